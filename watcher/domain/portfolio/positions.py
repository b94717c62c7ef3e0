"""What is held, what it is worth, and what it gained: one row a security and account."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from watcher.domain.portfolio.accounts import AccountId
from watcher.domain.portfolio.holdings import Holding
from watcher.domain.portfolio.lots import Lot
from watcher.domain.portfolio.money import booked, parts_of_major
from watcher.domain.portfolio.prices import Price
from watcher.domain.portfolio.rates import ONE, Rates
from watcher.domain.portfolio.securities import Security
from watcher.domain.portfolio.transactions import ZERO
from watcher.domain.portfolio.worth import Worth, worth
from watcher.language import tr
from watcher.values import dataclass

OLD_DAYS = 7
"""What is older than that is said with its day beside the totals."""


@dataclass(frozen=True, slots=True)
class Position:
    """A holding at the prices of a day. What cannot be known is None, and `notices` say why.

    `price` and `average_cost` (the price paid, without fees and taxes) are in `currency` a unit; every
    other amount is in `report`, those that begin with `own` in the security's own currency. `cost` includes
    fees and taxes, and is that of the units whose cost is known. Gains are differences of booked amounts:
    unrealised = price_part + currency_part. `rate` is what one of the own currency was worth in the report's.
    """

    security: Security
    account: AccountId
    quantity: Decimal
    currency: str
    report: str
    price: Decimal | None
    price_day: date | None
    value: Decimal | None
    cost: Decimal | None
    average_cost: Decimal | None
    unrealised: Decimal | None
    price_part: Decimal | None
    currency_part: Decimal | None
    realised: Decimal
    dividends: Decimal
    fees: Decimal
    taxes: Decimal
    own_value: Decimal | None = None
    own_cost: Decimal | None = None
    own_unrealised: Decimal | None = None
    rate: Decimal | None = None
    rate_day: date | None = None
    notices: tuple[str, ...] = ()
    weight: float | None = None
    is_cash: bool = False

    @property
    def unrealised_ratio(self) -> float | None:
        """The shown gain by the shown cost."""
        if self.unrealised is None or not self.cost:
            return None
        return float(self.unrealised / abs(self.cost))

    @property
    def is_open(self) -> bool:
        """Whether anything is held."""
        return bool(self.quantity)


def position(holding: Holding, security: Security, price: Price | None, rates: Rates, day: date) -> Position:
    """Value a holding at the close of a day."""
    notices = sorted(holding.troubles)
    lots = holding.lots
    quantity = holding.quantity
    known = [lot for lot in lots if lot.is_known and lot.report is not None]
    found = worth(quantity, price, holding.currency, holding.report, rates, day) if lots else None
    value: Decimal | None = ZERO if not lots else None
    if isinstance(found, str):
        notices.append(tr("{found}: not in the totals").format(found=found))
    elif found is not None:
        value = found.report
        if (day - found.rate_day).days > OLD_DAYS:
            notices.append(
                tr("at the rate {currency}/{report} of {day}").format(
                    currency=holding.currency, report=holding.report, day=found.rate_day
                )
            )
        if price is not None and (day - price.day).days > OLD_DAYS:
            notices.append(tr("at the price of {day}").format(day=price.day))
    cost = sum((lot.report for lot in known if lot.report is not None), ZERO) if known or not lots else None
    gain, currency_part = _gain(value, cost, known, holding, price, rates, day)
    own_value = found.own if isinstance(found, Worth) else value
    own_cost = sum((lot.cost for lot in known), ZERO) if cost is not None else None
    own_gain = None if own_value is None or own_cost is None else own_value - own_cost
    if len(known) < len(lots):
        own_gain = _own_gain(known, holding, price, rates, day)
    notices += _unknowns(holding, is_valued=value is not None)
    return Position(
        security=security,
        account=holding.account,
        quantity=quantity,
        currency=security.currency,
        report=holding.report,
        price=None if price is None else price.value,
        price_day=None if price is None else price.day,
        value=value,
        cost=cost,
        average_cost=_average(lots, security.currency),
        unrealised=gain,
        price_part=None if gain is None or currency_part is None else gain - currency_part,
        currency_part=currency_part,
        realised=holding.realised_gain,
        dividends=holding.dividends,
        fees=holding.fees,
        taxes=holding.taxes,
        own_value=own_value,
        own_cost=own_cost,
        own_unrealised=own_gain,
        rate=found.rate if isinstance(found, Worth) else None,
        rate_day=found.rate_day if isinstance(found, Worth) else None,
        notices=tuple(dict.fromkeys(notices)),
    )


def _gain(
    value: Decimal | None,
    cost: Decimal | None,
    known: list[Lot],
    holding: Holding,
    price: Price | None,
    rates: Rates,
    day: date,
) -> tuple[Decimal | None, Decimal | None]:
    """The gain of the units whose cost is known, and the currency's part in it."""
    if not holding.lots:
        return ZERO, ZERO
    if value is None or cost is None:
        return None, None
    if len(known) < len(holding.lots):
        units = sum((lot.quantity for lot in known), ZERO)
        part = worth(units, price, holding.currency, holding.report, rates, day)
        value = value if isinstance(part, str) else part.report
    own = sum((lot.cost for lot in known), ZERO)
    if holding.currency == holding.report:
        # What became a security of this currency brings along what the rates did to it before.
        return value - cost, own - cost
    rate = rates.on(holding.currency, holding.report, day)
    if rate is None:
        return value - cost, None
    return value - cost, booked(own * rate.value, holding.report) - cost


def _own_gain(
    known: list[Lot], holding: Holding, price: Price | None, rates: Rates, day: date
) -> Decimal | None:
    """The gain in the security's own currency, of the units whose cost is known."""
    units = sum((lot.quantity for lot in known), ZERO)
    part = worth(units, price, holding.currency, holding.currency, rates, day)
    return None if isinstance(part, str) or not known else part.own - sum((lot.cost for lot in known), ZERO)


def _average(lots: tuple[Lot, ...], unit: str) -> Decimal | None:
    """The price paid for a unit, in the unit of its prices."""
    known = [lot for lot in lots if lot.is_known]
    quantity = sum((lot.quantity for lot in known), ZERO)
    if not quantity:
        return None
    return sum((lot.paid for lot in known), ZERO) * parts_of_major(unit) / quantity


def _unknowns(holding: Holding, *, is_valued: bool) -> list[str]:
    # Of a lot without a rate there are no gains to be missed where nothing has one.
    unknown = [lot for lot in holding.lots if not lot.is_known or (is_valued and lot.report is None)]
    left = sum((lot.quantity for lot in unknown), ZERO)
    said = []
    if left:
        said.append(tr("cost unknown of {left} units: not in the gains").format(left=f"{left.normalize():f}"))
    if holding.uncovered:
        said.append(
            tr("{uncovered} units were sold that were never bought: opening balance, cost unknown").format(
                uncovered=f"{holding.uncovered.normalize():f}"
            )
        )
    return said


def cash_position(
    security: Security, account: AccountId, balance: Decimal, report: str, value: Decimal | None, day: date
) -> Position:
    """Money in an account: one row a currency."""
    notices = (
        []
        if value is not None
        else [
            tr("no rate {currency}/{report}: not in the totals").format(
                currency=security.currency, report=report
            )
        ]
    )
    if balance < 0:
        notices.append(tr("below zero: the history may begin in the middle"))
    return Position(
        security=security,
        account=account,
        quantity=balance,
        currency=security.currency,
        report=report,
        price=ONE,
        price_day=day,
        value=value,
        cost=None,
        average_cost=None,
        unrealised=None,
        price_part=None,
        currency_part=None,
        realised=ZERO,
        dividends=ZERO,
        fees=ZERO,
        taxes=ZERO,
        own_value=balance,
        notices=tuple(notices),
        is_cash=True,
    )
