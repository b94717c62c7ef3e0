"""What the list of fires says: when, which symbol, and how it came about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Firing, Label
from watcher.domain.alerts.conditions import Level, Side
from watcher.domain.alerts.wide_words import subject
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words
from watcher.ui.alerts.moments import day, time_of_day
from watcher.ui.condition_words import condition_words, measured_words
from watcher.ui.table import Column
from watcher.ui.tips import plain_tip
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Fire:
    """One fire as it is shown; texts are clean. `date` is empty today."""

    id: str
    symbol: Symbol
    date: str
    time: str
    words: str
    note: str
    is_unread: bool


class FireMaker:
    """Makes rows from the session's fires; `known` holds them by name, `unread` the names not seen yet."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.known: Mapping[str, Firing] = {}
        self.unread: frozenset[str] = frozenset()

    def take(self) -> Sequence[str]:
        """Read the session's fires anew; answers their names, newest first."""
        firings = self._session.firings
        self.known = {firing.id: firing for firing in firings}
        self.unread = frozenset(firing.id for firing in firings[: self._session.unread])
        return list(self.known)

    def __call__(self, key: str) -> Fire:
        """The row of one fire."""
        firing, now = self.known[key], self._session.now()
        instrument = self._session.instruments.get(firing.symbol)
        # A missed one stands where it was found: that is when the user was told.
        at = firing.detected_at if Label.LATE in firing.labels else firing.occurred_at
        today = words.is_today(at, now)
        return Fire(
            id=key,
            symbol=firing.symbol,
            date="" if today else day(at),
            time=words.time(at, seconds=today),
            words=fire_words(firing, instrument.places if instrument else 2, now),
            note=words.clean(firing.note),
            is_unread=key in self.unread,
        )


def fire_words(firing: Firing, places: int, now: datetime) -> str:
    """How it came about: “opened below 480.00 (gap) at 477.10”, “touched 75.00 (low 74.90)”."""
    what, price = _what(firing, places), words.price(firing.price, places)
    price = measured_words(firing.condition, price)
    if Label.LATE not in firing.labels:
        is_known = Label.TOUCHED not in firing.labels and firing.price is not None
        return tr("{what} at {price}").format(what=what, price=price) if is_known else what
    back = tr(", and the price has come back") if firing.returned else ""
    return tr("missed while away · {what} at {time_of_day}{back}").format(
        what=what, time_of_day=time_of_day(firing.occurred_at, now), back=back
    )


def summary(firings: Sequence[Firing], unread: int, now: datetime) -> str:
    """How many fired today, and how many were found late: today's and those not seen yet."""
    late = [Label.LATE in firing.labels for firing in firings]
    today = sum(
        not missed and words.is_today(f.occurred_at, now) for f, missed in zip(firings, late, strict=True)
    )
    missed = sum(
        is_late and (at < unread or words.is_today(firing.detected_at, now))
        for at, (firing, is_late) in enumerate(zip(firings, late, strict=True))
    )
    return (
        tr("today {today} · missed {missed}").format(today=today, missed=missed)
        if missed
        else tr("today {today}").format(today=today)
    )


def fire_spoken(fire: Fire) -> str:
    """The row for those who hear it."""
    unread = tr("unread, ") if fire.is_unread else ""
    said = f"{unread}{fire.date} {fire.time} {subject(fire.symbol)} {fire.words}".replace("  ", " ").strip()
    return f"{said}, {fire.note}" if fire.note else said


COLUMNS: tuple[Column[Fire], ...] = (Column(tr("Fired"), fire_spoken),)


def _what(firing: Firing, places: int) -> str:
    condition = firing.condition
    if not isinstance(condition, Level | Side):
        return f"{condition_words(condition, places)}{_how(firing, places)}"
    level, price = words.price(condition.level, places), firing.price
    rises = firing.direction == "up" or (
        not firing.direction and price is not None and price >= condition.level
    )
    if Label.GAPPED in firing.labels:
        return tr("opened {below} {level} (gap)").format(
            below=tr("above") if rises else tr("below"), level=level
        )
    if Label.TOUCHED in firing.labels:
        extreme = f" ({(tr('high') if rises else tr('low'))} {words.price(firing.price, places)})"
        return tr("touched {level}").format(level=level) + (
            extreme if firing.price != condition.level else ""
        )
    if isinstance(condition, Side):
        return condition_words(condition, places)
    return (
        tr("{fell} to {level}").format(fell=tr("rose") if rises else tr("fell"), level=level)
        if condition.kind == "reaches"
        else tr("crossed {level}").format(level=level)
    )


def _how(firing: Firing, places: int) -> str:
    if Label.GAPPED in firing.labels:
        return tr(" (gap)")
    return (
        tr(" (touched {price})").format(price=words.price(firing.price, places))
        if Label.TOUCHED in firing.labels
        else ""
    )


def tip(fire: Fire) -> str:
    """All of a row, and the note of its alert."""
    # Qt reads markup in tooltips; a note is text.
    return plain_tip(f"{subject(fire.symbol)} {fire.words}", fire.note)
