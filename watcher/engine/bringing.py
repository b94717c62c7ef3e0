"""Brings what a report tells of into the store, where no window has done so meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from watcher.clock import Clock
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.errors import UnknownSymbolError
from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.agenda import due
from watcher.engine.history import HistoryDesk, ignore_splits
from watcher.engine.portfolio_data import currencies_of

if TYPE_CHECKING:
    from watcher.feeds.feed import Feed
    from watcher.store.store import Store

MOST = 40
"""So many symbols are asked about at once: the hour has so many requests, and somebody waits."""
AGAIN = timedelta(hours=1)
"""Closes of a week that is not over are asked for again after so long."""


class Bringing:
    """Asks the source for what is missing. Each method answers how many were left for the next time.

    All of them raise FeedError where the source does not answer; what came before is kept.
    """

    def __init__(
        self,
        store: Store,
        feed: Feed,
        clock: Clock,
        tables: Callable[[str], SessionTable],
        *,
        restarts: bool = False,
    ) -> None:
        self._store = store
        self._feed = feed
        self._clock = clock
        self._history = HistoryDesk(
            store.bars, feed, clock, tables, ignore_splits, store.corporate_actions, restarts=restarts
        )

    def instruments(self, symbols: Sequence[Symbol]) -> dict[Symbol, Instrument]:
        """All that is known by now of any symbol; what the source knows without being asked is kept."""
        known = {one.symbol: one for one in self._store.instruments.load_all()}
        new = [one for symbol in symbols if (one := self._feed.instrument(symbol)) is not None]
        self._store.instruments.save_many(new)
        return known | {one.symbol: one for one in new}

    async def dates(self, symbols: Sequence[Symbol]) -> int:
        """The results and dividends to come, of those whose dates are older than a day."""
        waiting = due(self._store, self.instruments(symbols), symbols, self._clock.now())
        for symbol in waiting[:MOST]:
            self._store.company_dates.save(symbol, await self._feed.dates(symbol))
        return max(0, len(waiting) - MOST)

    async def closes(self, symbols: Sequence[Symbol], until: datetime) -> int:
        """The daily bars up to then; where they came in this moment the newest headlines come, too."""
        waiting = self._without_closes(symbols, until)
        for symbol in waiting[:MOST]:
            try:
                await self._history.fresh(BarsKey(symbol, Interval.D1), None, extended_hours=False)
                if currencies_of(symbol) is None:
                    self._store.news.save(await self._feed.news(symbol))
            except UnknownSymbolError:
                # One that is delisted keeps nothing from the others; the report names it as missing.
                continue
        self.instruments(waiting)
        return max(0, len(waiting) - MOST)

    def _without_closes(self, symbols: Sequence[Symbol], until: datetime) -> list[Symbol]:
        saved = self._store.bars.saved_at(symbols, Interval.D1)
        now = self._clock.now()
        return [
            symbol
            for symbol in dict.fromkeys(symbols)
            if symbol not in saved or (saved[symbol] < until and abs(now - saved[symbol]) >= AGAIN)
        ]
