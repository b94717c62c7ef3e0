"""Key figures: answered from the store, and asked for once a day of the symbol that is looked at."""

from __future__ import annotations

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

    async def carry_out(self, number: int, request: LoadFigures, feed: Feed) -> FigureHistory:
        """Answer with what is known of a symbol. Raises StoreError."""
        symbol, now = request.symbol, self._clock.now()
        # A clock that was set back (the demo market's starts anew) must not show its own future.
        stored = [one for one in self._store.key_figures.load(symbol) if one[1] <= now]
        known = FigureHistory(symbol, tuple(one for one, _ in stored))
        if not self._is_asked_about(symbol) or (stored and now - stored[-1][1] < FRESH):
            return known
        failed_at, trouble = self._failed.get(symbol, (now - AGAIN, ""))
        if now - failed_at < AGAIN:
            return replace(known, trouble=trouble)
        self._audience.post(Answer(number, known, final=False))
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
