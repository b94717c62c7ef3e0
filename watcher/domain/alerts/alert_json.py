"""An alert as JSON: what is stored, what a file or a case holds, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from watcher.domain.alerts.alert import DEFAULT_COOLDOWN_S, Alert, AlertId, AlertState, Repeat
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.condition_json import condition_from_json, condition_to_json, stored_condition
from watcher.domain.alerts.numbers_json import MOST_SECONDS, decimal_of, one_of, whole_of
from watcher.domain.alerts.wide import PORTFOLIO, Indicator, Portfolio, Several
from watcher.domain.errors import InputError
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol
from watcher.language import tr

VERSION = 2
"""Of an alert's JSON: raised when an older program could read it wrongly."""
_PLAIN_VERSION = 1
"""Of those that the first programs read as they are meant."""


def alert_to_json(alert: Alert) -> dict[str, Any]:
    """Everything of an alert, in JSON's own types."""
    return {
        **alert.rest,
        "id": alert.id,
        "symbol": alert.symbol,
        "version": alert.rest.get("version", _version_of(alert.condition)),
        "condition": condition_to_json(alert.condition),
        "repeat": alert.repeat.value,
        "sessions": sorted(session.value for session in alert.sessions),
        "cooldown_s": alert.cooldown_s,
        "expires_at": _text(alert.expires_at),
        "note": alert.note,
        "remind_s": alert.remind_s,
        "currency": alert.currency,
        "armed_at": _text(alert.armed_at),
        "armed_price": None if alert.armed_price is None else str(alert.armed_price),
        "state": alert.state.value,
        "paused": alert.paused,
        "snoozed_until": _text(alert.snoozed_until),
        "suspended": alert.suspended,
        "expired": alert.expired,
        "orphaned": alert.orphaned,
        "memory": dict(alert.memory),
    }


def _version_of(condition: Condition) -> int:
    """The oldest version that knows all of it: 2 since an indicator may be judged inside its bar."""
    match condition:
        case Indicator(intrabar=True):
            return VERSION
        case Several(parts=parts):
            return max((_version_of(part.condition) for part in parts), default=_PLAIN_VERSION)
        case _:
            return _PLAIN_VERSION


_KEYS = frozenset(name for name in Alert.__dataclass_fields__ if name != "rest")


def alert_from_json(data: Mapping[str, Any], *, is_stored: bool = False) -> Alert:
    """Read an alert; keys that are missing take their defaults. Raises InputError with the reason.

    What was stored by a newer version is kept as it is: its condition is foreign, its own keys go along.
    """
    try:
        is_newer = is_stored and int(data.get("version", VERSION)) > VERSION
        condition = (
            stored_condition(data["condition"], is_newer=is_newer)
            if is_stored
            else condition_from_json(data["condition"])
        )
        is_whole = isinstance(condition, Portfolio)
        price = data.get("armed_price")
        return Alert(
            id=AlertId(str(data["id"])),
            symbol=PORTFOLIO if is_whole else Symbol(str(data["symbol"])),
            condition=condition,
            repeat=one_of(Repeat, "repeat", data.get("repeat") or Repeat.ONCE),
            sessions=_sessions(data.get("sessions") or None if is_stored else data.get("sessions")),
            cooldown_s=_seconds(data, "cooldown_s", DEFAULT_COOLDOWN_S, is_stored=is_stored),
            expires_at=_time(data.get("expires_at")),
            note=str(data.get("note") or ""),
            remind_s=_seconds(data, "remind_s", 0, is_stored=is_stored),
            currency=str(data.get("currency") or ""),
            armed_at=_time(data.get("armed_at")),
            armed_price=None if price is None else _price("armed_price", price),
            state=one_of(AlertState, "state", data.get("state", AlertState.ARMED)),
            paused=bool(data.get("paused", False)),
            snoozed_until=_time(data.get("snoozed_until")),
            suspended=data.get("suspended"),
            expired=bool(data.get("expired", False)),
            orphaned=bool(data.get("orphaned", False)),
            memory=dict(data.get("memory") or {}),
            rest=_rest(data, is_newer=is_newer) if is_stored else {},
        )
    except KeyError as missing:
        raise InputError(tr("An alert needs {args}.").format(args=missing.args[0])) from missing
    except (ValueError, TypeError, ArithmeticError) as error:
        raise InputError(tr("An alert has an unusable value: {error}.").format(error=error)) from error


def _sessions(words: object) -> frozenset[Session]:
    if words is None:
        return frozenset({Session.REGULAR})
    if not isinstance(words, list) or not words:
        raise ValueError("sessions is a list of one or more of " + ", ".join(Session))
    return frozenset(one_of(Session, "sessions", word) for word in words)


def _seconds(data: Mapping[str, Any], name: str, default: int, *, is_stored: bool) -> int:
    """A length of time; of what is stored the nearest one that is possible."""
    value = data.get(name)
    if value is None:
        return default
    return min(MOST_SECONDS, max(0, int(value))) if is_stored else whole_of(name, value)


def _price(name: str, value: object) -> Decimal:
    price = decimal_of(name, value)
    if not price.is_finite() or price <= 0:
        raise ValueError(f"{name} {value} is not above 0")
    return price


def _rest(data: Mapping[str, Any], *, is_newer: bool) -> dict[str, Any]:
    """What is not known here; the version belongs to it where it is a newer one."""
    known = _KEYS if is_newer else _KEYS | {"version"}
    return {key: value for key, value in data.items() if key not in known}


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat().replace("+00:00", "Z")


def _time(text: object) -> datetime | None:
    if text is None:
        return None
    if not isinstance(text, str):
        raise TypeError(f"{text} is not a time")
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        raise ValueError(f"“{text}” is not a time such as 2023-11-24T14:30:00Z") from error
    if at.tzinfo is None:
        raise ValueError(f"the time {text} has no zone")
    return at
