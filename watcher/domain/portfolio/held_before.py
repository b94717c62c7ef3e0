"""How much of a symbol was held when a day began, in units of today."""

from __future__ import annotations

from datetime import date, timedelta, tzinfo
from decimal import Decimal

from watcher.domain.corporate_actions import Split
from watcher.domain.portfolio.books import Terms
from watcher.domain.portfolio.families import Families
from watcher.domain.portfolio.ledger import keep
from watcher.domain.portfolio.own_trades import factor, split_day
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.portfolio.rates import Rates
from watcher.domain.symbols import Symbol


def held_before(
    portfolio: Portfolio, symbol: Symbol, day: date, splits: tuple[Split, ...], zone: tzinfo
) -> Decimal | None:
    """Over all accounts, at the close of the day before.

    `splits` are all that its bars are adjusted for. None where one that applied to what was held by then
    is not booked: nobody knows how much it was.
    """
    ids = {one.id for one in portfolio.securities.values() if one.symbol == symbol and not one.by_hand}
    own = [one for one in portfolio.transactions if one.security in ids or one.other in ids]
    if not own:
        return Decimal(0)
    eve, first = day - timedelta(days=1), min(one.day(zone) for one in own)
    booked = {one.day for one in portfolio.splits if one.security in ids}
    applied = {split_day(split, zone) for split in splits}
    if any(first < one <= eve and one not in booked for one in applied):
        return None
    families = Families(portfolio.transactions)
    # Quantities need no rates.
    terms = Terms(Rates([]), zone)
    held = Decimal(0)
    for head in {families.head(one) for one in ids}:
        books = portfolio.books(families.members(head), terms)
        kept = keep(books, families.transactions(head), eve)
        held += sum((one.quantity for (security, _), one in kept.items() if security in ids), Decimal(0))
    return held * factor(splits, eve, zone)
