"""The premium of one listing over the other by day, and how today's compares with the year's."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Floats, Interval
from watcher.domain.comparison.alignment import periods
from watcher.domain.comparison.pair_data import OLDEST_RATE, PairData, PairLeg, epoch
from watcher.values import dataclass

YEAR = timedelta(days=365)
FEWEST_DAYS = 2
_EPOCH = date(1970, 1, 1).toordinal()
_DAY_S = 86_400


@dataclass(frozen=True, slots=True, eq=False)
class PremiumCourse:
    """One value a day on which both traded; `days` count from 1970, `values` are ratios."""

    days: NDArray[np.int64]
    values: Floats

    @property
    def mean(self) -> float | None:
        """The plain mean of the days; None for less than two."""
        return float(self.values.mean()) if len(self.values) >= FEWEST_DAYS else None

    def share_below(self, premium: float) -> float | None:
        """On which part of the days it was lower than this; None for less than two days."""
        return float(np.mean(self.values < premium)) if len(self.values) >= FEWEST_DAYS else None


def premium_course(data: PairData, now: datetime) -> PremiumCourse:
    """The last year's days that are over on both exchanges, each with the rate of that day.

    Days belong together by their dates; on one without a rate the last before it counts, up to four days.
    """
    first, first_close = _closes(data.first, now)
    second, second_close = _closes(data.second, now)
    days, mine, theirs = np.intersect1d(first, second, return_indices=True)
    own, other = first_close[mine] / data.first.unit, second_close[theirs] / data.second.unit
    values = own / (other * data.pair.shares / _rates(data.rate, days)) - 1
    is_shown = np.isfinite(values) & (days >= epoch(now - YEAR) // _DAY_S)
    return PremiumCourse(days[is_shown], values[is_shown])


def _closes(leg: PairLeg, now: datetime) -> tuple[NDArray[np.int64], Floats]:
    """Days since 1970 and closes, without the day that is not over."""
    if leg.daily is None or not len(leg.daily.bars):
        return np.zeros(0, dtype=np.int64), np.zeros(0)
    bars, table = leg.daily.bars, leg.daily.table
    days, close = periods(bars.start, Interval.D1, table), bars.close
    day = table.day_at(now)
    if day is None or now >= day.close:
        return days, close
    is_over = days < day.date.toordinal() - _EPOCH
    return days[is_over], close[is_over]


def _rates(leg: PairLeg | None, days: NDArray[np.int64]) -> Floats:
    if leg is None:
        return np.ones(len(days))
    if leg.daily is None or not len(leg.daily.bars):
        return np.full(len(days), np.nan)
    bars = leg.daily.bars
    known = periods(bars.start, Interval.D1, leg.daily.table)
    row = np.searchsorted(known, days, side="right") - 1
    at = np.maximum(row, 0)
    return np.where((row >= 0) & (days - known[at] <= OLDEST_RATE.days), bars.close[at], np.nan)
