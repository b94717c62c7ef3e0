"""What lies on a chart beside its bars: previous close, the day's open, alert levels, extended hours."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from watcher.language import tr
from watcher.ui.plotting.axes import TAG_HEIGHT
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.levels import AlertLine, Marks
from watcher.ui.plotting.look import Dots, Look
from watcher.ui.plotting.pixels import RectBatch
from watcher.values import dataclass

_BOX_LEFT = 8.5
_BOX_INSET = 7.0
_BOX_GAP = 6.0
_MOST_SHARE = 0.5
"""Of the plot's width, for the words of one alert."""
_LEAST_BOX_PX = 60.0
_FEWEST_SHADED_PX = 2.0


@dataclass(frozen=True, slots=True)
class _Name:
    """What a line is called, and where that stands in logical pixels."""

    text: str
    box: QRectF
    is_over_bars: bool


class MarksPainter:
    """Lines in device pixels first; then, over the strips of the axes, boxes in logical ones."""

    def __init__(self) -> None:
        self._batch = RectBatch()
        self._names: list[_Name] = []

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

    @staticmethod
    def paint_lines(painter: QPainter, frame: Frame, look: Look, marks: Marks) -> None:
        """Alerts dashed, the previous close and the day's open dotted."""
        for line in marks.alerts:
            _paint_line(painter, frame, look, line.price, Dots.ALERT)
        for price, _ in _named(marks):
            _paint_line(painter, frame, look, price, Dots.CLOSE)

    def paint_boxes(
        self, painter: QPainter, frame: Frame, look: Look, marks: Marks, *, is_patch: bool = False
    ) -> None:
        """The words of the lines; the painter is in logical pixels.

        A patch, whose frame has not all columns, has them where they are.
        """
        boxes = alert_boxes(frame, look, marks.alerts)
        if not is_patch:
            self._names = placed_names(frame, look, marks, [box for _, box in boxes])
        painter.setFont(look.label_font)
        painter.setPen(look.muted)
        for name in self._names:
            if name.is_over_bars:
                painter.fillRect(name.box, look.panel)
            painter.drawStaticText(name.box.topLeft(), look.label(name.text)[0])
        for said, box in boxes:
            _paint_alert_box(painter, look, box, said)


def _named(marks: Marks) -> list[tuple[float, str]]:
    named: list[tuple[float, str]] = []
    if marks.previous_close is not None:
        named.append((marks.previous_close, tr("Previous close")))
    if marks.day_open is not None:
        named.append((marks.day_open, tr("Open", "price")))
    return named


def placed_names(frame: Frame, look: Look, marks: Marks, taken: list[QRectF]) -> list[_Name]:
    """Above their lines, below where that leaves the bars alone, beside the others where lines are close."""
    placed: list[_Name] = []
    for price, text in _named(marks):
        if not frame.holds(price):
            continue
        _, wide, tall = look.label(text)
        y = frame.y(price) / frame.ratio
        beside = max((box.right() + _BOX_GAP for box in taken), default=_BOX_LEFT)
        places = (
            QRectF(left, top, wide + 2, tall - 1) for left in (_BOX_LEFT, beside) for top in (y - tall, y + 2)
        )
        free = [
            _Name(text, box, is_over_bars=_is_over_bars(frame, box))
            for box in places
            if not any(box.intersects(other) for other in taken)
        ]
        if free:
            placed.append(min(free, key=lambda name: name.is_over_bars))
            taken.append(placed[-1].box)
    return placed


def _is_over_bars(frame: Frame, box: QRectF) -> bool:
    ratio, columns = frame.ratio, frame.columns
    reach = frame.spacing / 2
    first, stop = np.searchsorted(frame.centres, (box.left() * ratio - reach, box.right() * ratio + reach))
    highs, lows = frame.ys(columns.high[first:stop]), frame.ys(columns.low[first:stop])
    return bool(((highs <= box.bottom() * ratio) & (lows >= box.top() * ratio)).any())


def _paint_line(painter: QPainter, frame: Frame, look: Look, price: float, dots: Dots) -> None:
    if frame.holds(price):
        thick = max(1, int(frame.ratio))
        painter.fillRect(0, int(frame.y(price)), frame.width, thick, look.dotted(dots, thick))


def alert_boxes(frame: Frame, look: Look, lines: Iterable[AlertLine]) -> list[tuple[str, QRectF]]:
    """The words of the alerts in view, and where they lie: at the left, side by side where levels are close.

    They leave the axis alone: those without room are shortened, or left to their line.
    """
    placed: list[tuple[str, QRectF]] = []
    width = frame.width / frame.ratio
    for line in sorted(lines, key=lambda line: -line.price):
        if not frame.holds(line.price):
            continue
        y = frame.y(line.price) / frame.ratio
        text, wide = _fitting(look, line.text, width * _MOST_SHARE)
        box = QRectF(_BOX_LEFT, round(y - TAG_HEIGHT / 2) + 0.5, round(wide + 2 * _BOX_INSET), TAG_HEIGHT - 1)
        while clash := next((other for _, other in placed if other.intersects(box)), None):
            box.moveLeft(clash.right() + _BOX_GAP)
        room = width - _BOX_GAP - box.left()
        if box.width() > room:
            text, wide = _fitting(look, line.text, room)
            box.setWidth(round(wide + 2 * _BOX_INSET))
        if min(room, wide) >= min(_LEAST_BOX_PX, look.label(line.text)[1]):
            placed.append((text, box))
    return placed


def _fitting(look: Look, text: str, room: float) -> tuple[str, float]:
    """The words in a box no wider than that, and their width."""
    text = look.shortened(text, max(0.0, room - 2 * _BOX_INSET))
    return text, look.label(text)[1]


def _paint_alert_box(painter: QPainter, look: Look, box: QRectF, text: str) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setPen(look.alert)
    painter.setBrush(look.panel)
    painter.drawRoundedRect(box, 3, 3)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    laid, _, tall = look.label(text)
    painter.setFont(look.label_font)
    painter.drawStaticText(QPointF(box.left() + _BOX_INSET, box.center().y() - tall / 2), laid)
