"""The crosshair with its tags, painted over the cached picture strip by strip."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QRegion

from watcher.ui.chart.axes import TAG_HEIGHT, TEXT_INSET, paint_tag, price_tag_box
from watcher.ui.chart.frame import Frame
from watcher.ui.chart.look import Look
from watcher.ui.chart.pixels import RectBatch, dashes
from watcher.ui.chart.series import Series
from watcher.ui.chart.subject import Subject
from watcher.ui.chart.time_axis import crosshair_time

_DASH_PX = 3
_TAG_ROOM = 180


@dataclass(frozen=True, slots=True)
class Crosshair:
    """On the bar `index` and at the logical pixel `y`."""

    index: int
    y: float

    def region(self, frame: Frame) -> QRegion:
        """The strips that it covers, in logical pixels."""
        x, y = _x(self, frame), int(self.y)
        width, height = int(frame.width / frame.ratio), int(frame.height / frame.ratio)
        region = QRegion(0, y, width, 1)
        region += QRect(x, 0, 1, height)
        region += price_tag_box(frame, self.y).toAlignedRect()
        region += QRect(x - _TAG_ROOM // 2, height, _TAG_ROOM, int(TAG_HEIGHT)) & QRect(
            0, height, width, int(TAG_HEIGHT)
        )
        return region


class CrosshairPainter:
    """Two broken lines, the price at the right, the date below; the painter is in logical pixels."""

    def __init__(self) -> None:
        self._batch = RectBatch()

    def paint(
        self, painter: QPainter, frame: Frame, look: Look, at: Crosshair, series: Series, subject: Subject
    ) -> None:
        """Paint it; of a bar out of view, only the line of the price."""
        width, height = frame.width / frame.ratio, frame.height / frame.ratio
        x = _x(at, frame)
        is_visible = 0 <= x < width
        across = dashes(0, int(width), int(at.y), _DASH_PX, _DASH_PX)
        down = dashes(0, int(height) if is_visible else 0, x, _DASH_PX, _DASH_PX)[:, [1, 0, 3, 2]]
        painter.setPen(Qt.PenStyle.NoPen)
        self._batch.fill(painter, look.muted_brush, across, down)
        price = frame.high - at.y * frame.ratio * (frame.high - frame.low) / frame.height
        box = price_tag_box(frame, at.y)
        paint_tag(painter, look, box, f"{price:,.{subject.places}f}", look.faint, look.on_colour)
        if is_visible:
            text = crosshair_time(series.starts[at.index], subject.interval, subject.zone)
            wide = look.label(text)[1] + 2 * TEXT_INSET
            left = min(max(0.0, x - wide / 2), width - wide)
            box = QRectF(left, height, wide, TAG_HEIGHT)
            paint_tag(painter, look, box, text, look.faint, look.on_colour)


def _x(at: Crosshair, frame: Frame) -> int:
    return int(frame.x(at.index + 0.5) / frame.ratio)
