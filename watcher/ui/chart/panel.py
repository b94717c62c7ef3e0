"""The chart panel: head, toolbar and the chart of the selected symbol, live."""

from __future__ import annotations

import dataclasses
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.bars import Bars, BarsKey, ChartRange, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.head import Head
from watcher.ui.chart.loading import Loading
from watcher.ui.chart.message import MessagePage
from watcher.ui.chart.parts import PARTS
from watcher.ui.chart.presenting import home_of, stored_words, subject_of, table_of
from watcher.ui.chart.ranges import INTERVALS
from watcher.ui.chart.setting import Setting
from watcher.ui.chart.toolbar import Toolbar
from watcher.ui.panel import Panel
from watcher.ui.plotting.hours import ExtendedHours
from watcher.ui.plotting.readout import INTERVAL_NAMES
from watcher.ui.plotting.series import Series
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView

VIEW_MODULE = "watcher.ui.plotting.view"
"""Loaded when the first bars are shown: pyqtgraph would hold up the first paint of the window."""


class ChartPanel(Panel):
    """Follows the session's selection; says so where bars are missing, old or cannot be had."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self._session = session
        self._theme = theme
        self._setting = Setting(session, self)
        self._owner = object()
        self._key: BarsKey | None = None
        self._data: ChartData | None = None
        self._view: ChartView | None = None
        self._loading = Loading(session, self)
        self._head = Head(theme, self)
        self._toolbar = Toolbar(self)
        self._message = MessagePage(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._message)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self._toolbar):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        self._parts = tuple(make(self) for make in PARTS)
        for part in self._parts:
            part.failed.connect(self.failed)
            part.done.connect(self.done)
            part.news_wanted.connect(self.news_wanted)
        self._connect()
        self._show_choice()
        self._on_selection_changed(session.selected or Symbol(""))

    def _connect(self) -> None:
        session = self._session
        self._setting.changed.connect(self._on_set)
        session.selection_changed.connect(self._on_selection_changed)
        session.markets_changed.connect(self._on_markets_changed)
        session.bars_changed.connect(self._on_bars_changed)
        self._loading.stored.connect(self._on_stored)
        self._loading.fresh.connect(self._on_fresh)
        self._loading.failed.connect(self._on_failed)
        self._head.range_chosen.connect(self.show_range)
        self._toolbar.interval_chosen.connect(self.show_interval)
        self._toolbar.retried.connect(self._on_retried)
        self._message.retried.connect(self._on_retried)

    # ---- what the window and the parts do with it

    @property
    def head(self) -> Head:
        """The panel's first lines: the price, and the ranges."""
        return self._head

    @property
    def view(self) -> ChartView | None:
        """The chart, once there are bars to show."""
        return self._view

    @property
    def session(self) -> Session:
        """Where prices, bars and alerts come from."""
        return self._session

    @property
    def theme(self) -> Theme:
        """Colours and fonts."""
        return self._theme

    @property
    def toolbar(self) -> Toolbar:
        """The line of buttons below the head."""
        return self._toolbar

    @override
    def join(self, acts: Actions) -> None:
        menu = acts.menus[Menu.CHART]
        self._head.fill(menu.addMenu("&Range"))
        self._toolbar.fill(menu)

    @property
    def state(self) -> ChartState:
        """How the chart is set."""
        return self._setting.state

    def change_state(self, state: ChartState) -> None:
        """Set the chart like this, and keep it."""
        self._setting.change(state)

    @override
    def remember(self) -> None:
        self._setting.remember()

    @Slot(object, object)
    def _on_set(self, before: ChartState, state: ChartState) -> None:
        for part in self._parts:
            part.adopt(state)
        self._show_choice()
        if _bars_of(state) != _bars_of(before):
            self._open()

    @Slot(object)
    def show_range(self, chart_range: ChartRange) -> None:
        """Look this far back, with the interval that suits."""
        before = self.state
        interval = chart_range.interval
        self.change_state(dataclasses.replace(before, chart_range=chart_range, interval=interval, dates=None))
        if self.state == before:
            self._show_choice()
            self._open()

    @Slot(object)
    def show_interval(self, interval: Interval) -> None:
        """Show bars of this length; of the range, what it has of them."""
        self.change_state(dataclasses.replace(self.state, interval=interval))

    @override
    def rewrite(self) -> None:
        if self._data is not None:
            self._show(self._data)
        for part in self._parts:
            part.rewrite()

    # ---- asking for bars

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        if symbol:
            self._open()
        else:
            self._message.say("No symbol is selected.", "Choose one in the watchlist.", can_retry=False)

    def _open(self) -> None:
        """Show the wanted bars: at once where they are there already, else ask for them."""
        symbol, state = self._session.selected, self.state
        if symbol is None:
            return
        key = BarsKey(symbol, state.interval)
        has_them = self._loading.has_asked(key, state.dates, extended_hours=state.extended_hours)
        if has_them and self._data is not None and self._view is not None:
            self._view.go_home(*home_of(self._view.series, state, table_of(self._data, self._session)))
            return
        self._key, self._data = key, None
        self.follow()
        self._message.wait(f"Opening {symbol} …")
        self._pages.setCurrentWidget(self._message)
        self._toolbar.set_note("")
        self._ask()

    def follow(self) -> None:
        """Have told the live ends of these bars, and of those that parts want."""
        if self._key is not None:
            keys = [self._key, *(key for part in self._parts for key in part.follows())]
            self._session.follow_charts(self._owner, keys)

    def _ask(self) -> None:
        if self._key is not None:
            state = self.state
            self._loading.ask(self._key, state.dates, extended_hours=state.extended_hours)

    @Slot(object)
    def _on_stored(self, data: ChartData) -> None:
        if len(data.bars):
            self._show(data)
            self._toolbar.set_note(stored_words(data, " · updating …"))

    @Slot(object)
    def _on_fresh(self, data: ChartData) -> None:
        if len(data.bars):
            self._show(data)
            self._toolbar.set_note(" ".join(data.notes) or stored_words(data))
        else:
            self._data = None
            self._message.say(
                f"No {INTERVAL_NAMES[data.key.interval]} bars for {data.key.symbol} yet.",
                "Its source has none; a longer range or another interval may have some.",
                can_retry=True,
            )
            self._pages.setCurrentWidget(self._message)

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        if self._data is None:
            self._message.say(error.title, error.hint, can_retry=True)
        else:
            self._toolbar.set_note(f"These bars are old: {error.sentence}", can_retry=True)

    @Slot()
    def _on_retried(self) -> None:
        self._session.try_again()
        self._toolbar.set_note("Asking again …")
        self._ask()

    # ---- showing them

    def _show(self, data: ChartData) -> None:
        view, series = self._built(), Series(data.bars)
        table = table_of(data, self._session)
        home = home_of(series, self.state, table)
        hours = ExtendedHours(table) if data.key.interval.is_intraday else None
        subject = subject_of(data, series)
        if self._data is not None:
            view.replace_series(series, subject, hours, *home)
        else:
            view.show_series(series, subject, hours, *home)
        self._data = data
        for part in self._parts:
            part.show(data)
        self._message.leave()
        self._pages.setCurrentWidget(view)

    def _built(self) -> ChartView:
        if self._view is None:
            view: ChartView = import_module(VIEW_MODULE).ChartView(self._theme, self)
            self._pages.addWidget(view)
            self.setFocusProxy(view)
            self._view = view
            for part in self._parts:
                part.join(view)
        return self._view

    @Slot(object, object)
    def _on_bars_changed(self, key: BarsKey, tail: Bars) -> None:
        view = self._view
        if key == self._key and self._data is not None and view is not None:
            leaves_out = view.hours is not None and not self.state.extended_hours
            view.merge(view.hours.regular(tail) if leaves_out and view.hours is not None else tail)

    @Slot()
    def _on_markets_changed(self) -> None:
        if self._view is not None and self._data is not None and self.state.interval.is_intraday:
            self._view.set_hours(ExtendedHours(table_of(self._data, self._session)))

    def _show_choice(self) -> None:
        state = self.state
        self._head.set_range(None if state.dates is not None else state.chart_range)
        today = self._session.now().date()
        offered = INTERVALS[state.chart_range] if state.dates is None else state.dates.intervals(today)
        self._toolbar.set_interval(state.interval, offered)


def _bars_of(state: ChartState) -> tuple[object, ...]:
    """What of a state decides which bars are shown."""
    return state.chart_range, state.interval, state.dates, state.extended_hours
