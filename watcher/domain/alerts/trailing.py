"""`trailing`: the price falls so far from its highest since armed, or rises so far from its lowest."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.alerts.conditions import Direction, Trailing
from watcher.domain.alerts.rules import DOWN, HYSTERESIS_POINTS, UP, Band, Memory, PlainRule
from watcher.domain.alerts.steps import Hit, Start, Step

_HUNDRED = Decimal(100)


class TrailingRule(PlainRule):
    """The reference only ever moves away from the condition, never back."""

    def __init__(self, condition: Trailing) -> None:
        self._percent = condition.percent
        self._amount = condition.amount
        self._is_fall = condition.direction is Direction.DOWN
        self._reference: Decimal | None = None
        self._met = False

    def arm(self, start: Start) -> None:
        """The reference starts at this price."""
        self._reference = start.price
        self._met = False

    def step(self, step: Step) -> Hit | None:
        """A hit when the price gets as far from the reference as asked."""
        reference = step.price if self._reference is None else self._reference
        self._reference = max(reference, step.price) if self._is_fall else min(reference, step.price)
        is_met = self.holds(step.price)
        is_new, self._met = is_met and not self._met, is_met
        return Hit(step.price, DOWN if self._is_fall else UP) if is_new else None

    def has_come_back(self, step: Step) -> bool:
        """The distance is short of the wanted one by the hysteresis."""
        reference = self._reference
        if reference is None:
            return False
        wanted = self._wanted(reference) - reference * HYSTERESIS_POINTS / _HUNDRED
        return self._distance(step.price, reference) <= wanted

    def holds(self, price: Decimal) -> bool:
        """As far from the reference as asked."""
        reference = self._reference
        return reference is not None and self._distance(price, reference) >= self._wanted(reference)

    def quiet_band(self) -> Band | None:
        """Between the trigger and the reference."""
        reference = self._reference
        if reference is None or self._met:
            return None
        wanted = self._wanted(reference)
        return (reference - wanted, reference) if self._is_fall else (reference, reference + wanted)

    def learn_earlier(self, memory: Memory) -> None:
        """The farther reference counts; whether it is met by it, the next price tells."""
        known = memory["reference"]
        if known is None:
            return
        earlier, reference = Decimal(known), self._reference
        farthest = max if self._is_fall else min
        self._reference = earlier if reference is None else farthest(earlier, reference)
        self._met = self._met and self._reference == reference

    def resting_band(self, *, has_come_back: bool) -> Band | None:
        """Beyond the trigger it stays met, and the reference where it is."""
        del has_come_back
        reference = self._reference
        if reference is None or not self._met:
            return None
        wanted = self._wanted(reference)
        return (None, reference - wanted) if self._is_fall else (reference + wanted, None)

    @property
    def judges_closes(self) -> bool:
        """The highest price of a bar may have come after its lowest."""
        return True

    def rebase(self, start: Start) -> None:
        """The price that fired is the new reference."""
        self.arm(start)

    def divide(self, ratio: Decimal) -> None:
        """The reference counts in new shares."""
        if self._reference is not None:
            self._reference /= ratio

    def divide_late(self, ratio: Decimal, price: Decimal) -> None:
        """Nobody noted whether the reference is of before: what lies nearer to the price of now counts."""
        if self._reference is None:
            return
        known = (self._reference, self._reference / ratio)
        nearest = min(known, key=lambda one: max(one, price) / min(one, price))
        self._reference = max(nearest, price) if self._is_fall else min(nearest, price)
        self._met = self._met and self.holds(price)

    def dump(self) -> Memory:
        """The reference, and whether it was met."""
        return {"reference": None if self._reference is None else str(self._reference), "met": self._met}

    def restore(self, memory: Memory) -> None:
        """Remember it."""
        reference = memory["reference"]
        self._reference = None if reference is None else Decimal(reference)
        self._met = memory["met"]

    def _distance(self, price: Decimal, reference: Decimal) -> Decimal:
        return reference - price if self._is_fall else price - reference

    def _wanted(self, reference: Decimal) -> Decimal:
        if self._percent is not None:
            return reference * self._percent / _HUNDRED
        return self._amount or Decimal(0)
