"""The other symbols that an alert listens to: what it trusts of each, and how they make a snapshot."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from watcher.domain.alerts.eligibility import Gate, Reason, age_limit
from watcher.domain.alerts.measures import NEAR
from watcher.domain.alerts.rules import Memory
from watcher.domain.alerts.scene import Input, Scene
from watcher.domain.alerts.steps import Start
from watcher.domain.alerts.wide import PORTFOLIO, Premium
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    from watcher.domain.alerts.tape import Tape
    from watcher.domain.alerts.watch import Watch


@dataclass(slots=True)
class Leg:
    """One other symbol of one alert; it is shared with no other alert.

    `armed` is its price when the alert was armed, `as_of` the market time until when the last one
    is known to stand, `heard_at` when anything was received of it.
    """

    tape: Tape
    gate: Gate
    armed: Decimal | None = None
    heard_at: datetime | None = None
    as_of: datetime | None = None

    @property
    def symbol(self) -> Symbol:
        """Which."""
        return self.tape.instrument.symbol

    def arm(self, now: datetime) -> None:
        """Start from the price that anybody trusts, if there is one."""
        known, last, suspect = self.tape.gate.last, self.gate.last, self.gate.suspect
        if suspect is not None and last is not None:
            # The alert goes on although that price looked like a split: it is believed.
            self.gate.arm(suspect, last.at, self.tape.places.at_arming(now - self.tape.delay))
        elif known is not None and (last is None or known.at > last.at):
            place = known.place
            self.gate.arm(known.price, known.at, place)
            self.gate.last = known._replace(high=None, low=None, extremes_at=None)
            self.heard_at, self.as_of = self.tape.renewed_at, known.at
        last = self.gate.last
        is_known = is_current(self.tape, self.gate, self.heard_at, now)
        self.armed = last.price if last is not None and is_known else None

    def start(self, at: datetime) -> Start:
        """From where the part of a rule that is about it begins."""
        return Start(self.armed, at, self.tape.places.at_arming(at))

    def dump(self) -> Memory:
        """All it remembers, in JSON's types."""
        return {
            "gate": self.gate.dump(),
            "armed": None if self.armed is None else str(self.armed),
            "heard_at": None if self.heard_at is None else self.heard_at.isoformat(),
            "as_of": None if self.as_of is None else self.as_of.isoformat(),
        }

    def restore(self, memory: Memory) -> None:
        """Remember what `dump` gave."""
        self.gate.restore(memory["gate"])
        armed, heard_at, as_of = memory["armed"], memory["heard_at"], memory["as_of"]
        self.armed = None if armed is None else Decimal(armed)
        self.heard_at = None if heard_at is None else datetime.fromisoformat(heard_at)
        self.as_of = None if as_of is None else datetime.fromisoformat(as_of)


def new_leg(tape: Tape, sessions: frozenset[Session]) -> Leg:
    """One that has heard nothing. Whatever its alert listens to, a regular price is one."""
    return Leg(tape, Gate(sessions | {Session.REGULAR}, tape.instrument.currency, tape.delay))


def limit_of(watch: Watch, session: Session) -> timedelta:
    """For how long a symbol may not have been heard, for what this alert compares."""
    return max(age_limit(session), patience_of(watch))


def patience_of(watch: Watch) -> timedelta:
    """For how long at least: the legs of a premium may lie further apart than a price may be old."""
    return NEAR if isinstance(watch.alert.condition, Premium) else timedelta(0)


def last_day(tape: Tape, market_now: datetime) -> date | None:
    """The latest exchange day whose regular session has begun."""
    day = tape.table.day_at(market_now)
    if day is not None and market_now < day.open:
        day = tape.table.previous_day(day.date)
    return None if day is None else day.date


def is_closing_price(tape: Tape, on: date, sessions: frozenset[Session], market_now: datetime) -> bool:
    """Whether a price of that day is the last one of a market that does not trade now."""
    span = tape.places.span_at(market_now)
    return (span is None or span.session not in sessions) and on == last_day(tape, market_now)


def is_current(
    tape: Tape, gate: Gate, heard_at: datetime | None, now: datetime, patience: timedelta = timedelta(0)
) -> bool:
    """Whether the last trusted price is the price of now: of today and heard of, or its market's last one.

    `patience` is for how long at least it may not have been heard.
    """
    market_now, last = now - tape.delay, gate.last
    if last is None:
        return False
    span = tape.places.span_at(market_now)
    if span is None or span.session not in gate.sessions:
        return last.place.date == last_day(tape, market_now)
    is_today = tape.table.is_always_open or last.place.date == tape.table.date_at(market_now)
    return is_today and heard_at is not None and now - heard_at <= max(patience, age_limit(span.session))


def scene_of(watch: Watch, tape: Tape, now: datetime) -> Scene:
    """Everything that the alert looks at, as it stands at `now`."""
    own = tape.instrument.symbol
    inputs = {}
    if own != PORTFOLIO:
        inputs[own] = _input(watch, tape, watch.gate, watch.heard_at, watch.as_of, now)
    for symbol, leg in watch.legs.items():
        one = _input(watch, leg.tape, leg.gate, leg.heard_at, leg.as_of, now)
        inputs[symbol] = replace(one, armed=leg.armed)
    return Scene(own, inputs, tape.market.holdings)


def _input(
    watch: Watch, tape: Tape, gate: Gate, heard_at: datetime | None, as_of: datetime | None, now: datetime
) -> Input:
    market_now, last = now - tape.delay, gate.last
    span = tape.places.span_at(market_now)
    is_closed = span is None or span.session not in gate.sessions
    if last is None:
        return Input(tape, None, tape.places.at_arming(market_now), market_now, is_closed=is_closed)
    trouble = watch.reasons.get(tape.instrument.symbol, "")
    if not trouble and tape.is_halted:
        trouble = Reason.HALTED.value
    if not trouble and not is_current(tape, gate, heard_at, now, patience_of(watch)):
        trouble = Reason.STALE.value
    return Input(
        tape,
        last.price,
        last.place,
        last.at if as_of is None else as_of,
        previous_close=last.previous_close,
        high=None if last.high is None else max(last.high, last.price),
        is_closed=is_closed,
        trouble=trouble,
    )
