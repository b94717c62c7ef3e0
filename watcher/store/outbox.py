"""What has to be sent, on disk until there is a receipt (alerts.md §5)."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from watcher.domain.alerts.outbox import OutboxRow
from watcher.store.connection import Connection
from watcher.store.firings import firing_from_json
from watcher.store.schema import firings, outbox, reminders, upsert

_WAITING = "waiting"
_SENT = "sent"
_FAILED = "failed"
_PENDING = (
    sa.select(outbox.c.id, outbox.c.channel, outbox.c.attempts, outbox.c.next_try, firings.c.body)
    .join(firings)
    .where(outbox.c.state == _WAITING)
    .order_by(outbox.c.id)
)
_REMINDERS = (
    sa.select(outbox.c.id, outbox.c.channel, outbox.c.attempts, reminders.c.due_at, firings.c.body)
    .select_from(reminders.join(outbox).join(firings))
    .where(firings.c.is_read == sa.false())
    .order_by(outbox.c.id)
)
_REMIND = upsert(reminders)


class OutboxRepository:
    """Rows are made by `AlertsRepository.commit_outcome`, each is waiting until it is sent or given up."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pending(self, channel: str | None = None) -> tuple[OutboxRow, ...]:
        """Rows not sent yet, of one channel or of all, oldest first."""
        return tuple(
            OutboxRow(row.id, firing_from_json(json.loads(row.body)), row.channel, row.attempts, row.next_try)
            for row in self._connection.rows(_of(_PENDING, channel))
        )

    def reminders(self, channel: str | None = None) -> tuple[OutboxRow, ...]:
        """Rows that were sent, of fires that nobody has seen; `next_try` is when they are told again."""
        return tuple(
            OutboxRow(row.id, firing_from_json(json.loads(row.body)), row.channel, 0, row.due_at, True)
            for row in self._connection.rows(_of(_REMINDERS, channel))
        )

    def last_id(self) -> int:
        """The newest row's number; 0 where there is none."""
        return int(self._connection.rows(sa.select(sa.func.max(outbox.c.id)))[0][0] or 0)

    def mark_sent(
        self, ids: Sequence[int], at: datetime, remind: Mapping[int, datetime] | None = None
    ) -> None:
        """These were delivered; on disk when this returns, so that they are not sent twice.

        `remind` says which of them are to be told again, and when.
        """
        with self._connection.writing(durable=True) as transaction:
            transaction.execute(_marking(ids, at, state=_SENT, next_try=None, error=""))
            transaction.execute(reminders.delete().where(reminders.c.outbox.in_(ids)))
            if remind:
                rows = [{"outbox": row, "due_at": due_at} for row, due_at in remind.items()]
                transaction.execute(_REMIND, rows)

    def mark_failed(self, ids: Sequence[int], at: datetime, next_try: datetime | None, error: str) -> None:
        """These were not, and are due again at `next_try`; None gives them up."""
        state = _FAILED if next_try is None else _WAITING
        with self._connection.writing(durable=True) as transaction:
            transaction.execute(_marking(ids, at, state=state, next_try=next_try, error=error))
            # Sent once at least: only the reminder failed.
            later = reminders.update().where(reminders.c.outbox.in_(ids))
            if next_try is not None:
                transaction.execute(later.values(due_at=next_try))

    def give_up(self, channels: Collection[str], at: datetime, error: str) -> None:
        """Nothing goes through these channels any more: what waits for them is closed, with the reason."""
        with self._connection.writing(durable=True) as transaction:
            of_channels = outbox.c.channel.in_(list(channels))
            transaction.execute(
                outbox.update()
                .where(of_channels, outbox.c.state == _WAITING)
                .values(state=_FAILED, tried_at=at, next_try=None, error=error)
            )
            rows = sa.select(outbox.c.id).where(of_channels)
            transaction.execute(reminders.delete().where(reminders.c.outbox.in_(rows)))

    def forget_reminders(self, ids: Collection[int]) -> None:
        """These are not told again: somebody has seen them, or their alert does not want it any more."""
        with self._connection.writing() as transaction:
            transaction.execute(reminders.delete().where(reminders.c.outbox.in_(list(ids))))

    def last_errors(self) -> dict[str, str]:
        """What went wrong with the newest row of each channel; empty text where nothing did."""
        newest = sa.select(sa.func.max(outbox.c.id)).where(outbox.c.attempts > 0).group_by(outbox.c.channel)
        query = sa.select(outbox.c.channel, outbox.c.error).where(outbox.c.id.in_(newest))
        return {row.channel: row.error for row in self._connection.rows(query)}


def _of(query: sa.Select[Any], channel: str | None) -> sa.Select[Any]:
    return query if channel is None else query.where(outbox.c.channel == channel)


def _marking(
    ids: Sequence[int], at: datetime, *, state: str, next_try: datetime | None, error: str
) -> sa.Update:
    # A reminder that fails stays sent: what it reminds of has arrived.
    known = sa.case((outbox.c.state == _SENT, _SENT), else_=state)
    return (
        outbox.update()
        .where(outbox.c.id.in_(ids))
        .values(state=known, attempts=outbox.c.attempts + 1, tried_at=at, next_try=next_try, error=error)
    )


def insert_rows(transaction: sa.Connection, firing: int, channels: Sequence[str]) -> None:
    """Have a fire (its row's number) sent through these channels."""
    for channel in channels:
        values = {"firing": firing, "channel": channel, "state": _WAITING, "attempts": 0, "error": ""}
        transaction.execute(outbox.insert().values(values))
