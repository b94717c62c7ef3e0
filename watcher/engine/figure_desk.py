"""Key figures: answered from the store, and asked for once a day of the symbol that is looked at."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from watcher.clock import Clock
from watcher.domain.errors import FeedError
from watcher.domain.instrument import ALWAYS_OPEN, Instrument, InstrumentKind
from watcher.domain.key_figures import FigureHistory
from watcher.domain.symbols import Symbol
from watcher.engine.figure_requests import LoadFigures
from watcher.engine.messages import Answer, Audience
from watcher.engine.patience import patiently

if TYPE_CHECKING:
    from watcher.feeds.feed import Feed
    from watcher.store.store import Store

log = logging.getLogger(__name__)

FRESH = timedelta(days=1)
"""So long an answer about a company is good (yahoo.md §7)."""
AGAIN = timedelta(minutes=10)
"""Who could not be asked about is tried again so much later."""
_WITH_FIGURES = {InstrumentKind.EQUITY, InstrumentKind.ETF, InstrumentKind.FUND, InstrumentKind.OTHER}


class FigureDesk:
    """Keeps every answer, so that a later look tells what has moved."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        audience: Audience,
        instruments: Callable[[Symbol], Instrument | None],
    ) -> None:
        self._store = store
        self._clock = clock
        self._audience = audience
        self._instruments = instruments
        self._failed: dict[Symbol, tuple[datetime, str]] = {}
        self._turns: dict[Symbol, asyncio.Lock] = {}

    async def carry_out(self, number: int, request: LoadFigures, feed: Feed) -> FigureHistory:
        """Answer with what is known of a symbol. Raises StoreError."""
        symbol = request.symbol
        known, is_fresh = self._stored(symbol)
        if is_fresh or not self._is_asked_about(symbol):
            return known
        self._audience.post(Answer(number, known, final=False))
        async with self._turns.setdefault(symbol, asyncio.Lock()):
            # Whoever was asking meanwhile has stored the answer.
            known, is_fresh = self._stored(symbol)
            return known if is_fresh else await self._ask(known, feed)

    def forget_failures(self) -> None:
        """Whoever could not be asked about may be asked about again: the source is back."""
        self._failed.clear()

    def _stored(self, symbol: Symbol) -> tuple[FigureHistory, bool]:
        """What is known, and whether that is good for today."""
        now = self._clock.now()
        # A clock that was set back (the demo market's starts anew) must not show its own future.
        stored = [one for one in self._store.key_figures.load(symbol) if one[1] <= now]
        is_fresh = bool(stored) and now - stored[-1][1] < FRESH
        return FigureHistory(symbol, tuple(one for one, _ in stored)), is_fresh

    async def _ask(self, known: FigureHistory, feed: Feed) -> FigureHistory:
        symbol, now = Symbol(known.symbol), self._clock.now()
        failed_at, trouble = self._failed.get(symbol, (now - AGAIN, ""))
        if abs(now - failed_at) < AGAIN:
            return replace(known, trouble=trouble)
        try:
            answer = await feed.figures(symbol)
        except FeedError as error:
            log.info("The key figures of %s are unknown: %s", symbol, error.sentence)
            self._failed[symbol] = (now, error.title)
            return replace(known, trouble=error.title)

        async def keep() -> None:
            self._store.key_figures.save(symbol, answer)

        await patiently(keep)
        self._failed.pop(symbol, None)
        before = [one for one in known.answers if one.day != answer.day]
        return replace(known, answers=(*before, answer))

    def _is_asked_about(self, symbol: Symbol) -> bool:
        known = self._instruments(symbol)
        return known is not None and known.kind in _WITH_FIGURES and known.calendar != ALWAYS_OPEN
