"""Each kind of chart, read back from the pixels: sizes of pixels, themes, and colours for up and down."""

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter

from tests.ui.plotting.charting import bars, colours_in_column, rgb, subject, walk
from watcher.domain.bars import Bars
from watcher.ui.plotting.content import Content
from watcher.ui.plotting.face import face_of
from watcher.ui.plotting.kinds import ChartKind
from watcher.ui.plotting.layer import ChartPainter, Layer, patch_box
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.picture import Plot
from watcher.ui.plotting.pyramid import CLOSE
from watcher.ui.plotting.scale import ScaleKind
from watcher.ui.plotting.series import Series
from watcher.ui.theme import DARK, LIGHT, Pair, Theme, paired

K = ChartKind
PAIRS = {
    "dark": DARK,
    "light": LIGHT,
    "dark red up": paired(DARK, Pair.RED_UP),
    "light red up": paired(LIGHT, Pair.RED_UP),
}
RATIOS = [1.0, 1.5, 2.0]
SMALL = (420, 260)


@pytest.fixture(params=PAIRS.values(), ids=PAIRS.keys())
def tokens(request):
    return request.param


def content_of(kind, data, x, scale=ScaleKind.LINEAR):
    content = Content(Series(Bars.empty()), face_of(kind), scale_kind=scale)
    content.show(Series(data), subject(), None)
    content.x = x
    return content


def picture_of(content, prices, ratio=1.0, size=(964, 526)):
    plot = Plot(QSize(*size), 64, ratio, 38)
    return content.picture(prices, plot, content.subject, ())


def painted(tokens, kind, data, x=(0, 9), prices=(0, 100), ratio=1.0, scale=ScaleKind.LINEAR):
    picture = picture_of(content_of(kind, data, x, scale), prices, ratio)
    frame = picture.frame
    image = QImage(frame.full_width, frame.full_height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ChartPainter().paint(painter, picture, Look(Theme(tokens)))
    painter.end()
    return image, frame


@pytest.fixture
def paint(qapp, tokens):
    return lambda *args, **more: painted(tokens, *args, **more)


def distance(one, other):
    """Between colours, 1 is from black to white."""
    parts = zip(one.getRgbF()[:3], other.getRgbF()[:3], strict=True)
    return sum(abs(a - b) for a, b in parts) / 3


UP_AND_DOWN = bars([50, 70, 40], spread=10, opens=[50, 50, 70], volume=0)


@pytest.mark.parametrize("ratio", RATIOS)
def test_a_candle_is_filled_with_the_colour_of_its_direction(paint, tokens, ratio):
    image, frame = paint(K.CANDLES, UP_AND_DOWN, ratio=ratio)
    for index, prices, colour in ((1, (70, 50), tokens.up), (2, (70, 40), tokens.down)):
        x = frame.x(index + 0.5)
        body = colours_in_column(image, x + 12 * ratio, frame.y(prices[0]) + 2, frame.y(prices[1]) - 2)
        assert set(body) == {colour}
        wick = colours_in_column(image, x, frame.y(prices[0] + 9), frame.y(prices[0]) - 1)
        assert set(wick) == {colour}


@pytest.mark.parametrize("ratio", RATIOS)
def test_a_hollow_candle_is_empty_where_it_rose_in_itself(paint, tokens, ratio):
    image, frame = paint(K.HOLLOW, UP_AND_DOWN, ratio=ratio)
    x = frame.x(1.5) + 12 * ratio
    middle = frame.y(63)
    assert rgb(image, x, middle) in {tokens.panel, tokens.grid}
    assert rgb(image, x, frame.y(70)) == tokens.up
    assert rgb(image, x, frame.y(50)) == tokens.up
    assert rgb(image, frame.x(2.5) + 12 * ratio, frame.y(57)) == tokens.down


def test_a_hollow_candle_has_the_colour_of_its_change_since_the_close_before(paint, tokens):
    data = bars([60, 55, 58], spread=1, opens=[60, 50, 62], volume=0)
    image, frame = paint(K.HOLLOW, data)
    assert rgb(image, frame.x(1.5) + 12, frame.y(55)) == tokens.down
    assert rgb(image, frame.x(1.5) + 12, frame.y(52.2)) in {tokens.panel, tokens.grid}
    assert rgb(image, frame.x(2.5) + 12, frame.y(60)) == tokens.up


@pytest.mark.parametrize("ratio", RATIOS)
def test_a_bar_has_its_open_at_the_left_and_its_close_at_the_right(paint, tokens, ratio):
    image, frame = paint(K.BARS, UP_AND_DOWN, ratio=ratio)
    for index, colour in ((1, tokens.up), (2, tokens.down)):
        x, reach = frame.x(index + 0.5), 12 * ratio
        open_, close = UP_AND_DOWN.open[index], UP_AND_DOWN.close[index]
        assert set(
            colours_in_column(
                image, x, frame.y(UP_AND_DOWN.high[index]) + 1, frame.y(UP_AND_DOWN.low[index]) - 1
            )
        ) == {colour}
        assert rgb(image, x - reach, frame.y(open_)) == colour
        assert rgb(image, x + reach, frame.y(close)) == colour
        assert rgb(image, x + reach, frame.y(open_)) != colour
        assert rgb(image, x - reach, frame.y(close)) != colour


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("kind", [K.LINE, K.AREA])
def test_a_line_goes_from_close_to_close(paint, tokens, kind, ratio):
    image, frame = paint(kind, bars([50] * 9, spread=10, volume=0), ratio=ratio)
    for x in (frame.x(2.0), frame.x(5.2), frame.x(7.1)):
        y = frame.y(50)
        near = [QColor(rgb(image, x, at)) for at in np.arange(y - 2, y + 3)]
        assert min(distance(colour, QColor(tokens.accent)) for colour in near) < 0.35
        below = rgb(image, x, frame.y(33))
        assert (below in {tokens.panel, tokens.grid}) is (kind is K.LINE)
        assert rgb(image, x, frame.y(57)) in {tokens.panel, tokens.grid}


@pytest.mark.parametrize("ratio", RATIOS)
def test_a_heikin_ashi_candle_has_the_averaged_prices(paint, tokens, ratio):
    image, frame = paint(K.HEIKIN_ASHI, UP_AND_DOWN, ratio=ratio)
    # The first: open 50, close (50 + 60 + 40 + 50) / 4 = 50; the second: 50, (50 + 80 + 40 + 70) / 4 = 60.
    x = frame.x(1.5) + 12 * ratio
    assert set(colours_in_column(image, x, frame.y(60) + 2, frame.y(50) - 1)) == {tokens.up}
    assert rgb(image, x, frame.y(61.5)) != tokens.up
    # The third: (50 + 60) / 2 = 55, (70 + 80 + 30 + 40) / 4 = 55.
    assert rgb(image, frame.x(2.5) + 12 * ratio, frame.y(55)) == tokens.up
    assert rgb(image, frame.x(2.5) + 12 * ratio, frame.y(58)) != tokens.down


@pytest.mark.parametrize("kind", list(K))
def test_a_spike_among_many_bars_is_painted_in_every_kind(qapp, kind):
    data = bars(np.full(200_000, 50.0), spread=1, volume=0)
    data.high[154_321] = data.close[154_321] = 90.0
    image, frame = painted(DARK, kind, data, (0, 200_000))
    x = int(frame.x(154_321))
    tall = 60 if kind is K.HEIKIN_ASHI else 85
    assert {DARK.up, DARK.accent} & {rgb(image, at, frame.y(tall)) for at in (x - 1, x, x + 1)}


@pytest.mark.parametrize("scale", list(ScaleKind))
def test_prices_lie_where_the_scale_says(paint, tokens, scale):
    image, frame = paint(K.CANDLES, UP_AND_DOWN, prices=(20, 200), scale=scale)
    x = frame.x(1.5) + 12
    assert set(colours_in_column(image, x, frame.y(70) + 1, frame.y(50) - 1)) == {tokens.up}
    assert rgb(image, x, frame.y(70) - 2) != tokens.up


# ---- after a tick


@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("kind", list(K))
@pytest.mark.parametrize("count", [120, 5_000])
def test_a_patched_picture_is_the_whole_one(qapp, kind, ratio, count):
    look, chart, layer = Look(Theme(DARK)), ChartPainter(), Layer()
    data = walk(count)
    content = content_of(kind, data, (0, count + 3))
    prices = content.fitted(234, 38)
    before = picture_of(content, prices, ratio, SMALL)
    layer.image(before, chart, look)
    last = data.close[-1]
    content.merge(Bars.of(data.start[-1:], [last], [last + 1], [last - 2], [last - 0.7], [500.0]))
    after = content.patched(before, content.series.changed_from)
    assert len(after.frame.columns) < 40
    assert layer.patch(before, after, chart, look, patch_box(before.frame, content.series.changed_from))
    patched = layer.image(after, chart, look)
    whole = Layer().image(picture_of(content, prices, ratio, SMALL), chart, look)
    # Smoothed lines are rounded otherwise where they are clipped, by a few of 256 shades.
    assert np.abs(shades(patched) - shades(whole)).max() <= 6


def shades(image):
    return np.frombuffer(image.constBits(), np.uint8).astype(np.int16)


def test_more_volume_than_any_other_bar_has_needs_a_whole_picture(qapp):
    data = walk(50)
    content = content_of(K.CANDLES, data, (0, 53))
    before = picture_of(content, content.fitted(500, 38))
    content.merge(Bars.of(data.start[-1:], *([value] for value in (9, 9, 9, 9, 1e9))))
    assert content.patched(before, 49) is None


def test_the_heights_of_a_line_are_those_of_its_closes(qapp):
    data = walk(200, spread=30)
    line, candles = (content_of(kind, data, (0, 200)).fitted(500, 38) for kind in (K.LINE, K.CANDLES))
    assert candles[0] < line[0] < line[1] < candles[1]


def test_heikin_ashi_follows_ticks_and_new_bars(qapp):
    data = walk(200)
    content = content_of(K.HEIKIN_ASHI, data[:150], (0, 200))
    for at in range(150, 200):
        content.merge(data[at - 1 : at + 1])
    whole = content_of(K.HEIKIN_ASHI, data, (0, 200))
    for index in (120, 150, 199):
        grown = content.face.columns(0, 200, 900)
        assert grown.close[index] == pytest.approx(whole.face.columns(0, 200, 900).close[index])
    assert content.series.bar(199)[CLOSE] == data.close[-1]
