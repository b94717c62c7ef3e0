"""A portfolio valued with prices and rates that a test writes down."""

from datetime import UTC, date
from decimal import Decimal

from tests.domain.portfolio.making import ACCOUNT, security
from watcher.domain.portfolio.books import Terms
from watcher.domain.portfolio.performance import performance
from watcher.domain.portfolio.portfolio import Portfolio, positions
from watcher.domain.portfolio.prices import PriceBook
from watcher.domain.portfolio.rates import Rates, written_rates
from watcher.domain.portfolio.securities import DatedPrice, DatedRate


class Valued:
    """Everything a valuation needs, each with a default."""

    def __init__(
        self, transactions=(), accounts=(ACCOUNT,), securities=(), splits=(), prices=(), rates=(), closes=None
    ):
        known = {one.id: one for one in (security(), *securities)}
        self.portfolio = Portfolio.of(accounts, known.values(), splits, transactions)
        self.rates = Rates(
            written_rates(DatedRate(c, t, date.fromisoformat(d), Decimal(str(r))) for c, t, d, r in rates)
        )
        written = [DatedPrice(s, date.fromisoformat(d), Decimal(str(p))) for s, d, p in prices]
        self.prices = PriceBook(written, splits, lambda one: known[one].currency, (closes or {}).get)

    def terms(self, report="", method=None):
        return Terms(self.rates, UTC, report, method)

    def positions(self, day, report="", method=None, base="USD"):
        return positions(
            self.portfolio, self.terms(report, method), self.prices, date.fromisoformat(day), base
        )

    def performance(self, start, end, report="USD", of=None):
        return performance(
            self.portfolio,
            self.terms(report),
            self.prices,
            date.fromisoformat(start),
            date.fromisoformat(end),
            of,
        )


def prices_of(name, start, values):
    """One price a day from a day on."""
    first = date.fromisoformat(start).toordinal()
    return [(name, date.fromordinal(first + at).isoformat(), value) for at, value in enumerate(values)]
