"""Why alerts did or did not fire, on disk, for a while."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from decimal import Decimal

import sqlalchemy as sa

from watcher.domain.alerts.alert import AlertId, LogEntry
from watcher.store.connection import Connection
from watcher.store.schema import alert_log

KEPT = timedelta(days=90)
KEPT_ROWS = 10_000


class AlertLogRepository:
    """Lines in the order they were written."""

    def __init__(self, connection: Connection, now: Callable[[], datetime]) -> None:
        self._connection = connection
        self._now = now

    def add(self, entries: Sequence[LogEntry]) -> None:
        """Write lines; an outage of power may undo the newest."""
        if entries:
            with self._connection.writing() as transaction:
                insert_entries(transaction, entries)

    def recent(self, limit: int, alert: AlertId | None = None) -> tuple[LogEntry, ...]:
        """The last lines, of one alert or of all, newest first."""
        query = sa.select(alert_log).order_by(alert_log.c.number.desc()).limit(limit)
        if alert is not None:
            query = query.where(alert_log.c.alert == alert)
        return tuple(
            LogEntry(
                at=row.at,
                alert=AlertId(row.alert),
                reason=row.reason,
                price=None if row.price is None else Decimal(row.price),
                detail=row.detail,
            )
            for row in self._connection.rows(query)
        )

    def prune(self) -> None:
        """Drop lines older than 90 days, and of each alert all but the last 10 000; once a day is enough."""
        newest_first = sa.func.row_number().over(
            partition_by=alert_log.c.alert, order_by=alert_log.c.number.desc()
        )
        ranked = sa.select(alert_log.c.number, newest_first.label("rank")).subquery()
        surplus = sa.select(ranked.c.number).where(ranked.c.rank > KEPT_ROWS)
        with self._connection.writing() as transaction:
            transaction.execute(alert_log.delete().where(alert_log.c.at < self._now() - KEPT))
            transaction.execute(alert_log.delete().where(alert_log.c.number.in_(surplus)))


def insert_entries(transaction: sa.Connection, entries: Sequence[LogEntry]) -> None:
    """Write lines in a transaction that is open."""
    if entries:
        rows = [
            {
                "alert": entry.alert,
                "at": entry.at,
                "reason": entry.reason,
                "price": None if entry.price is None else str(entry.price),
                "detail": entry.detail,
            }
            for entry in entries
        ]
        transaction.execute(alert_log.insert(), rows)
