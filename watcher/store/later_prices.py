"""What became of the price after each fire, on disk."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from watcher.domain.alerts.afterwards import FireRecord, Horizon, LaterPrice
from watcher.domain.alerts.alert import AlertId
from watcher.store.connection import Connection
from watcher.store.firings import firing_from_json
from watcher.store.schema import firings, later_prices, upsert

_SAVE = upsert(later_prices)


class LaterPricesRepository:
    """Rows are planned once a fire is on disk, and settled when their time has come."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def unplanned(self, limit: int) -> tuple[FireRecord, ...]:
        """Fires of which nobody has said yet when to look again, oldest first."""
        planned = sa.select(later_prices.c.firing)
        query = (
            sa.select(firings.c.number, firings.c.body)
            .where(firings.c.number.not_in(planned))
            .order_by(firings.c.number)
            .limit(limit)
        )
        return tuple(_record(row, ()) for row in self._connection.rows(query))

    def due(self, now: datetime, limit: int) -> tuple[FireRecord, ...]:
        """Fires with prices whose time has come and that are not known yet; `later` holds only those."""
        query = (
            sa.select(firings.c.number, firings.c.body, *_LATER)
            .select_from(later_prices.join(firings))
            .where(later_prices.c.is_settled == sa.false(), later_prices.c.due_at <= now)
            .order_by(later_prices.c.due_at)
            .limit(limit)
        )
        return _records(self._connection.rows(query))

    def save(self, rows: Sequence[tuple[int, LaterPrice]]) -> None:
        """Plan or settle: the number of a fire, and a price of it."""
        if rows:
            with self._connection.writing() as transaction:
                transaction.execute(_SAVE, [_row(number, later) for number, later in rows])

    def recent(self, limit: int, alert: AlertId | None = None) -> tuple[FireRecord, ...]:
        """The last fires with all that is known of later prices, newest first."""
        newest = sa.select(firings.c.number).order_by(firings.c.number.desc()).limit(limit)
        if alert is not None:
            newest = newest.where(firings.c.alert == alert)
        query = (
            sa.select(firings.c.number, firings.c.body, *_LATER)
            .select_from(firings.outerjoin(later_prices))
            .where(firings.c.number.in_(newest))
            .order_by(firings.c.number.desc())
        )
        return _records(self._connection.rows(query))


_LATER = (
    later_prices.c.horizon,
    later_prices.c.due_at,
    later_prices.c.price,
    later_prices.c.at,
    later_prices.c.is_settled,
)


def _records(rows: Iterable[Any]) -> tuple[FireRecord, ...]:
    """Rows of one fire, a horizon each, as one record; in the order they come in."""
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(row.number, []).append(row)
    return tuple(_record(of_one[0], of_one) for of_one in found.values())


def _record(first: Any, rows: Iterable[Any]) -> FireRecord:
    later = {
        Horizon(row.horizon): LaterPrice(
            Horizon(row.horizon),
            row.due_at,
            None if row.price is None else Decimal(row.price),
            row.at,
            bool(row.is_settled),
        )
        for row in rows
        if row.horizon is not None
    }
    return FireRecord(first.number, firing_from_json(json.loads(first.body)), later)


def _row(number: int, later: LaterPrice) -> dict[str, object]:
    return {
        "firing": number,
        "horizon": later.horizon.value,
        "due_at": later.due_at,
        "price": None if later.price is None else str(later.price),
        "at": later.at,
        "is_settled": later.is_settled,
    }
