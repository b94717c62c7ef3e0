"""Imports on disk: what each run added, and how it is undone as a whole."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert as insert_or

from watcher.domain.errors import InputError
from watcher.domain.portfolio.imports import ImportBatch, ImportRun
from watcher.domain.portfolio.transactions import RunId, Transaction, TransactionId
from watcher.language import tr
from watcher.store.connection import Connection
from watcher.store.portfolio import count_change
from watcher.store.portfolio_rows import account_body, security_body, transaction_row
from watcher.store.schema import (
    accounts,
    dated_prices,
    dated_rates,
    import_runs,
    securities,
    settings,
    splits,
    transactions,
)

BASE_CURRENCY = "portfolio base currency"
"""The name under which the settings keep what totals are in: the first file that says so decides."""

_AT_ONCE = 5_000
_MARKS = (
    sa.select(transactions.c.id, transactions.c.fingerprint)
    .where(transactions.c.fingerprint != "", transactions.c.id > sa.bindparam("last"))
    .order_by(transactions.c.id)
    .limit(_AT_ONCE)
)
_RUNS = sa.select(import_runs).order_by(import_runs.c.id.desc())


class ImportRunsRepository:
    """A run is booked whole or not at all, and what was there before it is never changed by it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def recent(self, limit: int = 50) -> tuple[ImportRun, ...]:
        """The last runs, the newest first."""
        return tuple(_run(row) for row in self._connection.rows(_RUNS.limit(limit)))

    def fingerprints(self) -> Iterator[list[str]]:
        """Those of every imported transaction, once for each, some at a time."""
        last = 0
        while page := self._connection.rows(_MARKS, {"last": last}):
            last = page[-1].id
            yield [row.fingerprint for row in page]

    def book(
        self,
        batch: ImportBatch,
        new: Sequence[Transaction],
        at: datetime,
        file: str,
        rows: list[dict[str, Any]] | None = None,
    ) -> ImportRun | None:
        """Write a run: these transactions of the batch, and whatever they refer to that is not there yet.

        `rows` are the `rows_of` these transactions, if they are made already. Where all is there already
        there is no run, and nothing to undo: None.
        """
        values = {"at": at, "source": batch.source, "format": batch.format, "file": file, "added": len(new)}
        with self._connection.writing(durable=True) as transaction:
            number = transaction.scalar(import_runs.insert().returning(import_runs.c.id), values)
            run = ImportRun(RunId(int(number or 0)), at, batch.source, batch.format, file, len(new))
            _keep(transaction, accounts, [_body(one.id, account_body(one), run) for one in batch.accounts])
            _keep(
                transaction, securities, [_body(one.id, security_body(one), run) for one in batch.securities]
            )
            _insert(transaction, new, rows_of(new) if rows is None else rows, run)
            _keep_dated(transaction, batch, run)
            if not _brought(transaction, run):
                transaction.execute(import_runs.delete().where(import_runs.c.id == run.id))
                return None
            count_change(transaction)
            if batch.base_currency:
                _keep(transaction, settings, [{"name": BASE_CURRENCY, "value": batch.base_currency}])
        return run

    def undo(self, run: RunId | None = None) -> ImportRun:
        """Take a run back, the last one if none is named: all that it added and nobody else needs.

        Raises InputError when there is no such run.
        """
        with self._connection.writing(durable=True) as transaction:
            query = _RUNS.limit(1) if run is None else _RUNS.where(import_runs.c.id == run)
            row = transaction.execute(query).first()
            if row is None:
                raise InputError(
                    tr("There is no import to undo.")
                    if run is None
                    else tr("There is no import {run}.").format(run=run)
                )
            for table in (transactions, splits, dated_prices, dated_rates):
                transaction.execute(table.delete().where(table.c.run == row.id))
            _drop_unused(transaction, row.id)
            transaction.execute(import_runs.delete().where(import_runs.c.id == row.id))
            count_change(transaction)
        return _run(row)


def _run(row: Any) -> ImportRun:
    return ImportRun(RunId(row.id), row.at, row.source, row.format, row.file, row.added)


def _body(name: str, body: str, run: ImportRun) -> dict[str, object]:
    return {"id": name, "run": run.id, "body": body}


def rows_of(new: Iterable[Transaction]) -> list[dict[str, Any]]:
    """The rows of imported transactions, their run left open; in any thread."""
    return [transaction_row(one, imported=True) for one in new]


def _insert(
    transaction: sa.Connection, new: Sequence[Transaction], rows: list[dict[str, Any]], run: ImportRun
) -> None:
    for row in rows:
        row["run"] = run.id
    if not any(one.lots for one in new):
        if rows:
            transaction.execute(transactions.insert(), rows)
        return
    # Chosen lots name purchases by the ids that the file gave them.
    ids: dict[int, TransactionId] = {}
    for one, row in sorted(zip(new, rows, strict=True), key=lambda pair: pair[0].at):
        lots = tuple(replace(lot, purchase=ids.get(lot.purchase, lot.purchase)) for lot in one.lots)
        values = row if not lots else transaction_row(replace(one, run=run.id, lots=lots), imported=True)
        number = transaction.scalar(transactions.insert().returning(transactions.c.id), values)
        ids[one.id] = TransactionId(int(number or 0))


def _brought(transaction: sa.Connection, run: ImportRun) -> bool:
    """Whether a run added anything."""
    tables = (transactions, accounts, securities, splits, dated_prices, dated_rates)
    wanted = (sa.select(sa.literal(1)).where(table.c.run == run.id).limit(1) for table in tables)
    return any(transaction.execute(query).first() is not None for query in wanted)


def _keep(transaction: sa.Connection, table: sa.Table, rows: Sequence[dict[str, object]]) -> None:
    """Write what is not there yet."""
    if rows:
        transaction.execute(insert_or(table).on_conflict_do_nothing(), rows)


def _keep_dated(transaction: sa.Connection, batch: ImportBatch, run: ImportRun) -> None:
    _keep(
        transaction,
        splits,
        [
            {"security": one.security, "day": one.day, "ratio": str(one.ratio), "run": run.id}
            for one in batch.splits
        ],
    )
    _keep(
        transaction,
        dated_prices,
        [
            {"security": one.security, "day": one.day, "price": str(one.price), "run": run.id}
            for one in batch.prices
        ],
    )
    _keep(
        transaction,
        dated_rates,
        [
            {
                "currency": one.currency,
                "target": one.target,
                "day": one.day,
                "rate": str(one.rate),
                "run": run.id,
            }
            for one in batch.rates
        ],
    )


def _drop_unused(transaction: sa.Connection, run: int) -> None:
    """Forget the accounts and securities that came with a run, unless something else refers to them."""
    used = sa.select(transactions.c.account)
    chosen = (accounts.c.run == run) & accounts.c.id.not_in(used)
    transaction.execute(accounts.delete().where(chosen))
    if transaction.execute(sa.select(accounts.c.id).limit(1)).first() is None:
        transaction.execute(settings.delete().where(settings.c.name == BASE_CURRENCY))
    mine = securities.c.run == run
    for table in (transactions, splits, dated_prices):
        named = sa.select(table.c.security).where(table.c.security.is_not(None))
        mine &= securities.c.id.not_in(named)
    others = sa.select(transactions.c.more).where(transactions.c.more.like('%"other"%'))
    kept = {json.loads(row.more)["other"] for row in transaction.execute(others)}
    for row in transaction.execute(sa.select(securities.c.id).where(mine)).all():
        if row.id not in kept:
            transaction.execute(securities.delete().where(securities.c.id == row.id))
