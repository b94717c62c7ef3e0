"""`moves`: a rise (or fall) by so much against the lowest (highest) price of a window of time."""

from __future__ import annotations

from collections import deque
from datetime import datetime, timedelta
from decimal import Decimal

from watcher.domain.alerts.conditions import Moves
from watcher.domain.alerts.rules import DOWN, HYSTERESIS_POINTS, UP, Memory, PlainRule
from watcher.domain.alerts.steps import Hit, Start, Step

_HUNDRED = Decimal(100)


class MovesRule(PlainRule):
    """Keeps of the window only prices that can still be its extreme, so that bursts cost no memory.

    The last price is kept apart: a correction replaces it. A window never spans a session
    break, a halt or an outage. The price at arming belongs to it.
    """

    def __init__(self, condition: Moves) -> None:
        self._within = timedelta(seconds=condition.within_s)
        self._percent = condition.percent
        self._amount = condition.amount
        self._is_rise = (condition.percent or condition.amount or _HUNDRED) > 0
        self._extremes: deque[tuple[datetime, Decimal]] = deque()
        self._last: tuple[datetime, Decimal] | None = None
        self._stretch = ""
        self._met = False

    def arm(self, start: Start) -> None:
        """The window starts with this price."""
        self.forget_window()
        self._stretch = start.place.stretch
        self._last = None if start.price is None else (start.at, start.price)

    def step(self, step: Step) -> Hit | None:
        """A hit when the move against the window's extreme gets to the threshold."""
        if step.place.stretch != self._stretch:
            self.forget_window()
            self._stretch = step.place.stretch
        self._settle_last()
        while self._extremes and self._extremes[0][0] < step.at - self._within:
            self._extremes.popleft()
        self._last = (step.at, step.price)
        is_met = self.holds(step.price)
        is_new, self._met = is_met and not self._met, is_met
        return Hit(step.price, UP if self._is_rise else DOWN) if is_new else None

    def has_come_back(self, step: Step) -> bool:
        """The move is short of the threshold by the hysteresis."""
        base = self._base(step.price)
        wanted = self._wanted(base) - base * HYSTERESIS_POINTS / _HUNDRED
        return self._moved(step.price, base) <= wanted

    def holds(self, price: Decimal) -> bool:
        """Against the window as it is."""
        base = self._base(price)
        return self._moved(price, base) >= self._wanted(base)

    def forget_window(self) -> None:
        """Start with nothing."""
        self._extremes.clear()
        self._last = None
        self._met = False

    def rebase(self, start: Start) -> None:
        """The window starts again with the price that fired."""
        self.arm(start)

    def divide(self, ratio: Decimal) -> None:
        """Prices of before the split count in new shares."""
        self._extremes = deque((at, price / ratio) for at, price in self._extremes)
        if self._last is not None:
            self._last = (self._last[0], self._last[1] / ratio)

    def mark(self) -> Memory:
        """The last price is kept apart anyway."""
        return {"met": self._met}

    def rewind(self, mark: Memory) -> None:
        """Drop the last price."""
        self._last = None
        self._met = mark["met"]

    def dump(self) -> Memory:
        """The window."""
        return {
            "extremes": [[at.isoformat(), str(price)] for at, price in self._extremes],
            "last": None if self._last is None else [self._last[0].isoformat(), str(self._last[1])],
            "stretch": self._stretch,
            "met": self._met,
        }

    def restore(self, memory: Memory) -> None:
        """Remember it."""
        self._extremes = deque(
            (datetime.fromisoformat(at), Decimal(price)) for at, price in memory["extremes"]
        )
        last = memory["last"]
        self._last = None if last is None else (datetime.fromisoformat(last[0]), Decimal(last[1]))
        self._stretch = memory["stretch"]
        self._met = memory["met"]

    def _settle_last(self) -> None:
        """Let the last price join the window; older ones that are less extreme can never count again."""
        if self._last is None:
            return
        price = self._last[1]
        while self._extremes and (
            self._extremes[-1][1] >= price if self._is_rise else self._extremes[-1][1] <= price
        ):
            self._extremes.pop()
        self._extremes.append(self._last)

    def _base(self, price: Decimal) -> Decimal:
        if not self._extremes:
            return price
        extreme = self._extremes[0][1]
        return min(extreme, price) if self._is_rise else max(extreme, price)

    def _moved(self, price: Decimal, base: Decimal) -> Decimal:
        return price - base if self._is_rise else base - price

    def _wanted(self, base: Decimal) -> Decimal:
        if self._percent is not None:
            return base * abs(self._percent) / _HUNDRED
        return abs(self._amount or Decimal(0))
