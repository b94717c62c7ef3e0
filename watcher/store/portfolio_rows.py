"""Accounts, securities and transactions as rows and back. Missing keys take their defaults."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from decimal import Decimal
from sys import intern
from typing import Any

import sqlalchemy as sa

from watcher.domain.instrument import InstrumentKind
from watcher.domain.portfolio.accounts import Account, AccountId, CostMethod
from watcher.domain.portfolio.imports import fingerprint
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.domain.portfolio.transactions import ZERO, Kind, LotChoice, RunId, Transaction, TransactionId
from watcher.domain.symbols import Symbol
from watcher.store.schema import transactions
from watcher.store.values import from_microseconds

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


COLUMNS = (
    *(transactions.c.id, sa.type_coerce(transactions.c.at, sa.BigInteger), transactions.c.kind),
    *(transactions.c.account, transactions.c.security, transactions.c.quantity, transactions.c.price),
    *(transactions.c.amount, transactions.c.currency, transactions.c.fees, transactions.c.taxes),
    *(transactions.c.more, transactions.c.note, transactions.c.source, transactions.c.external_id),
    transactions.c.run,
)
"""What `TransactionReader.read` takes, in its order."""


class _Numbers(dict[str | None, Any]):
    """Texts as numbers, each made once."""

    def __missing__(self, text: str | None) -> Decimal:
        made = self[text] = Decimal(text or 0)
        return made


class _Times(dict[int, datetime]):
    """Microseconds as times, each made once."""

    def __missing__(self, at: int) -> datetime:
        made = self[at] = from_microseconds(at)
        return made


class TransactionReader:
    """Reads rows; numbers, times and names that come again are kept, as most of them do."""

    def __init__(self) -> None:
        self._numbers = _Numbers({None: None, "0": ZERO})
        self._times = _Times()

    def read(
        self,
        number: int,
        at: int,
        kind: str,
        account: str,
        security: str | None,
        quantity: str,
        price: str | None,
        amount: str | None,
        currency: str,
        fees: str,
        taxes: str,
        more: str,
        note: str,
        source: str,
        external_id: str,
        run: int | None,
    ) -> Transaction:
        """The transaction that was written."""
        time, numbers = self._times[at], self._numbers
        security_id = None if security is None else SecurityId(intern(security))
        if not more:
            # By far the most, and by position in two thirds of the time that names take.
            return Transaction(
                _KINDS[kind],
                time,
                AccountId(intern(account)),
                intern(currency),
                security_id,
                numbers[quantity],
                numbers[price],
                numbers[amount],
                numbers[fees],
                numbers[taxes],
                "",
                "",
                "",
                None,
                "",
                None,
                None,
                (),
                "",
                None,
                note,
                intern(source),
                external_id,
                None if run is None else RunId(run),
                TransactionId(number),
            )
        return Transaction(
            id=TransactionId(number),
            at=time,
            kind=_KINDS[kind],
            account=AccountId(intern(account)),
            security=security_id,
            quantity=numbers[quantity],
            price=numbers[price],
            amount=numbers[amount],
            currency=intern(currency),
            fees=numbers[fees],
            taxes=numbers[taxes],
            note=note,
            source=intern(source),
            external_id=external_id,
            run=None if run is None else RunId(run),
            **_more_of(more),
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
