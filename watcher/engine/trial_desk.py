"""What is asked while an alert is being written: when it would have fired, and which levels are worth one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.domain.alerts.alert import Repeat, Tried
from watcher.domain.alerts.held import Holdings
from watcher.domain.alerts.kinds import asks_holdings
from watcher.domain.alerts.offers import Offer
from watcher.domain.errors import FeedError
from watcher.domain.quote import Quote
from watcher.engine.alert_changes import Instruments, Tables
from watcher.engine.alert_requests import OfferLevels, TrialRequest, TryAlert
from watcher.engine.backtests import Backtests, Trial, longest_since
from watcher.engine.held import held_now
from watcher.engine.history import HistoryDesk

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.store.store import Store


class TrialDesk:
    """Answers from stored and fetched bars; changes nothing."""

    def __init__(self, store: Store, parts: Parts, tables: Tables, instruments: Instruments) -> None:
        self._store = store
        self._clock = parts.clock
        self._portfolio = parts.portfolio
        self._tables = tables
        self._instruments = instruments

    async def carry_out(
        self, request: TrialRequest, history: HistoryDesk | None, quote: Quote | None
    ) -> Tried | tuple[Offer, ...] | None:
        """Try terms on the past, or name levels. Raises InputError, FeedError, StoreError."""
        if history is None:
            return None
        backtests = Backtests(history, self._tables, self._instruments)
        if isinstance(request, OfferLevels):
            held = self._held().by_symbol.get(request.symbol)
            cost = None if held is None else held.average_cost
            return () if quote is None else await backtests.levels(quote, cost)
        return await self._try(request, backtests)

    async def _try(self, request: TryAlert, backtests: Backtests) -> Tried | None:
        now = self._clock.now()
        trial = Trial(
            request.symbol,
            request.condition,
            # Of what fires once, every time counts that it would have been set for.
            Repeat.REARM if request.repeat is Repeat.ONCE else request.repeat,
            longest_since(request.condition, now),
            now,
            request.is_stored_only,
        )
        holdings = self._held() if asks_holdings(request.condition) else Holdings()
        try:
            return await backtests.run(trial, holdings)
        except FeedError:
            if request.is_stored_only:
                return None
            raise

    def _held(self) -> Holdings:
        return held_now(self._store, self._portfolio(), self._clock.now())
