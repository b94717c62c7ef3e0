"""The closes before this year of the symbols whose year is shown: asked for one after the other."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.domain.year import year_base, year_begin

if TYPE_CHECKING:
    from watcher.domain.chart_data import ChartData

_BEFORE_YEAR = timedelta(days=14)
_PAUSE_AFTER_FAILURE = timedelta(minutes=5)


class YearStarts(QObject):
    """Knows a year's start once its bars were read; one request is under way at a time.

    Yahoo tolerates so many requests an hour: only what is looked at is asked for, once a year.
    """

    changed = Signal(frozenset)
    """Symbols whose year's start is now known."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._bases: dict[tuple[Symbol, int], float | None] = {}
        self._begins: dict[Symbol, datetime] = {}
        self._wanted: list[Symbol] = []
        self._asked: tuple[Symbol, int] | None = None
        self._not_before: dict[Symbol, datetime] = {}

    def base(self, symbol: Symbol) -> float | None:
        """The close that this year's move is measured against; None while it is not known."""
        begin = self._begins.get(symbol)
        return None if begin is None else self._bases.get((symbol, begin.toordinal()))

    def want(self, symbols: Iterable[Symbol]) -> None:
        """Ask for these, and for no others any more; what is known is not asked for again."""
        self._wanted = list(symbols)
        if self._asked is None:
            self._ask_next()

    def _ask_next(self) -> None:
        now = self._session.now()
        while self._wanted:
            symbol = self._wanted.pop(0)
            begin = year_begin(now, self._session.instruments.get(symbol))
            self._begins[symbol] = begin
            key = (symbol, begin.toordinal())
            if key in self._bases or self._not_before.get(symbol, now) > now:
                continue
            # numpy comes with it, and the window is painted first.
            from watcher.domain.bars import BarsKey, Interval

            self._asked = key
            reply = self._session.load_bars(BarsKey(symbol, Interval.D1), begin - _BEFORE_YEAR)
            reply.done.connect(self._on_bars)
            reply.failed.connect(self._on_failed)
            return

    @Slot(object)
    def _on_bars(self, data: ChartData) -> None:
        symbol = data.key.symbol
        begin = year_begin(self._session.now(), data.instrument)
        self._begins[symbol] = begin
        self._bases[symbol, begin.toordinal()] = year_base(data.bars, begin)
        self._asked = None
        self.changed.emit(frozenset((symbol,)))
        self._ask_next()

    @Slot(WatcherError)
    def _on_failed(self, _error: WatcherError) -> None:
        """The dash stays; what keeps the bars away is said by the chart and the status bar."""
        if self._asked is not None:
            self._not_before[self._asked[0]] = self._session.now() + _PAUSE_AFTER_FAILURE
        self._asked = None
        self._ask_next()
