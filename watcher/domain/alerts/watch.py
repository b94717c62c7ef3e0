"""One alert at work: its state and flags, its rule, what it trusts, and what it remembers."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from watcher.domain.alerts.alert import Alert, AlertState, Firing, LogEntry, Outcome, Repeat
from watcher.domain.alerts.eligibility import Gate, Reason
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.kinds import rule_of
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.rules import Memory, Rule, Start

EXPLAINED = 50
"""How many observations an alert can account for (alerts.md §6)."""
NOT_MET = "not_met"
MOST_FIRES = 15
FIRES_WITHIN = timedelta(minutes=3)

ACTIVE = frozenset({AlertState.ARMED, AlertState.PENDING, AlertState.COOLING, AlertState.WAITING_RESET})
_ENDED = frozenset({AlertState.FIRED, AlertState.DONE})


class Report:
    """Collects what one event altered."""

    def __init__(self) -> None:
        self.changed: dict[str, Watch] = {}
        self.firings: list[Firing] = []
        self.log: list[LogEntry] = []

    def outcome(self) -> Outcome:
        """All of it, frozen; what was removed in the meantime is left out."""
        return Outcome(
            tuple(watch.export() for watch in self.changed.values()), tuple(self.firings), tuple(self.log)
        )


@dataclass(slots=True)
class Hole:
    """A time that nobody watched, still to be filled with bars.

    `prev` and `place` are the last price before it; `until` is known once watching went on
    without an answer.
    """

    since: datetime
    prev: Decimal | None
    place: Place | None
    until: datetime | None = None
    back_at: datetime | None = None
    """When listening began again, in market time."""


@dataclass(slots=True)
class Watch:
    """The mutable life of one alert; nothing in it is shared with another."""

    alert: Alert
    grid: Grid
    gate: Gate
    rule: Rule
    sequence: int = 0
    cool_until: datetime | None = None
    has_come_back: bool = False
    fired_on: date | None = None
    fresh_since: datetime | None = None
    heard_at: datetime | None = None
    trusted_at: datetime | None = None
    """When the last eligible observation was received."""
    evaluated_until: datetime | None = None
    level_set_at: datetime | None = None
    hole: Hole | None = None
    splits: list[list[str]] = field(default_factory=list)
    fires: deque[datetime] = field(default_factory=lambda: deque(maxlen=MOST_FIRES + 1))
    said: set[str] = field(default_factory=set)
    said_on: date | None = None
    undo: Memory | None = None
    trail: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=EXPLAINED))
    quiet_words: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=EXPLAINED))
    born_at: int = 0
    order: int = 0
    is_unsaved: bool = True

    @property
    def is_active(self) -> bool:
        """Whether prices are compared with its condition at all."""
        alert = self.alert
        return alert.state in ACTIVE and not (alert.paused or alert.orphaned)

    def change(self, report: Report, **values: Any) -> None:
        """Alter the alert's visible fields, and report it if that altered anything."""
        if any(getattr(self.alert, name) != value for name, value in values.items()):
            self.alert = replace(self.alert, **values)
            report.changed[self.alert.id] = self
            self.is_unsaved = True

    def note_word(self, number: int) -> None:
        """From the observation with this number on, one that changes nothing evaluates to this word."""
        word = NOT_MET if self.is_active else self.alert.shown_state
        if not self.quiet_words or self.quiet_words[-1][1] != word:
            self.quiet_words.append((number, word))

    def verdict_on(self, number: int) -> str:
        """What the observation with this number evaluated to."""
        for known, verdict in self.trail:
            if known == number:
                return verdict
        words = [word for since, word in self.quiet_words if since <= number]
        return words[-1] if words else NOT_MET

    def say(self, report: Report, at: datetime, reason: str, detail: str = "") -> None:
        """Write a line into the log."""
        last = self.gate.last
        report.log.append(
            LogEntry(at, self.alert.id, str(reason), None if last is None else last.price, detail)
        )

    def suspend(self, report: Report, at: datetime, reason: str) -> None:
        """It cannot be evaluated: say so, once."""
        reason = str(reason)
        if self.alert.suspended != reason:
            self.change(report, suspended=reason)
            self.say(report, at, reason, "suspended")

    def note_quiet(self) -> Memory:
        """Remember how things stood before the price that is about to be taken (or changed nothing)."""
        self.undo = {
            "rule": self.rule.mark(),
            "state": self.alert.state.value,
            "has_come_back": self.has_come_back,
            "fired": False,
        }
        return self.undo

    def arm(self, price: Decimal | None, at: datetime, place: Place) -> None:
        """Start afresh: the price of this moment is the new `prev`. `at` is market time."""
        self.gate.arm(price, at, place)
        self.rearm(price, at, place)

    def rearm(self, price: Decimal | None, at: datetime, place: Place) -> None:
        """Start the rule afresh at this price, keeping what the gate knows."""
        self.rule.arm(Start(price, at, place))
        self.fresh_since = at
        self.cool_until = self.fired_on = self.undo = self.hole = None
        self.has_come_back = False
        self.said.clear()

    def export(self) -> Alert:
        """The alert as it is now, with everything that a restart must not lose."""
        return replace(self.alert, memory=self._dump())

    @classmethod
    def of(cls, alert: Alert, grid: Grid, delay: timedelta) -> Watch:
        """An alert with nothing remembered, or with what it exported before."""
        watch = cls(
            alert=replace(alert, memory={}),
            grid=grid,
            gate=Gate(alert.sessions, alert.currency, delay),
            rule=rule_of(alert.condition, grid),
        )
        if alert.memory:
            watch._restore(alert.memory)
            watch.is_unsaved = False
        return watch

    def _dump(self) -> Memory:
        hole = self.hole
        return {
            "gate": self.gate.dump(),
            "rule": self.rule.dump(),
            "sequence": self.sequence,
            "cool_until": _text(self.cool_until),
            "has_come_back": self.has_come_back,
            "fired_on": None if self.fired_on is None else self.fired_on.isoformat(),
            "fresh_since": _text(self.fresh_since),
            "heard_at": _text(self.heard_at),
            "trusted_at": _text(self.trusted_at),
            "evaluated_until": _text(self.evaluated_until),
            "level_set_at": _text(self.level_set_at),
            "hole": None
            if hole is None
            else {
                "since": _text(hole.since),
                "prev": None if hole.prev is None else str(hole.prev),
                "place": None if hole.place is None else [hole.place.date.isoformat(), hole.place.stretch],
                "until": _text(hole.until),
                "back_at": _text(hole.back_at),
            },
            "splits": [list(row) for row in self.splits],
            "fires": [at.isoformat() for at in self.fires],
            "said": sorted(self.said),
            "said_on": None if self.said_on is None else self.said_on.isoformat(),
            "undo": self.undo,
        }

    def _restore(self, memory: Any) -> None:
        self.gate.restore(memory["gate"])
        self.rule.restore(memory["rule"])
        self.sequence = memory["sequence"]
        self.cool_until = _time(memory["cool_until"])
        self.has_come_back = memory["has_come_back"]
        self.fired_on = _date(memory["fired_on"])
        self.fresh_since = _time(memory["fresh_since"])
        self.heard_at = _time(memory["heard_at"])
        self.trusted_at = _time(memory.get("trusted_at"))
        self.evaluated_until = _time(memory["evaluated_until"])
        self.level_set_at = _time(memory["level_set_at"])
        if (hole := memory["hole"]) is not None:
            place = hole["place"]
            self.hole = Hole(
                since=datetime.fromisoformat(hole["since"]),
                prev=None if hole["prev"] is None else Decimal(hole["prev"]),
                place=None if place is None else Place(date.fromisoformat(place[0]), place[1]),
                until=_time(hole["until"]),
                back_at=_time(hole.get("back_at")),
            )
        self.splits = [list(row) for row in memory["splits"]]
        self.fires.extend(datetime.fromisoformat(at) for at in memory["fires"])
        self.said = set(memory["said"])
        self.said_on = _date(memory["said_on"])
        self.undo = memory["undo"]


def is_lasting(reason: Reason) -> bool:
    """Whether a reason is said once a day rather than each time it starts anew: it is no trouble."""
    return reason in {
        Reason.DUPLICATE,
        Reason.OUT_OF_ORDER,
        Reason.SESSION,
        Reason.NO_HISTORY,
        Reason.NO_VOLUME,
    }


def has_ended(alert: Alert) -> bool:
    """Whether it fired for good."""
    return alert.state in _ENDED


def is_ratchet(alert: Alert) -> bool:
    """Whether each fire price is the new base."""
    return alert.repeat is Repeat.RATCHET


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _date(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
