"""An alert as it is stored and shown: what it waits for, its state, and what it remembers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, NewType

from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.condition_json import condition_from_json, condition_to_json, stored_condition
from watcher.domain.alerts.wide import PORTFOLIO, Indicator, Portfolio, Several
from watcher.domain.errors import InputError
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.values import dataclass

AlertId = NewType("AlertId", str)

DEFAULT_COOLDOWN_S = 300
VERSION = 2
"""Of an alert's JSON: raised when an older program could read it wrongly."""
_PLAIN_VERSION = 1
"""Of those that the first programs read as they are meant."""


class Repeat(StrEnum):
    """When an alert that fired may fire again (alerts.md §3)."""

    ONCE = "once"
    DAILY = "daily"
    REARM = "rearm"
    RATCHET = "ratchet"
    BAR = "bar"


class AlertState(StrEnum):
    """Where an alert is in its life."""

    DRAFT = "draft"
    ARMED = "armed"
    PENDING = "pending"
    FIRED = "fired"
    DONE = "done"
    COOLING = "cooling"
    WAITING_RESET = "waiting_reset"


_WATCHING = {AlertState.ARMED, AlertState.PENDING, AlertState.COOLING, AlertState.WAITING_RESET}


class AlertAction(StrEnum):
    """What can be done to an alert by name."""

    PAUSE = "pause"
    RESUME = "resume"
    SNOOZE = "snooze"
    REARM = "rearm"
    ACKNOWLEDGE = "acknowledge"
    REMOVE = "remove"
    UNDO_SPLIT = "undo_split"
    """Put back what the last split changed; it is not applied again."""
    ORPHAN = "orphan"
    """Its symbol was removed: it never fires on until it is adopted."""
    ADOPT = "adopt"
    """Go on although its symbol was removed, or because it is back."""


class Label(StrEnum):
    """How a fire came about, where that is not the plain way."""

    GAPPED = "gapped"
    TOUCHED = "touched"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class AlertDraft:
    """What a user asks for; the engine gives it an id and arms it."""

    symbol: Symbol
    condition: Condition
    repeat: Repeat = Repeat.ONCE
    sessions: frozenset[Session] = frozenset({Session.REGULAR})
    cooldown_s: int = DEFAULT_COOLDOWN_S
    expires_at: datetime | None = None
    note: str = ""
    remind_s: int = 0
    """Tell it again after so many seconds until it is acknowledged; 0 for once."""


@dataclass(frozen=True, slots=True)
class Alert:
    """One alert with its state, flags and memory.

    `currency` is the unit of its level. `suspended` holds the reason code while it cannot be
    evaluated. `memory` is the evaluator's own: JSON-able values that a restart must not lose
    (last eligible price, direction, reference, times); nobody else reads it. `rest` is what a newer
    version stored beside: it is kept.
    """

    id: AlertId
    symbol: Symbol
    condition: Condition
    repeat: Repeat = Repeat.ONCE
    sessions: frozenset[Session] = frozenset({Session.REGULAR})
    cooldown_s: int = DEFAULT_COOLDOWN_S
    expires_at: datetime | None = None
    note: str = ""
    remind_s: int = 0
    currency: str = ""
    armed_at: datetime | None = None
    armed_price: Decimal | None = None
    state: AlertState = AlertState.ARMED
    paused: bool = False
    snoozed_until: datetime | None = None
    suspended: str | None = None
    expired: bool = False
    orphaned: bool = False
    memory: Mapping[str, Any] = field(default_factory=dict)
    rest: Mapping[str, Any] = field(default_factory=dict)

    @property
    def shown_state(self) -> str:
        """The flag that matters most, else the state (alerts.md §7)."""
        for flag in ("orphaned", "expired", "paused"):
            if getattr(self, flag):
                return flag
        return "suspended" if self.suspended is not None else self.state.value

    @property
    def is_watching(self) -> bool:
        """Whether it waits for something, so that its symbol carries a bell."""
        return self.shown_state in _WATCHING


@dataclass(frozen=True, slots=True)
class Firing:
    """One time that an alert fired.

    `occurred_at` is the quote's time or the start of the bar, `detected_at` when it was noticed;
    `window_start` begins the stretch in which a `touched` extreme was traded. `returned`: the
    price had come back by the time a late fire was found. `sequence` counts the fires of one alert.
    `price` is that of its own symbol, of a portfolio what was measured; None where a date fired before any
    price was heard. `value` is the measure or the indicator, where that is not a price; `closed` names
    the symbols whose market was closed, so that their last price stood for them.
    """

    alert: AlertId
    symbol: Symbol
    sequence: int
    condition: Condition
    price: Decimal | None
    occurred_at: datetime
    detected_at: datetime
    session: Session
    labels: frozenset[Label] = frozenset()
    direction: str = ""
    returned: bool = False
    window_start: datetime | None = None
    note: str = ""
    currency: str = ""
    value: Decimal | None = None
    closed: tuple[Symbol, ...] = ()

    @property
    def id(self) -> str:
        """Names this fire for ever: a second commit of the same one is the same row."""
        return f"{self.alert}:{self.sequence}"


@dataclass(frozen=True, slots=True)
class LogEntry:
    """One line of why an alert did or did not fire."""

    at: datetime
    alert: AlertId
    reason: str
    price: Decimal | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Tried:
    """What an alert would have done on `bars` bars from `since` to `until`.

    `value` is what it measures or the indicator, as of the last bar; `is_met` tells whether that would fire.
    """

    fires: tuple[Firing, ...]
    bars: int
    since: datetime
    until: datetime
    value: Decimal | None = None
    is_met: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """Everything that one event altered: changed alerts as they are now, fires in order, log lines."""

    alerts: tuple[Alert, ...] = ()
    firings: tuple[Firing, ...] = ()
    log: tuple[LogEntry, ...] = ()


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
            repeat=Repeat(data.get("repeat", Repeat.ONCE)),
            sessions=frozenset(Session(word) for word in data.get("sessions", [Session.REGULAR])),
            cooldown_s=int(data.get("cooldown_s", DEFAULT_COOLDOWN_S)),
            expires_at=_time(data.get("expires_at")),
            note=str(data.get("note") or ""),
            remind_s=max(0, int(data.get("remind_s") or 0)),
            currency=str(data.get("currency") or ""),
            armed_at=_time(data.get("armed_at")),
            armed_price=None if price is None else Decimal(str(price)),
            state=AlertState(data.get("state", AlertState.ARMED)),
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


def _rest(data: Mapping[str, Any], *, is_newer: bool) -> dict[str, Any]:
    """What is not known here; the version belongs to it where it is a newer one."""
    known = _KEYS if is_newer else _KEYS | {"version"}
    return {key: value for key, value in data.items() if key not in known}


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat().replace("+00:00", "Z")


def _time(text: str | None) -> datetime | None:
    if text is None:
        return None
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        raise ValueError(f"the time {text} has no zone")
    return at
