"""Realised gains as a table for the tax form: the same from the command line and from the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal

from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.breakdowns import RealisedLot
from watcher.domain.portfolio.money import booked
from watcher.domain.tables import as_csv

COLUMNS = {
    "symbol": "Symbol",
    "isin": "ISIN",
    "account": "Account",
    "opened": "Opened",
    "closed": "Closed",
    "quantity": "Quantity",
    "proceeds": "Proceeds",
    "cost": "Cost",
    "gain": "Gain",
    "currency": "Currency",
}
"""The keys of a row, and what they are called above the table."""


def tax_row(one: RealisedLot, accounts: Mapping[AccountId, Account]) -> dict[str, str | None]:
    """One lot by the keys of `COLUMNS`; what is unknown is None."""
    return {
        "symbol": one.label,
        "isin": one.isin,
        "account": accounts[one.account].name,
        "opened": one.opened.isoformat(),
        "closed": one.closed.isoformat(),
        "quantity": format(one.quantity.normalize(), "f"),
        "proceeds": _amount(one.proceeds, one.currency),
        "cost": _amount(one.cost, one.currency),
        "gain": _amount(one.gain, one.currency),
        "currency": one.currency,
    }


def tax_csv(lots: Iterable[RealisedLot], accounts: Mapping[AccountId, Account]) -> str:
    """The table as CSV; no cell of it starts a formula."""
    rows = (tax_row(one, accounts) for one in lots)
    cells = ([row[key] or "" for key in COLUMNS] for row in rows)
    return as_csv([list(COLUMNS.values()), *cells])


def _amount(value: Decimal | None, currency: str) -> str | None:
    return None if value is None else format(booked(value, currency), "f")
