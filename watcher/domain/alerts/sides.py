"""`above` and `below`: the price is on one side of a level, at once or held for a time."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal

from watcher.domain.alerts.alert import Label
from watcher.domain.alerts.conditions import IfTrueNow, Side, SideKind
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.holding import Holding
from watcher.domain.alerts.levels import fell_to, hysteresis, met_in_bar, rose_to
from watcher.domain.alerts.places import Place
from watcher.domain.alerts.rules import DOWN, UP, Band, Memory, PlainRule
from watcher.domain.alerts.steps import Candle, Hit, Start, Step

_TOUCHED = frozenset({Label.TOUCHED})


class SideRule(PlainRule):
    """Fires when the price is at the level or beyond it, held for the duration if there is one.

    A state kind: it needs no earlier price, so with no price known at arming the first one may fire.
    Already true when armed it waits for a fresh crossing, unless `if_true_now` is `fire`.
    """

    def __init__(self, condition: Side, grid: Grid) -> None:
        self._is_above = condition.kind is SideKind.ABOVE
        self._level = grid.snap(condition.level)
        self._slack = hysteresis(self._level, grid.tick)
        self._wish = condition.if_true_now
        self._holding = Holding(timedelta(seconds=condition.for_s)) if condition.for_s else None
        self._waits = False

    @property
    def is_pending(self) -> bool:
        """True, but not yet for the duration."""
        return self._holding is not None and self._holding.is_running

    def arm(self, start: Start) -> None:
        """Notice whether it is true already."""
        is_true = start.price is not None and self.holds(start.price)
        self._waits = is_true and self._wish is IfTrueNow.WAIT
        if self._holding is not None:
            self._holding.reset()

    def step(self, step: Step) -> Hit | None:
        """A hit when it is true: at once, or when it has been for long enough."""
        if self._holding is not None:
            return self._held(self._holding, step)
        if step.candle is not None:
            return self._inside(step, step.candle)
        if self.holds(step.price):
            if self._waits:
                return None
            is_new = step.prev is not None and not self.holds(step.prev)
            return Hit(step.price, self._way, step.gap_over(self._level) if is_new else frozenset())
        waited, self._waits = self._waits, False
        return None if waited else self._touched(step)

    def confirm(self, price: Decimal, at: datetime, place: Place) -> Hit | None:
        """A poll that repeats the price keeps what is pending, and may complete it."""
        if self._holding is None or not self._holding.is_running:
            return None
        return Hit(price, self._way) if self._holding.hold(at, place.stretch) else None

    def has_come_back(self, step: Step) -> bool:
        """On the false side, by the hysteresis."""
        if self._is_above:
            return step.price <= self._level - self._slack
        return step.price >= self._level + self._slack

    def holds(self, price: Decimal) -> bool:
        """On the level or beyond it."""
        return price >= self._level if self._is_above else price <= self._level

    def quiet_band(self) -> Band | None:
        """While it is false, or waits to become so. While a duration runs every price counts."""
        if self._holding is not None and self._holding.is_running:
            return None
        return (None, self._level) if self._is_above is not self._waits else (self._level, None)

    def resting_band(self, *, has_come_back: bool) -> Band | None:
        """As far as the hysteresis reaches; with a duration every price counts."""
        if self._holding is not None or self._waits:
            return None
        if has_come_back:
            return None, None
        return (self._level - self._slack, None) if self._is_above else (None, self._level + self._slack)

    def interrupt(self, at: datetime) -> None:
        """A failed poll pauses the duration."""
        if self._holding is not None:
            self._holding.pause(at)

    def dump(self) -> Memory:
        """Whether it waits for a fresh crossing, and how long it has been true."""
        return {"waits": self._waits, "holding": None if self._holding is None else self._holding.dump()}

    def restore(self, memory: Memory) -> None:
        """Remember it."""
        self._waits = memory["waits"]
        if self._holding is not None and memory["holding"] is not None:
            self._holding.restore(memory["holding"])

    @property
    def _way(self) -> str:
        return UP if self._is_above else DOWN

    def _held(self, holding: Holding, step: Step) -> Hit | None:
        if not self.holds(step.price):
            self._waits = False
            holding.reset()
            return None
        if self._waits:
            return None
        return Hit(step.price, self._way) if holding.hold(step.at, step.place.stretch) else None

    def _touched(self, step: Step) -> Hit | None:
        touch = step.touch
        if touch is None:
            return None
        if self._is_above and rose_to(touch.high_before, self._level, touch.high):
            return Hit(touch.high or self._level, UP, _TOUCHED, touch.since)
        if not self._is_above and fell_to(touch.low_before, self._level, touch.low):
            return Hit(touch.low or self._level, DOWN, _TOUCHED, touch.since)
        return None

    def _inside(self, step: Step, candle: Candle) -> Hit | None:
        if self._waits:
            opposite = candle.low if self._is_above else candle.high
            dipped = candle.extremes and not self.holds(opposite)
            self._waits = not dipped and self.holds(step.price)
            # Out and, by the close, back in again: that is a fresh crossing, though nobody saw its minute.
            return Hit(self._level, self._way) if dipped and self.holds(step.price) else None
        if step.prev is not None and not self.holds(step.prev):
            return met_in_bar(step, candle, self._level, self._way)
        if candle.whole and self.holds(candle.open):
            return Hit(candle.open, self._way)
        return met_in_bar(step, candle, self._level, self._way)
