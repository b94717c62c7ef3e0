"""Interactive Brokers' transaction history, as CSV: one section with trades and movements of cash."""

from __future__ import annotations

from datetime import datetime

from watcher.domain.portfolio.transactions import ZERO, Kind, Transaction
from watcher.importers.cells import instant
from watcher.importers.draft import Draft
from watcher.importers.ibkr import security_of
from watcher.importers.table import Line
from watcher.language import tr

_TRADES = {"buy": Kind.BUY, "sell": Kind.SELL}
_CASH = (
    ("dividend", Kind.DIVIDEND),
    ("payment in lieu", Kind.DIVIDEND),
    ("foreign tax withholding", Kind.TAX),
    ("withholding tax", Kind.TAX),
    ("credit interest", Kind.INTEREST),
    ("debit interest", Kind.INTEREST),
    ("investment interest", Kind.INTEREST),
    ("other fee", Kind.FEE),
    ("sales tax", Kind.TAX),
    ("transaction fee", Kind.FEE),
    ("commission adjustment", Kind.FEE),
    ("deposit", Kind.DEPOSIT),
    ("withdrawal", Kind.DEPOSIT),
    ("electronic fund transfer", Kind.DEPOSIT),
    ("cash transfer", Kind.DEPOSIT),
)


def read(draft: Draft, line: Line, base: str) -> None:
    """One row; amounts are in the base currency of the account, prices in their own. Raises CellError."""
    said, at = line.need("Transaction Type"), instant(line.need("Date"))
    kind = next((kind for start, kind in _CASH if said.lower().startswith(start)), None)
    if said.lower() in _TRADES:
        draft.book(line.number, _trade(draft, line, _TRADES[said.lower()], at, base))
    elif kind is not None:
        draft.book(line.number, _cash(draft, line, kind, at, base or "USD"))
    elif said.lower().startswith("forex"):
        draft.ignore(line.number, tr("An exchange of currencies, which the file does not give the sides of."))
    elif said.lower() == "adjustment" and line.text("Description").lower().startswith("fx translation"):
        draft.ignore(line.number, tr("What cash in other currencies is worth by now; none came or went."))
    else:
        draft.reject(line.number, tr("“{said}” is a kind of row that is not known.").format(said=said))


def _trade(draft: Draft, line: Line, kind: Kind, at: datetime, base: str) -> Transaction:
    currency = line.text("Price Currency") or base or "USD"
    settled = base if base and base != currency else ""
    quantity, price = abs(line.decimal("Quantity")), line.decimal("Price")
    gross = abs(line.optional("Gross Amount") or ZERO)
    return Transaction(
        kind,
        at,
        draft.account(line.text("Account")),
        currency,
        security_of(draft, line, currency),
        quantity,
        price,
        # What was paid is in the base currency: it says at what rate.
        None if settled or not gross else gross,
        fees=-(line.optional("Commission") or ZERO),
        fees_currency=settled,
        settled_in=settled,
        rate=gross / (quantity * price) if settled and gross and quantity * price else None,
        rate_to=settled,
        note=line.text("Description"),
    )


def _cash(draft: Draft, line: Line, kind: Kind, at: datetime, base: str) -> Transaction:
    amount = line.decimal("Net Amount", "Gross Amount")
    is_about_a_share = kind in {Kind.DIVIDEND, Kind.TAX} and line.text("Symbol") not in {"", "-"}
    if kind is Kind.DEPOSIT:
        kind = Kind.DEPOSIT if amount >= 0 else Kind.WITHDRAWAL
        amount = abs(amount)
    elif kind in {Kind.FEE, Kind.TAX}:
        amount = -amount
    return Transaction(
        kind,
        at,
        draft.account(line.text("Account")),
        base,
        security_of(draft, line, base) if is_about_a_share else None,
        amount=amount,
        note=line.text("Description"),
    )
