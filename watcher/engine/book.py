"""The newest believed quote of every symbol, and what stands against those that are not believed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from watcher.domain.checks import RowChecker, Verdict, before
from watcher.domain.quote import Observation, Quote, RowFlag, Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.messages import QuoteNews


class Book:
    """What the window is shown. Alerts do not read it: they hear every price, believed or not."""

    def __init__(self) -> None:
        self._quotes: dict[Symbol, Quote] = {}
        self._flags: dict[Symbol, RowFlag] = {}
        self._checker = RowChecker()

    @property
    def quotes(self) -> dict[Symbol, Quote]:
        """The newest believed quote per symbol."""
        return self._quotes

    def flag(self, symbol: Symbol) -> RowFlag:
        """What stands against a symbol's row."""
        return self._flags.get(symbol, RowFlag.NONE)

    def restore(self, quotes: Iterable[Quote]) -> None:
        """Start from what was stored; these were believed once."""
        self._quotes.update((quote.symbol, quote) for quote in quotes)

    def poll(self, quotes: Sequence[Quote], now: datetime) -> list[QuoteNews]:
        """Take in answered rows; answer what changed for those who look on."""
        return [news for quote in quotes if (news := self._take(quote, now)) is not None]

    def hear(self, heard: Observation, now: datetime, table: SessionTable | None = None) -> QuoteNews | None:
        """Take in one streamed price; without a row to put it in, it waits for the first poll."""
        known = self._quotes.get(heard.symbol)
        if known is None:
            return None
        return self._take(before(known, heard, table).with_observation(heard), now)

    def believes(self, heard: Observation) -> bool:
        """Whether this price is what is shown now."""
        known = self._quotes.get(heard.symbol)
        if known is None:
            return False
        shown = (
            known.price
            if heard.session is Session.REGULAR or known.extended is None
            else known.extended.price
        )
        return shown == heard.price

    def mark_unknown(self, symbols: frozenset[Symbol]) -> list[QuoteNews]:
        """These and no others are unknown to the source; answer the rows whose flag changed."""
        before = {symbol for symbol, flag in self._flags.items() if flag is RowFlag.UNKNOWN}
        for symbol in before - symbols:
            self._flags[symbol] = RowFlag.NONE
        for symbol in symbols - before:
            self._flags[symbol] = RowFlag.UNKNOWN
        return [QuoteNews(symbol, self._quotes.get(symbol), self.flag(symbol)) for symbol in before ^ symbols]

    def _take(self, quote: Quote, now: datetime) -> QuoteNews | None:
        known = self._quotes.get(quote.symbol)
        verdict = self._checker.judge(known, quote, now)
        before = self.flag(quote.symbol)
        if verdict is Verdict.SUSPECT:
            self._flags[quote.symbol] = RowFlag.SUSPECT
            return None if before is RowFlag.SUSPECT else QuoteNews(quote.symbol, known, RowFlag.SUSPECT)
        if verdict is Verdict.IGNORED:
            return None
        self._flags[quote.symbol] = RowFlag.NONE
        self._quotes[quote.symbol] = quote
        changed = quote.supersedes(known) or before is not RowFlag.NONE or quote != known
        return QuoteNews(quote.symbol, quote) if changed else None
