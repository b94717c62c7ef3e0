"""Where an anchored indicator begins: a ring on its line, which is taken to another bar."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from math import floor

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from watcher.domain.bars import Bars
from watcher.domain.indicators.kinds import Measure
from watcher.overriding import override
from watcher.ui.chart.indicators.chosen import Chosen
from watcher.ui.chart.indicators.lines import Lines
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.line_colours import line_colour
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.overlay import Overlay
from watcher.ui.plotting.pyramid import CLOSE
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.tool import Pointer, Tool
from watcher.ui.plotting.view import ChartView
from watcher.ui.theme import Theme

RADIUS = 4.0
_REACH = 8.0


class Anchor(Overlay, Tool):
    """`moved` is told of the indicator as it is to be, once it has been let go of on another bar."""

    reads_view = False

    def __init__(self, lines: Lines, theme: Theme, view: ChartView, moved: Callable[[Chosen], None]) -> None:
        self._lines, self._theme, self._view, self._moved = lines, theme, view, moved
        self._series = Series(Bars.empty())
        self._held: int | None = None
        self._ring: QPointF | None = None

    @property
    def _name(self) -> str:
        moments = (one.name for one in self._lines.chosen.kind.parameters if one.measure is Measure.MOMENT)
        return next(moments)

    @property
    def index(self) -> int:
        """The bar that it begins at; behind the newest one where that is still to come."""
        return int(self._series.starts.searchsorted(self._lines.chosen.parameters[self._name]))

    @override
    def follow(self, series: Series, first: int) -> None:
        self._series = series

    # ---- taken elsewhere

    @override
    def press(self, pointer: Pointer, event: QMouseEvent) -> bool:
        if self._is_near(pointer):
            self._held = self.index
        return self._held is not None

    @override
    def move(self, pointer: Pointer, event: QMouseEvent) -> None:
        self._held = min(max(0, floor(pointer.bar)), len(self._series) - 1)
        self._view.refresh()

    @override
    def release(self, pointer: Pointer, event: QMouseEvent) -> None:
        held, self._held = self._held, None
        chosen = self._lines.chosen
        if held is not None and held != self.index:
            parameters = {**chosen.parameters, self._name: self._series.starts[held]}
            self._moved(replace(chosen, parameters=parameters))
        self._view.refresh()

    @override
    def let_go(self) -> None:
        self._held = None
        self._view.refresh()

    @override
    def hover(self, pointer: Pointer) -> Qt.CursorShape | None:
        return Qt.CursorShape.SizeHorCursor if self._is_near(pointer) else None

    def _is_near(self, pointer: Pointer) -> bool:
        ring = self._ring
        return ring is not None and (ring - pointer.at).manhattanLength() <= _REACH

    # ---- painted

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        held, index = self._held, self.index
        at = index if held is None else held
        self._ring = None
        if not 0 <= at < len(self._series):
            return
        value = self._lines.value(0, index) if held is None else self._series.bar(at)[CLOSE]
        if not math.isfinite(value) or not frame.holds(value) or not 0 <= frame.x(at + 0.5) < frame.width:
            return
        x, y, ratio = frame.x(at + 0.5), frame.y(value), frame.ratio
        self._ring = QPointF(x, y) / ratio
        painter.save()
        if held is not None:
            painter.fillRect(QRect(int(x), frame.top, max(1, int(ratio)), frame.height), look.faint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = line_colour(self._theme, self._lines.chosen.colours[0])
        painter.setPen(QPen(look.colour(colour), 1.5 * ratio))
        painter.setBrush(look.panel)
        painter.drawEllipse(QPointF(x, y), RADIUS * ratio, RADIUS * ratio)
        painter.restore()
