"""Imports on disk: what each run added, and how it is undone as a whole."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from watcher.domain.errors import InputError, StoreError
from watcher.domain.portfolio.imports import ImportBatch, ImportRun
from watcher.domain.portfolio.transactions import RunId, Transaction
from watcher.domain.steps import finished
from watcher.language import tr
from watcher.store.connection import Connection
from watcher.store.faults import ConflictError
from watcher.store.partial_runs import release, removing, settled, sweeping
from watcher.store.portfolio import count_change
from watcher.store.run_rows import rows_of, writing
from watcher.store.schema import (
    accounts,
    dated_prices,
    dated_rates,
    import_runs,
    securities,
    settings,
    splits,
    transactions,
    upsert,
)

BASE_CURRENCY = "portfolio base currency"
"""The name under which the settings keep what totals are in: the first file that says so decides."""
_DECIDED_BY = "portfolio base currency run"
"""The name under which they keep whose import that was."""

_AT_ONCE = 2_000
_MARKS = (
    sa.select(transactions.c.id, transactions.c.fingerprint)
    .where(transactions.c.fingerprint != "", transactions.c.id > sa.bindparam("last"), settled(transactions))
    .order_by(transactions.c.id)
    .limit(_AT_ONCE)
)
_RUNS = sa.select(import_runs).where(import_runs.c.is_whole.is_(True)).order_by(import_runs.c.id.desc())


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
        return finished(self.booking(batch, new, at, file, rows))

    def booking(
        self,
        batch: ImportBatch,
        new: Sequence[Transaction],
        at: datetime,
        file: str,
        rows: list[dict[str, Any]] | None = None,
    ) -> Generator[None, None, ImportRun | None]:
        """The same, step by step; it is seen after the last one, by everybody and as a whole.

        Raises ConflictError if another program began an import meanwhile: this one is gone then.
        """
        yield from sweeping(self._connection)
        values = {"at": at, "source": batch.source, "format": batch.format, "file": file, "added": len(new)}
        with self._connection.writing() as transaction:
            begun = import_runs.insert().returning(import_runs.c.id)
            number = transaction.scalar(begun, values | {"is_whole": False})
            run = ImportRun(RunId(int(number or 0)), at, batch.source, batch.format, file, len(new))
        try:
            made = rows_of(new) if rows is None else rows
            yield from writing(self._connection, batch, new, made, run)
            with self._connection.writing(durable=True) as transaction:
                brought = _complete(transaction, run, batch)
        except IntegrityError as error:
            if self._connection.rows(sa.select(import_runs.c.id).where(import_runs.c.id == run.id)):
                self._remove(run)
                raise
            raise _interrupted() from error
        except BaseException:
            self._remove(run)
            raise
        return run if brought else None

    def undo(self, run: RunId | None = None) -> ImportRun:
        """Take a run back, the last one if none is named: all that it added and nobody else needs.

        Raises InputError when there is no such run.
        """
        return finished(self.undoing(run))

    def undoing(self, run: RunId | None = None) -> Generator[None, None, ImportRun]:
        """The same, step by step; it is gone for everybody, as a whole, after the first one."""
        with self._connection.writing(durable=True) as transaction:
            query = _RUNS.limit(1) if run is None else _RUNS.where(import_runs.c.id == run)
            row = transaction.execute(query).first()
            if row is None:
                raise InputError(
                    tr("There is no import to undo.")
                    if run is None
                    else tr("There is no import {run}.").format(run=run)
                )
            release(transaction, row.id)
            chosen = import_runs.c.id == row.id
            transaction.execute(import_runs.update().where(chosen).values(is_whole=False))
            _undecide(transaction, row.id)
            count_change(transaction)
        yield
        yield from removing(self._connection, row.id)
        return _run(row)

    def _remove(self, run: ImportRun) -> None:
        # What the disk keeps now is swept away by the next import or start.
        with suppress(StoreError):
            finished(removing(self._connection, run.id))

    def sweeping(self) -> Generator[None, None, None]:
        """Remove what an import left that did not come to its end, step by step."""
        return sweeping(self._connection)


def _run(row: Any) -> ImportRun:
    return ImportRun(RunId(row.id), row.at, row.source, row.format, row.file, row.added)


def _complete(transaction: sa.Connection, run: ImportRun, batch: ImportBatch) -> bool:
    """Let everybody see the run; False where it brought nothing, and is none."""
    chosen = import_runs.c.id == run.id
    if not _brought(transaction, run):
        transaction.execute(import_runs.delete().where(chosen))
        return False
    if not transaction.execute(import_runs.update().where(chosen).values(is_whole=True)).rowcount:
        raise _interrupted()
    count_change(transaction)
    if batch.base_currency and _setting(transaction, BASE_CURRENCY) is None:
        decided = {BASE_CURRENCY: batch.base_currency, _DECIDED_BY: str(run.id)}
        transaction.execute(
            upsert(settings), [{"name": name, "value": said} for name, said in decided.items()]
        )
    return True


def _undecide(transaction: sa.Connection, run: int) -> None:
    """Forget what totals are in where this run has said it, or where no account is left."""
    is_empty = transaction.execute(sa.select(accounts.c.id).where(settled(accounts)).limit(1)).first() is None
    if is_empty or _setting(transaction, _DECIDED_BY) == str(run):
        chosen = settings.c.name.in_((BASE_CURRENCY, _DECIDED_BY))
        transaction.execute(settings.delete().where(chosen))


def _setting(transaction: sa.Connection, name: str) -> str | None:
    value: str | None = transaction.scalar(sa.select(settings.c.value).where(settings.c.name == name))
    return value


def _brought(transaction: sa.Connection, run: ImportRun) -> bool:
    """Whether a run added anything."""
    tables = (transactions, accounts, securities, splits, dated_prices, dated_rates)
    wanted = (sa.select(sa.literal(1)).where(table.c.run == run.id).limit(1) for table in tables)
    return any(transaction.execute(query).first() is not None for query in wanted)


def _interrupted() -> ConflictError:
    return ConflictError(
        tr("Another program began an import meanwhile; nothing of this one was kept."),
        tr("Import the file again."),
    )
