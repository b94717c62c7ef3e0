"""The daily closes and rates of what is held, brought up to date one after the other."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import TYPE_CHECKING, Protocol

from watcher.clock import Clock
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.errors import FeedError, RestingError, StoreError
from watcher.domain.symbols import Symbol
from watcher.engine.history import HistoryDesk
from watcher.engine.portfolio_data import currencies_of
from watcher.engine.turns import REST_S
from watcher.feeds.feed import Urgency

if TYPE_CHECKING:
    from watcher.store.store import Store

CLOSES_EVERY_S = 6 * 3600.0
AGAIN_S = 3600.0
"""What could not be had is asked for again so much later."""


class Follower(Protocol):
    """Whose closes they are."""

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """What closes are needed of, exchange rates among them."""
        ...

    def closes_changed(self, symbol: Symbol) -> None:
        """Its closes are new."""
        ...

    async def rates_changed(self) -> None:
        """Rates of days before are new: what was bought then, and yesterday's value, waited for them."""
        ...


class PortfolioCloses:
    """Asks for each a few times a day, and for what is new at once."""

    def __init__(self, store: Store, clock: Clock, follower: Follower) -> None:
        self._store = store
        self._clock = clock
        self._follower = follower
        self._due_at: dict[Symbol, float] = {}
        self._wanted = asyncio.Event()

    def want(self) -> None:
        """Something else may be held now."""
        self._wanted.set()

    async def keep(self, history: HistoryDesk) -> None:
        """Bring them up to date, until cancelled."""
        while True:
            self._wanted.clear()
            has_new_rates, wait_s = False, AGAIN_S
            for symbol in self._follower.symbols:
                if not self._is_due(symbol):
                    continue
                try:
                    has_new_rates |= await self._refresh(symbol, history)
                except RestingError:
                    wait_s = REST_S
                    break
            if has_new_rates:
                await self._follower.rates_changed()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._wanted.wait(), wait_s)

    def _is_due(self, symbol: Symbol) -> bool:
        """Whether it is time; a time that is far ahead is of a clock that was set back since."""
        left_s = self._due_at.get(symbol, 0.0) - self._clock.now().timestamp()
        return not 0 < left_s <= CLOSES_EVERY_S

    async def _refresh(self, symbol: Symbol, history: HistoryDesk) -> bool:
        """Whether it brought new rates. What could not be had is asked for later. Raises RestingError."""
        self._due_at.pop(symbol, None)
        key, is_rate = BarsKey(symbol, Interval.D1), currencies_of(symbol) is not None
        try:
            before = self._store.bars.load(key).last_start if is_rate else None
            await history.fresh(key, None, extended_hours=False, urgency=Urgency.POSITION)
            self._due_at[symbol] = self._clock.now().timestamp() + CLOSES_EVERY_S
            if is_rate:
                return self._store.bars.load(key).last_start != before
        except RestingError:
            raise
        except (FeedError, StoreError):
            # The status bar says how the source is doing, the housekeeping how the disk is.
            self._due_at[symbol] = self._clock.now().timestamp() + AGAIN_S
            return False
        self._follower.closes_changed(symbol)
        return False
