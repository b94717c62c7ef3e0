"""A time that nobody watched, and its JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from watcher.domain.alerts.places import Place
from watcher.domain.alerts.rules import Memory
from watcher.domain.symbols import Symbol

Others = dict[Symbol, tuple[Decimal | None, Place | None]]


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
    others: Others = field(default_factory=dict)
    """The last prices of other symbols before it."""
    rule: Memory | None = None
    """What the rule remembered before it heard more; None while it has heard nothing since."""
    life: Memory | None = None
    """Where the alert was in its life at that moment."""


def hole_to_json(hole: Hole) -> Memory:
    """All of it, in JSON's types."""
    return {
        "since": hole.since.isoformat(),
        "prev": None if hole.prev is None else str(hole.prev),
        "place": None if hole.place is None else [hole.place.date.isoformat(), hole.place.stretch],
        "until": None if hole.until is None else hole.until.isoformat(),
        "back_at": None if hole.back_at is None else hole.back_at.isoformat(),
        "others": {symbol: _seen(price, place) for symbol, (price, place) in hole.others.items()},
        "rule": hole.rule,
        "life": hole.life,
    }


def hole_from_json(memory: Any) -> Hole:
    """Read what `hole_to_json` gave."""
    place, until, back_at = memory["place"], memory["until"], memory.get("back_at")
    return Hole(
        since=datetime.fromisoformat(memory["since"]),
        prev=None if memory["prev"] is None else Decimal(memory["prev"]),
        place=None if place is None else Place(date.fromisoformat(place[0]), place[1]),
        until=None if until is None else datetime.fromisoformat(until),
        back_at=None if back_at is None else datetime.fromisoformat(back_at),
        others={Symbol(one): _unseen(row) for one, row in memory.get("others", {}).items()},
        rule=memory.get("rule"),
        life=memory.get("life"),
    )


def _seen(price: Decimal | None, place: Place | None) -> list[str] | None:
    return None if price is None or place is None else [str(price), place.date.isoformat(), place.stretch]


def _unseen(row: list[str] | None) -> tuple[Decimal | None, Place | None]:
    return (None, None) if row is None else (Decimal(row[0]), Place(date.fromisoformat(row[1]), row[2]))
