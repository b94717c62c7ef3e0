"""The rows that an import writes, in parts that are soon done."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert as insert_or

from watcher.domain.portfolio.imports import ImportBatch, ImportRun
from watcher.domain.portfolio.transactions import Transaction, TransactionId
from watcher.store.connection import Connection
from watcher.store.partial_runs import parts
from watcher.store.portfolio_rows import account_body, security_body, transaction_row
from watcher.store.schema import accounts, dated_prices, dated_rates, securities, splits, transactions

_ONE_BY_ONE = 200


def rows_of(new: Iterable[Transaction]) -> list[dict[str, Any]]:
    """The rows of imported transactions, their run left open; in any thread."""
    return [transaction_row(one, imported=True) for one in new]


def writing(
    connection: Connection,
    batch: ImportBatch,
    new: Sequence[Transaction],
    rows: list[dict[str, Any]],
    run: ImportRun,
) -> Iterator[None]:
    """Write all of a run in parts that are soon done; the rows are used up."""
    yield from _keeping(
        connection, accounts, [_body(one.id, account_body(one), run) for one in batch.accounts]
    )
    found = [_body(one.id, security_body(one), run) for one in batch.securities]
    yield from _keeping(connection, securities, found)
    for row in rows:
        row["run"] = run.id
    if any(one.lots for one in new):
        in_time = sorted(zip(new, rows, strict=True), key=lambda pair: pair[0].at)
        ids: dict[int, TransactionId] = {}
        for pairs in parts(in_time, _ONE_BY_ONE):
            with connection.writing() as transaction:
                _insert_choosing(transaction, pairs, run, ids)
            yield
    else:
        for some in parts(rows):
            with connection.writing() as transaction:
                transaction.execute(transactions.insert(), some)
            for row in some:
                # All of them at the end would be freed in one go, which takes as long as many parts.
                row.clear()
            yield
    for table, dated in _dated(batch, run):
        yield from _keeping(connection, table, dated)


def _keeping(connection: Connection, table: sa.Table, rows: Sequence[dict[str, object]]) -> Iterator[None]:
    for some in parts(rows):
        with connection.writing() as transaction:
            keep(transaction, table, some)
        yield


def _insert_choosing(
    transaction: sa.Connection,
    pairs: Sequence[tuple[Transaction, dict[str, Any]]],
    run: ImportRun,
    ids: dict[int, TransactionId],
) -> None:
    """Chosen lots name purchases by the ids that the file gave them; `ids` are those they have here."""
    for one, row in pairs:
        lots = tuple(replace(lot, purchase=ids.get(lot.purchase, lot.purchase)) for lot in one.lots)
        values = row if not lots else transaction_row(replace(one, run=run.id, lots=lots), imported=True)
        number = transaction.scalar(transactions.insert().returning(transactions.c.id), values)
        ids[one.id] = TransactionId(int(number or 0))


def keep(transaction: sa.Connection, table: sa.Table, rows: Sequence[dict[str, object]]) -> None:
    """Write what is not there yet."""
    if rows:
        transaction.execute(insert_or(table).on_conflict_do_nothing(), rows)


def _dated(batch: ImportBatch, run: ImportRun) -> Iterator[tuple[sa.Table, list[dict[str, object]]]]:
    yield (
        splits,
        [
            {"security": one.security, "day": one.day, "ratio": str(one.ratio), "run": run.id}
            for one in batch.splits
        ],
    )
    yield (
        dated_prices,
        [
            {"security": one.security, "day": one.day, "price": str(one.price), "run": run.id}
            for one in batch.prices
        ],
    )
    yield (
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


def _body(name: str, body: str, run: ImportRun) -> dict[str, object]:
    return {"id": name, "run": run.id, "body": body}
