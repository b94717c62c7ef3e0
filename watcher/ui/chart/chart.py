"""One chart of one symbol: its live bars, with everything that adds to them."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.bars import ChartRange, Interval
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.events.part import Events
from watcher.ui.chart.head import Head
from watcher.ui.chart.live_bars import LiveBars
from watcher.ui.chart.parts import PARTS
from watcher.ui.chart.ranges import INTERVALS
from watcher.ui.chart.shelf import Shelf
from watcher.ui.chart.toolbar import Toolbar
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView


class Chart(LiveBars):
    """Its bars, and all that can be done with them. What stands above them is its `top`."""

    failed = Signal(WatcherError)
    """Something could not be done."""
    done = Signal(object)
    """Something was done: a panel's `done`."""
    news_wanted = Signal(str, object)
    """The headlines of a symbol's day: a panel's `news_wanted`."""
    built = Signal()
    """There is a view now."""
    changed = Signal()
    """The user has set it in another way."""
    pressed = Signal()
    """The user turned to it."""
    moved = Signal()
    """The user looks at other bars of it."""
    pointed = Signal(object)
    """Its crosshair is elsewhere: a Crosshair, or None."""

    def __init__(self, session: Session, theme: Theme, shelf: Shelf, parent: QWidget) -> None:
        super().__init__(session, theme, parent)
        self._shelf = shelf
        self._place, self._is_active = (1, 1), True
        self.top = QWidget(parent)
        """Its head and its toolbar, wherever they are shown."""
        self._head = Head(theme, self.top)
        self._toolbar = Toolbar(self.top)
        lines = QVBoxLayout(self.top)
        lines.addWidget(self._head)
        lines.addWidget(self._toolbar)
        column = QVBoxLayout(self)
        column.addWidget(self._pages)
        for layout in (lines, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._said = ("", False)
        self._parts = tuple(make(self) for make in PARTS)
        for part in self._parts:
            part.failed.connect(self.failed)
            part.done.connect(self.done)
            part.news_wanted.connect(self.news_wanted)
        self._connect()
        self._show_choice()
        self._open()

    def _connect(self) -> None:
        self._head.range_chosen.connect(self.show_range)
        self._toolbar.interval_chosen.connect(self.show_interval)
        self._toolbar.retried.connect(self.retry)
        self._pages.pressed.connect(self.pressed)
        self._pages.built.connect(self._on_built)

    # ---- what others do with it

    def open_day(self, symbol: Symbol, day: date) -> None:
        """Open the card of a symbol's day."""
        for part in self._parts:
            if isinstance(part, Events):
                part.open_day(symbol, day)

    @property
    def head(self) -> Head:
        """The first lines above it: the price, and the ranges."""
        return self._head

    @property
    def toolbar(self) -> Toolbar:
        """The line of buttons below the head."""
        return self._toolbar

    @property
    def session(self) -> Session:
        """Where prices, bars and alerts come from."""
        return self._session

    @property
    def theme(self) -> Theme:
        """Colours and fonts."""
        return self._theme

    @property
    def shelf(self) -> Shelf:
        """What it has in common with other charts."""
        return self._shelf

    @property
    def symbol(self) -> Symbol | None:
        """Whose bars it shows, or asks for."""
        return self._symbol

    @property
    def state(self) -> ChartState:
        """How it is set, whatever it shows."""
        return self._state

    def change_state(self, state: ChartState) -> None:
        """Set it like this, as the user wants it."""
        self.set(self._symbol, state)
        self.changed.emit()

    def set(self, symbol: Symbol | None, state: ChartState) -> None:
        """Show this symbol like this."""
        before, was = self._state, self._symbol
        self._state, self._symbol = state, symbol or None
        if symbol != was:
            self._show_place()
            for part in self._parts:
                part.turn()
        if state != before:
            for part in self._parts:
                part.adopt(state)
            self._show_choice()
        if symbol != was or _bars_of(state) != _bars_of(before):
            self._open()

    def show_symbol(self, symbol: Symbol) -> None:
        """Show this symbol, set as before."""
        self.set(symbol, self._state)

    @Slot(object)
    def show_range(self, chart_range: ChartRange) -> None:
        """Look this far back, with the interval that suits."""
        before = self._state
        interval = chart_range.interval
        self.change_state(dataclasses.replace(before, chart_range=chart_range, interval=interval, dates=None))
        if self._state == before:
            self._show_choice()
            self._open()

    @Slot(object)
    def show_interval(self, interval: Interval) -> None:
        """Show bars of this length; of the range, what it has of them."""
        self.change_state(dataclasses.replace(self._state, interval=interval))

    def stand(self, number: int, count: int, *, is_active: bool) -> None:
        """It is one of so many."""
        self._place, self._is_active = (number, count), is_active
        self._show_place()
        self.note(*self._said)

    def _show_place(self) -> None:
        number, count = self._place
        name = tr("Price chart {number} of {count}").format(number=number, count=count)
        name = f"{name}, {self._symbol}" if self._symbol else name
        self._pages.stand(name, is_alone=self._is_alone, is_active=self._is_active)

    @property
    def _is_alone(self) -> bool:
        return self._place == (1, 1)

    def take_keys(self) -> None:
        """Have the keys go to it."""
        (self.focusProxy() or self).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retire(self) -> None:
        """Another chart is the active one: put away what stands open for this one."""
        for part in self._parts:
            part.retire()

    def end(self) -> None:
        """Show nothing any more, and go."""
        self.retire()
        self._loading.stop()
        self._session.follow_charts(self._owner, ())
        for part in self._parts:
            part.end()
        for widget in (self, self.top):
            widget.hide()
            widget.deleteLater()

    def rewrite(self) -> None:
        """Write every text that was kept anew."""
        if self._data is not None:
            self._show(self._data)
        for part in self._parts:
            part.rewrite()

    @override
    def note(self, text: str, can_retry: bool = False) -> None:
        """Say how fresh the bars are: in the toolbar, or where that is not always its own, above the bars."""
        self._said = (text, can_retry)
        beside, above = (text, "") if self._is_alone else ("", text)
        self._toolbar.set_note(beside, can_retry=can_retry and self._is_alone)
        self._pages.note(above, can_retry=can_retry)

    @Slot(object)
    def _on_built(self, view: ChartView) -> None:
        self.setFocusProxy(view)
        view.moved.connect(self.moved)
        view.pointed.connect(self.pointed)
        for part in self._parts:
            part.join(view)
        self.built.emit()

    def _show_choice(self) -> None:
        state = self._state
        self._head.set_range(None if state.dates is not None else state.chart_range)
        today = self._session.now().date()
        offered = INTERVALS[state.chart_range] if state.dates is None else state.dates.intervals(today)
        self._toolbar.set_interval(state.interval, offered)


def _bars_of(state: ChartState) -> tuple[object, ...]:
    """What of a state decides which bars are shown."""
    return state.chart_range, state.interval, state.dates, state.extended_hours
