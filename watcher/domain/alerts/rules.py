"""What a condition is to the evaluator: a rule that is fed trusted prices one by one."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, Protocol

from watcher.domain.alerts.places import Place
from watcher.domain.alerts.steps import Hit, Start, Step
from watcher.domain.symbols import Symbol

UP = "up"
DOWN = "down"
NO_HISTORY = "no_history"
NO_VOLUME = "no_volume"
HYSTERESIS_POINTS = Decimal("0.1")
"""How far a kind without a level has to come back, in percentage points (alerts.md §3)."""

Memory = dict[str, Any]
Band = tuple[Decimal | None, Decimal | None]

_HUNDRED = Decimal(100)


def has_moved(price: Decimal, close: Decimal | None, percent: Decimal) -> bool:
    """Whether a price lies at least so many percent above the previous close; negative: below it."""
    if close is None:
        return False
    moved, wanted = (price - close) * _HUNDRED, percent * close
    return moved >= wanted if percent > 0 else moved <= wanted


class LackError(Exception):
    """Something is missing to judge by; its text is the reason code."""

    @property
    def reason(self) -> str:
        """The code."""
        return str(self.args[0])


class Rule(Protocol):
    """One condition at work. It is fed every eligible price, in order, whatever the alert's state.

    The life around it (lifecycle.py) decides whether a hit fires. All prices are on the grid.
    One more family of conditions is one more class like this, and one line in kinds.py.
    """

    @property
    def is_pending(self) -> bool:
        """Whether the condition holds, but not yet for long enough."""
        ...

    @property
    def needs_previous_close(self) -> bool:
        """Whether a price without a previous close cannot be judged."""
        ...

    def arm(self, start: Start) -> None:
        """Start afresh."""
        ...

    def step(self, step: Step) -> Hit | None:
        """Take the next price; a hit if it meets the condition anew."""
        ...

    def confirm(self, price: Decimal, at: datetime, place: Place) -> Hit | None:
        """The same price was answered again, at market time `at`."""
        ...

    def fired(self, hit: Hit) -> None:
        """A hit of it made the alert fire."""
        ...

    def has_come_back(self, step: Step) -> bool:
        """Whether the price is back past the condition by the hysteresis, since it fired."""
        ...

    @property
    def value(self) -> Decimal | None:
        """What was measured last, where that is not a price."""
        ...

    @property
    def lacks(self) -> str:
        """The reason code of what was missing to judge the last price; empty where nothing was."""
        ...

    @property
    def judged_on(self) -> date | None:
        """The exchange day that the condition is bound to: the next one starts as not met.

        None where days are nothing to it.
        """
        ...

    def holds(self, price: Decimal) -> bool:
        """Whether the condition last hit would still be met at this price."""
        ...

    def quiet_band(self) -> Band | None:
        """Prices strictly between these change nothing while armed; None if every price may."""
        ...

    def resting_band(self, *, has_come_back: bool) -> Band | None:
        """Closes strictly between these change nothing while it rests; None if every one may.

        `has_come_back` tells whether it is back already, so that coming back is nothing new.
        """
        ...

    @property
    def is_of_session(self) -> bool:
        """Whether these bands hold for one session of one day only."""
        ...

    @property
    def judges_closes(self) -> bool:
        """Whether of a bar only the close counts, and not what was traded in it."""
        ...

    @property
    def has_fired_in_bar(self) -> bool:
        """Whether the bar that was judged last has had its fire."""
        ...

    def interrupt(self, at: datetime) -> None:
        """A poll failed at market time `at`: what must be held without a gap pauses."""
        ...

    def forget_window(self) -> None:
        """A halt or an outage: no window may span it."""
        ...

    def learn_earlier(self, memory: Memory) -> None:
        """What it would remember (`dump`) of a time before the newest prices, judged only now."""
        ...

    def rebase(self, start: Start) -> None:
        """A ratchet fired: its price is the new base."""
        ...

    def divide(self, ratio: Decimal) -> None:
        """A split: every remembered price is divided by `ratio`; the condition was replaced already."""
        ...

    def divide_late(self, ratio: Decimal, price: Decimal) -> None:
        """The same, known only now: prices of the new shares were heard already, `price` last."""
        ...

    def divide_other(self, symbol: Symbol, ratio: Decimal) -> None:
        """The same of another symbol that it looks at."""
        ...

    def mark(self) -> Memory:
        """What `rewind` needs to take the next price back."""
        ...

    def rewind(self, mark: Memory) -> None:
        """Take the last price back: it was corrected."""
        ...

    def dump(self) -> Memory:
        """All it remembers, in JSON's types."""
        ...

    def restore(self, memory: Memory) -> None:
        """Remember what `dump` gave."""
        ...


class PlainRule:
    """What most rules answer to the questions that do not concern them."""

    @property
    def is_pending(self) -> bool:
        """Nothing has to be held."""
        return False

    @property
    def needs_previous_close(self) -> bool:
        """Prices are compared with prices."""
        return False

    def confirm(self, price: Decimal, at: datetime, place: Place) -> Hit | None:
        """Nothing waits for time."""

    def fired(self, hit: Hit) -> None:
        """It only knows one way."""

    @property
    def value(self) -> Decimal | None:
        """Prices speak for themselves."""
        return None

    @property
    def lacks(self) -> str:
        """Prices are enough."""
        return ""

    @property
    def judged_on(self) -> date | None:
        """Days are nothing to it."""
        return None

    def quiet_band(self) -> Band | None:
        """Every price counts."""
        return None

    def resting_band(self, *, has_come_back: bool) -> Band | None:
        """Every close counts."""
        del has_come_back
        return None

    @property
    def is_of_session(self) -> bool:
        """They hold as long as nothing else changes."""
        return False

    @property
    def judges_closes(self) -> bool:
        """Its level may be met inside a bar."""
        return False

    @property
    def has_fired_in_bar(self) -> bool:
        """Bars are judged once."""
        return False

    def interrupt(self, at: datetime) -> None:
        """Nothing runs."""

    def forget_window(self) -> None:
        """It has none."""

    def learn_earlier(self, memory: Memory) -> None:
        """Only the newest prices count."""

    def rebase(self, start: Start) -> None:
        """Only kinds with a base of their own are ratchets."""

    def divide(self, ratio: Decimal) -> None:
        """It remembers no price."""

    def divide_late(self, ratio: Decimal, price: Decimal) -> None:
        """What it remembers is of the day."""

    def divide_other(self, symbol: Symbol, ratio: Decimal) -> None:
        """It looks at no other."""

    def mark(self) -> Memory:
        """Small memories are simply copied."""
        return self.dump()

    def rewind(self, mark: Memory) -> None:
        """And put back."""
        self.restore(mark)

    def dump(self) -> Memory:
        """Nothing is remembered."""
        return {}

    def restore(self, memory: Memory) -> None:
        """Nothing is remembered."""
