"""The picture of a chart without its crosshair, kept until the view or the bars change."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from watcher.ui.chart.axes import AxesPainter, paint_tag, price_tag_box
from watcher.ui.chart.candles import CandlePainter
from watcher.ui.chart.frame import Frame
from watcher.ui.chart.look import Look
from watcher.ui.chart.marks import MarksPainter
from watcher.ui.chart.overlay import Depth, Overlay
from watcher.ui.chart.picture import Picture, Strip
from watcher.ui.chart.stack import DIVIDER_PX


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
        self._lay(painter, frame, look, picture.overlays, Depth.BELOW)
        self._candles.paint_candles(painter, frame, look)
        self._lay(painter, frame, look, picture.overlays, Depth.ABOVE)
        self._marks.paint_lines(painter, frame, look, marks, picture.last)
        self._axes.paint_strips(painter, frame, look)
        for strip in picture.strips:
            self._paint_pane(painter, strip, look, picture)
        painter.scale(frame.ratio, frame.ratio)
        tagged = self._marks.tagged(frame, marks, picture.last)
        tags = [
            tag
            for overlay in picture.overlays
            for tag in overlay.tags()
            if frame.holds(tag.value) and not _is_covered(frame, tag.value, tagged)
        ]
        self._axes.paint_prices(painter, frame, look, [*tagged, *(tag.value for tag in tags)])
        self._axes.paint_times(painter, frame, look)
        for tag in tags:
            text = tag.text or frame.scale.text(tag.value, picture.places)
            box = price_tag_box(frame, frame.y(tag.value) / frame.ratio)
            paint_tag(painter, look, box, text, look.colour(tag.colour), look.on_colour)
        for strip in picture.strips:
            self._paint_pane_axis(painter, strip, look)
        self._marks.paint_tags(painter, frame, look, marks, picture.last, picture.places)

    @staticmethod
    def _lay(
        painter: QPainter,
        frame: Frame,
        look: Look,
        overlays: Sequence[Overlay],
        depth: Depth,
    ) -> None:
        for overlay in overlays:
            if overlay.depth is depth:
                overlay.paint(painter, frame, look)
                painter.setPen(Qt.PenStyle.NoPen)

    def _paint_pane(self, painter: QPainter, strip: Strip, look: Look, picture: Picture) -> None:
        frame = strip.frame
        painter.fillRect(
            0, frame.top - round(DIVIDER_PX * frame.ratio), frame.full_width, frame.height, look.line
        )
        painter.fillRect(0, frame.top, frame.full_width, frame.height, look.panel)
        painter.save()
        painter.setClipRect(QRect(0, frame.top, frame.width, frame.height), Qt.ClipOperation.IntersectClip)
        self._marks.paint_shade(painter, frame, look, picture.shaded)
        self._axes.paint_grid(painter, frame, look)
        strip.pane.paint(painter, frame, look)
        painter.restore()

    def _paint_pane_axis(self, painter: QPainter, strip: Strip, look: Look) -> None:
        frame, pane = strip.frame, strip.pane
        tags = [tag for tag in pane.tags() if frame.holds(tag.value)]
        self._axes.paint_prices(painter, frame, look, [tag.value for tag in tags])
        for tag in tags:
            box = price_tag_box(frame, frame.y(tag.value) / frame.ratio)
            text = tag.text or pane.text(tag.value)
            paint_tag(painter, look, box, text, look.colour(tag.colour), look.on_colour)


def _is_covered(frame: Frame, value: float, tagged: tuple[float, ...]) -> bool:
    y = frame.y(value)
    return any(abs(frame.y(price) - y) < 1 for price in tagged)


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
