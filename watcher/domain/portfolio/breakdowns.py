"""Figures by year, month and lot: returns, dividends, and what the tax form asks for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal

from watcher.domain.overview.periods import months_before
from watcher.domain.portfolio.accounts import AccountId
from watcher.domain.portfolio.holdings import Holding
from watcher.domain.portfolio.measured import Performance
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.domain.portfolio.transactions import ZERO, TransactionId
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class OpenLot:
    """A lot that is still held; amounts include fees and taxes. An unknown cost is None."""

    purchase: TransactionId
    day: date
    quantity: Decimal
    cost: Decimal | None
    cost_report: Decimal | None


@dataclass(frozen=True, slots=True)
class RealisedLot:
    """A part of a lot that was closed, in the report's currency; an unknown gain is None."""

    security: SecurityId
    label: str
    isin: str
    account: AccountId
    opened: date
    closed: date
    quantity: Decimal
    proceeds: Decimal | None
    cost: Decimal | None
    gain: Decimal | None
    currency: str


@dataclass(frozen=True, slots=True)
class YieldOnCost:
    """What was paid in the last twelve months before taxes, in the report's currency; by the cost, if any."""

    paid: Decimal
    ratio: float | None


@dataclass(frozen=True, slots=True)
class Payment:
    """The dividends of a month, before and after taxes, in the report's currency."""

    year: int
    month: int
    gross: Decimal
    net: Decimal


@dataclass(frozen=True, slots=True)
class SubPeriod:
    """A month or a year of a period, or as much of it as lies within: from `first` to `last`, both in.

    `twr` is its time-weighted return; it opens with the value at the close of the day before.
    """

    first: date
    last: date
    twr: float
    value_start: float
    value_end: float
    flows_in: float
    flows_out: float

    @property
    def gain(self) -> float:
        """What it brought: the change in value that no flow explains."""
        return self.value_end - self.value_start - self.flows_in + self.flows_out


def open_lots(holding: Holding) -> tuple[OpenLot, ...]:
    """The lots of a holding, oldest first."""
    lots = sorted(holding.lots, key=lambda lot: (lot.day, lot.purchase))
    return tuple(
        OpenLot(
            lot.purchase,
            lot.day,
            lot.quantity,
            lot.cost if lot.is_known else None,
            lot.report if lot.is_known else None,
        )
        for lot in lots
    )


def realised_lots(
    holdings: Iterable[Holding], securities: Mapping[SecurityId, Security], year: int | None = None
) -> tuple[RealisedLot, ...]:
    """All that was realised (in a year), in the order of the days it was closed on."""
    found = []
    for holding in holdings:
        security = securities[holding.security]
        for one in holding.realised:
            if year is not None and one.day.year != year:
                continue
            is_known = one.is_known and one.cost_report is not None
            found.append(
                RealisedLot(
                    holding.security,
                    security.label,
                    security.isin,
                    holding.account,
                    one.opened,
                    one.day,
                    one.quantity,
                    one.proceeds_report,
                    one.cost_report if is_known else None,
                    one.gain,
                    holding.report,
                )
            )
    return tuple(sorted(found, key=lambda one: (one.closed, one.label, one.opened)))


def dividends_by_month(holdings: Iterable[Holding]) -> tuple[Payment, ...]:
    """What was paid in each month in which anything was, oldest first."""
    sums: dict[tuple[int, int], tuple[Decimal, Decimal]] = {}
    for holding in holdings:
        for one in holding.income:
            gross, net = sums.get((one.day.year, one.day.month), (ZERO, ZERO))
            sums[one.day.year, one.day.month] = (gross + one.gross, net + one.gross - one.taxes)
    return tuple(Payment(*month, *amounts) for month, amounts in sorted(sums.items()))


def yield_on_cost(holding: Holding, today: date) -> YieldOnCost:
    """The dividends of the last twelve months, before taxes, by the cost of what is held."""
    after = months_before(today, 12)
    paid = sum((one.gross for one in holding.income if after < one.day <= today), ZERO)
    cost = sum((lot.report for lot in holding.lots if lot.report is not None and lot.is_known), ZERO)
    return YieldOnCost(paid, float(paid / cost) if cost > 0 else None)


def by_month(found: Performance) -> tuple[SubPeriod, ...]:
    """Each month that the period touches."""
    return _parts(found, lambda day: (day.year, day.month))


def by_year(found: Performance) -> tuple[SubPeriod, ...]:
    """Each year that the period touches."""
    return _parts(found, lambda day: (day.year, 0))


def _parts(found: Performance, part: Callable[[date], tuple[int, int]]) -> tuple[SubPeriod, ...]:
    """Neighbouring days of the same part; the first day only opens the period."""
    course, index = found.course, found.index
    days = [date.fromordinal(day) for day in course.days.tolist()]
    parts = []
    first = 1
    for at in range(1, len(days)):
        if at + 1 == len(days) or part(days[at + 1]) != part(days[first]):
            before, inside = first - 1, slice(first, at + 1)
            parts.append(
                SubPeriod(
                    days[first],
                    days[at],
                    float(index[at] / index[before] - 1.0) if index[before] > 0 else 0.0,
                    float(course.values[before]),
                    float(course.values[at]),
                    float(course.flows_in[inside].sum()),
                    float(course.flows_out[inside].sum()),
                )
            )
            first = at + 1
    return tuple(parts)
