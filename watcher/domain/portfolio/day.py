"""What a holding gained in the last session of its market."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta, tzinfo
from decimal import Decimal

from watcher.domain.portfolio.amounts import amounts_in
from watcher.domain.portfolio.holdings import Holding
from watcher.domain.portfolio.prices import Price
from watcher.domain.portfolio.rates import Rates
from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.domain.portfolio.worth import Worth, worth
from watcher.language import tr
from watcher.values import dataclass

_INTO = frozenset((Kind.BUY, Kind.DELIVERY_IN, Kind.TRANSFER_IN))
_OUT_OF = frozenset((Kind.SELL, Kind.DELIVERY_OUT, Kind.TRANSFER_OUT, Kind.CASH_IN_LIEU))
_TAXES = frozenset((Kind.TAX, Kind.TAX_REFUND))
_DAY = timedelta(days=1)
RATE_GAP_DAYS = 4
"""Rates are not older on any day: a weekend, and a holiday on either side of it."""


@dataclass(frozen=True, slots=True)
class Traded:
    """What was booked on the day of a session: units that came, and amounts in the report's currency."""

    units: Decimal = ZERO
    bought: Decimal = ZERO
    sold: Decimal = ZERO
    dividends: Decimal = ZERO
    fees: Decimal = ZERO
    bare_in: Decimal = ZERO
    """Units that came without a price: they count as bought at the close before."""
    unknown: str = ""
    """Which rate is missing for an amount; what it was is not nothing."""


@dataclass(frozen=True, slots=True)
class DayGain:
    """Value now − value at the close before − bought + sold + dividends − fees, of one session.

    `base` is the value at the close before and what was bought since; `ratio` is the gain by it. The
    move outside regular hours is apart. Where there is no close before (a first day of trading),
    the open stands for it.
    """

    session: date
    gain: Decimal
    base: Decimal
    is_from_open: bool = False
    extended: Decimal | None = None

    @property
    def ratio(self) -> float | None:
        """The gain by its base."""
        return float(self.gain / self.base) if self.base > 0 else None


def traded_on(
    day: date, transactions: Iterable[Transaction], holding: Holding, rates: Rates, zone: tzinfo
) -> Traded:
    """What of these transactions belongs to a holding and to that day."""
    ordinal = day.toordinal()
    units = bought = sold = dividends = fees = bare = ZERO
    unknown = ""
    for one in transactions:
        if abs(one.at.toordinal() - ordinal) > 1 or one.day(zone) != day:
            continue
        if (one.security, one.account) != (holding.security, holding.account):
            continue
        amounts = amounts_in(one, holding.report, day, rates)
        if amounts is None and one.kind not in _TAXES:
            unknown = tr("no rate {currency}/{target} of {day}").format(
                currency=one.currency, target=holding.report, day=day
            )
        gross = amounts.gross if amounts is not None else ZERO
        fees += amounts.fees if amounts is not None else ZERO
        if one.kind in _INTO:
            units += one.quantity
            bought += gross
            bare += ZERO if one.is_priced else one.quantity
        elif one.kind in _OUT_OF:
            units -= one.quantity
            sold += gross
            bare -= ZERO if one.is_priced else one.quantity
        elif one.kind is Kind.DIVIDEND:
            dividends += gross
        elif one.kind is Kind.FEE:
            fees += gross
    return Traded(units, bought, sold, dividends, fees, bare, unknown)


def day_gain(
    holding: Holding,
    price: Price,
    before: Decimal | None,
    opened: Decimal | None,
    extended: Decimal | None,
    traded: Traded,
    rates: Rates,
) -> DayGain | str:
    """The gain of the session that a price is of; or in words what is missing for it."""
    reference = before if before is not None else opened
    if reference is None:
        return tr("no close before and no open")
    if traded.unknown:
        return traded.unknown
    day, quantity = price.day, holding.quantity
    last = Price(reference, day, price.currency)
    held = quantity - traded.units + traded.bare_in
    now, then = _fresh(quantity, price, holding, rates, day), _fresh(held, last, holding, rates, day - _DAY)
    if isinstance(now, str):
        return now
    if isinstance(then, str):
        return then
    gain = now.report - then.report - traded.bought + traded.sold + traded.dividends - traded.fees
    later: Decimal | None = None
    if extended is not None:
        outside = worth(
            quantity, Price(extended, day, price.currency), holding.currency, holding.report, rates, day
        )
        later = None if isinstance(outside, str) else outside.report - now.report
    return DayGain(day, gain, then.report + traded.bought, before is None, later)


def _fresh(quantity: Decimal, price: Price, holding: Holding, rates: Rates, day: date) -> Worth | str:
    """The worth at the rate of that day, or of the last business day before; no older one will do."""
    found = worth(quantity, price, holding.currency, holding.report, rates, day)
    if isinstance(found, str) or (day - found.rate_day).days <= RATE_GAP_DAYS:
        return found
    return tr("the newest rate {currency}/{report} up to {day} is of {rate_day}").format(
        currency=holding.currency, report=holding.report, day=day, rate_day=found.rate_day
    )
