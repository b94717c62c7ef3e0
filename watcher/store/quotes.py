"""The last quote of each symbol on disk."""

from __future__ import annotations

import json
from collections.abc import Iterable

import sqlalchemy as sa

from watcher.domain.quote import Quote
from watcher.store.connection import Connection
from watcher.store.schema import quotes, upsert
from watcher.store.values import quote_from_json, quote_to_json

_ALL = sa.select(quotes.c.body).order_by(quotes.c.symbol)
_SAVE = upsert(quotes)
_text = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode
"""Quotes are written all the time: `json.dumps` would make an encoder for each."""


class QuotesRepository:
    """One row per symbol; what is saved replaces what was there."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save_many(self, quotes: Iterable[Quote]) -> None:
        """Keep these in one transaction. An outage of power may undo it; the source has them again."""
        rows = [{"symbol": quote.symbol, "body": _text(quote_to_json(quote))} for quote in quotes]
        if rows:
            with self._connection.writing() as transaction:
                transaction.execute(_SAVE, rows)

    def load_all(self) -> tuple[Quote, ...]:
        """Every quote there is, by symbol."""
        return tuple(quote_from_json(json.loads(row.body)) for row in self._connection.rows(_ALL))
