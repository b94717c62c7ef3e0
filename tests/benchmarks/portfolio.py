"""Part J: a portfolio of 100 000 transactions, 500 instruments and 20 years."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from time import thread_time

from tests.benchmarks.figures import Figure, most_goal
from tests.benchmarks.measuring import percentile
from tests.benchmarks.owning import CURRENCIES, DEPOT, NOW, TRANSACTIONS, fill, symbols
from watcher.config import Portfolio as Settings
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.performance import first_day, performance
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.portfolio.quick import quick_course
from watcher.domain.portfolio.returns import daily_returns, index_of
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import Kind, Transaction, on_day
from watcher.engine.live_portfolio import LivePortfolio
from watcher.engine.portfolio_data import load_valuation
from watcher.store.store import Store

ROUNDS, MANY = 3, 200


def measure() -> list[Figure]:
    """All figures of this part, in this thread's time on the processor."""
    with tempfile.TemporaryDirectory(prefix="watcher-benchmarks-") as folder:
        path = Path(folder, "watcher.db")
        fill(path, TRANSACTIONS)
        with Store.open(path, lambda: NOW) as store:
            owned = _Owned(store)
            first_view = min(_ms(owned.show) for _ in range(ROUNDS))
            changes = [_ms(owned.book) for _ in range(ROUNDS * 5)]
            ticks = [_ms(owned.tick) for _ in range(MANY)]
            course = min(_ms(owned.draw) for _ in range(ROUNDS))
            exact = _ms(owned.measure)
    return [
        Figure("J", "first view", "ms", first_view, goal=most_goal(first_view, 2_000, "ms")),
        Figure("J", "daily TWR of 20 years", "ms", course, goal=most_goal(course, 1_000, "ms")),
        Figure("J", "the same to the cent, with gains by part", "ms", exact),
        _worst("one more transaction", changes, 50),
        _worst("a tick", ticks, 1),
    ]


def _worst(name: str, taken: list[float], limit: float) -> Figure:
    middle = percentile(taken, 50)
    return Figure("J", name, "ms", middle, goal=most_goal(middle, limit, "ms"))


class _Owned:
    """What a user does with it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._quotes = {quote.symbol: quote for quote in store.quotes.load_all()}
        self._instruments = {one.symbol: one for one in store.instruments.load_all()}
        self._names = symbols()
        self._turn = 0
        self._live: LivePortfolio | None = None

    def show(self) -> None:
        """Read all of it, and value it."""
        known = load_valuation(self._store, Settings(), NOW)
        self._live = LivePortfolio(known, NOW.date(), self._quotes.get, self._instruments.get)
        _ = (self._live.rows, self._live.totals)

    def book(self) -> None:
        """One more purchase, on disk and in the rows."""
        self._turn += 1
        name = self._names[self._turn]
        bought = Transaction(
            Kind.BUY,
            on_day(NOW.date()),
            DEPOT,
            CURRENCIES[self._turn % 3],
            SecurityId(name),
            quantity=Decimal(1),
            price=Decimal(100),
        )
        kept, live = self._store.portfolio, self._known
        done = kept.apply(Change(after=(bought,)))
        live.change(done, Portfolio.of(kept.accounts(), kept.securities(), kept.splits(), ()))
        _ = (live.rows, live.totals)

    def tick(self) -> None:
        """One price moves its row and the sums."""
        self._turn += 1
        name = self._names[self._turn % len(self._names)]
        quote = self._quotes[name]
        self._quotes[name] = replace(quote, price=quote.price + Decimal("0.01"))
        self._known.hear(name)
        _ = self._known.totals

    def draw(self) -> None:
        """The index of the whole period."""
        live = self._known
        terms = live.known.terms(live.known.base)
        start = first_day(live.portfolio, terms) or NOW.date()
        moves = {security: live.moves(security) for security in live.portfolio.securities}
        course = quick_course(live.portfolio, moves, terms, live.known.prices, start, NOW.date())
        index_of(daily_returns(course))

    def measure(self) -> None:
        """All figures of the whole period."""
        live = self._known
        terms = live.known.terms(live.known.base)
        start = first_day(live.portfolio, terms) or NOW.date()
        performance(live.portfolio, terms, live.known.prices, start, NOW.date())

    @property
    def _known(self) -> LivePortfolio:
        if self._live is None:
            raise RuntimeError("nothing is shown yet")
        return self._live


def _ms(work: Callable[[], object]) -> float:
    begun = thread_time()
    work()
    return (thread_time() - begun) * 1000
