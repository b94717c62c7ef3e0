"""`reaches`, `crosses`, `crosses_up`, `crosses_down`: the price gets to a level; touching counts."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.alerts.alert import Label
from watcher.domain.alerts.conditions import Level, LevelKind
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.rules import DOWN, UP, Band, Memory, PlainRule
from watcher.domain.alerts.steps import Candle, Hit, Start, Step

_TOUCHED = frozenset({Label.TOUCHED})
_LEAST_TICKS = 2
_RATIO = Decimal("0.001")


def hysteresis(level: Decimal, tick: Decimal) -> Decimal:
    """How far past its level a price has to come back: 2 ticks or 0.1 % of the level (alerts.md §3)."""
    return max(_LEAST_TICKS * tick, _RATIO * level)


class LevelRule(PlainRule):
    """Fires when the price comes from one side of the level and gets to it or past it.

    `reaches` takes its direction from the first known price that is off the level; for a price
    exactly on the level no side is known, so the first one off it decides.
    """

    def __init__(self, condition: Level, grid: Grid) -> None:
        self._kind = condition.kind
        self._level = grid.snap(condition.level)
        self._slack = hysteresis(self._level, grid.tick)
        self._settled = ""
        self._hit = ""

    def arm(self, start: Start) -> None:
        """Fix the direction of `reaches` from the side of the price."""
        self._settled = self._hit = ""
        if start.price is not None:
            self._settle(start.price)

    def step(self, step: Step) -> Hit | None:
        """A hit when the level lies between the last price and this one, or was touched in between."""
        if self._kind is LevelKind.REACHES and not self._settled:
            self._settle(step.price if step.prev is None or step.prev == self._level else step.prev)
        if step.prev is None:
            return None
        if step.candle is not None:
            return self._inside(step, step.prev, step.candle)
        return self._between(step, step.prev) or self._touched(step)

    def fired(self, hit: Hit) -> None:
        """The way it went decides where it has to come back from."""
        self._hit = hit.direction

    def has_come_back(self, step: Step) -> bool:
        """Back on the side it came from, by the hysteresis."""
        if self._hit == UP:
            return step.price <= self._level - self._slack
        return step.price >= self._level + self._slack

    def holds(self, price: Decimal) -> bool:
        """On the far side, or on the level."""
        return price >= self._level if self._hit == UP else price <= self._level

    def quiet_band(self) -> Band | None:
        """Both sides of the level: the caller adds where the price is."""
        return (self._level, self._level)

    def resting_band(self, *, has_come_back: bool) -> Band:
        """As far as the hysteresis reaches."""
        if has_come_back:
            return None, None
        return (self._level - self._slack, None) if self._hit == UP else (None, self._level + self._slack)

    def dump(self) -> Memory:
        """The direction, and the way of the last hit."""
        return {"settled": self._settled, "hit": self._hit}

    def restore(self, memory: Memory) -> None:
        """Remember them."""
        self._settled, self._hit = memory["settled"], memory["hit"]

    def _settle(self, price: Decimal) -> None:
        if price != self._level:
            self._settled = UP if price < self._level else DOWN

    def _goes(self, direction: str) -> bool:
        match self._kind:
            case LevelKind.REACHES:
                return self._settled == direction
            case LevelKind.CROSSES:
                return True
            case LevelKind.CROSSES_UP:
                return direction == UP
            case LevelKind.CROSSES_DOWN:
                return direction == DOWN

    def _between(self, step: Step, prev: Decimal) -> Hit | None:
        level, price = self._level, step.price
        if prev < level <= price and self._goes(UP):
            return Hit(price, UP, step.gap_over(level))
        if prev > level >= price and self._goes(DOWN):
            return Hit(price, DOWN, step.gap_over(level))
        return None

    def _touched(self, step: Step) -> Hit | None:
        touch, level = step.touch, self._level
        if touch is None:
            return None
        if self._goes(UP) and rose_to(touch.high_before, level, touch.high):
            return Hit(touch.high or level, UP, _TOUCHED, touch.since)
        if self._goes(DOWN) and fell_to(touch.low_before, level, touch.low):
            return Hit(touch.low or level, DOWN, _TOUCHED, touch.since)
        return None

    def _inside(self, step: Step, prev: Decimal, candle: Candle) -> Hit | None:
        level = self._level
        if prev < level and self._goes(UP):
            return met_in_bar(step, candle, level, UP)
        if prev > level and self._goes(DOWN):
            return met_in_bar(step, candle, level, DOWN)
        return None


def rose_to(before: Decimal | None, level: Decimal, now: Decimal | None) -> bool:
    """Whether the day's high went from below the level to it or past it."""
    return before is not None and now is not None and before < level <= now


def fell_to(before: Decimal | None, level: Decimal, now: Decimal | None) -> bool:
    """Whether the day's low went from above the level to it or past it."""
    return before is not None and now is not None and before > level >= now


def met_in_bar(step: Step, candle: Candle, level: Decimal, direction: str) -> Hit | None:
    """Getting to a level inside a bar: at its open if that was beyond already, else at the level."""

    def is_met(price: Decimal) -> bool:
        return price >= level if direction == UP else price <= level

    if candle.whole and is_met(candle.open):
        return Hit(candle.open, direction, step.gap_over(level))
    extreme = candle.high if direction == UP else candle.low
    if is_met(step.price) or (candle.extremes and is_met(extreme)):
        return Hit(level, direction)
    return None
