"""The user's own buys and sells of one symbol, and what the units cost, on the scale of its bars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, tzinfo
from decimal import Decimal
from typing import TYPE_CHECKING

from watcher.domain.corporate_actions import Split
from watcher.domain.portfolio.transactions import Kind, Transaction
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

if TYPE_CHECKING:
    # The chart imports this, and is painted before a portfolio is read.
    from watcher.domain.portfolio.live import LivePosition
    from watcher.domain.portfolio.portfolio import Portfolio


@dataclass(frozen=True, slots=True)
class OwnTrade:
    """A buy or a sell, in units and prices of today: bars are adjusted for splits, and so is it.

    `day` is the exchange's; `at` is None where only the day is known, `price` where no price is.
    """

    day: date
    at: datetime | None
    is_buy: bool
    quantity: Decimal
    price: Decimal | None
    currency: str


@dataclass(frozen=True, slots=True)
class OwnCost:
    """What a unit cost on average, since when any of them are held; `unbooked` names a split in between.

    Where a split is not booked, the price is not on the scale of the bars.
    """

    price: Decimal
    currency: str
    since: date | None
    unbooked: date | None = None


def own_trades(
    portfolio: Portfolio, symbol: Symbol, splits: Sequence[Split], zone: tzinfo
) -> tuple[OwnTrade, ...]:
    """All of them, the oldest first; `splits` are those that the bars are adjusted for."""
    ids = {one.id for one in portfolio.securities.values() if one.symbol == symbol and not one.by_hand}
    found = [
        _trade(one, splits, zone)
        for one in portfolio.transactions
        if one.security in ids and one.kind in (Kind.BUY, Kind.SELL) and one.quantity
    ]
    return tuple(sorted(found, key=lambda one: (one.day, one.is_buy)))


def factor(splits: Iterable[Split], day: date, zone: tzinfo) -> Decimal:
    """How many units of today one unit is that was held at the close of a day."""
    made = Decimal(1)
    for split in splits:
        if split_day(split, zone) > day:
            made *= Decimal(str(split.ratio))
    return made


def split_day(split: Split, zone: tzinfo) -> date:
    """The day from whose open it applies."""
    return datetime.fromtimestamp(split.ex_start, zone).date()


def own_cost(
    rows: Iterable[LivePosition], portfolio: Portfolio, symbol: Symbol, splits: Sequence[Split], zone: tzinfo
) -> OwnCost | None:
    """The average over all accounts; None where nothing is held, or the cost of any of it is not known."""
    held = [
        row
        for row in rows
        if row.position.security.symbol == symbol and row.position.is_open and not row.position.is_cash
    ]
    quantity = sum((row.position.quantity for row in held), Decimal(0))
    currencies = {row.position.currency for row in held}
    if not quantity or len(currencies) != 1 or any(row.position.average_cost is None for row in held):
        return None
    paid = sum((row.position.quantity * (row.position.average_cost or 0) for row in held), Decimal(0))
    days = [row.since for row in held if row.since is not None]
    since = min(days, default=None)
    ids = {row.position.security.id for row in held}
    booked = {one.day for one in portfolio.splits if one.security in ids}
    missing = [
        day
        for split in splits
        if since is not None and (day := split_day(split, zone)) > since and day not in booked
    ]
    return OwnCost(paid / quantity, currencies.pop(), since, max(missing, default=None))


def _trade(one: Transaction, splits: Sequence[Split], zone: tzinfo) -> OwnTrade:
    day = one.day(zone)
    more = factor(splits, day, zone)
    # A source that knows only the day gives midnight in UTC.
    is_day = not (one.at.hour or one.at.minute or one.at.second or one.at.microsecond)
    price = one.price if one.price is not None or one.amount is None else one.amount / one.quantity
    return OwnTrade(
        day,
        None if is_day else one.at,
        one.kind is Kind.BUY,
        one.quantity * more,
        None if price is None else price / more,
        one.currency,
    )
