"""`data_health`: nothing trustworthy is heard of a symbol. Time makes it fire, not a price (timing.py)."""

from __future__ import annotations

from decimal import Decimal

from watcher.domain.alerts.rules import DOWN, Band, Memory, PlainRule
from watcher.domain.alerts.steps import Hit, Start, Step


class DataHealthRule(PlainRule):
    """Remembers whether this silence was told already; every trusted price ends it."""

    def __init__(self) -> None:
        self._told = False

    def arm(self, start: Start) -> None:
        """From here on silence counts; what was told before is told again."""
        del start
        self._told = False

    def step(self, step: Step) -> Hit | None:
        """A price was heard: never a hit. Silence is one the first time."""
        if step.is_silence:
            return self.falls_silent(step.price)
        self._told = False
        return None

    def falls_silent(self, price: Decimal) -> Hit | None:
        """It has been silent for long enough; a hit the first time."""
        if self._told:
            return None
        self._told = True
        return Hit(price, DOWN)

    def has_come_back(self, step: Step) -> bool:
        """Any trusted price ends the silence."""
        return step.price > 0

    def holds(self, price: Decimal) -> bool:
        """Whatever the price was."""
        del price
        return self._told

    def quiet_band(self) -> Band | None:
        """Every trusted price says the same: it is heard."""
        return None, None

    def dump(self) -> Memory:
        """Whether this silence was told."""
        return {"told": self._told}

    def restore(self, memory: Memory) -> None:
        """Remember it."""
        self._told = memory["told"]
