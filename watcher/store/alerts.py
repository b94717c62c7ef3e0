"""Alerts on disk, and the one transaction in which they fire."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence

import sqlalchemy as sa

from watcher.domain.alerts.alert import Alert, AlertId, Outcome
from watcher.domain.alerts.alert_json import alert_from_json, alert_to_json
from watcher.domain.errors import InputError, StoreError
from watcher.language import tr
from watcher.store.alert_log import insert_entries
from watcher.store.connection import Connection
from watcher.store.faults import ConflictError
from watcher.store.firings import insert_firing
from watcher.store.outbox import insert_rows
from watcher.store.schema import alert_numbers, alerts, upsert

_ALL = sa.select(alerts.c.id, alerts.c.revision, alerts.c.body).order_by(
    alerts.c.symbol, sa.func.length(alerts.c.id), alerts.c.id
)
_SAVE = upsert(alerts)


class AlertsRepository:
    """Remembers which revision of each alert it read or wrote last.

    An alert that another process changed or removed since is never overwritten:
    `data_version` says that there is something to read again.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._revisions: dict[AlertId, int] = {}

    def all(self) -> tuple[Alert, ...]:
        """Every alert, by symbol."""
        rows = self._connection.rows(_ALL)
        self._revisions = {AlertId(row.id): row.revision for row in rows}
        return tuple(_alert(row.id, row.body) for row in rows)

    def new_id(self) -> AlertId:
        """A short id that no alert ever had: fires keep the ids of alerts that were removed."""
        with self._connection.writing() as transaction:
            number = transaction.scalar(alert_numbers.insert().returning(alert_numbers.c.number))
            transaction.execute(alert_numbers.delete())
        return AlertId(str(number))

    def save(self, changed: Sequence[Alert]) -> None:
        """Add alerts or change them, all or none, on disk when this returns.

        Raises ConflictError if another process changed or removed one since it was read.
        """
        with self._connection.writing(durable=True) as transaction:
            revisions = self._write(transaction, changed)
            if len(revisions) < len(changed):
                raise ConflictError(
                    tr("The alert was changed by another program in the meantime."),
                    tr("Look at it again, then repeat."),
                )
        self._revisions |= revisions

    def remove(self, removed: Collection[AlertId]) -> None:
        """Forget alerts; they may be gone already. What they fired stays, and is still delivered."""
        with self._connection.writing(durable=True) as transaction:
            transaction.execute(alerts.delete().where(alerts.c.id.in_(list(removed))))
        for alert in removed:
            self._revisions.pop(alert, None)

    def save_memory(self, changed: Sequence[Alert]) -> frozenset[AlertId]:
        """Keep what alerts remember between two prices; an outage of power may undo the newest.

        Returns the ids that were left as they are, because another process changed or removed them.
        """
        with self._connection.writing() as transaction:
            revisions = self._write(transaction, changed)
        self._revisions |= revisions
        return frozenset(alert.id for alert in changed) - revisions.keys()

    def commit_outcome(
        self, outcome: Outcome, channels: Sequence[str] = (), muted: Collection[AlertId] = ()
    ) -> frozenset[AlertId]:
        """Keep changed alerts, fires with one outbox row per channel, and log lines, in one transaction.

        All of it is on disk when this returns; call it before anything is sent. Alerts in `muted`
        (snoozed ones) fire without outbox rows. Returns like `save_memory`; fires are kept in any case.
        """
        with self._connection.writing(durable=True) as transaction:
            revisions = self._write(transaction, outcome.alerts)
            for firing in outcome.firings:
                number = insert_firing(transaction, firing)
                if number is not None and firing.alert not in muted:
                    insert_rows(transaction, number, channels)
            insert_entries(transaction, outcome.log)
        self._revisions |= revisions
        return frozenset(alert.id for alert in outcome.alerts) - revisions.keys()

    def _write(self, transaction: sa.Connection, changed: Iterable[Alert]) -> dict[AlertId, int]:
        """Write those that nobody else has touched; their ids with the new revisions."""
        wanted = {alert.id: alert for alert in changed}
        if not wanted:
            return {}
        query = sa.select(alerts.c.id, alerts.c.revision).where(alerts.c.id.in_(list(wanted)))
        stored = {row.id: row.revision for row in transaction.execute(query)}
        untouched = [
            alert for alert in wanted.values() if stored.get(alert.id) == self._revisions.get(alert.id)
        ]
        revisions = {alert.id: self._revisions.get(alert.id, 0) + 1 for alert in untouched}
        if untouched:
            transaction.execute(_SAVE, [_row(alert, revisions[alert.id]) for alert in untouched])
        return revisions


def _row(alert: Alert, revision: int) -> dict[str, object]:
    return {
        "id": alert.id,
        "symbol": alert.symbol,
        "state": alert.state.value,
        "revision": revision,
        "body": json.dumps(alert_to_json(alert)),
    }


def _alert(name: str, body: str) -> Alert:
    try:
        return alert_from_json(json.loads(body), is_stored=True)
    except InputError as error:
        raise StoreError(
            tr("The alert {name} in the database cannot be read: {title}").format(
                name=name, title=error.title
            ),
            error.hint,
        ) from error
