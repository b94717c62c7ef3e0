"""The bars of one symbol, live: asked for, shown, followed; and why there are none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.domain.bars import Bars, BarsKey
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.grid.times import Axis
from watcher.ui.chart.loading import Loading
from watcher.ui.chart.pages import Pages
from watcher.ui.chart.presenting import home_of, stored_words, subject_of, table_of
from watcher.ui.plotting.hours import ExtendedHours
from watcher.ui.plotting.readout import INTERVAL_NAMES
from watcher.ui.plotting.series import Series
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.ui.chart.part import Part
    from watcher.ui.plotting.view import ChartView


class LiveBars(QWidget):
    """Says so where bars are missing, old or cannot be had; what adds to them is told of them first."""

    shown = Signal()
    """Bars have come: others, or the same better known."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._state = ChartState()
        self._symbol: Symbol | None = None
        self._parts: Sequence[Part] = ()
        self._owner = object()
        self._key: BarsKey | None = None
        self._data: ChartData | None = None
        self._has_failed = False
        self._loading = Loading(session, self)
        self._pages = Pages(theme, self)
        session.markets_changed.connect(self._on_markets_changed)
        session.bars_changed.connect(self._on_bars_changed)
        session.recovered.connect(self._on_recovered)
        self._loading.stored.connect(self._on_stored)
        self._loading.fresh.connect(self._on_fresh)
        self._loading.failed.connect(self._on_failed)
        self._pages.retried.connect(self.retry)

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

    def note(self, text: str, can_retry: bool = False) -> None:  # noqa: FBT001, FBT002 - a pair that is kept
        """Say how fresh the bars are; nothing when they are."""
        raise NotImplementedError

    # ---- asking for bars

    def _open(self) -> None:
        """Show the wanted bars: at once where they are there already, else ask for them."""
        symbol, state, view = self._symbol, self._state, self.view
        if symbol is None:
            self._loading.stop()
            self._key = self._data = None
            self._session.follow_charts(self._owner, ())
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
        self.note("")
        self._ask()

    def follow(self) -> None:
        """Have told the live ends of these bars, and of those that parts want."""
        if self._key is not None:
            keys = [self._key, *(key for part in self._parts for key in part.follows())]
            self._session.follow_charts(self._owner, keys)

    def _ask(self) -> None:
        self._has_failed = False
        if self._key is not None:
            state = self._state
            self._loading.ask(self._key, state.dates, extended_hours=state.extended_hours)

    @Slot(object)
    def _on_stored(self, data: ChartData) -> None:
        if len(data.bars):
            self._show(data)
            self.note(stored_words(data, tr(" · updating …")))

    @Slot(object)
    def _on_fresh(self, data: ChartData) -> None:
        if len(data.bars):
            self._show(data)
            self.note(" ".join(data.notes) or stored_words(data))
        else:
            self._data = None
            self.note("")
            self._pages.say(
                tr("No {interval_names} bars for {symbol} yet.").format(
                    interval_names=INTERVAL_NAMES[data.key.interval], symbol=data.key.symbol
                ),
                tr("Its source has none; a longer range or another interval may have some."),
                can_retry=True,
            )

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._has_failed = True
        if self._data is None:
            self.note("")
            self._pages.say(error.title, error.hint, can_retry=True)
        else:
            self.note(tr("These bars are old: {sentence}").format(sentence=error.sentence), True)

    @Slot()
    def retry(self) -> None:
        """Ask for the bars anew."""
        self._session.try_again()
        self.note(tr("Asking again …"))
        self._ask()

    @Slot()
    def _on_recovered(self) -> None:
        """Ask for what could not be had while its source was away."""
        if self._has_failed:
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

    @Slot(object, object)
    def _on_bars_changed(self, key: BarsKey, tail: Bars) -> None:
        view = self.view
        if key == self._key and self._data is not None and view is not None:
            leaves_out = view.hours is not None and not self._state.extended_hours
            before = len(view.series)
            view.merge(view.hours.regular(tail) if leaves_out and view.hours is not None else tail)
            if len(view.series) > before:
                # Another day has begun, maybe: then "1D" means that one.
                view.move_home(*home_of(view.series, self._state, table_of(self._data, self._session)))

    @Slot()
    def _on_markets_changed(self) -> None:
        view = self.view
        if view is not None and self._data is not None and self._state.interval.is_intraday:
            view.set_hours(ExtendedHours(table_of(self._data, self._session)))
