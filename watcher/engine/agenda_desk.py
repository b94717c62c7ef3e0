"""What comes next, from the store. Companies are asked about once, and daily while somebody looks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from watcher.clock import Clock
from watcher.domain.errors import FeedError, RestingError, StoreError
from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.agenda import agenda, due, markets_of, unasked, write_calendar
from watcher.engine.agenda_requests import AgendaRequest, ExportAgenda
from watcher.engine.messages import AgendaNews, Audience
from watcher.engine.turns import in_turns
from watcher.feeds.feed import Feed

if TYPE_CHECKING:
    from watcher.store.store import Store

log = logging.getLogger(__name__)

AGAIN = timedelta(hours=1)
"""Who could not be asked about is tried again so much later."""
AT_ONCE = 12
NAP_S = 60.0
"""After so many in a row each next one waits this long: prices need the requests of the hour."""


class AgendaDesk:
    """Keeps the dates fresh of what was shown last, and knows the sectors of what is held."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        audience: Audience,
        tables: Callable[[str], SessionTable],
        instruments: Mapping[Symbol, Instrument],
        held: Callable[[], Iterable[Symbol]],
    ) -> None:
        self._store = store
        self._clock = clock
        self._audience = audience
        self._tables = tables
        self._instruments = instruments
        self._held = held
        self._wanted: tuple[Symbol, ...] = ()
        self._failed: dict[Symbol, datetime] = {}
        self._changed = asyncio.Event()
        self.on_sector: Callable[[Symbol, str], None] | None = None

    async def carry_out(self, request: AgendaRequest) -> object:
        """Do what is asked and answer with its value. Raises WatcherError."""
        symbols = tuple(dict.fromkeys((*self._held(), *request.symbols)))
        now = self._clock.now()
        known = [self._instruments[one] for one in symbols if one in self._instruments]
        markets = await asyncio.to_thread(markets_of, self._tables, known)
        entries = agenda(
            self._store, markets, self._instruments, symbols, request.first, request.last, now.date()
        )
        if isinstance(request, ExportAgenda):
            await asyncio.to_thread(write_calendar, entries, request.path, now)
            return len(entries)
        self._wanted = symbols
        self._changed.set()
        return entries

    def wake(self) -> None:
        """Other symbols are held, or more is known of them: there may be somebody to ask about."""
        self._changed.set()

    async def run(self, feed: Feed) -> None:
        """Ask about what was shown, one after the other, until cancelled."""
        await in_turns(self._next, lambda symbol: self._ask(feed, symbol), self._changed, AT_ONCE, NAP_S)

    def _next(self) -> Symbol | None:
        now = self._clock.now()
        try:
            waiting = due(self._store, self._instruments, self._wanted, now)
            # What is held has a sector, which is asked for with the dates.
            waiting += unasked(self._store, self._instruments, self._held())
        except StoreError as error:
            log.warning("What is known of the companies cannot be read: %s", error.sentence)
            return None
        return next((one for one in waiting if abs(now - self._failed.get(one, now - AGAIN)) >= AGAIN), None)

    async def _ask(self, feed: Feed, symbol: Symbol) -> None:
        try:
            found = await feed.dates(symbol)
            self._store.company_dates.save(symbol, found)
        except RestingError:
            raise
        except (FeedError, StoreError) as error:
            log.info("The dates of %s are unknown: %s", symbol, error.sentence)
            self._failed[symbol] = self._clock.now()
        else:
            self._failed.pop(symbol, None)
            self._audience.post(AgendaNews(symbol))
            if self.on_sector is not None and found.sector:
                self.on_sector(symbol, found.sector)
