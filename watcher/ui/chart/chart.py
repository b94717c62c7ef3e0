"""One chart of one symbol, live: its bars asked for and shown, with everything that adds to it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.bars import Bars, BarsKey, ChartRange, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.grid.times import Axis
from watcher.ui.chart.head import Head
from watcher.ui.chart.loading import Loading
from watcher.ui.chart.pages import Pages
from watcher.ui.chart.parts import PARTS
from watcher.ui.chart.presenting import home_of, stored_words, subject_of, table_of
from watcher.ui.chart.ranges import INTERVALS
from watcher.ui.chart.shelf import Shelf
from watcher.ui.chart.toolbar import Toolbar
from watcher.ui.plotting.hours import ExtendedHours
from watcher.ui.plotting.readout import INTERVAL_NAMES
from watcher.ui.plotting.series import Series
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView


class Chart(QWidget):
    """Says so where bars are missing, old or cannot be had. What stands above it is its `top`."""

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
    shown = Signal()
    """Bars have come: others, or the same better known."""
    moved = Signal()
    """The user looks at other bars of it."""
    pointed = Signal(object)
    """Its crosshair is elsewhere: a Crosshair, or None."""

    def __init__(self, session: Session, theme: Theme, shelf: Shelf, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._shelf = shelf
        self._state = ChartState()
        self._symbol: Symbol | None = None
        self._owner = object()
        self._key: BarsKey | None = None
        self._data: ChartData | None = None
        self._is_alone = True
        self._loading = Loading(session, self)
        self.top = QWidget(parent)
        """Its head and its toolbar, wherever they are shown."""
        self._head = Head(theme, self.top)
        self._toolbar = Toolbar(self.top)
        self._pages = Pages(theme, self)
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
        session = self._session
        session.markets_changed.connect(self._on_markets_changed)
        session.bars_changed.connect(self._on_bars_changed)
        self._loading.stored.connect(self._on_stored)
        self._loading.fresh.connect(self._on_fresh)
        self._loading.failed.connect(self._on_failed)
        self._head.range_chosen.connect(self.show_range)
        self._toolbar.interval_chosen.connect(self.show_interval)
        self._toolbar.retried.connect(self.retry)
        self._pages.retried.connect(self.retry)
        self._pages.pressed.connect(self.pressed)
        self._pages.built.connect(self._on_built)

    # ---- what others do with it

    @property
    def head(self) -> Head:
        """The first lines above it: the price, and the ranges."""
        return self._head

    @property
    def toolbar(self) -> Toolbar:
        """The line of buttons below the head."""
        return self._toolbar

    @property
    def view(self) -> ChartView | None:
        """The bars as they are drawn, once there are any to show."""
        return self._pages.view

    @property
    def axis(self) -> Axis | None:
        """Its bars as times; None while there are none."""
        data, view = self._data, self.view
        if data is None or view is None or not len(view.series):
            return None
        return Axis(view.series.starts, data.key.interval, ZoneInfo(data.table.time_zone))

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
        self._is_alone = count == 1
        name = tr("Price chart {number} of {count}").format(number=number, count=count)
        self._pages.stand(name, is_alone=self._is_alone, is_active=is_active)
        self._note(*self._said)

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

    # ---- asking for bars

    def _open(self) -> None:
        """Show the wanted bars: at once where they are there already, else ask for them."""
        symbol, state, view = self._symbol, self._state, self.view
        if symbol is None:
            self._pages.say(tr("No symbol is selected."), tr("Choose one in the watchlist."), can_retry=False)
            return
        key = BarsKey(symbol, state.interval)
        has_them = self._loading.has_asked(key, state.dates, extended_hours=state.extended_hours)
        if has_them and self._data is not None and view is not None:
            view.go_home(*home_of(view.series, state, table_of(self._data, self._session)))
            return
        self._key, self._data = key, None
        self.follow()
        self._pages.wait(tr("Opening {symbol} …").format(symbol=symbol))
        self._note("")
        self._ask()

    def follow(self) -> None:
        """Have told the live ends of these bars, and of those that parts want."""
        if self._key is not None:
            keys = [self._key, *(key for part in self._parts for key in part.follows())]
            self._session.follow_charts(self._owner, keys)

    def _note(self, text: str, can_retry: bool = False) -> None:  # noqa: FBT001, FBT002 - a pair that is kept
        """Say how fresh the bars are: in the toolbar, or where that is not always its own, above the bars."""
        self._said = (text, can_retry)
        beside, above = (text, "") if self._is_alone else ("", text)
        self._toolbar.set_note(beside, can_retry=can_retry and self._is_alone)
        self._pages.note(above, can_retry=can_retry)

    def _ask(self) -> None:
        if self._key is not None:
            state = self._state
            self._loading.ask(self._key, state.dates, extended_hours=state.extended_hours)

    @Slot(object)
    def _on_stored(self, data: ChartData) -> None:
        if len(data.bars):
            self._show(data)
            self._note(stored_words(data, tr(" · updating …")))

    @Slot(object)
    def _on_fresh(self, data: ChartData) -> None:
        if len(data.bars):
            self._show(data)
            self._note(" ".join(data.notes) or stored_words(data))
        else:
            self._data = None
            self._pages.say(
                tr("No {interval_names} bars for {symbol} yet.").format(
                    interval_names=INTERVAL_NAMES[data.key.interval], symbol=data.key.symbol
                ),
                tr("Its source has none; a longer range or another interval may have some."),
                can_retry=True,
            )

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        if self._data is None:
            self._pages.say(error.title, error.hint, can_retry=True)
        else:
            self._note(tr("These bars are old: {sentence}").format(sentence=error.sentence), True)

    @Slot()
    def retry(self) -> None:
        """Ask for the bars anew."""
        self._session.try_again()
        self._note(tr("Asking again …"))
        self._ask()

    # ---- showing them

    def _show(self, data: ChartData) -> None:
        view, series = self._pages.built_view(), Series(data.bars)
        table = table_of(data, self._session)
        home = home_of(series, self._state, table)
        hours = ExtendedHours(table) if data.key.interval.is_intraday else None
        subject = subject_of(data, series)
        if self._data is not None:
            view.replace_series(series, subject, hours, *home)
        else:
            view.show_series(series, subject, hours, *home)
        self._data = data
        for part in self._parts:
            part.show(data)
        self._pages.show_view()
        self.shown.emit()

    @Slot(object)
    def _on_built(self, view: ChartView) -> None:
        self.setFocusProxy(view)
        view.moved.connect(self.moved)
        view.pointed.connect(self.pointed)
        for part in self._parts:
            part.join(view)
        self.built.emit()

    @Slot(object, object)
    def _on_bars_changed(self, key: BarsKey, tail: Bars) -> None:
        view = self.view
        if key == self._key and self._data is not None and view is not None:
            leaves_out = view.hours is not None and not self._state.extended_hours
            view.merge(view.hours.regular(tail) if leaves_out and view.hours is not None else tail)

    @Slot()
    def _on_markets_changed(self) -> None:
        view = self.view
        if view is not None and self._data is not None and self._state.interval.is_intraday:
            view.set_hours(ExtendedHours(table_of(self._data, self._session)))

    def _show_choice(self) -> None:
        state = self._state
        self._head.set_range(None if state.dates is not None else state.chart_range)
        today = self._session.now().date()
        offered = INTERVALS[state.chart_range] if state.dates is None else state.dates.intervals(today)
        self._toolbar.set_interval(state.interval, offered)


def _bars_of(state: ChartState) -> tuple[object, ...]:
    """What of a state decides which bars are shown."""
    return state.chart_range, state.interval, state.dates, state.extended_hours
