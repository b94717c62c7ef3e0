"""Accounts, securities and transactions on disk, with the prices, rates and splits that belong to them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from decimal import Decimal
from operator import attrgetter
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from watcher.domain.errors import InputError
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.securities import DatedPrice, DatedRate, Security, SecurityId, Split
from watcher.domain.portfolio.transactions import NEW, Transaction, TransactionId
from watcher.language import tr
from watcher.store.connection import Connection
from watcher.store.faults import ConflictError
from watcher.store.partial_runs import settled
from watcher.store.portfolio_rows import (
    COLUMNS,
    TransactionReader,
    account_body,
    account_of,
    security_body,
    security_of,
    transaction_row,
)
from watcher.store.schema import (
    accounts,
    dated_prices,
    dated_rates,
    securities,
    settings,
    splits,
    transactions,
    upsert,
)

REVISION = "portfolio revision"
"""The name under which the settings count the changes."""
_AT_ONCE = 1_000
_PAGE = (
    sa.select(*COLUMNS)
    .where(transactions.c.id > sa.bindparam("last"), settled(transactions))
    .order_by(transactions.c.id)
    .limit(_AT_ONCE)
)
_WHEN = attrgetter("at", "id")
_IN_ONE_STATEMENT = 500


def in_time(found: Iterable[Transaction]) -> tuple[Transaction, ...]:
    """Transactions by their time, those of one time by their ids."""
    return tuple(sorted(found, key=_WHEN))


class PortfolioRepository:
    """All that the user owns, as it was booked; every write is on disk when its call returns."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    # ---- reading

    def accounts(self) -> tuple[Account, ...]:
        """Every account, by id."""
        rows = self._connection.rows(
            sa.select(accounts.c.body).where(settled(accounts)).order_by(accounts.c.id)
        )
        return tuple(account_of(row.body) for row in rows)

    def securities(self) -> tuple[Security, ...]:
        """Every security, by id."""
        query = sa.select(securities.c.body).where(settled(securities)).order_by(securities.c.id)
        rows = self._connection.rows(query)
        return tuple(security_of(row.body) for row in rows)

    def transactions(self) -> tuple[Transaction, ...]:
        """Every transaction, oldest first."""
        return in_time(one for page in self.pages() for one in page)

    def pages(self) -> Iterator[list[Transaction]]:
        """The same in the order of their ids, some at a time: what is written meanwhile may be among them."""
        reader, last = TransactionReader(), 0
        while page := [reader.read(*row) for row in self._connection.rows(_PAGE, {"last": last})]:
            last = page[-1].id
            yield page

    def count(self) -> int:
        """How many transactions there are."""
        query = sa.select(sa.func.count()).select_from(transactions).where(settled(transactions))
        return int(self._connection.rows(query)[0][0])

    def splits(self) -> tuple[Split, ...]:
        """Every split that applies, by security and day."""
        query = sa.select(splits).where(settled(splits)).order_by(splits.c.security, splits.c.day)
        rows = self._connection.rows(query)
        return tuple(Split(SecurityId(row.security), row.day, Decimal(row.ratio)) for row in rows)

    def prices(self) -> tuple[DatedPrice, ...]:
        """Every price by hand or from an imported file, by security and day."""
        query = sa.select(dated_prices).where(settled(dated_prices))
        rows = self._connection.rows(query.order_by(dated_prices.c.security, dated_prices.c.day))
        return tuple(DatedPrice(SecurityId(row.security), row.day, Decimal(row.price)) for row in rows)

    def rates(self) -> tuple[DatedRate, ...]:
        """Every rate by hand or from an imported file, by pair and day."""
        order = (dated_rates.c.currency, dated_rates.c.target, dated_rates.c.day)
        rows = self._connection.rows(sa.select(dated_rates).where(settled(dated_rates)).order_by(*order))
        return tuple(DatedRate(row.currency, row.target, row.day, Decimal(row.rate)) for row in rows)

    def revision(self) -> str:
        """A text that is another one after every change of the portfolio, whoever made it."""
        rows = self._connection.rows(sa.select(settings.c.value).where(settings.c.name == REVISION))
        return str(rows[0].value) if rows else ""

    # ---- writing

    def apply(self, change: Change) -> Change:
        """Add, edit and remove transactions, all or none; answers the change with the ids it was given.

        Raises ConflictError if another process changed or removed one that is to be edited or removed.
        """
        kept = {one.id for one in change.after if one.id != NEW}
        before = {one.id for one in change.before}
        with self._refusing() as transaction:
            _compare(transaction, change.before)
            _delete(transaction, before - kept)
            _edit(transaction, [one for one in change.after if one.id in before])
            added = insert(transaction, [one for one in change.after if one.id not in before])
        numbers = iter(added)
        after = tuple(one if one.id in before else next(numbers) for one in change.after)
        return Change(change.before, after)

    def save_account(self, account: Account) -> None:
        """Add an account or change it."""
        self._save(accounts, account.id, account_body(account))

    def remove_account(self, account: AccountId) -> None:
        """Remove an account that is not used. Raises InputError for one that is."""
        try:
            with self._writing() as transaction:
                transaction.execute(accounts.delete().where(accounts.c.id == account))
        except IntegrityError as error:
            raise InputError(
                tr("The account “{name}” is in use.").format(name=account),
                tr("Move or delete its transactions first."),
            ) from error

    def save_security(self, security: Security) -> None:
        """Add a security or change it."""
        self._save(securities, security.id, security_body(security))

    def save_split(self, split: Split) -> None:
        """Let a split apply."""
        row = {"security": split.security, "day": split.day, "ratio": str(split.ratio)}
        with self._refusing() as transaction:
            transaction.execute(upsert(splits), [row | {"run": None}])

    def remove_split(self, split: Split) -> None:
        """Let a split not apply; it may be gone already."""
        chosen = (splits.c.security == split.security) & (splits.c.day == split.day)
        with self._writing() as transaction:
            transaction.execute(splits.delete().where(chosen))

    def save_prices(self, prices: Iterable[DatedPrice]) -> None:
        """Keep prices by hand; they replace those of their days."""
        rows = [{"security": one.security, "day": one.day, "price": str(one.price)} for one in prices]
        if rows:
            with self._refusing() as transaction:
                transaction.execute(upsert(dated_prices), [row | {"run": None} for row in rows])

    def save_rates(self, rates: Iterable[DatedRate]) -> None:
        """Keep rates by hand; they replace those of their days."""
        rows = [
            {"currency": one.currency, "target": one.target, "day": one.day, "rate": str(one.rate)}
            for one in rates
        ]
        if rows:
            with self._writing() as transaction:
                transaction.execute(upsert(dated_rates), [row | {"run": None} for row in rows])

    def _save(self, table: sa.Table, name: str, body: str) -> None:
        statement = upsert(table)
        with self._writing() as transaction:
            chosen = sa.select(table.c.run).where(table.c.id == name, settled(table))
            known = transaction.execute(chosen).first()
            run = None if known is None else known.run
            transaction.execute(statement, [{"id": name, "run": run, "body": body}])

    @contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        with self._connection.writing(durable=True) as transaction:
            yield transaction
            count_change(transaction)

    @contextmanager
    def _refusing(self) -> Iterator[sa.Connection]:
        """A durable transaction in which a reference to what is not there is the user's error, not a bug."""
        try:
            with self._writing() as transaction:
                yield transaction
        except IntegrityError as error:
            raise InputError(
                tr("An account or a security that this needs is not there."),
                tr("It was removed meanwhile; look again."),
            ) from error


def count_change(transaction: sa.Connection) -> None:
    """Let others see that the portfolio is another one."""
    number = sa.cast(sa.cast(settings.c.value, sa.Integer) + 1, sa.Text)
    chosen = settings.update().where(settings.c.name == REVISION).values(value=number)
    if not transaction.execute(chosen).rowcount:
        transaction.execute(settings.insert().values(name=REVISION, value="1"))


def insert(transaction: sa.Connection, added: Sequence[Transaction]) -> tuple[Transaction, ...]:
    """Write transactions in a transaction that is open; answers them with their ids.

    One that comes back keeps the id it had: lots that others chose of it still name it.
    """
    back = [_row(one) | {"id": one.id} for one in added if one.id != NEW]
    if back:
        transaction.execute(transactions.insert(), back)
    written = []
    for one in added:
        if one.id != NEW:
            written.append(one)
            continue
        number = transaction.scalar(transactions.insert().returning(transactions.c.id), _row(one))
        written.append(replace(one, id=TransactionId(int(number or 0))))
    return tuple(written)


def _row(one: Transaction) -> dict[str, Any]:
    return transaction_row(one, imported=bool(one.source))


def _edit(transaction: sa.Connection, edited: Sequence[Transaction]) -> None:
    """Write what was changed; each stays known to the next import as what it was."""
    rows = []
    for one in edited:
        row = transaction_row(one, imported=False) | {"number": one.id}
        del row["fingerprint"]
        rows.append(row)
    if rows:
        chosen = transactions.c.id == sa.bindparam("number")
        transaction.execute(transactions.update().where(chosen), rows)


def _compare(transaction: sa.Connection, before: Sequence[Transaction]) -> None:
    """Refuse a change of what is not any more as its user saw it."""
    reader = TransactionReader()
    for at in range(0, len(before), _IN_ONE_STATEMENT):
        some = before[at : at + _IN_ONE_STATEMENT]
        chosen = transactions.c.id.in_([one.id for one in some])
        rows = transaction.execute(sa.select(*COLUMNS).where(chosen))
        there = {found.id: found for found in (reader.read(*row) for row in rows)}
        if any(there.get(one.id) != one for one in some):
            raise _gone()


def _delete(transaction: sa.Connection, gone: Collection[TransactionId]) -> None:
    numbers = sorted(gone)
    for at in range(0, len(numbers), _IN_ONE_STATEMENT):
        chosen = transactions.c.id.in_(numbers[at : at + _IN_ONE_STATEMENT])
        transaction.execute(transactions.delete().where(chosen))


def _gone() -> ConflictError:
    return ConflictError(
        tr("A transaction was changed by another program in the meantime."),
        tr("Look at it again, then repeat."),
    )
