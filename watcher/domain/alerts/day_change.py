"""`day_change`: the move against the official previous close reaches a percentage."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from watcher.domain.alerts.conditions import DayChange, IfTrueNow
from watcher.domain.alerts.rules import DOWN, HYSTERESIS_POINTS, UP, Memory, PlainRule, has_moved
from watcher.domain.alerts.steps import Hit, Start, Step

_HUNDRED = Decimal(100)


class DayChangeRule(PlainRule):
    """Judged anew each exchange day; already beyond when armed, it waits for the next one."""

    def __init__(self, condition: DayChange) -> None:
        self._percent = condition.percent
        self._wish = condition.if_true_now
        self._armed_price: Decimal | None = None
        self._armed_on: date | None = None
        self._date: date | None = None
        self._previous_close: Decimal | None = None
        self._met = False
        self._waits = False

    @property
    def needs_previous_close(self) -> bool:
        """Unknown or 0: not evaluated."""
        return True

    def arm(self, start: Start) -> None:
        """Whether it is beyond already is known once a previous close is."""
        self._armed_price, self._armed_on = start.price, start.place.date
        self._date = None
        self._met = self._waits = False

    def step(self, step: Step) -> Hit | None:
        """A hit when the day's move gets to the percentage."""
        if step.previous_close is None:
            return None
        self._previous_close = step.previous_close
        if step.place.date != self._date:
            self._begin(step)
        is_beyond = self.holds(step.price)
        is_new, self._met = is_beyond and not self._met, is_beyond
        if not is_new or self._waits:
            return None
        return Hit(step.price, UP if self._percent > 0 else DOWN)

    @property
    def waits(self) -> bool:
        """Whether it was true when armed, and has been since."""
        return self._waits

    def has_come_back(self, step: Step) -> bool:
        """The move is short of the percentage by the hysteresis."""
        if self._previous_close is None:
            return False
        change = (step.price - self._previous_close) * _HUNDRED / self._previous_close
        if self._percent > 0:
            return change <= self._percent - HYSTERESIS_POINTS
        return change >= self._percent + HYSTERESIS_POINTS

    @property
    def judged_on(self) -> date | None:
        """A new day starts from a change of nothing."""
        return self._date

    def holds(self, price: Decimal) -> bool:
        """The move of the last day judged, at this price."""
        return has_moved(price, self._previous_close, self._percent)

    def divide(self, ratio: Decimal) -> None:
        """Prices of before the split count in new shares."""
        if self._armed_price is not None:
            self._armed_price /= ratio
        if self._previous_close is not None:
            self._previous_close /= ratio

    def dump(self) -> Memory:
        """The day judged last, and what was found."""
        return {
            "armed_price": None if self._armed_price is None else str(self._armed_price),
            "armed_on": None if self._armed_on is None else self._armed_on.isoformat(),
            "date": None if self._date is None else self._date.isoformat(),
            "previous_close": None if self._previous_close is None else str(self._previous_close),
            "met": self._met,
            "waits": self._waits,
        }

    def restore(self, memory: Memory) -> None:
        """Remember it."""
        price, close = memory["armed_price"], memory["previous_close"]
        armed_on, on = memory["armed_on"], memory["date"]
        self._armed_price = None if price is None else Decimal(price)
        self._previous_close = None if close is None else Decimal(close)
        self._armed_on = None if armed_on is None else date.fromisoformat(armed_on)
        self._date = None if on is None else date.fromisoformat(on)
        self._met, self._waits = memory["met"], memory["waits"]

    def _begin(self, step: Step) -> None:
        is_first = self._date is None
        self._date = step.place.date
        self._met = self._waits = False
        if is_first and self._wish is IfTrueNow.WAIT:
            # With no price known at arming, this one stands for it.
            price = step.price if self._armed_price is None else self._armed_price
            same_day = self._armed_price is None or self._armed_on == step.place.date
            self._waits = same_day and self.holds(price)
