"""What fired, on disk: every fire stays, whatever becomes of its alert."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any

import sqlalchemy as sa

from watcher.domain.alerts.alert import AlertId, Firing, Label
from watcher.domain.alerts.condition_json import condition_to_json, stored_condition
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol
from watcher.store.connection import Connection
from watcher.store.schema import firings


class FiringsRepository:
    """Written by `AlertsRepository.commit_outcome` only, read here."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def recent(self, limit: int) -> tuple[Firing, ...]:
        """The last fires, newest first."""
        query = sa.select(firings.c.body).order_by(firings.c.number.desc()).limit(limit)
        return tuple(firing_from_json(json.loads(row.body)) for row in self._connection.rows(query))

    def unread(self) -> int:
        """How many fires the user has not seen."""
        query = sa.select(sa.func.count()).select_from(firings).where(firings.c.is_read == sa.false())
        return int(self._connection.rows(query)[0][0])

    def mark_read(self, alerts: Collection[AlertId] | None = None) -> None:
        """The user has seen the fires of these alerts, or all fires."""
        change = firings.update().values(is_read=True).where(firings.c.is_read == sa.false())
        if alerts is not None:
            change = change.where(firings.c.alert.in_(list(alerts)))
        with self._connection.writing() as transaction:
            transaction.execute(change)


def insert_firing(transaction: sa.Connection, firing: Firing) -> int | None:
    """Write a fire and answer its row's number; None if this very fire is there already.

    Another one with its sequence means that somebody's memory of the alert was older than the
    alert: no fire is lost for that, it takes the next free sequence.
    """
    of_alert = firings.c.alert == firing.alert
    query = sa.select(firings.c.body).where(of_alert, firings.c.sequence == firing.sequence)
    known = transaction.scalar(query)
    if known == json.dumps(firing_to_json(firing)):
        return None
    if known is not None:
        last = transaction.scalar(sa.select(sa.func.max(firings.c.sequence)).where(of_alert))
        firing = replace(firing, sequence=int(last or 0) + 1)
    row = {
        "alert": firing.alert,
        "sequence": firing.sequence,
        "symbol": firing.symbol,
        "detected_at": firing.detected_at,
        "is_read": False,
        "body": json.dumps(firing_to_json(firing)),
    }
    return int(transaction.execute(firings.insert().values(row).returning(firings.c.number)).scalar_one())


def firing_to_json(firing: Firing) -> dict[str, Any]:
    """Everything of a fire, in JSON's own types."""
    window_start = firing.window_start
    return {
        "alert": firing.alert,
        "symbol": firing.symbol,
        "sequence": firing.sequence,
        "condition": condition_to_json(firing.condition),
        "price": None if firing.price is None else str(firing.price),
        "occurred_at": firing.occurred_at.isoformat(),
        "detected_at": firing.detected_at.isoformat(),
        "session": firing.session.value,
        "labels": sorted(firing.labels),
        "direction": firing.direction,
        "returned": firing.returned,
        "window_start": None if window_start is None else window_start.isoformat(),
        "note": firing.note,
        "currency": firing.currency,
        "value": None if firing.value is None else str(firing.value),
        "closed": list(firing.closed),
    }


def firing_from_json(data: Mapping[str, Any]) -> Firing:
    """The fire that was written."""
    window_start = data["window_start"]
    return Firing(
        alert=AlertId(data["alert"]),
        symbol=Symbol(data["symbol"]),
        sequence=data["sequence"],
        condition=stored_condition(data["condition"], is_newer=False),
        price=None if data["price"] is None else Decimal(data["price"]),
        occurred_at=datetime.fromisoformat(data["occurred_at"]),
        detected_at=datetime.fromisoformat(data["detected_at"]),
        session=Session(data["session"]),
        labels=frozenset(Label(label) for label in data["labels"]),
        direction=data["direction"],
        returned=data["returned"],
        window_start=None if window_start is None else datetime.fromisoformat(window_start),
        note=data["note"],
        currency=data["currency"],
        value=None if data.get("value") is None else Decimal(data["value"]),
        closed=tuple(Symbol(symbol) for symbol in data.get("closed", ())),
    )
