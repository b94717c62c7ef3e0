"""Alerts as a JSON file: their terms, to be taken to another profile or kept; no state, no memory."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from watcher.domain.alerts.alert import Alert, AlertDraft, terms_of
from watcher.domain.alerts.alert_json import alert_from_json, alert_to_json
from watcher.domain.alerts.kinds import check_terms
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.errors import InputError
from watcher.domain.symbols import parse_symbol
from watcher.language import tr
from watcher.values import dataclass

FORMAT = "watcher alerts"
VERSION = 2
"""Of such a file: that of its alerts (alert_json.py), so that an older program reads none of them wrongly."""
_TERMS = (
    "symbol",
    "condition",
    "repeat",
    "sessions",
    "cooldown_s",
    "expires_at",
    "note",
    "remind_s",
    "paused",
)
_MOST = 10_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """One alert of a file: what is to be set, and whether it is to be paused at once."""

    draft: AlertDraft
    is_paused: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """One entry of a file that is no alert; `number` counts from 1."""

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class AlertsRead:
    """What a file holds."""

    wanted: tuple[Wanted, ...]
    refused: tuple[Refused, ...] = ()


@dataclass(frozen=True, slots=True)
class AlertsImported:
    """What came of a file: alerts as they were added, how many were there already, what was refused."""

    added: tuple[Alert, ...]
    known: int = 0
    refused: tuple[Refused, ...] = ()

    @property
    def said(self) -> str:
        """A sentence about it."""
        count = len(self.added)
        parts = [
            tr("1 alert was added") if count == 1 else tr("{count} alerts were added").format(count=count)
        ]
        if self.known:
            parts.append(tr("{known} were there already").format(known=self.known))
        if self.refused:
            first = self.refused[0]
            which = tr("the first is number {number}: {reason}").format(
                number=first.number, reason=first.reason
            )
            parts.append(
                tr("{count} could not be read ({which})").format(count=len(self.refused), which=which)
            )
        return ", ".join(parts) + "."


def to_file(alerts: Iterable[Alert]) -> str:
    """The terms of these alerts."""
    rows, version = [], 1
    for alert in alerts:
        data = alert_to_json(alert)
        rows.append({name: data[name] for name in _TERMS})
        version = max(version, min(VERSION, data["version"]))
    document = {"format": FORMAT, "version": version, "alerts": rows}
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def from_file(text: str) -> AlertsRead:
    """Read what `to_file` wrote; an entry that is no alert costs no other. Raises InputError."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        at = (
            tr(" in line {lineno}").format(lineno=error.lineno)
            if isinstance(error, json.JSONDecodeError)
            else ""
        )
        raise InputError(
            tr("This is no file of alerts: no JSON{at}.").format(at=at), tr("Export alerts to see one.")
        ) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise InputError(
            tr("This is JSON, but no file of alerts."),
            tr("It needs “format”: “{format}”.").format(format=FORMAT),
        )
    version, rows = document.get("version"), document.get("alerts")
    if not isinstance(version, int) or version > VERSION:
        raise InputError(
            tr("This file was written by a newer Watcher."), tr("Update this one, then try again.")
        )
    if not isinstance(rows, list) or len(rows) > _MOST:
        raise InputError(
            tr("This file has no list of alerts."),
            tr("“alerts” is a list of at most {most}.").format(most=_MOST),
        )
    wanted, refused = [], []
    for number, row in enumerate(rows, 1):
        try:
            wanted.append(_wanted(row))
        except InputError as error:
            refused.append(Refused(number, error.sentence))
    return AlertsRead(tuple(wanted), tuple(refused))


def _wanted(row: object) -> Wanted:
    if not isinstance(row, Mapping):
        raise InputError(tr("It is no object."))
    known: dict[str, Any] = {name: row[name] for name in _TERMS if name in row}
    alert = alert_from_json({**known, "id": "?"})
    if alert.symbol != PORTFOLIO:
        parse_symbol(alert.symbol)
    check_terms(alert.condition, alert.repeat)
    return Wanted(terms_of(alert), alert.paused)
