"""`indicator`: a value computed over closed bars, compared with a number or with another indicator."""

from __future__ import annotations

import math
from decimal import Decimal

from watcher.domain.alerts.numbers import tidy
from watcher.domain.alerts.rules import DOWN, NO_HISTORY, UP, Band, Memory, PlainRule
from watcher.domain.alerts.steps import ClosedBar, Hit, Start, Step
from watcher.domain.alerts.wide import Indicator, Study
from watcher.domain.bars import Bars, Floats, Interval
from watcher.domain.errors import InputError
from watcher.domain.indicators.compute import compute
from watcher.domain.indicators.kinds import Place
from watcher.domain.indicators.lookup import indicator

_POINTS = 0.1
_RATIO = 0.001
_SAME = 1e-9
"""What sums of floats leave behind is no distance: touching counts."""
_PRICE_LIKE = frozenset(
    "MACD MACDEXT MACDFIX MOM APO ATR TRANGE STDDEV LINEARREG LINEARREG_INTERCEPT TSF MIN MAX SUM".split()  # noqa: SIM905
)
"""Those beside the overlays whose values are prices or differences of prices."""


class IndicatorRule(PlainRule):
    """Judged on each bar that has closed; a hit as long as it is met, for crossings on the bar that does it.

    Already true on the bar before the first one it hears, it waits for a fresh meeting, as `above` does.
    """

    def __init__(self, condition: Indicator) -> None:
        self._study = condition.study
        self._other = condition.other
        self._value = condition.value
        self._comparison = condition.comparison
        self._interval = Interval(condition.interval)
        self._was_judged = self._waits = self._met = False
        self._lacks = ""
        self._last: tuple[float, float] | None = None
        self._bars: Bars | None = None
        self._columns: tuple[Floats, Floats] | None = None

    def arm(self, start: Start) -> None:
        """What the bars say is known with the next one."""
        del start
        self._was_judged = self._waits = self._met = False
        self._lacks, self._last = "", None

    def step(self, step: Step) -> Hit | None:
        """A hit on a closed bar that meets it."""
        bar = step.bar
        if bar is None or bar.interval is not self._interval:
            return None
        now, before = self._read(bar, bar.number), self._read(bar, bar.number - 1)
        self._lacks = "" if now is not None else NO_HISTORY
        self._last = now
        if now is None:
            self._met = False
            return None
        if not self._was_judged:
            self._was_judged = True
            self._waits = before is not None and not self._comparison.is_crossing and self._is_beyond(before)
        is_beyond = self._is_beyond(now)
        if self._comparison.is_crossing:
            self._met = is_beyond and before is not None and not self._is_beyond(before)
        else:
            self._met = is_beyond
            self._waits = self._waits and is_beyond
        way = UP if self._comparison.is_up else DOWN
        return Hit(step.price, way) if self._met and not self._waits else None

    @property
    def is_met(self) -> bool:
        """Whether the last closed bar is where it has to be."""
        return self._last is not None and self._is_beyond(self._last)

    @property
    def value(self) -> Decimal | None:
        """The indicator on the last bar judged, to the ten-thousandth."""
        return None if self._last is None else tidy(Decimal(repr(self._last[0])))

    @property
    def lacks(self) -> str:
        """Bars of the past."""
        return self._lacks

    @property
    def waits(self) -> bool:
        """Whether it was true when armed, and has been since."""
        return self._waits

    def has_come_back(self, step: Step) -> bool:
        """Back by a tenth of a point; of what is a price, by a tenth of a percent."""
        del step
        if self._last is None:
            return False
        value, wanted = self._last
        slack = _RATIO * abs(wanted) if is_price_like(self._study) else _POINTS
        return value <= wanted - slack if self._comparison.is_up else value >= wanted + slack

    def holds(self, price: Decimal) -> bool:
        """As on the last closed bar."""
        del price
        return self.is_met

    def quiet_band(self) -> Band | None:
        """No price changes anything, only bars."""
        return None, None

    def divide(self, ratio: Decimal) -> None:
        """The last values count in new shares where they are prices."""
        if self._last is not None and is_price_like(self._study):
            self._last = (self._last[0] / float(ratio), self._last[1] / float(ratio))
        self._bars = None

    def dump(self) -> Memory:
        """What the last bar said."""
        return {
            "judged": self._was_judged,
            "waits": self._waits,
            "met": self._met,
            "last": None if self._last is None else list(self._last),
        }

    def restore(self, memory: Memory) -> None:
        """Remember it."""
        self._was_judged, self._waits, self._met = memory["judged"], memory["waits"], memory["met"]
        last = memory["last"]
        self._last = None if last is None else (float(last[0]), float(last[1]))

    def _is_beyond(self, pair: tuple[float, float]) -> bool:
        value, wanted = pair
        if math.isclose(value, wanted, rel_tol=_SAME, abs_tol=_SAME):
            return True
        return value > wanted if self._comparison.is_up else value < wanted

    def _read(self, bar: ClosedBar, number: int) -> tuple[float, float] | None:
        """The indicator and what it is compared with on one bar; None where either is unknown."""
        if number < 0:
            return None
        if self._bars is not bar.bars or self._columns is None:
            self._bars, self._columns = bar.bars, None
            try:
                mine = column_of(self._study, bar.bars)
                self._columns = (mine, mine if self._other is None else column_of(self._other, bar.bars))
            except InputError:
                # Stored by a version whose library had it.
                return None
        value = float(self._columns[0][number])
        wanted = float(self._value) if self._value is not None else float(self._columns[1][number])
        return None if math.isnan(value) or math.isnan(wanted) else (value, wanted)


def column_of(study: Study, bars: Bars) -> Floats:
    """One output over bars."""
    kind = indicator(study.name)
    return compute(kind.name, _parameters(study), bars)[kind.output(study.output).name]


def check_study(study: Study) -> None:
    """Raise InputError where there is no such indicator, parameter or output."""
    kind = indicator(study.name)
    kind.checked(_parameters(study))
    kind.output(study.output)


def is_price_like(study: Study) -> bool:
    """Whether its values are prices, which a split divides."""
    kind = indicator(study.name)
    return kind.place is Place.PRICE or kind.name in _PRICE_LIKE


def _parameters(study: Study) -> dict[str, float]:
    return {name: float(value) for name, value in study.parameters}
