"""An alert as it is stored and shown: what it waits for, its state, and what it remembers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any, NewType

from watcher.domain.alerts.condition import Condition
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

AlertId = NewType("AlertId", str)

DEFAULT_COOLDOWN_S = 300


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


def terms_of(alert: Alert) -> AlertDraft:
    """What would have to be asked for to get this alert again."""
    return AlertDraft(
        alert.symbol,
        alert.condition,
        alert.repeat,
        alert.sessions,
        alert.cooldown_s,
        alert.expires_at,
        alert.note,
        alert.remind_s,
    )
