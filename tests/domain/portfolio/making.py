"""Transactions as short as a test needs them."""

from datetime import UTC, date, datetime
from decimal import Decimal

from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.domain.portfolio.transactions import Kind, Transaction, on_day

DEPOT = AccountId("Depot")
ACCOUNT = Account(DEPOT, "Depot", "USD")
BABA = SecurityId("BABA")


def at(day: str) -> datetime:
    """A day, or an instant in UTC."""
    return on_day(date.fromisoformat(day)) if len(day) == 10 else datetime.fromisoformat(day).astimezone(UTC)


def number(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value))


def booking(kind: str, day: str, quantity: object = 0, price: object = None, **more: object) -> Transaction:
    """One transaction in BABA and dollars unless said otherwise."""
    numbers = {
        name: number(more.pop(name))
        for name in ("amount", "fees", "taxes", "rate", "cost_share")
        if name in more
    }
    values = {"account": DEPOT, "currency": "USD", "security": BABA} | numbers | more
    return Transaction(
        kind=Kind(kind), at=at(day), quantity=number(quantity) or Decimal(0), price=number(price), **values
    )


def security(name: str = "BABA", currency: str = "USD", **more: object) -> Security:
    values = {"symbol": name} | more
    return Security(SecurityId(name), currency, **values)
