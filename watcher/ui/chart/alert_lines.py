"""An alert's line is the alert: dragged to another level, the alert waits there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QMouseEvent, QPainter

from watcher.domain.alerts.alert import Alert, terms_of
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import Level, Range, Side
from watcher.domain.alerts.wide import Part as SomeOf
from watcher.domain.alerts.wide import Several
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.domain.symbols import Symbol
from watcher.overriding import override
from watcher.ui.chart.part import Host, Part
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.overlay import Overlay, Tag
from watcher.ui.plotting.tool import Pointer, Tool
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView

_REACH_PX = 4.0


def levels_of(condition: Condition) -> tuple[Decimal, ...]:
    """The levels that have a line."""
    match condition:
        case Level(level=level) | Side(level=level):
            return (level,)
        case Range(_, low, high):
            return low, high
        case Several(_, parts):
            return tuple(
                level for part in parts if part.symbol is None for level in levels_of(part.condition)
            )
        case _:
            return ()


def with_level(condition: Condition, index: int, level: Decimal) -> Condition:
    """The same condition with one of its levels elsewhere; the borders of a range keep their order."""
    match condition:
        case Level() | Side():
            return replace(condition, level=level)
        case Range(_, low, high):
            low, high = sorted((level, high) if index == 0 else (low, level))
            return replace(condition, low=low, high=high)
        case Several(_, parts):
            return replace(condition, parts=tuple(_parts_with_level(parts, index, level)))
        case _:
            return condition


def _parts_with_level(parts: Sequence[SomeOf], index: int, level: Decimal) -> Iterator[SomeOf]:
    """Those of the alert's own symbol have lines, and the levels are counted through them."""
    for part in parts:
        count = len(levels_of(part.condition)) if part.symbol is None else 0
        has_it = 0 <= index < count
        yield replace(part, condition=with_level(part.condition, index, level)) if has_it else part
        index -= count


class AlertLineTool(Overlay, Tool):
    """Takes hold of the lines of alerts, and shows where one would be put."""

    def __init__(self, view: ChartView, theme: Theme, moved: Callable[[Alert, Condition], None]) -> None:
        self._view = view
        self._theme = theme
        self._moved = moved
        self._held: tuple[Alert, int] | None = None
        self._price: Decimal | None = None
        self.alerts: tuple[Alert, ...] = ()

    def know(self, alerts: tuple[Alert, ...]) -> None:
        """These wait for a level; the line of another one cannot be held any longer."""
        self.alerts = alerts
        if self._held is not None and self._held[0].id not in {one.id for one in alerts}:
            self.let_go()

    @override
    def press(self, pointer: Pointer, event: QMouseEvent) -> bool:
        self._held, self._price = self._at(pointer), None
        return self._held is not None

    @override
    def move(self, pointer: Pointer, event: QMouseEvent) -> None:
        if self._held is not None and pointer.price is not None and pointer.price > 0:
            self._price = Decimal(f"{pointer.price:.{self._view.places()}f}")
            self._view.refresh()

    @override
    def release(self, pointer: Pointer, event: QMouseEvent) -> None:
        held, price = self._held, self._price
        self._held = self._price = None
        if held is not None and price is not None and price != levels_of(held[0].condition)[held[1]]:
            self._moved(held[0], with_level(held[0].condition, held[1], price))
        self._view.refresh()

    @override
    def let_go(self) -> None:
        self._held = self._price = None
        self._view.refresh()

    @override
    def hover(self, pointer: Pointer) -> Qt.CursorShape | None:
        return Qt.CursorShape.SizeVerCursor if self._at(pointer) is not None else None

    @override
    def tags(self) -> list[Tag]:
        return [] if self._price is None else [Tag(float(self._price), self._theme.tokens.alert)]

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        if self._price is not None and frame.holds(float(self._price)):
            thick = max(1, int(frame.ratio))
            painter.fillRect(QRect(0, int(frame.y(float(self._price))), frame.width, thick), look.alert)

    def _at(self, pointer: Pointer) -> tuple[Alert, int] | None:
        if pointer.price is None:
            return None
        low, high = self._view.scale.straight(self._view.visible_prices)
        pixels = self._view.price_height / (high - low)
        here = self._view.scale.ordinate(pointer.price)
        near = [
            (abs(self._view.scale.ordinate(float(level)) - here) * pixels, number, index)
            for number, index, level in self._lines()
        ]
        distance, number, index = min(near, default=(_REACH_PX + 1, 0, 0))
        return (self.alerts[number], index) if distance <= _REACH_PX else None

    def _lines(self) -> Iterator[tuple[int, int, Decimal]]:
        for number, alert in enumerate(self.alerts):
            for index, level in enumerate(levels_of(alert.condition)):
                if level > 0:
                    yield number, index, level


class AlertLines(Part):
    """Hands what was dragged to the engine; the line goes back where that fails, and says why."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._tool: AlertLineTool | None = None
        self._symbol: Symbol | None = None
        host.session.alerts_changed.connect(self._on_alerts_changed)

    @override
    def join(self, view: ChartView) -> None:
        self._tool = AlertLineTool(view, self._host.theme, self._on_moved)
        view.add_overlay(self._tool)
        view.add_tool(self._tool)
        self._take()

    @override
    def show(self, data: ChartData) -> None:
        self._symbol = data.key.symbol
        self._take()

    @Slot(object, object)
    def _on_alerts_changed(self, _changed: object, _removed: object) -> None:
        self._take()

    def _take(self) -> None:
        if self._tool is not None:
            alerts = self._host.session.alerts.values()
            mine = (one for one in alerts if one.symbol == self._symbol and one.is_watching)
            self._tool.know(tuple(mine))

    def _on_moved(self, alert: Alert, condition: Condition) -> None:
        draft = replace(terms_of(alert), condition=condition)
        self._host.session.edit_alert(alert.id, draft).failed.connect(self._on_failed)

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        session = self._host.session
        session.tell(Notice(session.now(), Severity.ERROR, error.title, error.hint))
