"""The picture of a chart without its crosshair, kept until the view or the bars change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

from watcher.ui.chart.axes import AxesPainter
from watcher.ui.chart.candles import CandlePainter
from watcher.ui.chart.frame import TIME_AXIS_PX, Frame
from watcher.ui.chart.levels import Last, Marks
from watcher.ui.chart.look import Look
from watcher.ui.chart.marks import MarksPainter
from watcher.ui.chart.navigation import Span
from watcher.ui.chart.price_axis import price_ticks
from watcher.ui.chart.series import Series
from watcher.ui.chart.subject import Subject
from watcher.ui.chart.time_axis import time_ticks


@dataclass(frozen=True, slots=True)
class Plot:
    """The room for a frame: the widget's size and the price axis' width, in logical pixels."""

    size: QSize
    axis_px: int
    ratio: float


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A frame with what lies on it. `shaded` are ranges of bars outside the regular session."""

    frame: Frame
    marks: Marks
    last: Last | None
    shaded: Sequence[tuple[int, int]]
    places: int


class ChartPainter:
    """Paints a frame from the ground up; everything but crosshair and readout."""

    def __init__(self) -> None:
        self._axes = AxesPainter()
        self._candles = CandlePainter()
        self._marks = MarksPainter()

    def paint(self, painter: QPainter, picture: Picture, look: Look) -> None:
        """The painter is in device pixels when this begins."""
        frame, marks = picture.frame, picture.marks
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillRect(0, 0, frame.full_width, frame.full_height, look.panel)
        self._marks.paint_shade(painter, frame, look, picture.shaded)
        self._axes.paint_grid(painter, frame, look)
        self._candles.paint_volume(painter, frame, look)
        self._candles.paint_candles(painter, frame, look)
        self._marks.paint_lines(painter, frame, look, marks, picture.last)
        self._axes.paint_strips(painter, frame, look)
        painter.scale(frame.ratio, frame.ratio)
        tagged = self._marks.tagged(frame, marks, picture.last)
        self._axes.paint_labels(painter, frame, look, tagged)
        self._marks.paint_tags(painter, frame, look, marks, picture.last, picture.places)


class Layer:
    """Keeps one picture as an image, for as long as only what lies over it moves."""

    def __init__(self) -> None:
        self._image = QImage()
        self._shown: Picture | None = None

    def image(self, picture: Picture, chart: ChartPainter, look: Look) -> QImage:
        """The picture as an image; asking again for the same one costs nothing."""
        if picture is self._shown:
            return self._image
        frame = picture.frame
        size = QSize(frame.full_width, frame.full_height)
        if self._image.size() != size:
            self._image = QImage(size, QImage.Format.Format_RGB32)
        self._image.setDevicePixelRatio(1.0)
        painter = QPainter(self._image)
        chart.paint(painter, picture, look)
        painter.end()
        self._image.setDevicePixelRatio(frame.ratio)
        self._shown = picture
        return self._image


def framed(series: Series, subject: Subject, x: Span, prices: Span, plot: Plot) -> Frame:
    """Work out a frame of a widget."""
    size, ratio = plot.size, plot.ratio
    full_width, full_height = round(size.width() * ratio), round(size.height() * ratio)
    width = max(1, full_width - round(plot.axis_px * ratio))
    height = max(1, full_height - round(TIME_AXIS_PX * ratio))
    columns = series.columns(*x, width)
    # Below the bars there is room for the volume: no negative prices there for what has none.
    lowest = 0.0 if columns.low.min(initial=0.0) >= 0 else prices[0]
    return Frame(
        width,
        height,
        full_width,
        full_height,
        ratio,
        *x,
        *prices,
        columns,
        price_ticks(*prices, height / ratio, subject.places, lowest),
        time_ticks(series.starts, subject.interval, subject.zone, *x, width / ratio),
    )
