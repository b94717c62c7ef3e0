"""What is known about each symbol, on disk."""

from __future__ import annotations

import json
from collections.abc import Iterable

import sqlalchemy as sa

from watcher.domain.instrument import Instrument
from watcher.store.connection import Connection
from watcher.store.schema import instruments, upsert
from watcher.store.values import instrument_from_json, instrument_to_json

_ALL = sa.select(instruments.c.body).order_by(instruments.c.symbol)
_SAVE = upsert(instruments)


class InstrumentsRepository:
    """One row per symbol; what is saved replaces what was there."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save_many(self, instruments: Iterable[Instrument]) -> None:
        """Keep these in one transaction."""
        rows = [
            {"symbol": instrument.symbol, "body": json.dumps(instrument_to_json(instrument))}
            for instrument in instruments
        ]
        if rows:
            with self._connection.writing() as transaction:
                transaction.execute(_SAVE, rows)

    def load_all(self) -> tuple[Instrument, ...]:
        """Every instrument there is, by symbol."""
        return tuple(instrument_from_json(json.loads(row.body)) for row in self._connection.rows(_ALL))
