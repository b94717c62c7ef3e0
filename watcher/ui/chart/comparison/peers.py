"""The bars of the symbols that a chart is compared with: asked for, kept, and extended by what is heard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.bars import Bars, BarsKey
from watcher.domain.chart_data import ChartData
from watcher.domain.corporate_actions import CorporateActions, Dividend
from watcher.domain.errors import WatcherError
from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.chart.dates import Dates
from watcher.ui.chart.loading import Loading
from watcher.ui.plotting.series import Series


class Peer(QObject):
    """One symbol's bars; `trouble` says why there are none."""

    changed = Signal(object, int)
    """The key, and the first bar that is new or has changed."""

    def __init__(self, key: BarsKey, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.key = key
        self.series: Series | None = None
        self.table: SessionTable | None = None
        self.instrument: Instrument | None = None
        self.trouble = ""
        self._is_waiting = False
        self._loading = Loading(session, self)
        self._loading.stored.connect(self._on_stored)
        self._loading.fresh.connect(self._on_fresh)
        self._loading.failed.connect(self._on_failed)

    def want(self, dates: Dates | None, *, extended_hours: bool) -> None:
        """Ask for the bars that a chart with these dates needs, unless they are there or on their way."""
        is_asked = self._loading.has_asked(self.key, dates, extended_hours=extended_hours)
        if not is_asked or (self.trouble and not self._is_waiting):
            self._is_waiting = True
            self._loading.ask(self.key, dates, extended_hours=extended_hours)

    def merge(self, tail: Bars) -> None:
        """Take in the live end."""
        if self.series is not None and len(self.series):
            self.series.merge(tail)
            self.changed.emit(self.key, self.series.changed_from)

    @Slot(object)
    def _on_stored(self, data: ChartData) -> None:
        if len(data.bars):
            self._take(data)

    @Slot(object)
    def _on_fresh(self, data: ChartData) -> None:
        self._is_waiting = False
        self._take(data)

    def _take(self, data: ChartData) -> None:
        self.series, self.table, self.instrument = Series(data.bars), data.table, data.instrument
        self.trouble = "" if len(data.bars) else tr("has no such bars")
        self.changed.emit(self.key, 0)

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._is_waiting = False
        if self.series is None:
            self.trouble = error.title
        self.changed.emit(self.key, 0)


class Peers(QObject):
    """As many as are wanted. Also what they paid, for total returns."""

    changed = Signal(object, int)
    """A BarsKey, and the first bar that is new or has changed."""
    paid = Signal(str)
    """The dividends of this symbol are known, or will not be."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._peers: dict[BarsKey, Peer] = {}
        self._dividends: dict[Symbol, tuple[Dividend, ...] | None] = {}
        self._asking: dict[Symbol, _Asking] = {}
        session.bars_changed.connect(self._on_bars_changed)

    @property
    def all(self) -> Mapping[BarsKey, Peer]:
        """Those that are wanted now."""
        return self._peers

    def want(self, keys: Iterable[BarsKey], dates: Dates | None, *, extended_hours: bool) -> None:
        """Have these and no others; those that failed are asked for again."""
        wanted = dict.fromkeys(keys)
        for key in [key for key in self._peers if key not in wanted]:
            self._peers.pop(key).deleteLater()
        for key in wanted:
            if key not in self._peers:
                self._peers[key] = Peer(key, self._session, self)
                self._peers[key].changed.connect(self.changed)
            self._peers[key].want(dates, extended_hours=extended_hours)

    def dividends(self, symbol: Symbol) -> tuple[Dividend, ...] | None:
        """What a symbol paid; None where that is not known."""
        return self._dividends.get(symbol)

    def want_dividends(self, symbols: Iterable[Symbol]) -> None:
        """Ask what these paid, unless it is known."""
        for symbol in symbols:
            if self._dividends.get(symbol) is None and symbol not in self._asking:
                self._asking[symbol] = _Asking(symbol, self._session, self._on_answer, self)

    def _on_answer(self, symbol: Symbol, actions: CorporateActions | None) -> None:
        del self._asking[symbol]
        self._dividends[symbol] = None if actions is None else actions.dividends
        self.paid.emit(symbol)

    @Slot(object, object)
    def _on_bars_changed(self, key: BarsKey, tail: Bars) -> None:
        peer = self._peers.get(key)
        if peer is not None:
            peer.merge(tail)


class _Asking(QObject):
    """A question about one symbol's dividends."""

    def __init__(
        self,
        symbol: Symbol,
        session: Session,
        answer: Callable[[Symbol, CorporateActions | None], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._symbol = symbol
        self._answer = answer
        reply = session.load_actions(symbol)
        reply.done.connect(self._on_done)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, actions: CorporateActions) -> None:
        self._answer(self._symbol, actions)
        self.deleteLater()

    @Slot(WatcherError)
    def _on_failed(self, _error: WatcherError) -> None:
        self._answer(self._symbol, None)
        self.deleteLater()
