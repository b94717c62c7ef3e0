"""What came of a recorded day, in JSON's types (alerts.md §7)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from watcher.domain.alerts.alert import Firing, LogEntry


def fire_out(firing: Firing) -> dict[str, Any]:
    """A fire."""
    return {
        "alert": firing.alert,
        "symbol": firing.symbol,
        "occurred_at": _text(firing.occurred_at),
        "detected_at": _text(firing.detected_at),
        "price": None if firing.price is None else str(firing.price),
        "labels": sorted(label.value for label in firing.labels),
        "direction": firing.direction,
        "session": firing.session.value,
        "returned": firing.returned,
        "window_start": None if firing.window_start is None else _text(firing.window_start),
        "note": firing.note,
        "value": None if firing.value is None else str(firing.value),
        "closed": list(firing.closed),
    }


def entry_out(entry: LogEntry) -> dict[str, Any]:
    """A line of the log."""
    return {
        "at": _text(entry.at),
        "alert": entry.alert,
        "reason": entry.reason,
        "price": None if entry.price is None else str(entry.price),
        "detail": entry.detail,
    }


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
