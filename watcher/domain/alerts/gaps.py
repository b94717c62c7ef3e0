"""`gap`: the first regular trade of a day against the previous close."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from watcher.domain.alerts.conditions import Gap
from watcher.domain.alerts.rules import DOWN, UP, Band, Memory, PlainRule, has_moved
from watcher.domain.alerts.steps import Hit, Start, Step
from watcher.domain.quote import Session


class GapRule(PlainRule):
    """Judged once a day. Whoever did not listen at the open has not heard the first trade: bars may tell.

    An alert armed while or after the regular session trades waits for the next day.
    """

    def __init__(self, condition: Gap) -> None:
        self._percent = condition.percent
        self._judged: date | None = None
        self._unheard: date | None = None
        self._previous_close: Decimal | None = None

    @property
    def needs_previous_close(self) -> bool:
        """Unknown or 0: not evaluated."""
        return True

    def arm(self, start: Start) -> None:
        """Today's first trade is over, unless it is still before the open."""
        is_before = start.place.session.endswith(f"/{Session.PRE}")
        self._judged = None if is_before else start.place.date
        self._unheard = None

    def step(self, step: Step) -> Hit | None:
        """A hit when the first trade of a day is as far from the close before it as asked."""
        close, on = step.previous_close, step.place.date
        if close is None or on == self._judged or not step.is_regular:
            return None
        if step.is_late_to_open:
            self._unheard = on
        candle = step.candle
        if on == self._unheard if candle is None else not candle.opens_day:
            return None
        price = step.price if candle is None else candle.open
        self._judged, self._previous_close = on, close
        if not self.holds(price):
            return None
        return Hit(price, UP if self._percent > 0 else DOWN)

    def has_come_back(self, step: Step) -> bool:
        """Only another day has another first trade."""
        return step.place.date != self._judged

    @property
    def judged_on(self) -> date | None:
        """A new day starts without a gap."""
        return self._judged

    def holds(self, price: Decimal) -> bool:
        """As far from the last known previous close."""
        return has_moved(price, self._previous_close, self._percent)

    def quiet_band(self) -> Band | None:
        """Once the day is judged, no further price of it matters."""
        return None if self._judged is None else (None, None)

    def resting_band(self, *, has_come_back: bool) -> Band | None:
        """The same."""
        del has_come_back
        return self.quiet_band()

    @property
    def is_of_session(self) -> bool:
        """The first regular trade of a day may be another gap."""
        return True

    def divide(self, ratio: Decimal) -> None:
        """The close counts in new shares."""
        if self._previous_close is not None:
            self._previous_close /= ratio

    def dump(self) -> Memory:
        """The day judged last, and its previous close."""
        return {
            "judged": None if self._judged is None else self._judged.isoformat(),
            "unheard": None if self._unheard is None else self._unheard.isoformat(),
            "previous_close": None if self._previous_close is None else str(self._previous_close),
        }

    def restore(self, memory: Memory) -> None:
        """Remember them."""
        on, unheard, close = memory["judged"], memory["unheard"], memory["previous_close"]
        self._judged = None if on is None else date.fromisoformat(on)
        self._unheard = None if unheard is None else date.fromisoformat(unheard)
        self._previous_close = None if close is None else Decimal(close)
