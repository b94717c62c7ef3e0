"""How pictures come to the screen: straight while the view moves, from a layer once it rests."""

import pytest
from PySide6.QtCore import QRect

from tests.ui.plotting.charting import subject, walk
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
