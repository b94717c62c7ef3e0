"""A condition that only a newer version knows: it is kept, and nothing is ever judged by it."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.alerts.rules import Band, Memory, PlainRule
from watcher.domain.alerts.steps import Start, Step

UNKNOWN_KIND = "unknown_kind"


class ForeignRule(PlainRule):
    """Remembers what that version remembered, untouched."""

    def __init__(self) -> None:
        self._memory: Memory = {}

    def arm(self, start: Start) -> None:
        """Whoever knows the kind will arm it."""
        del start

    def step(self, step: Step) -> None:
        """Not judged."""
        del step

    @property
    def lacks(self) -> str:
        """The knowledge of what it means."""
        return UNKNOWN_KIND

    def has_come_back(self, step: Step) -> bool:
        """Unknown."""
        del step
        return False

    def holds(self, price: Decimal) -> bool:
        """Unknown."""
        del price
        return False

    def quiet_band(self) -> Band:
        """No price changes anything."""
        return None, None

    def dump(self) -> Memory:
        """What was given."""
        return self._memory

    def restore(self, memory: Memory) -> None:
        """Keep it."""
        self._memory = memory
