"""The course of the portfolio as a line, beside a benchmark if there is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from watcher.domain import dates
from watcher.ui import words
from watcher.ui.texts import Texts
from watcher.ui.theme import Theme

_PAD_LEFT, _PAD_RIGHT, _PAD_TOP, _PAD_BOTTOM = 10, 64, 26, 22
_LINES = 4
_STEP, _LEAP = 1, 20


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line: proleptic ordinals, and the change since the first as a ratio."""

    name: str
    days: np.ndarray[tuple[int], np.dtype[np.int64]]
    ratios: np.ndarray[tuple[int], np.dtype[np.float64]]


class CoursePlot(QWidget):
    """Of its lines the first is the portfolio's. The mouse and the arrow keys read it day by day."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName("Return by day")
        self._theme = theme
        self._lines: Sequence[Line] = ()
        self._at: int | None = None
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Draw these; none at all is an empty plot."""
        self._lines = [line for line in lines if len(line.days) > 1]
        self._at = None
        self.setAccessibleDescription(self.readout)
        self.update()

    @property
    def readout(self) -> str:
        """What the line is at the crosshair, or at its end."""
        if not self._lines:
            return ""
        own = self._lines[0]
        at = len(own.days) - 1 if self._at is None else self._at
        day = int(own.days[at])
        parts = [dates.full(date.fromordinal(day))]
        for line in self._lines:
            place = int(np.searchsorted(line.days, day, side="right")) - 1
            if place >= 0:
                parts.append(f"{line.name} {words.percent(float(line.ratios[place]))}")
        return "   ".join(parts)

    @override
    def sizeHint(self) -> QSize:
        return QSize(480, 200)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(200, 90)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._texts = Texts(self._theme.font(11))
        self.update()

    # ---- reading it

    @property
    def _room(self) -> QRectF:
        wide = self.width() - _PAD_LEFT - _PAD_RIGHT
        return QRectF(_PAD_LEFT, _PAD_TOP, max(wide, 1), max(self.height() - _PAD_TOP - _PAD_BOTTOM, 1))

    def _read(self, at: int | None) -> None:
        self._at = at
        self.setAccessibleDescription(self.readout)
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._lines:
            days, room = self._lines[0].days, self._room
            part = (event.position().x() - room.left()) / room.width()
            self._read(round(min(max(part, 0.0), 1.0) * (len(days) - 1)))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._read(None)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._read(None)
        super().focusOutEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows go from day to day, with Shift by twenty; Home and End to the ends."""
        last = len(self._lines[0].days) - 1 if self._lines else -1
        step = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        now = last if self._at is None else self._at
        to = {
            Qt.Key.Key_Left: now - step,
            Qt.Key.Key_Right: now + step,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if to is None or last < 0:
            super().keyPressEvent(event)
        else:
            self._read(min(max(to, 0), last))

    # ---- drawing

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._lines:
            self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        tokens, room, texts = self._theme.tokens, self._room, self._texts
        low = min(float(line.ratios.min()) for line in self._lines)
        high = max(float(line.ratios.max()) for line in self._lines)
        spread = (high - low) or 0.01
        low, high = low - spread * 0.05, high + spread * 0.05
        first, last = int(self._lines[0].days[0]), int(self._lines[0].days[-1])

        def point(day: float, ratio: float) -> QPointF:
            x = room.left() + (day - first) / max(last - first, 1) * room.width()
            return QPointF(x, room.bottom() - (ratio - low) / (high - low) * room.height())

        painter.setPen(QColor(tokens.muted))
        for number in range(_LINES + 1):
            ratio = low + (high - low) * number / _LINES
            y = point(first, ratio).y()
            painter.fillRect(QRectF(room.left(), y, room.width(), 1), QColor(tokens.grid))
            texts.left(painter, room.right() + 8, y - texts.height / 2, words.percent(ratio), _PAD_RIGHT)
        below = room.bottom() + 4
        texts.left(painter, room.left(), below, dates.full(date.fromordinal(first)), room.width())
        texts.right(painter, room.right(), below, dates.full(date.fromordinal(last)), room.width())
        colours = (tokens.accent, tokens.alert, tokens.muted)
        for place in reversed(range(len(self._lines))):
            line = self._lines[place]
            painter.setPen(QPen(QColor(colours[min(place, 2)]), 1.5))
            painter.drawPolyline(
                QPolygonF([point(day, ratio) for day, ratio in _thinned(line, int(room.width()))])
            )
        painter.setPen(QColor(tokens.text))
        texts.left(painter, room.left(), 5, self.readout, float(self.width() - 2 * _PAD_LEFT))
        if self._at is not None:
            x = point(int(self._lines[0].days[self._at]), low).x()
            painter.fillRect(QRectF(x, room.top(), 1, room.height()), QColor(tokens.muted))
        if self.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


def _thinned(line: Line, pixels: int) -> list[tuple[float, float]]:
    """One day a pixel at most, the lows and highs between them kept."""
    count = len(line.days)
    step = max(1, count // max(pixels, 1))
    if step == 1:
        return list(zip(line.days.tolist(), line.ratios.tolist(), strict=True))
    kept: list[int] = []
    for start in range(0, count, step):
        part = line.ratios[start : start + step]
        kept += sorted({start + int(part.argmin()), start + int(part.argmax())})
    if kept[-1] != count - 1:
        kept.append(count - 1)
    return [(float(line.days[at]), float(line.ratios[at])) for at in kept]
