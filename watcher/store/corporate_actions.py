"""Dividends and splits of each symbol, on disk."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection
from datetime import datetime

import sqlalchemy as sa

from watcher.domain.corporate_actions import CorporateActions, Dividend, Split
from watcher.domain.symbols import Symbol
from watcher.store.connection import Connection
from watcher.store.schema import corporate_actions, upsert

_SAVE = upsert(corporate_actions)


class CorporateActionsRepository:
    """One row a symbol: all that its source knows."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    def load(self, symbol: Symbol) -> tuple[CorporateActions, datetime] | None:
        """What is known, and since when; None where nobody has asked yet."""
        c = corporate_actions.c
        rows = self._connection.rows(sa.select(c.body, c.saved_at).where(c.symbol == symbol))
        if not rows:
            return None
        return _actions(rows[0].body), rows[0].saved_at

    def load_many(self, symbols: Collection[Symbol]) -> dict[Symbol, CorporateActions]:
        """What is known of these, in one go; nothing of those that nobody has asked about yet."""
        wanted = set(symbols)
        c = corporate_actions.c
        rows = self._connection.rows(sa.select(c.symbol, c.body))
        return {Symbol(row.symbol): _actions(row.body) for row in rows if row.symbol in wanted}

    def save(self, symbol: Symbol, actions: CorporateActions) -> None:
        """Keep this as all that there is."""
        body = {
            "dividends": [(one.ex_start, one.amount) for one in actions.dividends],
            "splits": [(one.ex_start, one.ratio) for one in actions.splits],
        }
        row = {"symbol": symbol, "body": json.dumps(body), "saved_at": self._now()}
        with self._connection.writing() as transaction:
            transaction.execute(_SAVE, row)


def _actions(written: str) -> CorporateActions:
    body = json.loads(written)
    dividends = tuple(Dividend(int(at), float(amount)) for at, amount in body["dividends"])
    splits = tuple(Split(int(at), float(ratio)) for at, ratio in body["splits"])
    return CorporateActions(dividends, splits)
