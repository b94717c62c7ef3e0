"""`new_high` and `new_low`: strictly beyond the extreme of the previous completed days."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from watcher.domain.alerts.alert import Label
from watcher.domain.alerts.conditions import Extreme, ExtremeKind
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.levels import hysteresis
from watcher.domain.alerts.rules import DOWN, NO_HISTORY, UP, Band, Memory, PlainRule
from watcher.domain.alerts.steps import Hit, Start, Step
from watcher.domain.bars import Bars

_TOUCHED = frozenset({Label.TOUCHED})


class ExtremeRule(PlainRule):
    """Its level is the extreme of the last `days` daily bars, another one each day.

    Where a bar of them is missing nothing is judged: a high that nobody knows of could lie there.
    """

    def __init__(self, condition: Extreme, grid: Grid) -> None:
        self._is_high = condition.kind is ExtremeKind.NEW_HIGH
        self._days = condition.days
        self._grid = grid
        self._on: date | None = None
        self._bars: Bars | None = None
        self._extreme: Decimal | None = None
        self._last: Decimal | None = None
        self._unjudged: Decimal | None = None

    def arm(self, start: Start) -> None:
        """Start from this price."""
        self._last, self._unjudged = start.price, None
        self._forget()

    def step(self, step: Step) -> Hit | None:
        """A hit when the price gets beyond the extreme, or did so between two polls."""
        self._last = step.price
        self._look_up(step)
        prev = self._unjudged if self._unjudged is not None and step.candle is None else step.prev
        if self._extreme is None:
            # Once the bars are known, the price is compared with the one before they were missing.
            self._unjudged = prev
            return None
        self._unjudged = None
        if prev is None or self.holds(prev):
            return None
        if self.holds(step.price):
            return Hit(step.price, self._way)
        return self._touched(step)

    @property
    def lacks(self) -> str:
        """The days of the past."""
        return NO_HISTORY if self._extreme is None else ""

    def has_come_back(self, step: Step) -> bool:
        """Back inside the extreme by the hysteresis."""
        extreme = self._extreme
        if extreme is None:
            return False
        slack = hysteresis(extreme, self._grid.tick)
        return step.price <= extreme - slack if self._is_high else step.price >= extreme + slack

    def holds(self, price: Decimal) -> bool:
        """Strictly beyond the extreme of the day judged last."""
        extreme = self._extreme
        if extreme is None:
            return False
        return price > extreme if self._is_high else price < extreme

    def quiet_band(self) -> Band | None:
        """As long as it stays inside the extreme."""
        extreme = self._extreme
        if extreme is None or self._last is None or self.holds(self._last):
            return None
        return (None, extreme) if self._is_high else (extreme, None)

    def resting_band(self, *, has_come_back: bool) -> Band | None:
        """As far as the hysteresis reaches."""
        extreme = self._extreme
        if extreme is None:
            return None
        if has_come_back:
            return None, None
        slack = hysteresis(extreme, self._grid.tick)
        return (extreme - slack, None) if self._is_high else (None, extreme + slack)

    @property
    def judges_closes(self) -> bool:
        """It is no level (alerts.md §4)."""
        return True

    @property
    def is_of_session(self) -> bool:
        """Another day has another extreme."""
        return True

    def divide(self, ratio: Decimal) -> None:
        """The last price counts in new shares; the extreme is looked up again."""
        if self._last is not None:
            self._last /= ratio
        if self._unjudged is not None:
            self._unjudged /= ratio
        self._forget()

    def dump(self) -> Memory:
        """The last price, and the extreme of its day."""
        return {
            "last": None if self._last is None else str(self._last),
            "unjudged": None if self._unjudged is None else str(self._unjudged),
            "on": None if self._on is None else self._on.isoformat(),
            "extreme": None if self._extreme is None else str(self._extreme),
        }

    def restore(self, memory: Memory) -> None:
        """Remember them; the extreme holds until the bars say another."""
        last, unjudged, on, extreme = (memory[key] for key in ("last", "unjudged", "on", "extreme"))
        self._last = None if last is None else Decimal(last)
        self._unjudged = None if unjudged is None else Decimal(unjudged)
        self._on = None if on is None else date.fromisoformat(on)
        self._extreme = None if extreme is None else Decimal(extreme)

    @property
    def _way(self) -> str:
        return UP if self._is_high else DOWN

    def _forget(self) -> None:
        self._on = self._bars = self._extreme = None

    def _look_up(self, step: Step) -> None:
        """Find the extreme of the days before this one; once a day, and when other bars are known."""
        on = step.place.date
        bars = None if step.around is None else step.around.days_before(on, self._days)
        if on == self._on and (bars is None or bars is self._bars):
            return
        self._on, self._bars = on, bars
        if bars is None:
            self._extreme = None
        else:
            extreme = bars.high.max() if self._is_high else bars.low.min()
            self._extreme = self._grid.of_float(float(extreme))

    def _touched(self, step: Step) -> Hit | None:
        touch = step.touch
        if touch is None:
            return None
        before, now = (touch.high_before, touch.high) if self._is_high else (touch.low_before, touch.low)
        if before is None or now is None or self.holds(before) or not self.holds(now):
            return None
        return Hit(now, self._way, _TOUCHED, touch.since)
