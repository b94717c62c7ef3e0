"""The chart as its user handles it: what is painted where, mouse and keys."""

import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QRegion, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.making import new_york
from tests.ui.plotting.charting import bars, rgb, subject, walk
from watcher.config import Appearance
from watcher.domain.bars import Bars, Interval
from watcher.ui.plotting.crosshair import Crosshair
from watcher.ui.plotting.frame import HEAD_PX
from watcher.ui.plotting.hours import ExtendedHours
from watcher.ui.plotting.levels import AlertLine, Marks
from watcher.ui.plotting.navigation import with_room
from watcher.ui.plotting.scale import ScaleKind
from watcher.ui.plotting.series import Series
from watcher.ui.theme import LIGHT

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
WIDTH, HEIGHT = 900, 500


@pytest.fixture
def view(make_view):
    view = make_view()
    view.show_series(Series(walk(200)), subject(), None, 100)
    return view


def y_of(view, price):
    low, high = view.visible_prices
    return (high - price) / (high - low) * HEIGHT


def x_of(view, index):
    x0, x1 = view.visible
    return (index + 0.5 - x0) / (x1 - x0) * WIDTH


def hover(view, x, y):
    QTest.mouseMove(view.viewport(), QPoint(int(x), int(y)))


def drag(view, begin, end):
    QTest.mousePress(view.viewport(), LEFT, PLAIN, QPoint(*begin))
    hover(view, *end)
    QTest.mouseRelease(view.viewport(), LEFT, PLAIN, QPoint(*end))


def wheel(view, x, notches, sideways=0):
    at = QPointF(x, 200)
    event = QWheelEvent(
        at,
        QPointF(view.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(sideways * 120, notches * 120),
        Qt.MouseButton.NoButton,
        PLAIN,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


# ---- what is shown


def test_a_range_is_fitted_between_readout_and_volume(view):
    low, high = view.series.extent(100, 200)
    assert view.visible == with_room(100, 200)
    assert y_of(view, high) > HEAD_PX
    assert y_of(view, low) < HEIGHT * 0.82


def test_without_volume_the_bars_have_its_room(view):
    view.show_series(Series(walk(200, volume=np.nan)), subject(), None, 100)
    low, _ = view.series.extent(100, 200)
    assert HEIGHT * 0.9 < y_of(view, low) < HEIGHT


def test_the_box_and_the_chart_show_the_same(view):
    view.box.setRange(xRange=(20, 60), yRange=(0, 500), padding=0)
    assert view.visible == (20, 60)
    assert view.visible_prices == (0, 500)


@pytest.mark.parametrize("first", range(0, 190, 20))
def test_the_readout_strip_stays_clear_of_bars_and_grid(view, theme, first):
    view.go_home(first)
    image = view.grab().toImage()
    colours = {rgb(image, x, y) for x in range(700, 890, 3) for y in range(HEAD_PX)}
    assert colours == {theme.tokens.panel}


def test_a_tag_names_the_last_price_in_its_colour(view, theme):
    last = view.series.last_close
    for reference, colour in ((last - 1, theme.tokens.up), (last + 1, theme.tokens.down)):
        view.set_marks(Marks(reference))
        image = view.grab().toImage()
        assert rgb(image, WIDTH + 3, y_of(view, last)) == colour


def test_alerts_are_dashed_lines_with_their_words_at_the_left(view, theme):
    low, high = view.series.extent(100, 200)
    level = (low + high) / 2
    view.set_marks(Marks(alerts=(AlertLine(level, "Below 75.00"),)))
    image = view.grab().toImage()
    y = int(y_of(view, level))
    line = [rgb(image, x, y) for x in range(300, WIDTH)]
    assert 0.3 < line.count(theme.tokens.alert) / len(line) < 0.7
    assert theme.tokens.alert in {rgb(image, 8, at) for at in range(y - 9, y + 10)}


def test_an_alert_just_outside_the_bars_is_brought_into_view(view):
    low, high = view.series.extent(100, 200)
    near, far = low - (high - low) * 0.12, low - (high - low) * 5
    before = view.visible_prices
    view.set_marks(Marks(alerts=(AlertLine(far, "far"),)))
    assert view.visible_prices == before
    view.set_marks(Marks(alerts=(AlertLine(near, "near"),)))
    assert y_of(view, near) < HEIGHT * 0.83


def test_close_alerts_have_their_words_beside_each_other(view):
    from watcher.ui.plotting.marks import alert_boxes

    level = view.series.last_close
    lines = (AlertLine(level, "Above one"), AlertLine(level + 0.01, "Above two"), AlertLine(-1e6, "far"))
    view.set_marks(Marks(alerts=lines))
    view.grab()
    boxes = [box for _, box in alert_boxes(view._picture.frame, view._look, lines)]
    assert len(boxes) == 2
    assert not boxes[0].intersects(boxes[1])


def test_a_line_does_not_run_through_the_readout(view, theme):
    view.grab()
    words = view._foreground._words
    low, high = view.visible_prices
    y = int(words[0].middle) + 8
    view.set_marks(Marks(previous_close=high - (high - low) / HEIGHT * (y + 0.5)))
    image = view.grab().toImage()
    first, last = int(words[0].left), int(words[-1].left + words[-1].width)
    assert theme.tokens.muted not in {rgb(image, x, y) for x in range(first, last)}
    assert theme.tokens.muted in {rgb(image, x, y) for x in range(last + 30, WIDTH)}


def test_lines_that_lie_close_both_have_their_names(view):
    from watcher.ui.plotting.marks import placed_names

    low, high = view.visible_prices
    price = high - (high - low) * 0.3
    view.set_marks(Marks(price, previous_close=price, day_open=price + (high - low) * 11 / HEIGHT))
    view.grab()
    names = placed_names(view._picture.frame, view._look, view.marks, [])
    assert [name.text for name in names] == ["Previous close", "Open"]
    assert not names[0].box.intersects(names[1].box)


def test_the_lines_of_the_crosshair_do_not_run_through_words(view, theme):
    words = {word.word.text: word for word in view._foreground._words}
    close = words[f"{view.series.last_close:.2f}"]
    index = int(view.bar_at(close.left + close.width / 2))
    view.put_crosshair(Crosshair(index, close.middle + 6))
    image = view.grab().toImage()
    close = next(
        word for word in view._foreground._words if word.holds(QPointF(x_of(view, index), close.middle))
    )
    column = {rgb(image, x_of(view, index), y) for y in range(int(close.middle) + 6, int(close.middle) + 9)}
    row = {rgb(image, x, close.middle + 6) for x in range(int(close.left), int(close.left + close.width))}
    assert column == row == {theme.tokens.panel}
    assert theme.tokens.muted in {rgb(image, x_of(view, index), y) for y in range(60, 80)}


@pytest.mark.parametrize("falls", [True, False])
def test_the_name_of_a_line_leaves_the_bars_alone(make_view, theme, falls):
    view = make_view()
    closes = np.linspace(90, 110, 60)[:: -1 if falls else 1]
    view.show_series(Series(bars(closes, spread=0.01)), subject(), None, 0)
    plain = view.grab().toImage()
    view.set_marks(Marks(100.0, previous_close=float(closes[0])))
    image, level = view.grab().toImage(), round(y_of(view, closes[0]))
    above, below = (
        sum(rgb(image, x, y) != rgb(plain, x, y) for x in range(9, 90) for y in range(top, top + 11))
        for top in (level - 13, level + 3)
    )
    assert (above > 50, below > 50) == (falls, not falls)
    for shown in (theme.tokens.up, theme.tokens.down):
        kept = [(x, y) for x in range(8, 100) for y in range(60, 400) if rgb(plain, x, y) == shown]
        assert all(rgb(image, x, y) == shown for x, y in kept if abs(y - level) > 2)


@pytest.mark.parametrize("wide", [300, 964])
def test_the_words_of_alerts_never_reach_over_the_axis(view, wide):
    from watcher.ui.plotting.marks import alert_boxes

    view.resize(wide, 400)
    level = view.series.last_close
    long = "Above 80.00 and volume of 2 times the average of 20 days"
    lines = [AlertLine(level + number / 100, f"{number} {long}") for number in range(9)]
    view.set_marks(Marks(alerts=tuple(lines)))
    view.grab()
    placed = alert_boxes(view._picture.frame, view._look, lines)
    assert placed
    for text, box in placed:
        assert box.right() < view.plot_size().width()
        assert box.width() <= view.plot_size().width() / 2
        assert view._look.label(text)[1] <= box.width()
    assert placed[0][0].startswith("8 Above")


def test_the_previous_close_is_dotted_and_gives_way_to_the_last_price(view, theme):
    last = view.series.last_close
    low, high = view.series.extent(100, 200)
    away = low if last - low > high - last else high
    for close, has_tag in ((away, True), (last, False)):
        view.set_marks(Marks(last, previous_close=close))
        image = view.grab().toImage()
        tags = {rgb(image, WIDTH + 3, y) for y in range(HEIGHT)}
        assert (theme.tokens.raised in tags) is has_tag


def test_extended_hours_have_another_ground(make_view, theme):
    view = make_view()
    table = new_york()
    starts = np.concatenate(
        [np.arange(d.pre_open.timestamp(), d.post_close.timestamp(), 300, dtype=np.int64) for d in table.days]
    )
    flat = bars(np.full(len(starts), 100.0), volume=np.nan)
    series = Series(Bars(starts, *flat.columns[1:]))
    view.show_series(series, subject(Interval.M5), None, 0)
    shown = view.grab().toImage()
    assert theme.tokens.background not in {rgb(shown, x, HEAD_PX - 4) for x in range(WIDTH)}
    view.set_hours(ExtendedHours(table))
    shown = view.grab().toImage()
    dark = [rgb(shown, x, HEAD_PX - 4) for x in range(WIDTH)].count(theme.tokens.background)
    regular = sum((d.close - d.open).total_seconds() for d in table.days) / (len(starts) * 300)
    assert dark / WIDTH == pytest.approx(1 - regular, abs=0.05)


def test_another_theme_repaints_everything(view, theme):
    before = rgb(view.grab().toImage(), 5, 5)
    theme.use(LIGHT)
    image = view.grab().toImage()
    assert rgb(image, 5, 5) == LIGHT.panel != before
    colours = {rgb(image, x, y) for x in range(0, WIDTH, 3) for y in range(40, HEIGHT, 3)}
    assert {LIGHT.up, LIGHT.down} & colours


def test_without_a_series_there_is_an_empty_panel(make_view, theme):
    image = make_view().grab().toImage()
    assert {rgb(image, x, 100) for x in range(0, 960, 9)} == {theme.tokens.panel}


@pytest.mark.parametrize(
    ("closes", "places", "volume"),
    [
        ([], 2, 1.0),
        ([100.0], 2, 1.0),
        ([100.0] * 50, 2, 0.0),
        ([0.00001] * 3, 8, np.nan),
        ([0.00001, 0.000012, 0.000009], 8, 5.0),
        ([700_000.0, 712_345.0, 699_999.0], 0, 5.0),
        ([5.0, np.nan, 6.0], 2, 5.0),
    ],
)
def test_strange_bars_are_painted_without_complaint(make_view, closes, places, volume):
    view = make_view()
    spread = 0.0 if not closes else closes[0] * 0.01
    view.show_series(Series(bars(closes, spread=spread, volume=volume)), subject(places=places), None, 0)
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert not view.grab().isNull()
    if len(view.series):
        low, high = view.series.extent(0, 50)
        assert 0 < y_of(view, high) <= y_of(view, low) < HEIGHT


def test_long_prices_get_a_wider_axis(view):
    narrow = view.plot_size().width()
    view.show_series(Series(bars([1_712_345.0])), subject(places=2), None, 0)
    assert view.plot_size().width() < narrow


# ---- live


def last_bar(view, **changes):
    size = len(view.series)
    open_, high, low, close, volume = view.series.bar(size - 1)
    values = {
        "start": view.series.starts[size - 1],
        "open_": open_,
        "high": high,
        "low": low,
        "close": close,
        "volume": volume,
    }
    values |= changes
    return Bars.of(*([value] for value in values.values()))


def test_a_tick_moves_the_last_candle_and_its_tag(view, theme):
    view.set_marks(Marks(0.0))
    view.grab()
    price = view.series.last_close - 0.8
    view.merge(last_bar(view, close=price))
    assert rgb(view.grab().toImage(), WIDTH + 3, y_of(view, price)) == theme.tokens.up


def test_a_new_bar_moves_a_view_that_shows_the_newest(view):
    view.look_at((150.5, 200.5))
    view.merge(last_bar(view, start=view.series.starts[199] + 86_400))
    assert view.visible == (151.5, 201.5)


def test_a_view_that_nobody_moved_keeps_its_first_bar_and_reaches_to_the_new_one(view):
    assert view.visible == with_room(100, 200)
    view.merge(last_bar(view, start=view.series.starts[199] + 86_400))
    assert view.visible == with_room(100, 201)


def test_a_view_that_nobody_moved_follows_its_home(view, qtbot):
    with qtbot.waitSignal(view.moved):
        view.move_home(150)
    assert view.visible == with_room(150, 200)
    view.look_at((10.0, 60.0))
    view.move_home(160)
    assert view.visible == (10.0, 60.0)
    view.go_home()
    assert view.visible == with_room(160, 200)


def test_a_new_bar_leaves_a_view_of_the_past_alone(view):
    view.look_at((10.0, 60.0))
    view.merge(last_bar(view, start=view.series.starts[199] + 86_400))
    assert view.visible == (10.0, 60.0)


def test_better_known_bars_keep_what_is_in_view(view):
    view.look_at((50.0, 90.0))
    hover(view, 400, 200)
    seen = view.series.starts[view.crosshair.index]
    data = walk(200)
    earlier = Bars(data.start[:30] - 365 * 86_400, *(column[:30] for column in data.columns[1:]))
    view.replace_series(Series(earlier.merged(data)), subject(), None, 130)
    assert view.visible == (80.0, 120.0)
    assert view.series.starts[view.crosshair.index] == seen


def test_fresh_bars_move_a_view_that_only_the_live_end_had_moved(view):
    stale, fresh = walk(200), walk(500)
    view.show_series(Series(stale), subject(), None, 150)
    view.merge(fresh[-1:])
    view.replace_series(Series(fresh), subject(), None, 450)
    assert view.visible == with_room(450, 500)


def test_better_known_bars_are_shown_from_the_beginning_if_nothing_was_moved(view):
    view.replace_series(Series(walk(300)), subject(), None, 150)
    assert view.visible == with_room(150, 300)


def test_bars_that_came_late_or_went_away_are_no_trouble(make_view):
    view = make_view()
    view.show_series(Series(bars([])), subject(), None, 0)
    view.look_at((0.0, 30.0))
    view.replace_series(Series(walk(50)), subject(), None, 10)
    assert view.visible == (0.0, 30.0)


# ---- parts of the picture


@pytest.mark.parametrize("x", [None, 500])
def test_a_strip_painted_alone_looks_like_the_whole(view, x):
    if x is not None:
        hover(view, x, 200)
    whole = view.viewport().grab().toImage()
    for strip in (
        QRect(0, 195, 964, 10),
        QRect(495, 0, 10, 526),
        QRect(0, 0, 900, 38),
        QRect(880, 180, 84, 60),
    ):
        assert view.viewport().grab(strip).toImage() == whole.copy(strip)


def test_the_layer_follows_the_view_and_the_size_of_the_chart(view):
    strip = QRect(0, 100, 400, 10)
    view.viewport().grab(strip)
    view.look_at((20.0, 90.0))
    assert view.viewport().grab(strip).toImage() == view.viewport().grab().toImage().copy(strip)
    view.resize(764, 426)
    assert view.viewport().grab(strip).toImage() == view.viewport().grab().toImage().copy(strip)


def test_texts_are_laid_out_anew_when_there_were_too_many(view, monkeypatch):
    before = view.grab().toImage()
    monkeypatch.setattr("watcher.ui.plotting.look._MOST_TEXTS", 2)
    monkeypatch.setattr("watcher.ui.plotting.readout_painter._MOST_WORDS", 1)
    view._on_theme_changed()
    assert view.grab().toImage() == before


def test_the_readout_leaves_out_what_has_no_room(view):
    view.resize(300, 300)
    assert not view.grab().isNull()


@pytest.mark.parametrize("wanted", [{"text_size": "large"}, {"colours": "red_up"}], ids=["size", "colours"])
def test_size_and_colours_of_the_theme_are_used_at_once(view, theme, wanted):
    before = view.grab().toImage()
    theme.adopt(Appearance(**wanted, theme="dark"))
    assert view.grab().toImage() != before


# ---- mouse


def test_the_crosshair_follows_the_mouse_bar_by_bar(view):
    hover(view, x_of(view, 150), 200)
    assert (view.crosshair.index, view.crosshair.y) == (150, 200)
    hover(view, WIDTH - 1, 200)
    assert view.crosshair.index == 199


def test_the_crosshair_is_painted_with_its_tags(view, theme):
    view.grab()
    hover(view, x_of(view, 150), 200)
    image = view.grab().toImage()
    x = int(x_of(view, 150))
    down = [rgb(image, x, y) for y in range(HEAD_PX, HEIGHT)]
    across = [rgb(image, x_, 200) for x_ in range(WIDTH)]
    assert down.count(theme.tokens.muted) > 180
    assert across.count(theme.tokens.muted) > 350
    assert rgb(image, WIDTH + 3, 200) == theme.tokens.faint
    assert rgb(image, x, HEIGHT + 2) == theme.tokens.faint


def test_moving_the_crosshair_repaints_its_strips_only(view, qtbot):
    hover(view, 300, 200)
    view.viewport().repaint()
    painted = Painted(view.viewport())
    view.put_crosshair(Crosshair(150, 300.0))
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    x = int(x_of(view, 150))
    for point in (
        QPoint(x, 400),
        QPoint(600, 300),
        QPoint(600, 200),
        QPoint(WIDTH + 5, 300),
        QPoint(x, HEIGHT + 5),
    ):
        assert painted.region.contains(point)
    assert not painted.region.contains(QPoint(600, 400))


def test_no_piece_of_a_time_sticks_out_from_under_the_crosshairs(view, theme):
    view.show_series(view.series, subject(Interval.M1), None, 0.0, 200.0)
    panel, faint = (QColor(name).rgb() for name in (theme.tokens.panel, theme.tokens.faint))
    for x in range(120, 700, 23):
        view.put_crosshair(Crosshair(int(view.bar_at(x)), 120.0))
        axis = pixels(view)[HEIGHT:, :WIDTH]
        tag = np.flatnonzero((axis == faint).any(axis=0))
        assert (axis[:, tag[0] - 4 : tag[0]] == panel).all()
        assert (axis[:, tag[-1] + 1 : tag[-1] + 5] == panel).all()


@pytest.mark.parametrize("index", [1, 100, 185, 199])
def test_all_that_a_crosshair_changes_is_repainted(view, qtbot, index):
    view.show_series(view.series, subject(Interval.M1), None, 0.0, 200.0)
    before = pixels(view)
    view.viewport().repaint()
    painted = Painted(view.viewport())
    view.put_crosshair(Crosshair(index, 120.0))
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    region = QRegion(painted.region)
    changed = np.argwhere(pixels(view) != before)
    assert len(changed)
    assert all(region.contains(QPoint(int(x), int(y))) for y, x in changed)


def test_a_tick_repaints_only_what_it_touches(view, qtbot):
    view.set_marks(Marks(0.0))
    view.viewport().repaint()
    # The second one keeps the picture, for the next ones to be painted into.
    for step in (0.01, 0.02):
        view.merge(last_bar(view, close=view.series.last_close + step))
        view.viewport().repaint()
    painted = Painted(view.viewport())
    before = view.series.last_close
    price = before - 0.4
    view.merge(last_bar(view, close=price))
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    x = int(x_of(view, 199))
    for point in (
        QPoint(x, int(y_of(view, before))),
        QPoint(300, int(y_of(view, price))),
        QPoint(WIDTH + 5, int(y_of(view, price))),
    ):
        assert painted.region.contains(point)
    for point in (QPoint(300, 300), QPoint(WIDTH + 5, 60), QPoint(15, 15), QPoint(300, HEIGHT + 10)):
        assert not painted.region.contains(point)


@pytest.mark.parametrize("reach", [0.4, 500.0])
def test_after_ticks_the_chart_looks_as_if_painted_anew(view, reach):
    view.viewport().grab()
    for step in (0.1, 0.2, -0.1, -reach, 0.2, 0.3, -0.2):
        view.merge(last_bar(view, close=view.series.last_close + step))
        seen = view.viewport().grab().toImage()
        anew = QImage(seen.size(), seen.format())
        painter = QPainter(anew)
        view.paint_whole(painter, 1.0)
        painter.end()
        assert seen == anew


def test_the_countdown_repaints_its_tag_only(view, qtbot):
    view.set_countdown("00:10")
    view.viewport().repaint()
    painted = Painted(view.viewport())
    view.set_countdown("00:09")
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    tag = y_of(view, view.series.last_close)
    assert painted.region.contains(QPoint(WIDTH + 5, int(tag)))
    assert not painted.region.contains(QPoint(WIDTH + 5, int(tag) - 60))
    assert not painted.region.contains(QPoint(400, 300))


class Painted(QObject):
    """What is painted of a widget from now on."""

    def __init__(self, widget):
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _widget, event):
        if event.type() is QEvent.Type.Paint:
            self.region += event.region()
        return False


def pixels(view):
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.width()).copy()


def test_the_crosshair_leaves_no_trace(view):
    before = view.grab().toImage()
    hover(view, 300, 200)
    view.grab()
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert view.crosshair is None
    assert view.grab().toImage() == before


def test_outside_the_plot_there_is_no_crosshair(view):
    hover(view, 300, 200)
    hover(view, WIDTH + 20, 200)
    assert view.crosshair is None
    hover(view, 300, HEIGHT + 10)
    assert view.crosshair is None


def test_the_wheel_zooms_about_the_cursor(view):
    before = view.bar_at(300)
    x0, x1 = view.visible
    wheel(view, 300, 1)
    assert view.visible[1] - view.visible[0] == pytest.approx((x1 - x0) / 1.2)
    assert view.bar_at(300) == pytest.approx(before)
    wheel(view, 300, -1)
    assert view.visible == pytest.approx((x0, x1))


def test_the_wheel_pans_sideways(view):
    x0, x1 = view.visible
    wheel(view, 300, 0, sideways=1)
    assert view.visible[0] < x0
    assert view.visible[1] - view.visible[0] == pytest.approx(x1 - x0)


def touch(view, pixels, phase):
    at = QPointF(300, 200)
    event = QWheelEvent(
        at,
        QPointF(view.viewport().mapToGlobal(at.toPoint())),
        QPoint(pixels, 0),
        QPoint(pixels, 0),
        Qt.MouseButton.NoButton,
        PLAIN,
        phase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def swipe(view, pixels=30):
    for _ in range(4):
        touch(view, pixels, Qt.ScrollPhase.ScrollUpdate)


def test_a_touchpad_pans_by_pixels_and_glides_on(view, qtbot):
    at = view.bar_at(300)
    swipe(view)
    assert view.bar_at(420) == pytest.approx(at)
    touch(view, 0, Qt.ScrollPhase.ScrollEnd)
    qtbot.waitUntil(lambda: view.bar_at(440) < at)
    QTest.mousePress(view.viewport(), LEFT, PLAIN, QPoint(300, 200))
    assert not view._glide.is_moving


def test_who_wants_little_motion_has_none_after_the_swipe(view, theme):
    theme.reduced_motion = True
    swipe(view)
    touch(view, 0, Qt.ScrollPhase.ScrollEnd)
    assert not view._glide.is_moving


def test_the_systems_own_momentum_is_not_doubled(view):
    for _ in range(4):
        touch(view, 30, Qt.ScrollPhase.ScrollMomentum)
    touch(view, 0, Qt.ScrollPhase.ScrollEnd)
    assert not view._glide.is_moving


def test_dragging_pans_and_the_prices_follow(view):
    prices = view.visible_prices
    at = view.bar_at(300)
    drag(view, (300, 200), (600, 200))
    assert view.bar_at(600) == pytest.approx(at)
    assert view.visible_prices != prices


def test_dragging_the_price_axis_takes_the_prices(view):
    low, high = view.visible_prices
    drag(view, (WIDTH + 10, 200), (WIDTH + 10, 300))
    assert view.has_taken_prices
    taken = view.visible_prices
    assert taken[1] - taken[0] > high - low
    wheel(view, 300, 2)
    assert view.visible_prices == taken
    drag(view, (300, 200), (300, 250))
    assert view.visible_prices[1] > taken[1]


def test_a_double_click_on_the_price_axis_lets_the_prices_follow_again(view):
    fitted = view.visible_prices
    drag(view, (WIDTH + 10, 200), (WIDTH + 10, 300))
    QTest.mouseDClick(view.viewport(), LEFT, PLAIN, QPoint(WIDTH + 10, 200))
    assert view.visible_prices == fitted


def test_a_double_click_on_the_chart_comes_back(view):
    home = view.visible
    wheel(view, 100, 3)
    drag(view, (WIDTH + 10, 200), (WIDTH + 10, 300))
    QTest.mouseDClick(view.viewport(), LEFT, PLAIN, QPoint(300, 200))
    assert view.visible == home
    assert not view.has_taken_prices


def test_the_cursor_says_what_dragging_does(view):
    hover(view, WIDTH + 10, 200)
    assert view.viewport().cursor().shape() is Qt.CursorShape.SizeVerCursor
    hover(view, 300, 200)
    assert view.viewport().cursor().shape() is Qt.CursorShape.CrossCursor


def test_only_the_left_button_drags(view):
    before = view.visible
    QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton, PLAIN, QPoint(300, 200))
    hover(view, 500, 200)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.RightButton, PLAIN, QPoint(500, 200))
    assert view.visible == before


def test_another_button_ends_no_drag_and_goes_nowhere(view):
    QTest.mousePress(view.viewport(), LEFT, PLAIN, QPoint(300, 200))
    hover(view, 400, 200)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, PLAIN, QPoint(400, 200))
    between = view.visible
    hover(view, 500, 200)
    assert view.visible[0] < between[0]
    QTest.mouseRelease(view.viewport(), LEFT, PLAIN, QPoint(500, 200))
    before = view.visible
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.RightButton, PLAIN, QPoint(300, 200))
    assert view.visible == before


def test_readable_over_the_bars_when_prices_are_taken(view, theme):
    view.go_home(0)
    low, high = view.series.extent(0, 40)
    view.take_prices((low - 1, (low + high) / 2))
    image = view.grab().toImage()
    assert {rgb(image, x, 7) for x in range(8, 300)} == {theme.tokens.panel}
    assert {rgb(image, x, 3) for x in range(8, 300)} != {theme.tokens.panel}


# ---- keys


def press(view, *keys):
    for key in keys:
        QTest.keyClick(view, key)


def test_left_and_right_move_the_crosshair_by_a_bar(view):
    press(view, Qt.Key.Key_Left)
    assert view.crosshair.index == 199
    press(view, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right)
    assert view.crosshair.index == 198
    press(view, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert view.crosshair.index == 199


def test_the_crosshair_lies_on_the_close_and_its_bar_is_read_out(view):
    press(view, Qt.Key.Key_Left)
    assert view.crosshair.y == pytest.approx(y_of(view, view.series.last_close))
    assert f"C {view.series.last_close:,.2f}" in view.accessibleDescription()


def test_home_and_end_go_to_the_first_and_last_bar_and_show_them(view):
    press(view, Qt.Key.Key_Home)
    assert view.crosshair.index == 0
    assert view.visible[0] <= 0
    press(view, Qt.Key.Key_End)
    assert view.crosshair.index == 199
    assert view.visible[1] >= 200


@pytest.mark.parametrize("scale", list(ScaleKind))
@pytest.mark.parametrize("key", [Qt.Key.Key_Up, Qt.Key.Key_Down])
def test_the_price_axis_is_stretched_no_further_than_it_can_be_shown(view, scale, key):
    view.set_scale(scale)
    for _ in range(300):
        QTest.keyClick(view, key, Qt.KeyboardModifier.ShiftModifier)
    for end in (0, HEIGHT):
        drag(view, (WIDTH + 20, HEIGHT - end), (WIDTH + 20, end))
        view.grab()
        low, high = view.scale.straight(view.visible_prices)
        assert low < high < math.inf
    view.go_home()


def test_the_price_axis_is_stretched_by_keys_and_0_undoes_it(view):
    low, high = fitted = view.visible_prices
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert view.visible_prices[1] - view.visible_prices[0] < high - low
    QTest.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert view.visible_prices == pytest.approx(fitted)
    assert view.has_taken_prices
    press(view, Qt.Key.Key_Minus, Qt.Key.Key_0)
    assert (view.visible, view.visible_prices) == (with_room(100, 200), fitted)
    assert not view.has_taken_prices


def test_pages_go_by_screens(view):
    press(view, Qt.Key.Key_End, Qt.Key.Key_PageUp)
    assert view.crosshair.index == 199 - 102
    press(view, Qt.Key.Key_PageDown)
    assert view.crosshair.index == 199


def test_plus_and_minus_zoom_about_the_crosshair(view):
    x0, x1 = view.visible
    press(view, Qt.Key.Key_Minus)
    assert view.visible[1] - view.visible[0] > x1 - x0
    press(view, Qt.Key.Key_Home, Qt.Key.Key_Plus)
    assert view.crosshair.index == 0
    assert view.visible[0] <= 0 < view.visible[1]


def test_escape_hides_the_crosshair_and_then_is_nobodys(view):
    press(view, Qt.Key.Key_Left, Qt.Key.Key_Escape)
    assert view.crosshair is None
    press(view, Qt.Key.Key_Escape, Qt.Key.Key_A)
    assert view.crosshair is None


def test_who_comes_by_keyboard_sees_the_crosshair(view):
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.MouseFocusReason))
    assert view.crosshair is None
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert view.crosshair.index == 199


def test_a_crosshair_out_of_view_keeps_its_price(view):
    press(view, Qt.Key.Key_Left)
    view.look_at((0.0, 50.0))
    image = view.grab().toImage()
    faint = view._theme.tokens.faint
    assert rgb(image, WIDTH + 3, view.crosshair.y) == faint
    assert faint not in {rgb(image, x, HEIGHT + 2) for x in range(WIDTH)}


def test_keys_do_nothing_without_bars(make_view):
    view = make_view()
    press(view, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Plus)
    hover(view, 300, 200)
    assert view.crosshair is None
