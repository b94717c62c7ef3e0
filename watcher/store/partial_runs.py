"""Imports that are not whole yet, or no more: nobody sees what is theirs, and it is removed bit by bit.

A large one takes a second to write, and prices must not wait for it: others write between its parts.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator, Sequence
from typing import TypeVar

import sqlalchemy as sa

from watcher.store.connection import Connection
from watcher.store.schema import (
    accounts,
    dated_prices,
    dated_rates,
    import_runs,
    securities,
    splits,
    transactions,
)

_Row = TypeVar("_Row")
AT_ONCE = 500
_PARTIAL = sa.select(import_runs.c.id).where(import_runs.c.is_whole.is_(False))


def settled(table: sa.Table) -> sa.ColumnElement[bool]:
    """What is no part of an import that is not whole."""
    return table.c.run.is_(None) | table.c.run.not_in(_PARTIAL)


def sweeping(connection: Connection) -> Generator[None, None, None]:
    """Remove what was left half-way, bit by bit: the program was ended meanwhile, or the disk refused."""
    for row in connection.rows(_PARTIAL):
        yield from removing(connection, row.id)


def removing(connection: Connection, run: int) -> Generator[None, None, None]:
    """Remove all that came with a run which is not whole, and nothing else refers to, bit by bit."""
    mine = sa.select(transactions.c.id).where(transactions.c.run == run).limit(AT_ONCE)
    while True:
        with connection.writing() as transaction:
            gone = transaction.execute(transactions.delete().where(transactions.c.id.in_(mine))).rowcount
        if not gone:
            break
        yield
    for table, names in (
        (splits, ("security",)),
        (dated_prices, ("security",)),
        (dated_rates, ("currency", "target")),
    ):
        keys = [table.c[name] for name in names]
        for series in connection.rows(sa.select(*keys).where(table.c.run == run).distinct()):
            chosen = [key == value for key, value in zip(keys, series, strict=True)]
            with connection.writing() as transaction:
                transaction.execute(table.delete().where(table.c.run == run, *chosen))
            yield
    yield from _removing_names(connection, run)


def parts(rows: Sequence[_Row], size: int = AT_ONCE) -> Iterator[Sequence[_Row]]:
    """Some at a time."""
    return (rows[at : at + size] for at in range(0, len(rows), size))


def release(transaction: sa.Connection, run: int) -> None:
    """Let the accounts and securities stay that something else needs."""
    for table in (accounts, securities):
        query = sa.select(table.c.id).where(table.c.run == run)
        ids = [row.id for row in transaction.execute(query)]
        for some in parts(ids):
            kept = table.c.id.in_(_needed(transaction, table, run, some))
            transaction.execute(table.update().where(kept).values(run=None))


def _removing_names(connection: Connection, run: int) -> Iterator[None]:
    for table in (accounts, securities):
        ids = [row.id for row in connection.rows(sa.select(table.c.id).where(table.c.run == run))]
        for some in parts(ids):
            with connection.writing() as transaction:
                # Somebody may have needed it since.
                gone = set(some) - _needed(transaction, table, run, some)
                transaction.execute(table.delete().where(table.c.id.in_(gone)))
            yield
    with connection.writing(durable=True) as transaction:
        transaction.execute(import_runs.delete().where(import_runs.c.id == run))


def _needed(transaction: sa.Connection, table: sa.Table, run: int, ids: Sequence[str]) -> set[str]:
    """Those of these accounts or securities that something refers to which is of another run, or of none."""
    column = transactions.c.security if table is securities else transactions.c.account
    # Three looks into an index each: whether any other run is there, instead of all that are.
    is_other = [transactions.c.run.is_(None), transactions.c.run < run, transactions.c.run > run]
    is_booked = sa.or_(*(sa.exists().where(column == table.c.id, other) for other in is_other))
    found = {
        row.id for row in transaction.execute(sa.select(table.c.id).where(table.c.id.in_(ids), is_booked))
    }
    if table is securities:
        for dated in (splits, dated_prices):
            others = dated.c.security.in_(ids) & dated.c.run.is_distinct_from(run)
            query = sa.select(dated.c.security).where(others).distinct()
            found |= {row.security for row in transaction.execute(query)}
        of_others = transactions.c.run.is_distinct_from(run) & transactions.c.more.like('%"other"%')
        query = sa.select(transactions.c.more).where(of_others)
        found |= {json.loads(row.more)["other"] for row in transaction.execute(query)}
    return found.intersection(ids)
