"""The chart panel: head, ranges and the chart of the selected symbol, live."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.bars import Bars, BarsKey, ChartRange, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import WatcherError
from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.ui import words
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.head import Head
from watcher.ui.chart.headline import headline
from watcher.ui.chart.hours import ExtendedHours
from watcher.ui.chart.indicators.part import Indicators
from watcher.ui.chart.kind_choice import KindChoice
from watcher.ui.chart.levels import marks_of
from watcher.ui.chart.message import MessagePage
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.price_axis import shown_places
from watcher.ui.chart.ranges import INTERVALS, first_bar, history_start
from watcher.ui.chart.readout import INTERVAL_NAMES
from watcher.ui.chart.scaling import Scaling
from watcher.ui.chart.series import Series
from watcher.ui.chart.subject import Subject
from watcher.ui.chart.toolbar import Toolbar
from watcher.ui.panel import Panel
from watcher.ui.theme import Theme
from watcher.ui.wake import Wake

if TYPE_CHECKING:
    from watcher.ui.chart.view import ChartView

VIEW_MODULE = "watcher.ui.chart.view"
"""Loaded when the first bars are shown: pyqtgraph would hold up the first paint of the window."""
PARTS: tuple[Callable[[Host], Part], ...] = (KindChoice, Indicators, Scaling)
"""What adds to every chart; each is made once a panel."""
KEPT_AS = "chart"


class ChartPanel(Panel):
    """Follows the session's selection; says so where bars are missing, old or cannot be had."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self._session = session
        self._theme = theme
        self._state = ChartState()
        self._was_set = self._remembers = False
        self._key: BarsKey | None = None
        self._data: ChartData | None = None
        self._reply: Reply | None = None
        self._view: ChartView | None = None
        self._head = Head(theme, self)
        self._toolbar = Toolbar(self)
        self._message = MessagePage(self)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._message)
        self._wake = Wake(session, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self._head, self._toolbar):
            column.addWidget(widget)
        column.addWidget(self._pages, 1)
        self._parts = tuple(make(self) for make in PARTS)
        self._connect()
        self._show_choice()
        self._on_selection_changed(session.selected or Symbol(""))

    def _connect(self) -> None:
        session = self._session
        session.selection_changed.connect(self._on_selection_changed)
        session.quotes_changed.connect(self._on_news)
        session.instruments_changed.connect(self._on_news)
        session.markets_changed.connect(self._on_markets_changed)
        session.alerts_changed.connect(self._on_alerts_changed)
        session.bars_changed.connect(self._on_bars_changed)
        self._head.range_chosen.connect(self.show_range)
        self._toolbar.interval_chosen.connect(self.show_interval)
        self._toolbar.retried.connect(self._on_retried)
        self._message.retried.connect(self._on_retried)
        self._wake.rang.connect(self._write)

    # ---- what the window does with it

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
        return self._state

    def change_state(self, state: ChartState) -> None:
        """Set the chart like this, and keep it."""
        self._was_set = True
        if state != self._state:
            if self._remembers:
                self._session.keep(KEPT_AS, state.text())
            self._adopt(state)

    @override
    def remember(self) -> None:
        self._remembers = True
        self._session.recall(KEPT_AS).done.connect(self._on_recalled)

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        """What the user has chosen before this came stays chosen."""
        if not self._was_set:
            self._adopt(ChartState.read(text))

    def _adopt(self, state: ChartState) -> None:
        before, self._state = self._state, state
        for part in self._parts:
            part.adopt(state)
        self._show_choice()
        if (state.chart_range, state.interval) != (before.chart_range, before.interval):
            self._open()

    @Slot(object)
    def show_range(self, chart_range: ChartRange) -> None:
        """Look this far back, with the interval that suits."""
        before = self._state
        self.change_state(dataclasses.replace(before, chart_range=chart_range, interval=chart_range.interval))
        if self._state == before:
            self._open()

    @Slot(object)
    def show_interval(self, interval: Interval) -> None:
        """Show bars of this length; of the range, what it has of them."""
        self.change_state(dataclasses.replace(self._state, interval=interval))

    @override
    def rewrite(self) -> None:
        if self._data is not None:
            self._show(self._data)
        self._write()

    # ---- asking for bars

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        self._write()
        if symbol:
            self._open()
        else:
            self._message.say("No symbol is selected.", "Choose one in the watchlist.", can_retry=False)

    def _open(self) -> None:
        """Show the wanted bars: at once where they are there already, else ask for them."""
        symbol = self._session.selected
        if symbol is None:
            return
        key = BarsKey(symbol, self._state.interval)
        if key == self._key and self._data is not None and self._view is not None:
            self._view.go_home(self._first(self._view.series, self._data))
            return
        self._key, self._data = key, None
        self._session.follow_charts([key])
        self._message.wait(f"Opening {symbol} …")
        self._pages.setCurrentWidget(self._message)
        self._toolbar.set_note("")
        self._ask()

    def _ask(self) -> None:
        key = self._key
        if key is None:
            return
        if self._reply is not None:
            self._reply.cancel()
        start = history_start(key.interval, self._session.now())
        self._reply = self._session.load_bars(key, start, extended_hours=key.interval.is_intraday)
        self._reply.progressed.connect(self._on_progressed)
        self._reply.done.connect(self._on_done)
        self._reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_progressed(self, data: ChartData) -> None:
        if len(data.bars):
            self._show(data)
            self._toolbar.set_note(_stored(data, " · updating …"))

    @Slot(object)
    def _on_done(self, data: ChartData) -> None:
        self._reply = None
        if len(data.bars):
            self._show(data)
            self._toolbar.set_note(" ".join(data.notes) or _stored(data))
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
        self._reply = None
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
        first = self._first(series, data)
        hours = ExtendedHours(self._table(data)) if data.key.interval.is_intraday else None
        subject = _subject(data, series)
        if self._data is not None:
            view.replace_series(series, subject, hours, first)
        else:
            view.show_series(series, subject, hours, first)
        self._data = data
        for part in self._parts:
            part.show(data)
        self._write()
        self._mark()
        self._message.leave()
        self._pages.setCurrentWidget(view)

    def _first(self, series: Series, data: ChartData) -> int:
        return first_bar(series.starts, self._state.chart_range, self._table(data))

    def _table(self, data: ChartData) -> SessionTable:
        """The days of the bars, and those that have come since they were fetched."""
        days, newest = data.table.days, self._session.table(data.key.symbol)
        if not days or newest is None:
            return data.table
        later = [day for day in newest.days if day.date > days[-1].date]
        return dataclasses.replace(data.table, days=[*days, *later]) if later else data.table

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
        if key == self._key and self._data is not None and self._view is not None:
            self._view.merge(tail)

    @Slot()
    def _on_markets_changed(self) -> None:
        self._write()
        if self._view is not None and self._data is not None and self._state.interval.is_intraday:
            self._view.set_hours(ExtendedHours(self._table(self._data)))

    @Slot(frozenset)
    def _on_news(self, symbols: frozenset[Symbol]) -> None:
        if self._session.selected in symbols:
            self._write()
            self._mark()

    @Slot(object, object)
    def _on_alerts_changed(self, _changed: object, _removed: object) -> None:
        self._mark()

    def _mark(self) -> None:
        data, session = self._data, self._session
        if data is None or self._view is None or self._view.subject is None:
            return
        symbol = data.key.symbol
        alerts = [alert for alert in session.alerts.values() if alert.symbol == symbol]
        marks = marks_of(session.quotes.get(symbol), alerts, data.key.interval, self._view.subject.places)
        self._view.set_marks(marks)

    def _show_choice(self) -> None:
        chart_range = self._state.chart_range
        self._head.set_range(chart_range)
        self._toolbar.set_interval(self._state.interval, INTERVALS[chart_range])

    @Slot()
    def _write(self) -> None:
        session, symbol = self._session, self._session.selected
        if symbol is None:
            return
        instrument, now = self._instrument(symbol), session.now()
        calendar = None if instrument is None else instrument.calendar
        table = next((m.table for m in session.markets if m.table.calendar == calendar), None)
        self._head.write(headline(symbol, session.quotes.get(symbol), instrument, table, now))
        change = None if table is None else table.next_change(now)
        self._wake.plan(None if change is None else (change.at - now).total_seconds())

    def _instrument(self, symbol: Symbol) -> Instrument | None:
        """As the session knows it, else as it came with the bars."""
        known, data = self._session.instruments.get(symbol), self._data
        if known is None and data is not None and data.key.symbol == symbol:
            return data.instrument
        return known


def _stored(data: ChartData, then: str = "") -> str:
    return (
        ""
        if data.stored_at is None
        else f"Stored {words.formats().own(data.stored_at):%d %b} {words.time(data.stored_at)}{then}"
    )


def _subject(data: ChartData, series: Series) -> Subject:
    places = shown_places(data.instrument.places, series.last_close or 0.0)
    name = data.table.time_zone
    # A bar of a day or more is named by the exchange's day, whoever looks at it.
    zone = words.formats().market_zone(name) if data.key.interval.is_intraday else ZoneInfo(name)
    return Subject(data.key.symbol, data.key.interval, zone, places)
