"""The crosshair with its tags, and the readout; painted over the cached picture, strip by strip."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QRegion

from watcher.ui.chart.axes import TAG_HEIGHT, paint_tag, price_tag_box
from watcher.ui.chart.frame import HEAD_PX, Frame
from watcher.ui.chart.layer import Subject
from watcher.ui.chart.look import Look
from watcher.ui.chart.readout import Ink, Word, title, words
from watcher.ui.chart.series import Series
from watcher.ui.chart.time_axis import crosshair_time

_READOUT_LEFT = 10.0
_READOUT_TOP = 6.0
_READOUT_HEIGHT = 24.0
_TAG_ROOM = 180


@dataclass(frozen=True, slots=True)
class Crosshair:
    """On the bar `index` and at the logical pixel `y`."""

    index: int
    y: float

    def region(self, frame: Frame) -> QRegion:
        """The strips that it covers, in logical pixels."""
        x = int(frame.x(self.index + 0.5) / frame.ratio)
        y = int(self.y)
        width, height = int(frame.width / frame.ratio), int(frame.height / frame.ratio)
        region = QRegion(0, y - 1, width, 3)
        region += QRect(x - 1, 0, 3, height)
        region += price_tag_box(frame, self.y).toAlignedRect()
        region += QRect(x - _TAG_ROOM // 2, height, _TAG_ROOM, int(frame.full_height / frame.ratio) - height)
        return region

    def paint(self, painter: QPainter, frame: Frame, look: Look, series: Series, subject: Subject) -> None:
        """Two broken lines, the price at the right, the date below."""
        width, height = frame.width / frame.ratio, frame.height / frame.ratio
        x = int(frame.x(self.index + 0.5) / frame.ratio)
        painter.setPen(QPen(look.muted, 1, Qt.PenStyle.DashLine))
        if 0 <= x < width:
            painter.drawLine(x, 0, x, int(height) - 1)
        painter.drawLine(0, int(self.y), int(width) - 1, int(self.y))
        price = frame.high - self.y * frame.ratio * (frame.high - frame.low) / frame.height
        box = price_tag_box(frame, self.y)
        paint_tag(painter, look, box, f"{price:,.{subject.places}f}", look.faint, look.on_colour)
        text = crosshair_time(int(series.start[self.index]), subject.interval, subject.zone)
        _, wide, _ = look.label(text)
        left = min(max(0.0, x - wide / 2 - 8), width - wide - 16)
        paint_tag(painter, look, QRectF(left, height, wide + 16, TAG_HEIGHT), text, look.faint, look.on_colour)


def readout_region(frame: Frame) -> QRegion:
    """The strip of the readout, in logical pixels."""
    return QRegion(0, 0, int(frame.width / frame.ratio), HEAD_PX)


class ReadoutPainter:
    """The line at the top: on a ground of its own, so that it can be read over anything."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._metrics = QFontMetricsF(look.readout_font)
        self._title_metrics = QFontMetricsF(look.title_font)
        self._inks: dict[Ink, QColor] = {
            Ink.TITLE: look.text,
            Ink.MUTED: look.muted,
            Ink.TEXT: look.text,
            Ink.UP: look.up,
            Ink.DOWN: look.down,
        }

    def paint(self, painter: QPainter, frame: Frame, subject: Subject, series: Series, index: int) -> None:
        """As many of the words as there is room for."""
        x = _READOUT_LEFT
        right = frame.width / frame.ratio - 4
        placed: list[tuple[float, Word]] = []
        for word in self._all(subject, series, index):
            metrics = self._title_metrics if word.ink is Ink.TITLE else self._metrics
            end = x + metrics.horizontalAdvance(word.text)
            if end > right:
                break
            placed.append((x, word))
            x = end + word.gap
        ground = QRectF(_READOUT_LEFT - 4, _READOUT_TOP, x - _READOUT_LEFT, _READOUT_HEIGHT)
        painter.fillRect(ground, self._look.panel)
        base = _READOUT_TOP + (_READOUT_HEIGHT + self._metrics.ascent() - self._metrics.descent()) / 2
        for left, word in placed:
            painter.setFont(self._look.title_font if word.ink is Ink.TITLE else self._look.readout_font)
            painter.setPen(self._inks[word.ink])
            painter.drawText(QPointF(left, base), word.text)

    @staticmethod
    def _all(subject: Subject, series: Series, index: int) -> Iterable[Word]:
        yield title(subject)
        yield from words(subject, series, index)
