"""`relative`, `premium`, `position`, `portfolio`: a number measured on a snapshot gets to a threshold."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from watcher.domain.alerts.conditions import IfTrueNow
from watcher.domain.alerts.measures import (
    Measure,
    PortfolioMeasure,
    PositionMeasure,
    PremiumMeasure,
    RelativeMeasure,
)
from watcher.domain.alerts.numbers import tidy
from watcher.domain.alerts.rules import DOWN, HYSTERESIS_POINTS, UP, LackError, Memory, PlainRule
from watcher.domain.alerts.scene import Scene
from watcher.domain.alerts.steps import Hit, Start, Step
from watcher.domain.alerts.wide import (
    PORTFOLIO,
    Bound,
    Measured,
    Portfolio,
    Position,
    Premium,
    Relative,
    Total,
)

_AMOUNT_SLACK = Decimal("0.001")
_LEAST_SLACK = Decimal("0.02")


class MeasuredRule(PlainRule):
    """Fires while the measure is at the threshold or beyond it: a state, as `above` is.

    Already true when armed it waits for a fresh crossing, unless `if_true_now` is `fire`. A
    measure of peers with nothing known at arming takes the first reading for it; one of what
    is held is a state, and its first reading may fire.
    """

    def __init__(self, condition: Measured) -> None:
        self._measure = measure_of(condition)
        self._is_above, self._threshold, self._slack = _threshold(condition)
        self._wish = condition.if_true_now
        self._is_of_day = isinstance(condition, Portfolio) and condition.metric is not Total.VALUE
        self._is_state = isinstance(condition, Position | Portfolio)
        self._armed: Decimal | None = None
        self._armed_on: date | None = None
        self._on: date | None = None
        self._value: Decimal | None = None
        self._was_judged = self._waits = False
        self._lacks = ""

    def arm(self, start: Start) -> None:
        """Whether it is true already is known with the first snapshot."""
        self._armed, self._armed_on = start.price, start.place.date
        self._value = self._on = None
        self._was_judged = self._waits = False
        self._lacks = ""

    def step(self, step: Step) -> Hit | None:
        """A hit when the measure is where it has to be."""
        scene = step.scene
        if scene is None or step.is_partial:
            return None
        try:
            value = self._measure(scene)
        except LackError as lack:
            self._lacks = lack.reason
            return None
        self._lacks = ""
        if self._is_of_day and self._on != step.place.date and self._was_judged:
            self._waits = False
        self._value, self._on = value, step.place.date
        if not self._was_judged:
            self._begin(scene, step)
        if not self.is_met:
            self._waits = False
            return None
        return None if self._waits else Hit(self._price(scene, step), self._way)

    @property
    def value(self) -> Decimal | None:
        """The last reading, to the ten-thousandth."""
        return None if self._value is None else tidy(self._value)

    @property
    def is_met(self) -> bool:
        """Whether the last reading is at the threshold or beyond it."""
        return self._value is not None and self._reaches(self._value)

    @property
    def lacks(self) -> str:
        """What kept the last snapshot from being read."""
        return self._lacks

    @property
    def waits(self) -> bool:
        """Whether it was true when armed, and has been since."""
        return self._waits

    def has_come_back(self, step: Step) -> bool:
        """Short of the threshold by the hysteresis."""
        del step
        if self._value is None:
            return False
        if self._is_above:
            return self._value <= self._threshold - self._slack
        return self._value >= self._threshold + self._slack

    @property
    def judged_on(self) -> date | None:
        """A day's gain starts from nothing on the next one."""
        return self._on if self._is_of_day else None

    def holds(self, price: Decimal) -> bool:
        """As read last, whatever the own price is."""
        del price
        return self.is_met

    def divide(self, ratio: Decimal) -> None:
        """The own price at arming counts in new shares."""
        if self._armed is not None:
            self._armed /= ratio

    def dump(self) -> Memory:
        """The start, and the last reading."""
        return {
            "armed": None if self._armed is None else str(self._armed),
            "armed_on": None if self._armed_on is None else self._armed_on.isoformat(),
            "on": None if self._on is None else self._on.isoformat(),
            "value": None if self._value is None else str(self._value),
            "judged": self._was_judged,
            "waits": self._waits,
        }

    def restore(self, memory: Memory) -> None:
        """Remember them."""
        armed, armed_on, on, value = (memory[key] for key in ("armed", "armed_on", "on", "value"))
        self._armed = None if armed is None else Decimal(armed)
        self._armed_on = None if armed_on is None else date.fromisoformat(armed_on)
        self._on = None if on is None else date.fromisoformat(on)
        self._value = None if value is None else Decimal(value)
        self._was_judged, self._waits = memory["judged"], memory["waits"]

    @property
    def _way(self) -> str:
        return UP if self._is_above else DOWN

    def _reaches(self, value: Decimal) -> bool:
        return value >= self._threshold if self._is_above else value <= self._threshold

    def _begin(self, scene: Scene, step: Step) -> None:
        """Take the first snapshot since it was armed, and see whether it was true before."""
        self._was_judged = True
        if self._wish is IfTrueNow.FIRE:
            return
        if self._is_of_day and self._armed_on != step.place.date:
            return
        before = scene.at_arming(self._armed)
        if before is None:
            self._waits = not self._is_state and self.is_met
            return
        try:
            self._waits = self._reaches(self._measure(before))
        except LackError:
            self._waits = not self._is_state and self.is_met

    def _price(self, scene: Scene, step: Step) -> Decimal:
        """The own price; of the whole portfolio, what was measured."""
        if scene.own == PORTFOLIO:
            return _plain(self._value or Decimal(0))
        own = scene.inputs[scene.own].price
        return step.price if own is None else own


def measure_of(condition: Measured) -> Measure:
    """What reads it."""
    match condition:
        case Relative():
            return RelativeMeasure(condition)
        case Premium():
            return PremiumMeasure(condition)
        case Position():
            return PositionMeasure(condition)
        case Portfolio():
            return PortfolioMeasure(condition)


def _threshold(condition: Measured) -> tuple[bool, Decimal, Decimal]:
    """Whether it is met above the threshold, the threshold, and the hysteresis."""
    match condition:
        case Relative(percent=percent) | Premium(percent=percent):
            return percent > 0, percent, HYSTERESIS_POINTS
        case Position(metric, comparison, threshold) | Portfolio(metric, comparison, threshold):
            slack = (
                HYSTERESIS_POINTS if metric.is_percent else max(_LEAST_SLACK, _AMOUNT_SLACK * abs(threshold))
            )
            return comparison is Bound.AT_LEAST, threshold, slack


def _plain(value: Decimal) -> Decimal:
    """An amount in cents, a percentage to the hundredth."""
    return value.quantize(Decimal("0.01"))
