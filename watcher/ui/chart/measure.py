"""Measuring between two places of a chart: how much, how many bars, how long."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from math import floor

from PySide6.QtCore import QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter

from watcher.domain.bars import Bars
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.overlay import Overlay
from watcher.ui.plotting.pyramid import CLOSE
from watcher.ui.plotting.scale import percent_text
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.tool import Pointer, Tool
from watcher.ui.words import number, span
from watcher.values import dataclass

_SHARE = 0.16
_INSET = 7.0
_HEIGHT = 20.0
_GAP = 4.0
_DAY_S = 86_400
_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right}


@dataclass(frozen=True, slots=True)
class Measure:
    """From the price of one bar to that of another; bars by when they begin, for more may come before."""

    begin: int
    price: float
    end: int
    end_price: float

    def text(self, bars: int, places: int) -> str:
        """What lies between: "+3.54 (+4.32%) · 12 bars · 16 days"."""
        change = self.end_price - self.price
        said = ("−" if change < 0 else "+") + number(abs(change), places)
        if self.price > 0:
            said += f" ({percent_text(change / self.price, 2)})"
        count = (tr("1 bar") if bars == 1 else tr("{bars} bars").format(bars=bars)).replace("-", "−")
        return " · ".join((said, count, _long(abs(self.end - self.begin))))


def _long(seconds: int) -> str:
    """Days are whole ones: a change to summer time is none of theirs."""
    if seconds < _DAY_S:
        return span(timedelta(seconds=seconds))
    days = round(seconds / _DAY_S)
    return tr("1 day") if days == 1 else tr("{days} days").format(days=days)


class Said(QObject):
    """What measuring tells."""

    measured = Signal(str)
    """In words; empty when nothing is measured any more."""
    armed = Signal(bool)
    """Whether the next drag, or the next arrow, measures."""


class MeasureTool(Overlay, Tool):
    """Shift and drag, or Shift and an arrow key; once armed, without Shift. Escape takes it away."""

    reads_view = False

    def __init__(self, places: Callable[[], int], refresh: Callable[[], None], parent: QObject) -> None:
        self._places, self._refresh = places, refresh
        self._series = Series(Bars.empty())
        self._measure: Measure | None = None
        self._is_armed = self._is_by_keys = False
        self._index: int | None = None
        self.said = Said(parent)

    def arm(self, on: bool) -> None:  # noqa: FBT001 - as Qt's own
        """Have the next drag, or the arrow keys from the crosshair on, measure; off: forget it all."""
        if not on:
            self.clear()
        elif not self._is_armed:
            self._is_armed = True
            self.said.armed.emit(True)

    def clear(self) -> None:
        """Measure nothing."""
        had, self._measure = self._measure is not None, None
        if self._is_armed:
            self._is_armed = False
            self.said.armed.emit(False)
        self._is_by_keys = False
        if had:
            self.said.measured.emit("")
            self._refresh()

    @property
    def text(self) -> str:
        """What is measured, in words; empty where nothing is."""
        measure = self._measure
        if measure is None:
            return ""
        return measure.text(self._at(measure.end) - self._at(measure.begin), self._places())

    # ---- mouse

    @override
    def press(self, pointer: Pointer, event: QMouseEvent) -> bool:
        is_asked = self._is_armed or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not is_asked or pointer.price is None or not len(self._series):
            if self._measure is not None:
                self.clear()
            return False
        self._is_by_keys = False
        start = self._start(pointer)
        self._set(Measure(start, pointer.price, start, pointer.price))
        return True

    @override
    def move(self, pointer: Pointer, event: QMouseEvent) -> None:
        if self._measure is not None and pointer.price is not None:
            self._set(replace(self._measure, end=self._start(pointer), end_price=pointer.price))

    @override
    def release(self, pointer: Pointer, event: QMouseEvent) -> None:
        if self._is_armed:
            self._is_armed = False
            self.said.armed.emit(False)

    @override
    def let_go(self) -> None:
        self.clear()

    # ---- keys

    @override
    def key(self, event: QKeyEvent) -> bool:
        is_shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Escape and (self._measure is not None or self._is_armed):
            self.clear()
            return True
        if event.key() in _ARROWS and (is_shift or self._is_armed) and not self._is_by_keys:
            index = len(self._series) - 1 if self._index is None else self._index
            if index >= 0:
                self._is_by_keys = True
                start, close = self._series.starts[index], self._series.bar(index)[CLOSE]
                self._set(Measure(start, close, start, close))
        return False

    @override
    def stepped(self, index: int) -> None:
        self._index = index
        if self._is_by_keys and self._measure is not None:
            close = self._series.bar(index)[CLOSE]
            self._set(replace(self._measure, end=self._series.starts[index], end_price=close))

    # ---- over the bars

    @override
    def follow(self, series: Series, first: int) -> None:
        self._series = series
        if self._index is not None and self._index >= len(series):
            self._index = None

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        measure = self._measure
        if measure is None:
            return
        colour = look.up if measure.end_price >= measure.price else look.down
        places = (
            (int(frame.x(self._at(start) + 0.5)), int(frame.y(price)))
            for start, price in ((measure.begin, measure.price), (measure.end, measure.end_price))
        )
        (x0, y0), (x1, y1) = places
        thick = max(1, int(frame.ratio))
        field = QRect(min(x0, x1), min(y0, y1), abs(x1 - x0) + thick, abs(y1 - y0) + thick)
        ground = QColor(colour)
        ground.setAlphaF(_SHARE)
        painter.fillRect(field, ground)
        for line in (
            QRect(field.left(), field.top(), field.width(), thick),
            QRect(field.left(), field.bottom() - thick + 1, field.width(), thick),
            QRect(field.left(), field.top(), thick, field.height()),
            QRect(field.right() - thick + 1, field.top(), thick, field.height()),
        ):
            painter.fillRect(line, colour)
        self._paint_words(painter, frame, look, QPointF(x1, y1), is_above=y1 <= y0)

    def _paint_words(
        self, painter: QPainter, frame: Frame, look: Look, at: QPointF, *, is_above: bool
    ) -> None:
        ratio = frame.ratio
        text, wide, tall = look.label(self.text)
        wide += 2 * _INSET
        left = min(max(2.0, at.x() / ratio - wide / 2), max(2.0, frame.width / ratio - wide - 2))
        top = at.y() / ratio + (-_HEIGHT - _GAP if is_above else _GAP)
        top = min(max(frame.head / ratio, top), frame.height / ratio - _HEIGHT - 2)
        painter.save()
        painter.scale(ratio, ratio)
        painter.fillRect(QRect(round(left), round(top), round(wide), round(_HEIGHT)), look.accent)
        painter.setFont(look.label_font)
        painter.setPen(look.on_colour)
        painter.drawStaticText(QPointF(round(left) + _INSET, round(top) + (_HEIGHT - tall) / 2), text)
        painter.restore()

    def _set(self, measure: Measure) -> None:
        if measure != self._measure:
            self._measure = measure
            self.said.measured.emit(self.text)
            self._refresh()

    def _start(self, pointer: Pointer) -> int:
        index = min(max(0, floor(pointer.bar)), len(self._series) - 1)
        return self._series.starts[index]

    def _at(self, start: int) -> int:
        return int(self._series.starts.searchsorted(start))
