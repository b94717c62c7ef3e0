"""What lies on a chart beside its bars: last price, previous close, alert levels, extended hours."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from watcher.ui.chart.axes import TAG_HEIGHT, paint_tag, price_tag_box
from watcher.ui.chart.frame import Frame
from watcher.ui.chart.levels import AlertLine, Last, Marks
from watcher.ui.chart.look import Look
from watcher.ui.chart.pixels import RectBatch, dashes

_BOX_LEFT = 8.5
_BOX_INSET = 7.0
_BOX_GAP = 6.0
_FEWEST_SHADED_PX = 2.0


class MarksPainter:
    """Lines in device pixels first; then, over the strips of the axes, tags and boxes in logical ones."""

    def __init__(self) -> None:
        self._batch = RectBatch()

    def paint_shade(
        self, painter: QPainter, frame: Frame, look: Look, spans: Iterable[tuple[int, int]]
    ) -> None:
        """A darker ground under extended hours; left out where a stretch is hardly a pixel wide."""
        rows = [
            (int(left), frame.top, int(right) - 1, frame.bottom - 1)
            for left, right in ((frame.x(begin), frame.x(end)) for begin, end in spans)
            if right - left >= _FEWEST_SHADED_PX
        ]
        self._batch.fill(painter, look.shade_brush, np.array(rows, dtype=np.int32).reshape(-1, 4))

    def paint_lines(
        self, painter: QPainter, frame: Frame, look: Look, marks: Marks, last: Last | None
    ) -> None:
        """Alerts dashed, last price and previous close dotted."""
        unit = max(1, int(frame.ratio))
        alerts = [self._line(frame, line.price, 6 * unit, 4 * unit) for line in marks.alerts]
        self._batch.fill(painter, look.alert_brush, *alerts)
        if marks.previous_close is not None:
            line = self._line(frame, marks.previous_close, unit, 4 * unit)
            self._batch.fill(painter, look.muted_brush, line)
        if last is not None:
            brush = look.up_brush if last.rises else look.down_brush
            self._batch.fill(painter, brush, self._line(frame, last.price, unit, 2 * unit))

    def paint_tags(
        self, painter: QPainter, frame: Frame, look: Look, marks: Marks, last: Last | None, places: int
    ) -> None:
        """The words of the lines."""
        colour = look.text if last is None else look.up if last.rises else look.down
        for price in self.tagged(frame, marks, last):
            box = price_tag_box(frame, frame.y(price) / frame.ratio)
            is_last = last is not None and price == last.price
            fill, ink = (colour, look.on_colour) if is_last else (look.raised, look.muted)
            paint_tag(painter, look, box, frame.scale.text(price, places), fill, ink)
        for line, box in alert_boxes(frame, look, marks.alerts):
            _paint_alert_box(painter, look, box, line.text)

    @staticmethod
    def tagged(frame: Frame, marks: Marks, last: Last | None) -> tuple[float, ...]:
        """The prices in view with a tag on the axis; the previous close gives way to the last price."""
        prices = () if last is None or not frame.holds(last.price) else (last.price,)
        close = marks.previous_close
        if close is None or not frame.holds(close):
            return prices
        is_free = all(abs(frame.y(close) - frame.y(p)) >= TAG_HEIGHT * frame.ratio for p in prices)
        return (close, *prices) if is_free else prices

    @staticmethod
    def _line(
        frame: Frame, price: float, on: int, off: int
    ) -> np.ndarray[tuple[int, int], np.dtype[np.int32]]:
        if not frame.holds(price):
            return np.empty((0, 4), np.int32)
        return dashes(0, frame.width, int(frame.y(price)), on, off, max(1, int(frame.ratio)))


def alert_boxes(frame: Frame, look: Look, lines: Iterable[AlertLine]) -> list[tuple[AlertLine, QRectF]]:
    """Where the words of the alerts in view lie: at the left, beside each other where levels are close."""
    placed: list[tuple[AlertLine, QRectF]] = []
    for line in sorted(lines, key=lambda line: -line.price):
        if not frame.holds(line.price):
            continue
        y = frame.y(line.price) / frame.ratio
        _, wide, _ = look.label(line.text)
        box = QRectF(_BOX_LEFT, round(y - TAG_HEIGHT / 2) + 0.5, round(wide + 2 * _BOX_INSET), TAG_HEIGHT - 1)
        while clash := next((other for _, other in placed if other.intersects(box)), None):
            box.moveLeft(clash.right() + _BOX_GAP)
        placed.append((line, box))
    return placed


def _paint_alert_box(painter: QPainter, look: Look, box: QRectF, text: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(look.alert)
    painter.setBrush(look.panel)
    painter.drawRoundedRect(box, 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    laid, _, tall = look.label(text)
    painter.setFont(look.label_font)
    painter.drawStaticText(QPointF(box.left() + _BOX_INSET, box.center().y() - tall / 2), laid)
