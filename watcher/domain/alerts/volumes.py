"""`volume`: the day's volume gets to a multiple of the average of the last complete days."""

from __future__ import annotations

import math
from datetime import date
from decimal import Decimal

from watcher.domain.alerts.conditions import Volume
from watcher.domain.alerts.rules import NO_HISTORY, NO_VOLUME, UP, Memory, PlainRule
from watcher.domain.alerts.steps import Hit, Start, Step


class VolumeRule(PlainRule):
    """A state of the day: it needs no earlier price, and is met once a day at most.

    A volume that a source does not say, of the day or of any day of the average, is no zero.
    """

    def __init__(self, condition: Volume) -> None:
        self._multiple = float(condition.multiple)
        self._days = condition.days
        self._on: date | None = None
        self._lacks = ""
        self._met = False

    def arm(self, start: Start) -> None:
        """Nothing is known of today's volume yet."""
        self._on, self._met, self._lacks = start.place.date, False, ""

    def step(self, step: Step) -> Hit | None:
        """A hit when the day's volume gets there."""
        if not step.is_regular:
            # Before the open the source still says yesterday's volume.
            return None
        if step.place.date != self._on:
            self._on, self._met = step.place.date, False
        wanted = self._wanted(step)
        if wanted is None or step.day_volume is None:
            return None
        is_met = step.day_volume >= wanted
        is_new, self._met = is_met and not self._met, self._met or is_met
        return Hit(step.price, UP) if is_new else None

    @property
    def lacks(self) -> str:
        """The volumes of the past, or today's."""
        return self._lacks

    def has_come_back(self, step: Step) -> bool:
        """A day's volume only grows: not before the next one."""
        return step.place.date != self._on

    @property
    def judged_on(self) -> date | None:
        """A new day starts from nothing."""
        return self._on

    def holds(self, price: Decimal) -> bool:
        """Whatever the price is."""
        del price
        return self._met

    def dump(self) -> Memory:
        """The day judged last, and what was found."""
        return {
            "on": None if self._on is None else self._on.isoformat(),
            "met": self._met,
            "lacks": self._lacks,
        }

    def restore(self, memory: Memory) -> None:
        """Remember it."""
        on = memory["on"]
        self._on = None if on is None else date.fromisoformat(on)
        self._met, self._lacks = memory["met"], memory["lacks"]

    def _wanted(self, step: Step) -> float | None:
        bars = None if step.around is None else step.around.days_before(step.place.date, self._days)
        average = math.nan if bars is None else float(bars.volume.mean())
        if not average > 0:
            self._lacks = NO_HISTORY
            return None
        self._lacks = NO_VOLUME if step.day_volume is None else ""
        return self._multiple * average
