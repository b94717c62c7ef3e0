"""`enters` and `leaves`: whether the price is inside a range changes; its borders are inside."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.alerts.alert import Label
from watcher.domain.alerts.conditions import Range, RangeKind
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.levels import hysteresis
from watcher.domain.alerts.rules import DOWN, UP, Band, Memory, PlainRule
from watcher.domain.alerts.steps import Candle, Hit, Start, Step, Touch

_TOUCHED = frozenset({Label.TOUCHED})


class RangeRule(PlainRule):
    """Fires on the change only: a jump from below the range to above it is neither in nor out.

    A day's extreme proves a visit between two polls: inside the range for `enters`, outside for `leaves`.
    """

    def __init__(self, condition: Range, grid: Grid) -> None:
        self._enters = condition.kind is RangeKind.ENTERS
        self._low, self._high = grid.snap(condition.low), grid.snap(condition.high)
        self._low_slack = hysteresis(self._low, grid.tick)
        self._high_slack = hysteresis(self._high, grid.tick)
        self._last: Decimal | None = None
        self._hit = ""

    def arm(self, start: Start) -> None:
        """Start from this price."""
        self._last, self._hit = start.price, ""

    def step(self, step: Step) -> Hit | None:
        """A hit when the membership changes, or did so between two polls or inside a bar."""
        self._last = step.price
        if step.prev is None:
            return None
        if step.candle is not None:
            return self._inside_bar(step, step.prev, step.candle)
        if self.holds(step.prev):
            return None
        if self.holds(step.price):
            edge, way = self._edge(step.prev, step.price)
            return Hit(step.price, way, step.gap_over(edge))
        return None if step.touch is None else self._touched(step.prev, step.touch)

    def fired(self, hit: Hit) -> None:
        """The way out of the range is the way back in."""
        self._hit = hit.direction

    def has_come_back(self, step: Step) -> bool:
        """On the other side of the border, by the hysteresis of that border."""
        if self._enters:
            return step.price <= self._low - self._low_slack or step.price >= self._high + self._high_slack
        if self._hit == UP:
            return self._low <= step.price <= self._high - self._high_slack
        return self._low + self._low_slack <= step.price <= self._high

    def holds(self, price: Decimal) -> bool:
        """Inside, for `enters`; outside, for `leaves`."""
        return (self._low <= price <= self._high) is self._enters

    def quiet_band(self) -> Band | None:
        """The side of the borders that the last price is on."""
        last = self._last
        if last is None:
            return None
        if last < self._low:
            return None, self._low
        return (self._high, None) if last > self._high else (self._low, self._high)

    def resting_band(self, *, has_come_back: bool) -> Band:
        """As far as the hysteresis of the border reaches."""
        if has_come_back:
            return None, None
        low, high = self._low, self._high
        if self._enters:
            return low - self._low_slack, high + self._high_slack
        if self._hit == UP:
            return high - self._high_slack, None
        return None, low + self._low_slack

    def divide(self, ratio: Decimal) -> None:
        """The last price counts in new shares."""
        if self._last is not None:
            self._last /= ratio

    def dump(self) -> Memory:
        """The last price, and the way of the last hit."""
        return {"last": None if self._last is None else str(self._last), "hit": self._hit}

    def restore(self, memory: Memory) -> None:
        """Remember them."""
        last = memory["last"]
        self._last, self._hit = None if last is None else Decimal(last), memory["hit"]

    def _edge(self, before: Decimal, after: Decimal) -> tuple[Decimal, str]:
        """The border between two prices, and the way over it."""
        if self._enters:
            return (self._low, UP) if before < self._low else (self._high, DOWN)
        return (self._high, UP) if after > self._high else (self._low, DOWN)

    def _touched(self, prev: Decimal, touch: Touch) -> Hit | None:
        high, low = touch.high, touch.low
        if high is not None and touch.high_before is not None and high > touch.high_before:
            is_from_there = not self._enters or prev < self._low
            if is_from_there and self.holds(high) and not self.holds(touch.high_before):
                return Hit(high, UP, _TOUCHED, touch.since)
        if low is not None and touch.low_before is not None and low < touch.low_before:
            is_from_there = not self._enters or prev > self._high
            if is_from_there and self.holds(low) and not self.holds(touch.low_before):
                return Hit(low, DOWN, _TOUCHED, touch.since)
        return None

    def _inside_bar(self, step: Step, prev: Decimal, candle: Candle) -> Hit | None:
        if candle.whole and self.holds(candle.open) and not self.holds(prev):
            edge, way = self._edge(prev, candle.open)
            return Hit(candle.open, way, step.gap_over(edge))
        start = candle.open if candle.whole else prev
        if self.holds(start):
            return None
        if self.holds(step.price):
            edge, way = self._edge(start, step.price)
            return Hit(edge, way)
        if not candle.extremes:
            return None
        return self._by_extremes(start, candle)

    def _by_extremes(self, start: Decimal, candle: Candle) -> Hit | None:
        """Over a border and back within one bar, at that border."""
        if self._enters:
            if start < self._low <= candle.high:
                return Hit(self._low, UP)
            return Hit(self._high, DOWN) if start > self._high >= candle.low else None
        if candle.high > self._high:
            return Hit(self._high, UP)
        return Hit(self._low, DOWN) if candle.low < self._low else None
