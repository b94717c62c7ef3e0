"""What has to be sent, on disk until there is a receipt (alerts.md §5)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

import sqlalchemy as sa

from watcher.domain.alerts.outbox import OutboxRow
from watcher.store.connection import Connection
from watcher.store.firings import firing_from_json
from watcher.store.schema import firings, outbox

_WAITING = "waiting"
_SENT = "sent"
_FAILED = "failed"
_PENDING = (
    sa.select(outbox.c.id, outbox.c.channel, outbox.c.attempts, outbox.c.next_try, firings.c.body)
    .join(firings)
    .where(outbox.c.state == _WAITING)
    .order_by(outbox.c.id)
)


class OutboxRepository:
    """Rows are made by `AlertsRepository.commit_outcome`, each is waiting until it is sent or given up."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pending(self) -> tuple[OutboxRow, ...]:
        """Rows not sent yet, oldest first."""
        return tuple(
            OutboxRow(row.id, firing_from_json(json.loads(row.body)), row.channel, row.attempts, row.next_try)
            for row in self._connection.rows(_PENDING)
        )

    def mark_sent(self, ids: Sequence[int], at: datetime) -> None:
        """These were delivered; on disk when this returns, so that they are not sent twice."""
        self._mark(ids, at, state=_SENT, next_try=None, error="")

    def mark_failed(self, ids: Sequence[int], at: datetime, next_try: datetime | None, error: str) -> None:
        """These were not, and are due again at `next_try`; None gives them up."""
        state = _FAILED if next_try is None else _WAITING
        self._mark(ids, at, state=state, next_try=next_try, error=error)

    def _mark(
        self, ids: Sequence[int], at: datetime, *, state: str, next_try: datetime | None, error: str
    ) -> None:
        change = outbox.update().where(outbox.c.id.in_(ids))
        with self._connection.writing(durable=True) as transaction:
            transaction.execute(
                change.values(
                    state=state, attempts=outbox.c.attempts + 1, tried_at=at, next_try=next_try, error=error
                )
            )


def insert_rows(transaction: sa.Connection, firing: int, channels: Sequence[str]) -> None:
    """Have a fire (its row's number) sent through these channels."""
    for channel in channels:
        values = {"firing": firing, "channel": channel, "state": _WAITING, "attempts": 0, "error": ""}
        transaction.execute(outbox.insert().values(values))
