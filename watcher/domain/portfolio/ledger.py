"""Walks through the transactions of securities that belong together, oldest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from watcher.domain.portfolio.accounts import AccountId
from watcher.domain.portfolio.books import Books, HoldingKey
from watcher.domain.portfolio.corporate import Corporate
from watcher.domain.portfolio.holdings import Holding
from watcher.domain.portfolio.lots import Lot
from watcher.domain.portfolio.order import in_order
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.trades import Trades
from watcher.domain.portfolio.transactions import Kind, Transaction

Handler = Callable[[Transaction, Holding], None]


def begin_with(books: Books, security: SecurityId, account: AccountId, lots: Iterable[Lot]) -> None:
    """Put lots into the books that are there before the first transaction."""
    books.holding(security, account)
    for lot in lots:
        if lot.quantity < 0:
            books.book(security).put_short(account, lot)
        else:
            books.book(security).put(account, books.method(account), lot)


def keep(books: Books, transactions: Iterable[Transaction], until: date) -> dict[HoldingKey, Holding]:
    """Write what happened up to and including a day; the holdings as they were at its close."""
    ordered = in_order(transactions)
    links: dict[str, list[Transaction]] = {}
    for one in ordered:
        if one.link:
            links.setdefault(one.link, []).append(one)
    handlers = _handlers(books, links)
    zone = books.terms.zone
    for one in ordered:
        handle = handlers.get(one.kind)
        if one.security is None or handle is None:
            continue
        day = one.day(zone)
        if day <= until:
            books.turn_to(day)
            handle(one, books.holding(one.security, one.account))
    books.turn_to(until)
    for (security, account), holding in books.holdings.items():
        holding.lots = tuple(books.book(security).lots(account))
    return books.holdings


def _handlers(books: Books, links: dict[str, list[Transaction]]) -> dict[Kind, Handler]:
    trades = Trades(books)
    corporate = Corporate(books, trades, links)
    return {
        Kind.BUY: trades.buy,
        Kind.DELIVERY_IN: trades.buy,
        Kind.SELL: trades.sell,
        Kind.DELIVERY_OUT: trades.sell,
        Kind.DIVIDEND: trades.earn,
        Kind.INTEREST: trades.earn,
        Kind.FEE: trades.pay,
        Kind.TAX: trades.pay,
        Kind.TAX_REFUND: trades.pay,
        Kind.TRANSFER_OUT: corporate.transfer_out,
        Kind.TRANSFER_IN: corporate.transfer_in,
        Kind.SPIN_OFF: corporate.spin_off,
        Kind.MERGER: corporate.merge,
        Kind.RENAME: corporate.rename,
        Kind.CASH_IN_LIEU: corporate.cash_in_lieu,
    }
