"""How pictures come to the screen: straight while the view moves, from a layer once it rests."""

import numpy as np
import pytest
from PySide6.QtCore import QRect

from tests.ui.plotting.charting import subject, walk
from watcher.domain.bars import Bars
from watcher.ui.plotting.crosshair import Crosshair
from watcher.ui.plotting.series import Series

STRIP = QRect(0, 100, 900, 60)


@pytest.fixture
def view(make_view):
    view = make_view()
    view.show_series(Series(walk(200)), subject(), None, 100)
    return view


@pytest.fixture
def painted(view, monkeypatch):
    """Which pictures were painted from the ground up."""
    pictures = []
    paint = view._stage._chart.paint

    def painting(painter, picture, look):
        pictures.append(picture)
        paint(painter, picture, look)

    monkeypatch.setattr(view._stage._chart, "paint", painting)
    return pictures


def move(view, first):
    view.look_at((first, first + 50.0))
    view.viewport().grab()


def wait(view):
    view._stage._rest.timeout.emit()


def price(view, above):
    """A price of the newest bar, so far above the middle of its span."""
    last = view.series.since(len(view.series) - 1)
    close = (last.low + last.high) / 2 + above
    view.merge(Bars(last.start, last.open, np.maximum(last.high, close), last.low, close, last.volume))
    view.viewport().grab()


def point(view, index):
    view.put_crosshair(Crosshair(index, 200.0))
    return view.viewport().grab(STRIP).toImage()


def test_a_view_at_rest_has_its_layer_before_the_crosshair_comes(view, painted):
    move(view, 20.0)
    wait(view)
    wait(view)
    painted.clear()
    strip = point(view, 40)
    assert painted == []
    move(view, 21.0)
    move(view, 20.0)
    assert strip == view.viewport().grab().toImage().copy(STRIP)


def test_a_view_that_moves_on_makes_no_layer(view, painted):
    painted.clear()
    for first in (20.0, 21.0, 22.0):
        move(view, first)
        wait(view)
    assert [picture.frame.x0 for picture in painted] == [20.0, 21.0, 22.0]
    view.look_at((30.0, 80.0))
    wait(view)
    wait(view)
    assert len(painted) == 3, "what is not to be seen any more"


def test_a_countdown_that_goes_on_is_no_movement(view, painted):
    move(view, 150.0)
    wait(view)
    view.set_countdown("0:59")
    wait(view)
    wait(view)
    painted.clear()
    point(view, 190)
    assert painted == []


def test_the_first_price_waits_for_no_layer_and_the_second_has_one(view, painted):
    move(view, 150.0)
    wait(view)
    painted.clear()
    price(view, 0.1)
    assert len(painted) == 1, "straight"
    wait(view)
    wait(view)
    assert len(painted) == 2, "the layer, once nobody waits"
    price(view, 0.2)
    assert len(painted) == 2, "patched"


def test_prices_in_a_row_have_a_layer_from_the_second_on(view, painted):
    move(view, 150.0)
    painted.clear()
    for above in (0.1, 0.2):
        price(view, above)
    wait(view)
    wait(view)
    assert len(painted) == 2
    price(view, 0.3)
    assert len(painted) == 2


def test_after_patches_a_price_that_moves_the_axis_is_a_first_one_again(view, painted):
    move(view, 150.0)
    for above in (0.1, 0.2, 0.3):
        price(view, above)
    painted.clear()
    price(view, 300.0)
    wait(view)
    wait(view)
    assert len(painted) == 2, "straight, and the layer afterwards"
