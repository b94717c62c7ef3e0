"""What a recorded day does to alerts by name (alerts.md §7)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from watcher.domain.alerts.alert import AlertDraft, AlertId, Outcome
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.errors import InputError
from watcher.engine.case import time_of


def act(evaluator: Evaluator, row: Mapping[str, Any], at: datetime) -> Outcome:
    """Do it. Raises InputError where there is no such action or alert."""
    alert_id = AlertId(str(row["id"]))
    match row["action"]:
        case "pause":
            return evaluator.pause([alert_id], at)
        case "resume":
            return evaluator.resume([alert_id], at)
        case "rearm":
            return evaluator.rearm([alert_id], at)
        case "acknowledge":
            return evaluator.acknowledge([alert_id], at)
        case "snooze":
            return evaluator.snooze([alert_id], time_of(row, "until"), at)
        case "remove":
            return evaluator.remove(alert_id)
        case "edit":
            return _edit(evaluator, alert_id, row, at)
        case other:
            raise InputError(f"there is no action “{other}”.")


def _edit(evaluator: Evaluator, alert_id: AlertId, row: Mapping[str, Any], at: datetime) -> Outcome:
    alert = evaluator.alerts.get(alert_id)
    if alert is None:
        raise InputError(f"there is no alert “{alert_id}”.")
    draft = AlertDraft(
        symbol=alert.symbol,
        condition=condition_from_json(row["condition"]),
        repeat=alert.repeat,
        sessions=alert.sessions,
        cooldown_s=alert.cooldown_s,
        expires_at=alert.expires_at,
        note=alert.note,
        remind_s=alert.remind_s,
    )
    return evaluator.edit(alert_id, draft, at)
