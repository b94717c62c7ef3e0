"""One alert at work: its state and flags, its rule, what it trusts, and what it remembers."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any, NamedTuple

from watcher.domain.alerts.alert import Alert, AlertState, LogEntry, Repeat
from watcher.domain.alerts.eligibility import Gate, Reason
from watcher.domain.alerts.foreign import UNKNOWN_KIND
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.hole import Hole
from watcher.domain.alerts.kinds import listens, needs_scene, others_of, rule_of, silence_of
from watcher.domain.alerts.legs import Leg, new_leg
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.rules import Memory, Rule
from watcher.domain.alerts.steps import Start, Step
from watcher.domain.alerts.watch_memory import memory_of, remember
from watcher.domain.alerts.wide import Foreign
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    from watcher.domain.alerts.tape import Tape

EXPLAINED = 50
"""How many observations an alert can account for (alerts.md §6)."""
NOT_MET = "not_met"
HAS_FIRED = "has_fired"
MOST_FIRES = 15
FIRES_WITHIN = timedelta(minutes=3)

ACTIVE = frozenset({AlertState.ARMED, AlertState.PENDING, AlertState.COOLING, AlertState.WAITING_RESET})
_ENDED = frozenset({AlertState.FIRED, AlertState.DONE})


class Taken(NamedTuple):
    """A trusted price that is to be judged with others of the same moment."""

    step: Step
    session: Session
    at: datetime
    is_correction: bool


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
    legs: dict[Symbol, Leg] = field(default_factory=dict)
    """The other symbols that it listens to."""
    reasons: dict[Symbol, str] = field(default_factory=dict)
    """Which of its symbols keeps it from being evaluated, and why."""
    as_of: datetime | None = None
    """Until which market time its own last price is known to stand."""
    is_wide: bool = False
    """Whether it is judged on a snapshot of all its symbols."""
    silent_s: int | None = None
    """After how many seconds of silence it may fire."""
    is_listening: bool = True
    """Whether prices matter to it."""
    unattached: dict[str, Memory] = field(default_factory=dict)
    """What is remembered of symbols that it would listen to if the holdings were known."""
    pending: list[Taken] = field(default_factory=list)
    """Prices that are still to be judged, together."""
    history: deque[LogEntry] = field(default_factory=lambda: deque(maxlen=EXPLAINED))
    """What it made of the last prices of all its symbols, where it looks at several."""
    judged_bars: dict[str, datetime] = field(default_factory=dict)
    """Until when the closed bars of each symbol and interval have been judged."""

    @property
    def is_active(self) -> bool:
        """Whether prices are compared with its condition at all."""
        alert = self.alert
        return alert.state in ACTIVE and not (alert.paused or alert.orphaned)

    def change(self, report: Report, **values: Any) -> None:
        """Alter the alert's visible fields, and report it if that altered anything."""
        if values.get("suspended", "") is None:
            self.reasons.clear()
        if any(getattr(self.alert, name) != value for name, value in values.items()):
            self.alert = replace(self.alert, **values)
            report.changed[self.alert.id] = self
            self.is_unsaved = True

    def note_word(self, number: int) -> None:
        """From the observation with this number on, one that changes nothing evaluates to this word."""
        word = NOT_MET if self.is_active else resting_word(self.alert)
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

    def suspend(self, report: Report, at: datetime, reason: str, symbol: Symbol | None = None) -> None:
        """It cannot be evaluated because of its own symbol or another: say so, once."""
        reason, about = str(reason), symbol or self.alert.symbol
        if self.reasons.get(about) == reason and self.alert.suspended is not None:
            return
        self.reasons[about] = reason
        if self.alert.suspended != reason:
            self.change(report, suspended=reason)
            self.say(report, at, reason, "suspended" if symbol is None else f"suspended: {symbol}")

    def lift(self, report: Report, symbol: Symbol | None = None) -> None:
        """One of its symbols is trusted again; what the others do still counts."""
        self.reasons.pop(symbol or self.alert.symbol, None)
        self.change(report, suspended=next(iter(self.reasons.values()), None))

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
        sessions = self.alert.sessions
        others = {symbol: leg.start(at)._replace(sessions=sessions) for symbol, leg in self.legs.items()}
        self.rule.arm(Start(price, at, place, others, sessions))
        self.judged_bars.clear()
        self.pending.clear()
        self.unattached.clear()
        self.fresh_since = at
        self.cool_until = self.fired_on = self.undo = self.hole = None
        self.has_come_back = False
        self.said.clear()

    def export(self) -> Alert:
        """The alert as it is now, with everything that a restart must not lose."""
        if isinstance(self.alert.condition, Foreign):
            return replace(self.alert, memory=self.rule.dump())
        return replace(self.alert, memory=memory_of(self))

    @classmethod
    def of(cls, alert: Alert, tape: Tape) -> Watch:
        """An alert with nothing remembered, or with what it exported before."""
        watch = cls(
            alert=replace(alert, memory={}),
            grid=tape.grid,
            gate=Gate(alert.sessions, alert.currency, tape.delay),
            rule=rule_of(alert.condition, tape.grid, tape.grid_of),
        )
        if isinstance(alert.condition, Foreign):
            watch.is_listening = watch.is_unsaved = False
            watch.rule.restore(dict(alert.memory))
            watch.alert = replace(watch.alert, suspended=UNKNOWN_KIND)
            return watch
        watch.look_around(tape)
        if alert.memory:
            remember(watch, alert.memory)
            watch.is_unsaved = False
        return watch

    def look_around(self, tape: Tape) -> None:
        """Listen to the symbols that its condition, and what is held, make it listen to; known ones stay."""
        condition, market = self.alert.condition, tape.market
        self.is_wide, self.is_listening = needs_scene(condition), listens(condition)
        self.silent_s = silence_of(condition)
        known, self.legs = self.legs, {}
        for symbol in others_of(condition, self.alert.symbol, market.valued):
            self.legs[symbol] = known.get(symbol) or new_leg(market.tape(symbol), self.alert.sessions)
            if symbol in self.unattached:
                self.legs[symbol].restore(self.unattached.pop(symbol))
        for symbol in [one for one in self.reasons if one != self.alert.symbol and one not in self.legs]:
            del self.reasons[symbol]


def is_lasting(reason: Reason) -> bool:
    """Whether a reason is said once a day rather than each time it starts anew: it is no trouble."""
    return reason in {
        Reason.DUPLICATE,
        Reason.OUT_OF_ORDER,
        Reason.SESSION,
        Reason.NO_HISTORY,
        Reason.NO_VOLUME,
        Reason.NOT_HEARD,
        Reason.MARKET_CLOSED,
        Reason.NO_HOLDING,
        Reason.NO_RATE,
    }


def resting_word(alert: Alert) -> str:
    """What a price evaluates to while nothing is compared with the condition: why not."""
    return HAS_FIRED if alert.shown_state == AlertState.FIRED else alert.shown_state


def has_ended(alert: Alert) -> bool:
    """Whether it fired for good."""
    return alert.state in _ENDED


def is_ratchet(alert: Alert) -> bool:
    """Whether each fire price is the new base."""
    return alert.repeat is Repeat.RATCHET
