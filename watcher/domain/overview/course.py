"""What moves of a week to a year are measured against: closes on known days, and the year's extremes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from watcher.domain.bars import Bars
from watcher.domain.overview.periods import Period, begin
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

BACK = timedelta(days=400)
"""So far back bars are needed: a year, and the last close before it."""
OLD_AFTER = timedelta(days=7)
"""Closes that end so long before the price may be of before a split."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A price, and the exchange's day that it is of."""

    price: float
    day: date


@dataclass(frozen=True, slots=True)
class Course:
    """What is stored of a symbol, read for prices of `day` (at its exchange).

    `bases` holds the close on or before the first day of each period; a period that begins before the
    first stored close is missing. `high` and `low` are those of the 52 weeks before `day`, without it.
    `before` is the last close before `day`.
    """

    symbol: Symbol
    day: date
    bases: Mapping[Period, Mark] = field(default_factory=dict)
    high: Mark | None = None
    low: Mark | None = None
    before: Mark | None = None

    @property
    def is_old(self) -> bool:
        """Whether its closes end long before the day that they are read for."""
        return self.before is None or self.day - self.before.day > OLD_AFTER


@dataclass(frozen=True, slots=True)
class Courses:
    """Of each symbol that is known its course; and how many US dollars one unit of a currency is.

    A currency without a known rate is missing.
    """

    courses: tuple[Course, ...] = ()
    dollars: Mapping[str, float] = field(default_factory=dict)


def course_of(symbol: Symbol, bars: Bars, zone: str, day: date) -> Course:
    """Read daily bars for prices of this day; a year with nothing before it begins with its first open."""
    there = ZoneInfo(zone or "UTC")
    usable = bars.picked(np.isfinite(bars.close) & (bars.close > 0))
    bases = {}
    for period in Period:
        if period.needs_closes:
            mark = _close(usable.until(_end_of(begin(period, day), there)), there)
            if mark is not None:
                bases[period] = mark
    earlier = usable.until(_end_of(day - timedelta(days=1), there))
    year = earlier.since(_end_of(begin(Period.YEAR, day), there))
    if Period.YEAR_START not in bases and len(usable) and usable.open[0] > 0:
        bases[Period.YEAR_START] = Mark(float(usable.open[0]), _day(usable, 0, there))
    high, low = _extremes(year, there)
    return Course(symbol, day, bases, high, low, _close(earlier, there))


def _extremes(year: Bars, zone: ZoneInfo) -> tuple[Mark | None, Mark | None]:
    if not len(year):
        return None, None
    highs = np.where(np.isfinite(year.high), year.high, -np.inf)
    lows = np.where(np.isfinite(year.low) & (year.low > 0), year.low, np.inf)
    top, bottom = int(np.argmax(highs)), int(np.argmin(lows))
    high = Mark(float(highs[top]), _day(year, top, zone)) if np.isfinite(highs[top]) else None
    low = Mark(float(lows[bottom]), _day(year, bottom, zone)) if np.isfinite(lows[bottom]) else None
    return high, low


def _close(bars: Bars, zone: ZoneInfo) -> Mark | None:
    return Mark(float(bars.close[-1]), _day(bars, -1, zone)) if len(bars) else None


def _day(bars: Bars, at: int, zone: ZoneInfo) -> date:
    return datetime.fromtimestamp(int(bars.start[at]), UTC).astimezone(zone).date()


def _end_of(day: date, zone: ZoneInfo) -> datetime:
    """The midnight after a day, where the exchange is."""
    return datetime.combine(day + timedelta(days=1), time(), zone)
