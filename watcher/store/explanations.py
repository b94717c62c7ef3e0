"""What was heard last, and what each alert made of it, on disk: for a question that comes from elsewhere."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

import sqlalchemy as sa

from watcher.domain.alerts.alert import AlertId
from watcher.domain.symbols import Symbol
from watcher.store.connection import Connection
from watcher.store.schema import heard, upsert, verdicts

_SAVE_HEARD = upsert(heard)
_SAVE_VERDICTS = upsert(verdicts)

Account = Mapping[str, Any]
_NOTHING: Account = {"count": 0, "heard": []}


class ExplanationsRepository:
    """Written by whoever evaluates, now and then; an outage of power may cost the newest."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, prices: Mapping[Symbol, Account], said: Mapping[AlertId, Account]) -> None:
        """Keep these in place of what was kept for the same symbols and alerts."""
        if not prices and not said:
            return
        with self._connection.writing() as transaction:
            if prices:
                rows = [{"symbol": symbol, "body": json.dumps(body)} for symbol, body in prices.items()]
                transaction.execute(_SAVE_HEARD, rows)
            if said:
                rows = [{"alert": alert, "body": json.dumps(body)} for alert, body in said.items()]
                transaction.execute(_SAVE_VERDICTS, rows)

    def heard(self) -> dict[Symbol, Account]:
        """What was heard last, by symbol."""
        rows = self._connection.rows(sa.select(heard))
        return {Symbol(row.symbol): json.loads(row.body) for row in rows}

    def verdicts(self) -> dict[AlertId, Account]:
        """What each alert made of it."""
        rows = self._connection.rows(sa.select(verdicts))
        return {AlertId(row.alert): json.loads(row.body) for row in rows}

    def of(self, alert: AlertId, symbol: Symbol) -> tuple[Account, Account] | None:
        """What was heard of the symbol, if anything, and what the alert made of it; None if nothing."""
        prices = self._connection.rows(sa.select(heard.c.body).where(heard.c.symbol == symbol))
        said = self._connection.rows(sa.select(verdicts.c.body).where(verdicts.c.alert == alert))
        if not said:
            return None
        return json.loads(prices[0].body) if prices else dict(_NOTHING), json.loads(said[0].body)

    def keep_only(self, alerts: Collection[AlertId]) -> None:
        """Forget the accounts of alerts that are gone."""
        known = {AlertId(row.alert) for row in self._connection.rows(sa.select(verdicts.c.alert))}
        gone = sorted(known - set(alerts))
        if gone:
            with self._connection.writing() as transaction:
                transaction.execute(verdicts.delete().where(verdicts.c.alert.in_(gone)))
