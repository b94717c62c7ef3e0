"""Reads the whole portfolio and values it: at once, or step by step while everything else goes on."""

from __future__ import annotations

import gc
from collections.abc import Callable, Generator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from watcher.domain.instrument import Instrument
from watcher.domain.quote import Quote
from watcher.domain.steps import finished
from watcher.domain.symbols import Symbol
from watcher.engine.live_portfolio import LivePortfolio
from watcher.engine.portfolio_data import collecting_later, load_valuation, reading
from watcher.engine.steps import in_steps

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.store.store import Store

MANY = 10_000
"""So many transactions take so long that prices must not wait for them."""


class Loaded(NamedTuple):
    """A portfolio, and the revision of the store that it was read from."""

    live: LivePortfolio
    revision: str


class PortfolioLoading:
    """Loads it anew each time it is asked."""

    def __init__(
        self,
        store: Store,
        parts: Parts,
        quotes: Callable[[], Mapping[Symbol, Quote]],
        instrument: Callable[[Symbol], Instrument | None],
    ) -> None:
        self._store = store
        self._parts = parts
        self._quotes = quotes
        self._instrument = instrument

    @property
    def is_large(self) -> bool:
        """Whether it should be loaded step by step."""
        return self._store.portfolio.count() > MANY

    def at_once(self) -> Loaded:
        """Nothing else happens meanwhile. Raises StoreError."""
        with collecting_later():
            return _kept(finished(self._steps()))

    async def softly(self) -> Loaded:
        """Between two steps prices are judged, and alerts fire. Raises StoreError."""
        with collecting_later():
            return _kept(await in_steps(self._steps()))

    def _steps(self) -> Generator[None, None, Loaded]:
        while True:
            # Somebody may book while it is read: then it is read again.
            revision = self._store.portfolio.revision()
            portfolio = yield from reading(self._store)
            yield
            known = load_valuation(self._store, self._parts.portfolio(), self._parts.clock.now(), portfolio)
            symbols = [one.symbol for one in portfolio.securities.values() if one.symbol is not None]
            companies = self._store.company_dates.load(symbols)
            yield
            live = LivePortfolio(
                known,
                self._parts.clock.now().astimezone(known.zone).date(),
                self._quotes().get,
                self._instrument,
                {symbol: dates.sector for symbol, (dates, _) in companies.items()},
                at_once=False,
            )
            yield from live.build()
            if revision == self._store.portfolio.revision():
                return Loaded(live, revision)


def spare_the_collector(count: int) -> None:
    """Keep the garbage collector from many objects that stay: a look at them takes a tenth of a second."""
    if count > MANY:
        gc.freeze()


def _kept(loaded: Loaded) -> Loaded:
    spare_the_collector(len(loaded.live.portfolio.transactions))
    return loaded
