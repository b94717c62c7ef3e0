"""What was answered about companies, on disk: one row a symbol and day."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

import sqlalchemy as sa

from watcher.domain.key_figures import GradeChange, KeyFigures, Opinions
from watcher.domain.symbols import Symbol
from watcher.store.connection import Connection
from watcher.store.schema import key_figures, upsert

_SAVE = upsert(key_figures)


class KeyFiguresRepository:
    """Answers are kept: how a target moved is told by those before."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    def load(self, symbol: Symbol) -> tuple[tuple[KeyFigures, datetime], ...]:
        """All answers with the time of each, the oldest first. Raises StoreError."""
        rows = self._connection.rows(
            sa.select(key_figures).where(key_figures.c.symbol == symbol).order_by(key_figures.c.day)
        )
        return tuple((_read(date.fromisoformat(row.day), json.loads(row.body)), row.saved_at) for row in rows)

    def save(self, symbol: Symbol, answer: KeyFigures) -> None:
        """Keep an answer in place of another of the same day. Raises StoreError."""
        row = {
            "symbol": symbol,
            "day": answer.day.isoformat(),
            "body": json.dumps(_body(answer), ensure_ascii=False),
            "saved_at": self._now(),
        }
        with self._connection.writing() as transaction:
            transaction.execute(_SAVE, row)


def _body(answer: KeyFigures) -> dict[str, Any]:
    return {
        "values": dict(answer.values),
        "days": {key: day.isoformat() for key, day in answer.days.items()},
        "currency": answer.currency,
        "book_currency": answer.book_currency,
        "opinions": [[one.months, *one.counts] for one in answer.opinions],
        "changes": [asdict(one) | {"day": one.day.isoformat()} for one in answer.changes],
    }


def _read(day: date, body: dict[str, Any]) -> KeyFigures:
    return KeyFigures(
        day,
        body["values"],
        {key: date.fromisoformat(written) for key, written in body["days"].items()},
        body["currency"],
        body["book_currency"],
        tuple(Opinions(months, (a, b, c, d, e)) for months, a, b, c, d, e in body["opinions"]),
        tuple(GradeChange(**one | {"day": date.fromisoformat(one["day"])}) for one in body["changes"]),
    )
