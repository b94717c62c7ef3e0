"""Indicators in a chart: their values, their words, and the pixels that they are painted as."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.plotting.charting import bars, rgb, subject, walk
from watcher.config import Appearance
from watcher.domain.bars import Bars
from watcher.domain.errors import InputError
from watcher.domain.indicators.compute import compute
from watcher.domain.indicators.inputs import Inputs
from watcher.domain.indicators.lookup import indicator
from watcher.domain.indicators.run import Run
from watcher.ui.chart.indicators.chosen import new
from watcher.ui.chart.indicators.painters import FillPainter
from watcher.ui.chart.indicators.shown import Shown
from watcher.ui.plotting.curve import Values
from watcher.ui.plotting.line_colours import line_colour
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.picture import Plot, framed
from watcher.ui.plotting.scale import ScaleKind
from watcher.ui.plotting.series import Series
from watcher.ui.theme import DARK, LIGHT

WIDTH = 900


class Board:
    """A view with one indicator, computed at once."""

    def __init__(self, view, theme, name, of, first=0, **parameters):
        self.view, self.theme = view, theme
        self.stale = 0
        view.show_series(Series(of), subject(), None, first)
        self.chosen = new(indicator(name), [], parameters)
        self.shown = Shown(self.chosen, theme, self._on_stale, view)
        self.lines = self.shown.lines
        self.run()

    def _on_stale(self):
        self.stale += 1

    def run(self):
        old, newest = self.view.series.parts
        inputs = Inputs(old.merged(newest))
        self.lines.await_run()
        self.lines.take(Run(self.chosen.kind, self.chosen.parameters, inputs))
        self.view.refresh()

    def words(self, index):
        return [word.text for word in self.lines.words(index)]

    def exact(self, output):
        series = self.view.series
        old, newest = series.parts
        return compute(self.chosen.name, self.chosen.parameters, old.merged(newest))[output]

    def image(self):
        return self.view.grab().toImage()

    def frame(self):
        """That of the image that was made last."""
        picture = self.view._picture
        return picture.strips[0].frame if picture.strips else picture.frame

    def pixel(self, image, index, value):
        """What is painted around the place of a value."""
        frame = self.frame()
        x, y = frame.x(index + 0.5), frame.y(value)
        return {
            rgb(image, px, py)
            for px in range(int(x) - 1, int(x) + 2)
            for py in range(int(y) - 2, int(y) + 3)
            if 0 <= py < frame.bottom
        }


@pytest.fixture
def board(make_view, theme):
    def make(name, of=None, first=100, **parameters):
        return Board(make_view(), theme, name, walk(200) if of is None else of, first, **parameters)

    return make


@pytest.mark.parametrize("name", ["SMA", "BBANDS", "SAR", "RSI", "MACD", "ICHIMOKU"])
def test_each_output_is_painted_where_its_values_are(board, theme, tokens, name):
    theme.use(tokens)
    made = board(name)
    image = made.image()
    colours = [line_colour(theme, one) for one in made.chosen.colours]
    for output, colour in zip(made.chosen.kind.outputs, colours, strict=True):
        if output.drawing == "histogram":
            continue
        values = made.exact(output.name)
        seen = [
            close_to(colour, made.pixel(image, at, values[at]))
            for at in range(110, 170, 7)
            if np.isfinite(values[at])
        ]
        assert sum(seen) >= len(seen) - 1, output.name


def close_to(colour, seen):
    """Lines are smoothed: some pixel has to be near the colour."""
    wanted = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return any(
        max(abs(int(one[at : at + 2], 16) - part) for at, part in zip((1, 3, 5), wanted, strict=True)) < 90
        for one in seen
    )


def test_a_histogram_stands_on_zero_in_the_colours_of_prices(board, theme):
    made = board("MACD")
    image, frame, values = made.image(), made.frame(), made.exact("macdhist")
    look = made.view._look
    for at in range(110, 198, 5):
        if abs(frame.y(values[at]) - frame.y(0)) > 6:
            brush = look.up_volume if values[at] >= 0 else look.down_volume
            middle = (frame.y(values[at]) * 0.3) + frame.y(0) * 0.7
            assert brush.color().name() in {rgb(image, frame.x(at + 0.5), middle + d) for d in (-1, 0, 1)}


@pytest.mark.parametrize("kind", list(ScaleKind))
def test_lines_are_painted_on_every_scale(board, kind):
    made = board("SMA")
    made.view.set_scale(kind)
    values, image = made.exact("real"), made.image()
    colour = line_colour(made.theme, made.chosen.colours[0])
    assert all(close_to(colour, made.pixel(image, at, values[at])) for at in range(120, 190, 9))


def test_a_dense_line_loses_no_extreme(board):
    closes = np.full(40_000, 100.0)
    closes[20_000] = 400.0
    made = board("SMA", bars(closes), 0, timeperiod=1)
    image, frame = made.image(), made.frame()
    colour = line_colour(made.theme, made.chosen.colours[0])
    x = frame.x(20_000.5)
    column = {rgb(image, int(x) + d, frame.y(390)) for d in (-1, 0, 1)}
    assert colour in column


def test_a_wide_line_is_wide(board):
    closes = np.full(200, 100.0)
    made = board("SMA", bars(closes))
    colour = line_colour(made.theme, made.chosen.colours[0])

    def height():
        image, frame = made.image(), made.frame()
        # Above the bars' bodies nothing else has this colour.
        return sum(rgb(image, frame.x(150.0), frame.y(100.0) + d) == colour for d in range(-6, 7))

    thin = height()
    made.lines.dress(replace(made.chosen, width=3))
    made.view.refresh()
    assert height() >= thin + 1


def test_the_readout_says_each_value_at_the_crosshair(board):
    made = board("MACD")
    at = 150
    values = [made.exact(output.name)[at] for output in made.chosen.kind.outputs]
    written = [f"{value:,.{2 if abs(value) >= 1 else 4}f}".replace("-", "−") for value in values]
    assert made.words(at) == ["MACD 12,26,9", *written]
    inks = [word.ink for word in made.lines.words(at)]
    assert inks == [line_colour(made.theme, one) for one in (made.chosen.colours[0], *made.chosen.colours)]


def test_what_is_drawn_later_is_said_where_it_is_drawn(board):
    made = board("ICHIMOKU")
    exact = [made.exact(output.name)[140] for output in made.chosen.kind.outputs]
    assert made.words(140)[1:] == [f"{value:,.2f}" for value in exact]
    assert made.words(199)[-1] == "–"


def test_the_cloud_reaches_beyond_the_newest_bar(board, theme):
    made = board("ICHIMOKU")
    made.view.look_at((150, 240))
    image, frame = made.image(), made.frame()
    colours = {line_colour(theme, one) for one in made.chosen.colours[2:4]}
    beyond = {
        rgb(image, x, y) for x in range(int(frame.x(205)), int(frame.x(222))) for y in range(40, frame.bottom)
    }
    assert any(close_to(colour, beyond) for colour in colours)


def test_values_that_are_not_there_yet_are_not_made_up(board):
    made = board("SMA", walk(10), 0, timeperiod=50)
    assert made.words(9) == ["SMA 50", "has too few bars"]
    assert made.lines.extent(0, 10) is None
    made.lines.forget()
    made.lines.follow(Series(walk(30, seed=9)), 0)
    assert made.words(9) == ["SMA 50", "…"]
    made.lines.take(InputError("No.", "Never."))
    assert made.words(9) == ["SMA 50", "No. Never."]


@pytest.mark.parametrize("name", ["VWAP", "AVWAP", "OBV"])
@pytest.mark.parametrize("volume", [0.0, np.nan])
def test_what_is_made_of_volumes_says_so_where_there_are_none(board, name, volume):
    made = board(name, walk(60, volume=volume), 0)
    assert made.words(59)[1:] == ["needs volumes"]
    assert made.lines.tags() == []


@pytest.mark.parametrize("name", ["RSI", "STOCH", "ADX", "CCI"])
def test_what_is_no_price_has_two_decimals_whatever_the_price_has(board, name):
    made = board(name)
    made.lines.places = 6
    exact = [made.exact(output.name)[150] for output in made.chosen.kind.outputs]
    assert made.words(150)[1:] == [f"{value:.2f}".replace("-", "−") for value in exact]


def test_no_bars_at_all_are_no_trouble(board):
    made = board("RSI", Bars.empty(), 0)
    made.image()
    assert made.lines.tags() == []


@pytest.mark.parametrize("name", ["EMA", "RSI", "MACD", "ICHIMOKU", "OBV"])
def test_ticks_and_new_bars_change_the_end_as_a_full_computation_would(board, name):
    made = board(name)
    view = made.view
    last = view.series.starts[199]
    view.merge(Bars.of([last], [100], [111], [99], [110], [7]))
    view.merge(Bars.of([last, last + 86_400], *([110, 95] for _ in range(4)), [8, 9]))
    for output in made.chosen.kind.outputs:
        exact = made.exact(output.name)
        number = made.chosen.kind.outputs.index(output)
        assert [made.lines.value(number, at) for at in (150, 199, 200)] == pytest.approx(
            [exact[at] for at in (150, 199, 200)], nan_ok=True, abs=0, rel=0
        )
    assert made.stale == 0


def test_a_correction_far_back_asks_for_a_new_run(board):
    made = board("EMA", walk(3_000))
    start = made.view.series.starts[10]
    made.view.merge(Bars.of([start], [100], [111], [99], [110], [7]))
    assert made.lines.is_waiting
    assert made.stale == 1
    made.run()
    assert made.lines.value(0, 2_999) == made.exact("real")[-1]


def test_bars_that_came_while_it_was_computed_are_added(board):
    made = board("EMA")
    old, newest = made.view.series.parts
    made.lines.await_run()
    run = Run(made.chosen.kind, made.chosen.parameters, Inputs(old.merged(newest)))
    last = made.view.series.starts[199]
    made.view.merge(Bars.of([last, last + 86_400], *([110, 95] for _ in range(5))))
    made.lines.take(run)
    assert made.lines.value(0, 200) == made.exact("real")[-1]


def test_the_same_bars_better_known_keep_their_values_until_there_are_new_ones(board):
    made = board("SMA")
    before = made.words(150)
    made.lines.follow(Series(walk(200)), 0)
    assert made.lines.is_waiting
    assert made.words(150) == before
    made.lines.follow(Series(walk(200, seed=5)), 0)
    assert made.words(150) == ["SMA 20", "…"]


def test_a_pane_shows_its_levels_whatever_its_values(board):
    made = board("RSI", bars(np.linspace(100, 200, 200)))
    pane = made.view.panes[0]
    low, high = pane.extent(100, 200)
    assert (low, high) == (30.0, 100.0)
    assert [tick.text for tick in pane.ticks(low, high, 90)] == ["30", "70"]
    image, frame = made.image(), made.frame()
    faint = made.view._look.faint.name()
    assert faint in {rgb(image, x, frame.y(70) + d) for x in range(10, 30) for d in (-1, 0, 1)}


def test_a_pane_without_levels_writes_large_values_short(board):
    made = board("OBV", walk(200, volume=90_000.0))
    pane = made.view.panes[0]
    low, high = pane.extent(100, 200)
    assert all(tick.text[-1] in "KM0" for tick in pane.ticks(low, high, 90))
    assert pane.text(-12_345_678.0) == "−12.3M"
    assert [tag.text for tag in pane.tags()] == [pane.text(made.exact("real")[-1])]


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("MACD", -0.0712, "−0.0712"),
        ("MACD", -0.00001, "0.0000"),
        ("MACD", -4.15, "−4.15"),
        ("ATR", 0.0123, "0.0123"),
        ("RSI", 0.5, "0.50"),
        ("SMA", 0.5, "0.50"),
        ("SMA", -0.001, "0.00"),
    ],
)
def test_values_far_below_a_cent_are_not_nothing_and_nothing_has_no_sign(board, name, value, said):
    assert board(name).lines.text(value) == said


def test_what_is_removed_leaves_no_trace(board, theme):
    for name in ("BBANDS", "RSI"):
        made = board(name)
        made.shown.remove()
        assert made.view.panes == ()
        plain = made.image()
        bare = board("SMA")
        bare.shown.remove()
        assert plain == bare.image()


def test_a_theme_changes_the_colours_of_lines_and_words(board, theme):
    made = board("SMA")
    theme.use(LIGHT)
    assert made.lines.words(150)[0].ink == line_colour(theme, made.chosen.colours[0])
    light = made.image()
    theme.use(DARK)
    assert made.image() != light


def test_bars_that_change_further_back_than_a_run_goes_ask_for_another(board):
    made = board("EMA", walk(300))
    made.view.series.merge(walk(300, seed=2)[100:])
    made.lines.follow(made.view.series, 100)
    assert (made.stale, made.lines.is_waiting) == (1, True)


def test_a_run_that_lags_far_behind_catches_up(board):
    made = board("EMA", walk(300))
    made.lines.take(Run(made.chosen.kind, made.chosen.parameters, Inputs(walk(300)[:100])))
    assert (made.stale, made.lines.is_waiting) == (0, False)
    np.testing.assert_array_equal(made.lines._values[0].column, made.exact("real"))


def test_a_cloud_out_of_view_is_no_trouble(board):
    made = board("ICHIMOKU", walk(60), 0)
    made.view.look_at((-400, -300))
    made.image()


@pytest.mark.parametrize("pair", ["green_up", "red_up", "colour_blind"])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_every_pixel_ratio_and_pair_of_colours_is_painted_right(board, theme, tokens, ratio, pair):
    theme.adopt(replace(Appearance(), theme="light" if tokens is LIGHT else "dark", colours=pair))
    made = board("MACD")
    view, series = made.view, made.view.series
    low, high = view.panes[0].extent(100, 200)
    plot = Plot(QSize(964, 326), 64, ratio)
    frame = framed(series, series.starts, subject(), (100.0, 200.0), (low, high), plot)
    image = QImage(frame.full_width, frame.full_height, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.tokens.panel))
    painter = QPainter(image)
    painter.setPen(Qt.PenStyle.NoPen)
    look = Look(theme)
    made.lines.paint(painter, frame, look)
    painter.end()
    histogram, line = made.exact("macdhist"), made.exact("macd")
    colour = line_colour(theme, made.chosen.colours[0])
    bars_seen = lines_seen = 0
    for at in range(105, 195, 3):
        x = frame.x(at + 0.5)
        brush = look.up_volume if histogram[at] >= 0 else look.down_volume
        middle = (frame.y(histogram[at]) + frame.y(0.0)) / 2
        tall = abs(frame.y(histogram[at]) - frame.y(0.0))
        bars_seen += tall < 4 or brush.color().name() in {rgb(image, x + d, middle) for d in (-2, 0, 2)}
        near = {rgb(image, x + dx, frame.y(line[at]) + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)}
        lines_seen += close_to(colour, near)
    assert bars_seen >= 26
    assert lines_seen == 30


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_band_has_a_veil_between_its_edges_and_none_outside(board, theme, ratio):
    made = board("BBANDS")
    series = made.view.series
    low, high = made.lines.extent(100, 200)
    plot = Plot(QSize(964, 326), 64, ratio)
    frame = framed(series, series.starts, subject(), (100.0, 200.0), (low - 5, high + 5), plot)
    image = QImage(frame.full_width, frame.full_height, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.tokens.panel))
    painter = QPainter(image)
    made.lines.paint_ground(painter, frame, Look(theme))
    painter.end()
    upper, lower = made.exact("upperband"), made.exact("lowerband")
    for at in range(105, 195, 5):
        x = frame.x(at + 0.5)
        assert rgb(image, x, (frame.y(upper[at]) + frame.y(lower[at])) / 2) != theme.tokens.panel
        for y in (frame.y(upper[at]) - 3 * ratio, frame.y(lower[at]) + 3 * ratio):
            assert rgb(image, x, y) == theme.tokens.panel


def test_a_veil_has_the_colour_of_the_value_that_lies_above(qapp, theme):
    series = Series(walk(100))
    rising = Values(np.linspace(60.0, 140.0, 100))
    plot = Plot(QSize(964, 526), 64, 1.0)
    frame = framed(series, series.starts, subject(), (0.0, 100.0), (50.0, 150.0), plot)
    image = QImage(frame.full_width, frame.full_height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    above, below = QColor("#ff0000"), QColor("#0000ff")
    FillPainter().paint(painter, frame, rising, Values(np.full(100, 100.0)), above, below)
    painter.end()
    left, right = (
        image.pixelColor(int(frame.x(10.5)), int(frame.y(85.0))),
        image.pixelColor(int(frame.x(90.5)), int(frame.y(115.0))),
    )
    assert (left.red(), right.blue()) == (0, 0)
    assert left.blue() > 0 < right.red()
