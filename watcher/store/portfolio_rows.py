"""Accounts, securities and transactions as rows and back. Missing keys take their defaults."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from decimal import Decimal
from typing import Any

from watcher.domain.instrument import InstrumentKind
from watcher.domain.portfolio.accounts import Account, AccountId, CostMethod
from watcher.domain.portfolio.imports import fingerprint
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.domain.portfolio.transactions import ZERO, Kind, LotChoice, RunId, Transaction, TransactionId
from watcher.domain.symbols import Symbol

_DECIMALS = ("rate", "cost_share")
_TEXTS = ("fees_currency", "taxes_currency", "settled_in", "rate_to", "link", "other", "cash_account")
_KINDS = {kind.value: kind for kind in Kind}


def transaction_row(one: Transaction, *, imported: bool) -> dict[str, Any]:
    """The columns of a transaction; what few of them have stands in `more`. The id is left to the database.

    Only what was imported has a fingerprint: what was entered by hand is nobody's duplicate.
    """
    return {
        "at": one.at,
        "kind": one.kind.value,
        "account": one.account,
        "security": one.security,
        "quantity": str(one.quantity),
        "price": None if one.price is None else str(one.price),
        "amount": None if one.amount is None else str(one.amount),
        "currency": one.currency,
        "fees": str(one.fees),
        "taxes": str(one.taxes),
        "more": _more(one),
        "note": one.note,
        "source": one.source,
        "external_id": one.external_id,
        "fingerprint": fingerprint(one) if imported else "",
        "run": one.run,
    }


def transaction_of(row: Any, known: dict[str, Decimal]) -> Transaction:
    """The transaction that was written; `known` keeps the numbers that were read before."""
    more = _more_of(row.more) if row.more else {}
    return Transaction(
        id=TransactionId(row.id),
        at=row.at,
        kind=_KINDS[row.kind],
        account=AccountId(row.account),
        security=None if row.security is None else SecurityId(row.security),
        quantity=_decimal(row.quantity, known),
        price=None if row.price is None else _decimal(row.price, known),
        amount=None if row.amount is None else _decimal(row.amount, known),
        currency=row.currency,
        fees=_decimal(row.fees, known),
        taxes=_decimal(row.taxes, known),
        note=row.note,
        source=row.source,
        external_id=row.external_id,
        run=None if row.run is None else RunId(row.run),
        **more,
    )


def account_body(account: Account) -> str:
    """An account as JSON."""
    data = {field.name: getattr(account, field.name) for field in fields(account)}
    return json.dumps(data | {"method": account.method.value})


def account_of(body: str) -> Account:
    """The account that was written."""
    data = json.loads(body)
    return Account(**(data | {"method": CostMethod(data["method"])}))


def security_body(security: Security) -> str:
    """A security as JSON."""
    data = {field.name: getattr(security, field.name) for field in fields(security)}
    return json.dumps(data | {"kind": security.kind.value, "tags": list(security.tags)})


def security_of(body: str) -> Security:
    """The security that was written."""
    data = json.loads(body)
    symbol = data["symbol"]
    return Security(
        **(
            data
            | {
                "symbol": None if symbol is None else Symbol(symbol),
                "kind": InstrumentKind(data["kind"]),
                "tags": tuple(data["tags"]),
            }
        )
    )


def _more(one: Transaction) -> str:
    more: dict[str, Any] = {name: value for name in _TEXTS if (value := getattr(one, name))}
    more |= {name: str(value) for name in _DECIMALS if (value := getattr(one, name)) is not None}
    if one.lots:
        more["lots"] = [[choice.purchase, str(choice.quantity)] for choice in one.lots]
    return json.dumps(more) if more else ""


def _more_of(text: str) -> Mapping[str, Any]:
    more: dict[str, Any] = json.loads(text)
    more |= {name: Decimal(more[name]) for name in _DECIMALS if name in more}
    if "lots" in more:
        more["lots"] = tuple(LotChoice(purchase, Decimal(quantity)) for purchase, quantity in more["lots"])
    return more


def _decimal(text: str, known: dict[str, Decimal]) -> Decimal:
    if text == "0":
        return ZERO
    found = known.get(text)
    if found is None:
        found = known[text] = Decimal(text)
    return found
