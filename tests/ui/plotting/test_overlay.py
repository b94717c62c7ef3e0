"""What is laid over the bars, and panes below them."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from tests.ui.plotting.charting import rgb, subject, walk
from watcher.domain.bars import Bars
from watcher.ui.plotting.curve import CurvePainter, Values
from watcher.ui.plotting.overlay import Depth, Overlay, Pane, Tag
from watcher.ui.plotting.readout import Word
from watcher.ui.plotting.scale import ScaleKind
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.stack import dragged, heights

WIDTH, HEIGHT = 900, 500
COLOUR = "#ff00ff"


class Level(Overlay):
    """A line at one price; writes down what it is told."""

    def __init__(self, price, depth=Depth.ABOVE):
        self.price, self.depth = price, depth
        self.told = []

    def follow(self, series, first):
        self.told.append((len(series), first))

    def extent(self, first, stop):
        return self.price, self.price

    def words(self, index):
        return [Word("Level", COLOUR), Word(f"{index}", COLOUR)]

    def tags(self):
        return [Tag(self.price, COLOUR)]

    def paint(self, painter, frame, look):
        painter.fillRect(0, int(frame.y(self.price)), frame.width, 2, QColor(COLOUR))


class Oscillator(Pane):
    key = "oscillator"

    def __init__(self):
        self.values = Values()
        self.painter = CurvePainter()

    def follow(self, series, first):
        count = len(series)
        self.values.put(first, np.arange(first, count) % 100.0)

    def extent(self, first, stop):
        return 0.0, 100.0

    def words(self, index):
        return [Word(f"OSC {self.values[index]:.0f}", COLOUR)]

    def tags(self):
        return [Tag(50.0, COLOUR, "half")]

    def paint(self, painter, frame, look):
        self.painter.paint(painter, frame, self.values, QColor(COLOUR))


@pytest.fixture
def view(make_view):
    view = make_view()
    view.show_series(Series(walk(200)), subject(), None, 100)
    return view


def y_of(view, price):
    scale = view.scale
    low, high = scale.straight(view.visible_prices)
    return (high - scale.ordinate(price)) / (high - low) * view.price_height


def shades(view, rows):
    image = view.grab().toImage()
    return {rgb(image, x, y) for x in range(0, WIDTH, 2) for y in rows}


def test_an_overlay_is_told_of_bars_ticks_and_other_bars(view):
    level = Level(100.0)
    view.add_overlay(level)
    last = view.series.starts[199]
    view.merge(Bars.of([last], [100], [101], [99], [100], [1]))
    view.merge(Bars.of([last, last + 86_400], *([100, 100] for _ in range(5))))
    view.show_series(Series(walk(50)), subject(), None, 0)
    assert level.told == [(200, 0), (200, 199), (201, 199), (50, 0)]


@pytest.mark.parametrize("kind", list(ScaleKind))
def test_prices_are_fitted_to_overlays_on_every_scale(view, kind):
    view.set_scale(kind)
    price = view.visible_prices[1] * 1.5
    view.add_overlay(Level(price))
    assert 0 < y_of(view, price) < view.price_height
    y = int(y_of(view, price))
    assert COLOUR in shades(view, range(y - 1, y + 3))


def test_an_overlay_that_is_gone_leaves_no_trace(view):
    before = view.grab().toImage()
    level = Level(view.visible_prices[1] * 1.1)
    view.add_overlay(level)
    assert view.grab().toImage() != before
    view.remove_overlay(level)
    assert view.grab().toImage() == before


def test_what_lies_below_is_covered_by_the_bars(view):
    price = view.series.last_close
    level = Level(price, Depth.BELOW)
    view.add_overlay(level)
    y = int(y_of(view, price)) + 1
    below = shades(view, [y])
    level.depth = Depth.ABOVE
    view.refresh()
    above = shades(view, [y])
    assert len(above) < len(below)


def test_the_readout_says_what_an_overlay_has_to_say_and_makes_room(view):
    high = view.series.extent(100, 200)[1]
    before = y_of(view, high)
    view.add_overlay(Level(view.series.last_close))
    assert y_of(view, high) > before
    assert COLOUR in shades(view, range(36, 54))


def test_an_overlay_has_its_tag_on_the_axis(view):
    level = Level(view.series.last_close * 1.1)
    view.add_overlay(level)
    image = view.grab().toImage()
    assert rgb(image, WIDTH + 3, y_of(view, level.price)) == COLOUR


def test_a_pane_lies_below_the_prices_with_an_axis_and_a_readout(view, theme):
    pane = Oscillator()
    view.add_pane(pane)
    assert view.panes == (pane,)
    top = view.price_height
    assert HEIGHT - top == pytest.approx(HEIGHT * pane.share, abs=2)
    image = view.grab().toImage()
    assert rgb(image, 300, top) == theme.tokens.line
    assert COLOUR in {rgb(image, x, y) for x in range(10, 90) for y in range(top + 2, top + 24)}
    assert COLOUR in {rgb(image, x, y) for x in range(200, 800) for y in range(top + 30, HEIGHT)}
    assert COLOUR in {rgb(image, WIDTH + 3, y) for y in range(top, HEIGHT)}
    view.remove_pane(pane)
    assert view.price_height == HEIGHT


def test_nothing_of_the_prices_reaches_into_a_pane(view, theme):
    view.add_pane(Oscillator())
    view.take_prices((view.series.last_close - 1, view.series.last_close + 1))
    image = view.grab().toImage()
    rows = range(view.price_height + 26, HEIGHT)
    assert not {theme.tokens.up, theme.tokens.down} & {rgb(image, x, y) for x in range(WIDTH) for y in rows}


def test_the_crosshair_reads_a_pane(view, theme):
    view.add_pane(Oscillator())
    y = view.price_height + 60
    QTest.mouseMove(view.viewport(), QPoint(400, y))
    image = view.grab().toImage()
    assert rgb(image, WIDTH + 3, y) == theme.tokens.faint
    x = int((view.crosshair.index + 0.5 - view.visible[0]) / (view.visible[1] - view.visible[0]) * WIDTH)
    assert theme.tokens.muted in {rgb(image, x, at) for at in range(view.price_height + 5, HEIGHT)}


def test_the_border_of_a_pane_can_be_dragged(view):
    view.add_pane(Oscillator())
    view.add_pane(Oscillator())
    y = view.price_height
    QTest.mouseMove(view.viewport(), QPoint(400, y))
    assert view.viewport().cursor().shape() is Qt.CursorShape.SizeVerCursor
    before = view.visible
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, y))
    QTest.mouseMove(view.viewport(), QPoint(400, y - 60))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, y - 60))
    assert view.price_height == pytest.approx(y - 60, abs=2)
    assert view.visible == before


class Talker(Overlay):
    def __init__(self, number):
        self.number = number

    def words(self, index):
        return [Word(f"Indicator {self.number}", COLOUR, 4), Word("123.45", COLOUR, 12)]


def test_words_are_taken_hold_of_however_many_have_no_room(view):
    view.resize(400, 400)
    talkers = [Talker(number) for number in range(30)]
    for talker in talkers:
        view.add_overlay(talker)
    view.grab()
    names = [word for word in view._foreground._words if word.word.text.startswith("Indicator")]
    assert 4 < len(names) < 30
    for number, word in enumerate(names):
        assert view._legend_at(QPointF(word.left + 2, word.middle)) is talkers[number]


@pytest.mark.parametrize("goes", [True, False])
def test_a_pane_that_comes_or_goes_while_a_border_is_held_ends_nothing(view, goes):
    panes = [Oscillator(), Oscillator()]
    for pane in panes:
        view.add_pane(pane)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, view.price_height))
    if goes:
        view.remove_pane(panes[1])
    else:
        view.add_pane(Oscillator())
    QTest.mouseMove(view.viewport(), QPoint(400, 200))
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(400, 200))
    assert [round(share, 2) for _, share in view.pane_shares()] == ([0.2] if goes else [0.2] * 3)
    assert not view.grab().isNull()


def test_panes_are_made_higher_and_lower_by_keys(view, qtbot):
    view.add_pane(Oscillator())
    before = view.price_height
    with qtbot.waitSignal(view.panes_resized):
        QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert view.price_height < before
    for _ in range(30):
        QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert HEIGHT - view.price_height > 20


def test_a_pane_is_as_high_as_it_was_made(view):
    view.know_shares({"oscillator": 0.4})
    view.add_pane(Oscillator())
    assert view.pane_shares()[0][1] == 0.4
    view.know_shares({"oscillator": 0.3})
    assert view.pane_shares()[0][1] == 0.3


def test_heights_fill_the_room_and_leave_the_prices_theirs():
    for shares in ((), (0.2,), (0.2, 0.3), (0.5, 0.5, 0.5)):
        parts = heights(500, shares)
        assert sum(parts) + len(shares) == 500
        assert parts[0] >= 0.29 * 500


def test_a_dragged_border_moves_two_strips_and_no_other():
    assert dragged((0.2, 0.2), 1, 0.05) == pytest.approx((0.15, 0.25))
    assert dragged((0.2, 0.2), 0, 0.1) == pytest.approx((0.3, 0.2))
    assert min(dragged((0.2, 0.2), 1, 5.0)) > 0.05
    assert min(dragged((0.2, 0.2), 1, -5.0)) > 0.05
    assert dragged((0.2, 0.2), 0, 5.0)[0] <= 0.5
