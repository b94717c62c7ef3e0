"""Measuring, by mouse and by keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.plotting.charting import bars, rgb, subject, walk
from watcher.domain.bars import Interval
from watcher.ui.chart.measure import Measure, MeasureTool
from watcher.ui.plotting.scale import ScaleKind
from watcher.ui.plotting.series import Series

SHIFT, PLAIN = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton
DAY_S = 86_400


@pytest.fixture
def view(make_view):
    view = make_view()
    view.show_series(Series(walk(200)), subject(), None, 100)
    return view


@pytest.fixture
def tool(view):
    tool = MeasureTool(view.places, view.refresh, view)
    view.add_overlay(tool)
    view.add_tool(tool)
    return tool


def drag(view, begin, end, modifier=SHIFT):
    QTest.mousePress(view.viewport(), LEFT, modifier, QPoint(*begin))
    QTest.mouseMove(view.viewport(), QPoint(*end))
    QTest.mouseRelease(view.viewport(), LEFT, modifier, QPoint(*end))


def measured(view, begin, end):
    """What lies between two pixels, by the axes."""
    a, b = (view.pointer(QPoint(*at).toPointF()) for at in (begin, end))
    return int(b.bar) - int(a.bar), b.price - a.price, (b.price / a.price - 1) * 100


@pytest.mark.parametrize("kind", list(ScaleKind))
def test_shift_and_drag_measure_price_percent_bars_and_time(view, tool, kind):
    view.set_scale(kind)
    before = view.visible
    drag(view, (300, 300), (600, 200))
    count, change, percent = measured(view, (300, 300), (600, 200))
    assert tool.text == f"+{change:,.2f} (+{percent:,.2f}%) · {count} bars · {count} days"
    assert view.visible == before


def test_measuring_backwards_is_less(view, tool):
    drag(view, (600, 200), (300, 300))
    assert tool.text.startswith("−")
    assert " · −" in tool.text


def test_the_field_and_its_words_are_painted_in_every_theme(view, tool, theme, tokens):
    theme.use(tokens)
    drag(view, (300, 300), (600, 200))
    image = view.grab().toImage()
    x0, x1 = (x_of(view, int(view.bar_at(x))) for x in (300, 600))
    assert theme.tokens.up in {rgb(image, (x0 + x1) / 2, y) for y in range(298, 303)}
    assert theme.tokens.up in {rgb(image, x, 250) for x in (x0 - 1, x0, x0 + 1)}
    assert theme.tokens.accent in {rgb(image, x1, y) for y in range(170, 200)}


def x_of(view, index):
    x0, x1 = view.visible
    return (index + 0.5 - x0) / (x1 - x0) * 900


def test_plain_dragging_still_pans_and_ends_the_measuring(view, tool):
    drag(view, (300, 300), (600, 200))
    before = view.visible
    drag(view, (300, 300), (400, 300), PLAIN)
    assert tool.text == ""
    assert view.visible != before


def test_armed_the_next_drag_measures_without_shift(view, tool, qtbot):
    with qtbot.waitSignal(tool.said.armed):
        tool.arm(True)
    drag(view, (300, 300), (600, 200), PLAIN)
    assert tool.text
    before = view.visible
    drag(view, (300, 300), (400, 300), PLAIN)
    assert view.visible != before


def test_shift_and_arrows_measure_from_close_to_close(view, tool):
    QTest.keyClick(view, Qt.Key.Key_Left)
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    change = view.series.bar(196)[3] - view.series.bar(199)[3]
    sign = "−" if change < 0 else "+"
    assert tool.text.startswith(f"{sign}{abs(change):,.2f} (")
    assert tool.text.endswith("−3 bars · 3 days")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert tool.text == ""
    assert view.crosshair is not None


def test_armed_the_arrows_measure_without_shift(view, tool):
    QTest.keyClick(view, Qt.Key.Key_Home)
    tool.arm(True)
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert tool.text.endswith("1 bar · 1 day")


def test_what_was_measured_stays_with_its_bars_when_others_come_before(view, tool):
    drag(view, (300, 300), (600, 200))
    said = tool.text
    earlier = walk(50, first=1_700_000_000 - 60 * DAY_S)
    view.replace_series(Series(earlier.merged(walk(200))), subject(), None, 150)
    assert tool.text == said


def test_hours_and_minutes_are_said_for_short_bars():
    measure = Measure(0, 50.0, 5_400, 49.0)
    assert measure.text(18, 2) == "−1.00 (−2.00%) · 18 bars · 1 h 30 min"


def test_nothing_has_no_percent_of_a_spread_below_zero(make_view):
    assert Measure(0, -2.0, DAY_S, -1.0).text(1, 2) == "+1.00 · 1 bar · 1 day"


def test_without_bars_nothing_is_measured(make_view):
    view = make_view()
    tool = MeasureTool(view.places, view.refresh, view)
    view.add_overlay(tool)
    view.add_tool(tool)
    view.show_series(Series(bars([])), subject(Interval.M5), None, 0)
    drag(view, (300, 300), (600, 200))
    QTest.keyClick(view, Qt.Key.Key_Left, SHIFT)
    assert tool.text == ""


def test_a_tool_is_asked_before_the_chart_and_can_be_taken_away(view, tool):
    view.remove_tool(tool)
    before = view.visible
    drag(view, (300, 300), (400, 300))
    assert tool.text == ""
    assert view.visible != before
