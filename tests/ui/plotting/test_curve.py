"""Values under a pyramid, and the line they are painted as."""

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.plotting.charting import bars, rgb, subject, walk
from watcher.ui.plotting.curve import CurvePainter, Values
from watcher.ui.plotting.picture import Plot, framed
from watcher.ui.plotting.series import Series

RED = QColor("#ff0000")


def noisy(count, seed=1):
    values = np.random.default_rng(seed).normal(size=count)
    values[::7] = np.nan
    return values


@pytest.mark.parametrize("count", [1, 5, 1_030, 8_100])
def test_extents_are_exact(count):
    column = noisy(count, 3)
    values = Values(column.copy())
    for first, stop in ((0, count), (1, count - 1), (count // 3, count // 2 + 1), (-5, count + 9)):
        part = column[max(0, first) : max(0, stop)]
        part = part[np.isfinite(part)]
        assert values.extent(first, stop) == ((part.min(), part.max()) if len(part) else None)


def test_the_extent_of_many_values_is_less_than_a_pixel_off():
    column = np.full(40_000, 100.0)
    column[[5, 20_000, 30_004]] = np.nan
    # So many are told by fours: those of [4, 30 008) count.
    column[[3, 4, 30_007, 30_008]] = 500.0, 40.0, 300.0, -10.0
    assert Values(column).extent(5, 30_006) == (40.0, 300.0)


def test_nothing_but_gaps_has_no_extent():
    assert Values(np.full(40_000, np.nan)).extent(0, 40_000) is None
    assert Values(np.full(40, np.nan)).extent(0, 40) is None


def test_growing_is_the_same_as_having_been_there():
    column = noisy(9_000)
    grown = Values(column[:2_000].copy())
    for first in range(2_000, 9_000, 250):
        grown.extent(0, 9_000)
        grown.put(first - 1, column[first - 1 : first + 250])
    assert len(grown) == 9_000
    assert np.array_equal(grown.column, column, equal_nan=True)
    assert grown.extent(100, 8_900) == Values(column.copy()).extent(100, 8_900)


def test_what_was_given_is_never_written_to():
    column = np.arange(5_000.0)
    values = Values(column)
    values.put(4_999, np.array([-1.0]))
    assert column[4_999] == 4_999
    assert values[4_999] == -1


@pytest.mark.parametrize("count", [300, 50_000])
def test_columns_hold_the_extremes_of_their_bars(count):
    series = Series(walk(count))
    column = noisy(count)
    frame = series.columns(0, count, 400)
    low, high, end = Values(column).within(frame)
    for at in range(0, len(frame), 17):
        part = column[frame.first[at] : frame.last[at] + 1]
        assert low[at] == pytest.approx(np.fmin.reduce(part), nan_ok=True)
        assert high[at] == pytest.approx(np.fmax.reduce(part), nan_ok=True)
        assert end[at] == pytest.approx(part[-1], nan_ok=True)


def test_bars_beyond_the_values_have_none():
    frame = Series(walk(30)).columns(0, 30, 400)
    assert np.isnan(Values(np.ones(20)).within(frame)[0][20:]).all()
    assert np.isnan(Values().within(frame)[0]).all()
    assert np.isnan(Values()[3])


@pytest.mark.parametrize("known", [9, 20_000, 20_001])
def test_columns_of_many_bars_beyond_the_values_have_none(known):
    columns = Series(walk(50_000)).columns(0, 50_000, 400)
    for part in Values(np.arange(1.0, known + 1)).within(columns):
        assert np.isfinite(part).tolist() == (columns.first < known).tolist()
        assert np.nanmax(part) <= known


def paint(values, count, prices, ratio=1.0):
    series = Series(bars(np.full(count, 50.0)))
    plot = Plot(QSize(964, 526), 64, ratio)
    frame = framed(series, series.starts, subject(), (0, count), prices, plot)
    image = QImage(frame.full_width, frame.full_height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    CurvePainter().paint(painter, frame, values, RED)
    painter.end()
    return image, frame


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_line_goes_through_its_values(ratio):
    image, frame = paint(Values(np.array([20.0, 80.0, 80.0, 20.0])), 4, (0, 100), ratio)
    assert QColor(rgb(image, frame.x(2), frame.y(80))).red() > 120
    x = frame.x(1)
    assert max(QColor(rgb(image, at, frame.y(50))).red() for at in (x - 1, x, x + 1)) > 120
    assert rgb(image, frame.x(2), frame.y(50)) == "#000000"


def test_a_gap_is_not_bridged_and_a_lone_value_is_a_dot():
    values = Values(np.array([50.0, 50.0, np.nan, 50.0, np.nan, 50.0, 50.0]))
    image, frame = paint(values, 7, (0, 100))
    assert rgb(image, frame.x(2.5), frame.y(50)) == "#000000"
    assert rgb(image, frame.x(3.5), frame.y(50)) == RED.name()
    assert rgb(image, frame.x(3), frame.y(50)) == "#000000"


def test_a_spike_among_many_values_is_painted():
    column = np.full(200_000, 50.0)
    column[123_456] = 90.0
    image, frame = paint(Values(column), 200_000, (0, 100))
    x = int(frame.x(123_456))
    assert RED.name() in {rgb(image, at, frame.y(89)) for at in (x - 1, x, x + 1)}


def test_a_dense_line_above_the_plot_leaves_no_pixel_in_it(qapp):
    column = np.full(50_000, 200.0)
    _, frame = paint(Values(column), 50_000, (0, 100))
    column[::2] = frame.price_at(-0.5)
    image, _ = paint(Values(column), 50_000, (0, 100))
    assert {rgb(image, x, 0) for x in range(frame.width)} == {"#000000"}


@pytest.mark.parametrize("count", [750, 800, 899])
def test_a_dense_line_has_no_holes_where_bars_lie_further_apart_than_pixels(qapp, count):
    series = Series(walk(count))
    level = Values(np.full(count, 100.0))
    plot = Plot(QSize(964, 526), 64, 1.0)
    frame = framed(series, series.starts, subject(), (0, count), (50.0, 150.0), plot)
    image = QImage(frame.full_width, frame.full_height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    CurvePainter().paint(painter, frame, level, RED)
    painter.end()
    y = int(frame.y(100.0))
    seen = [any(rgb(image, x, y + d) == RED.name() for d in (-1, 0, 1)) for x in range(1, 898)]
    assert all(seen)


def test_a_gap_in_a_dense_line_stays_one(qapp):
    series = Series(walk(800))
    column = np.full(800, 100.0)
    column[300:500] = np.nan
    plot = Plot(QSize(964, 526), 64, 1.0)
    frame = framed(series, series.starts, subject(), (0, 800), (50.0, 150.0), plot)
    image = QImage(frame.full_width, frame.full_height, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    CurvePainter().paint(painter, frame, Values(column), RED)
    painter.end()
    left, right = int(frame.x(301.5)), int(frame.x(499.5))
    assert {rgb(image, x, y) for x in range(left, right) for y in range(240, 260)} == {"#000000"}
