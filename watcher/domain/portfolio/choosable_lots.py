"""The lots that a sale may choose from: what its account holds of the security on its day, without it."""

from __future__ import annotations

from datetime import date, tzinfo

from watcher.domain.portfolio.accounts import AccountId
from watcher.domain.portfolio.books import Terms
from watcher.domain.portfolio.breakdowns import OpenLot, open_lots
from watcher.domain.portfolio.families import Families
from watcher.domain.portfolio.ledger import keep
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.portfolio.rates import Rates
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import NEW, TransactionId


def choosable_lots(
    portfolio: Portfolio,
    security: SecurityId,
    account: AccountId,
    day: date,
    zone: tzinfo,
    sale: TransactionId = NEW,
) -> tuple[OpenLot, ...]:
    """Oldest first, with their cost in the security's currency; `sale` is the one that is edited."""
    families = Families(portfolio.transactions)
    head = families.head(security)
    others = [one for one in families.transactions(head) if one.id != sale]
    books = portfolio.books(families.members(head), Terms(Rates(), zone))
    holding = keep(books, others, day).get((security, account))
    return () if holding is None else tuple(lot for lot in open_lots(holding) if lot.quantity > 0)
