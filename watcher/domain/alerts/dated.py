"""`calendar`: a date of the company comes near. Days make it fire, not prices."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from watcher.domain.alerts.rules import UP, Memory, PlainRule
from watcher.domain.alerts.steps import Hit, Start, Step
from watcher.domain.alerts.wide import Dated
from watcher.domain.sessions import SessionTable


class DatedRule(PlainRule):
    """Fires once for each date, on the exchange day that lies `days_before` days before it.

    Where that is no trading day, on the last one before: never later than asked. A date that
    becomes known later fires then, unless it is over.
    """

    def __init__(self, condition: Dated) -> None:
        self._event = condition.event
        self._days = condition.days_before
        self._told: set[date] = set()
        self._is_near = False

    def arm(self, start: Start) -> None:
        """A date that was told is not told again: once per event, however often it is armed."""
        del start
        self._is_near = False

    def step(self, step: Step) -> Hit | None:
        """A hit on the first moment of a date's time."""
        if step.around is None:
            return None
        today, table = step.place.date, step.around.table
        near = [
            on for on in step.around.dates(self._event) if first_day(on, self._days, table) <= today <= on
        ]
        self._is_near = bool(near)
        new = [on for on in near if on not in self._told]
        self._told.update(new)
        return Hit(step.price, UP) if new else None

    def has_come_back(self, step: Step) -> bool:
        """Another date is another meeting."""
        del step
        return True

    def holds(self, price: Decimal) -> bool:
        """Whatever the price is."""
        del price
        return self._is_near

    def quiet_band(self) -> tuple[None, None]:
        """No price changes anything, only days."""
        return None, None

    def dump(self) -> Memory:
        """Which dates were told."""
        return {"told": sorted(on.isoformat() for on in self._told), "near": self._is_near}

    def restore(self, memory: Memory) -> None:
        """Remember them."""
        self._told = {date.fromisoformat(on) for on in memory["told"]}
        self._is_near = memory["near"]


def first_day(on: date, days_before: int, table: SessionTable) -> date:
    """The exchange day on which a date is `days_before` days away, or the last one before that day."""
    wanted = on - min(timedelta(days=days_before), on - date.min)
    if table.is_always_open or table.day_of(wanted) is not None:
        return wanted
    before = table.previous_day(wanted)
    return wanted if before is None else before.date
