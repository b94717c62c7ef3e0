"""Candles and volume, read back from the pixels."""

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator, QSvgRenderer

from tests.ui.plotting.charting import bars, colours_in_column, rgb, subject, walk
from watcher.ui.plotting.candles import body_width
from watcher.ui.plotting.face import face_of
from watcher.ui.plotting.kinds import ChartKind
from watcher.ui.plotting.layer import ChartPainter
from watcher.ui.plotting.levels import Marks
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.picture import Picture, Plot, framed
from watcher.ui.plotting.series import Series
from watcher.ui.theme import Theme


@pytest.fixture
def paint(qapp, tokens):
    """Paint bars into an image whose plot is 900 × 500 logical pixels."""

    def paint(data, x, prices, ratio=1.0, marks=None, kind=ChartKind.CANDLES):
        look = Look(Theme(tokens))
        series, face = Series(data), face_of(kind)
        face.follow(series, 0)
        frame = framed(face, series.starts, subject(), x, prices, Plot(QSize(964, 526), 64, ratio))
        image = QImage(frame.full_width, frame.full_height, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        ChartPainter().paint(painter, Picture(frame, face, marks or Marks(), None, (), 2), look)
        painter.end()
        return image, frame, look

    return paint


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_a_candle_has_its_body_and_wick_where_its_prices_are(paint, tokens, ratio):
    data = bars([50, 60, 40], spread=10, opens=[50, 50, 60], volume=0)
    image, frame, _ = paint(data, (0, 9), (0, 100), ratio)
    for index, colour in ((1, tokens.up), (2, tokens.down)):
        x = frame.x(index + 0.5)
        open_, close = data.open[index], data.close[index]
        top, bottom = frame.y(max(open_, close)), frame.y(min(open_, close))
        inside = colours_in_column(image, x + 12, top + 2, bottom - 2)
        assert set(inside) == {colour}
        assert rgb(image, x + 12, top - 3) != colour
        assert rgb(image, x + 12, bottom + 3) != colour
        assert rgb(image, x, frame.y(data.high[index]) + 2) == colour
        assert rgb(image, x, frame.y(data.low[index]) - 2) == colour
        assert rgb(image, x, frame.y(data.high[index]) - 3) != colour


def test_a_bar_that_moved_nowhere_is_a_line(paint, tokens):
    image, frame, _ = paint(bars([50], spread=0, volume=0), (0, 8), (0, 100))
    x, y = frame.x(0.5), frame.y(50)
    assert rgb(image, x, y) == tokens.up
    assert rgb(image, x + 15, y) == tokens.up
    assert rgb(image, x + 15, y + 2) != tokens.up


def test_a_spike_among_a_million_bars_is_painted(paint, tokens):
    data = bars(np.full(1_000_000, 100.0), spread=1, volume=0)
    data.high[654_321] = 190.0
    image, frame, _ = paint(data, (0, 1_000_000), (0, 200))
    y = frame.y(150)
    painted = [x for x in range(frame.width) if rgb(image, x, y) in {tokens.up, tokens.down}]
    assert painted
    assert all(abs(x - frame.x(654_321)) <= 2 for x in painted)


def test_dense_columns_leave_no_gap(paint, tokens):
    data = bars(np.full(200_000, 100.0), spread=10, volume=0)
    image, frame, _ = paint(data, (0, 200_000), (0, 200))
    y = frame.y(105)
    assert all(rgb(image, x, y) == tokens.up for x in range(frame.width))


def test_a_drawing_of_shapes_shows_the_pixels_of_the_screen(qapp, tokens):
    look, series, face = Look(Theme(tokens)), Series(walk(60)), face_of(ChartKind.CANDLES)
    face.follow(series, 0)
    frame = framed(face, series.starts, subject(), (0, 60), (0, 200), Plot(QSize(964, 526), 64, 1.0))
    buffer, generator = QBuffer(), QSvgGenerator()
    buffer.open(QIODevice.OpenModeFlag.ReadWrite)
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(frame.full_width, frame.full_height))
    generator.setViewBox(QRect(0, 0, frame.full_width, frame.full_height))
    images = [QImage(frame.full_width, frame.full_height, QImage.Format.Format_RGB32) for _ in range(2)]
    for device in (generator, images[0]):
        painter = QPainter(device)
        painter.fillRect(0, 0, frame.full_width, frame.full_height, look.panel)
        painter.setPen(Qt.PenStyle.NoPen)
        face.paint(painter, frame, look)
        painter.end()
    painter = QPainter(images[1])
    QSvgRenderer(buffer.data()).render(painter)
    painter.end()
    assert images[1] == images[0]


def test_volume_stands_on_the_bottom_in_proportion(paint):
    data = bars([100, 101, 102], spread=1, volume=[0, 500, 1_000])
    image, frame, look = paint(data, (0, 9), (0, 200))
    colour = look.up_volume.color().name()
    heights = [
        colours_in_column(image, frame.x(i + 0.5) + 9, frame.height * 0.7, frame.height).count(colour)
        for i in range(3)
    ]
    assert heights == [0, 45, 90]


def test_falling_bars_have_falling_volume(paint):
    image, frame, look = paint(bars([100, 90], spread=1, volume=1_000), (0, 9), (0, 200))
    assert rgb(image, frame.x(1.5) + 9, frame.height - 5) == look.down_volume.color().name()


@pytest.mark.parametrize("volume", [np.nan, 0.0])
def test_without_volume_there_are_no_volume_bars(paint, volume):
    data = bars([100, 101], spread=1, volume=volume)
    image, frame, look = paint(data, (0, 9), (0, 200))
    colours = {rgb(image, x, frame.height - 2) for x in range(frame.width)}
    assert not colours & {look.up_volume.color().name(), look.down_volume.color().name()}


@pytest.mark.parametrize(
    ("count", "span"), [(500, (0, 500)), (60_000, (-9_000, 70_000)), (90_000, (0, 90_000))]
)
@pytest.mark.parametrize("volume", ["the same", "even", "uneven", "unknown here and there"])
def test_dense_volume_covers_the_pixels_of_the_bars_it_stands_for(paint, monkeypatch, count, span, volume):
    dice = np.random.default_rng(3)
    volumes = dice.uniform(900, 1_000, count) if volume == "even" else dice.exponential(300, count)
    if volume == "the same":
        volumes[:] = 1_000
    if volume == "unknown here and there":
        volumes[dice.integers(0, count, count // 50)] = 0
        volumes[count // 3 : count // 2] = np.nan
    data = walk(count, volume=volumes)
    dense, frame, look = paint(data, span, (0, 300))
    monkeypatch.setattr("watcher.ui.plotting.volume._DENSE_FROM", count)
    assert paint(data, span, (0, 300))[0] == dense
    assert look.up_volume.color().name() in {rgb(dense, x, frame.bottom - 1) for x in range(frame.width)}


@pytest.mark.parametrize("prices", [(0, 10), (200, 300), (99.999, 100.001)])
def test_bars_beyond_the_axis_are_cut_off_at_its_edge(paint, tokens, prices):
    image, frame, _ = paint(walk(40, spread=50), (0, 40), prices)
    beyond = {rgb(image, frame.width + 5, y) for y in range(0, frame.height, 3)}
    assert beyond <= {tokens.panel}


def test_no_bars_are_an_empty_grid(paint, tokens):
    image, _, _ = paint(bars([]), (0, 10), (0, 1))
    colours = {rgb(image, x, y) for x in range(0, 900, 7) for y in range(0, 500, 7)}
    assert colours <= {tokens.panel, tokens.grid}


@pytest.mark.parametrize("wick", [1, 2, 3])
def test_bodies_have_a_wick_in_their_middle_and_a_gap_beside_them(wick):
    for spacing in np.arange(0.1, 120, 0.1):
        width = body_width(spacing, wick)
        assert wick <= width <= max(wick, spacing)
        assert (width - wick) % 2 == 0
        assert width <= 40 * wick
