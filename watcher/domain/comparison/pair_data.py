"""The bars of a company's two listings and of the rate between them."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np

from watcher.domain.bars import Bars, Floats, Interval, Seconds
from watcher.domain.chart_data import ChartData
from watcher.domain.comparison.listings import TwoListings
from watcher.domain.portfolio.money import parts_of_major
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

OLDEST_RATE = timedelta(days=4)
"""A rate goes over a long weekend, and no further."""


@dataclass(frozen=True, slots=True)
class PairLeg:
    """One symbol's bars; None where there are none. `trouble` says why they are not newer."""

    symbol: Symbol
    daily: ChartData | None = None
    minutes: ChartData | None = None
    trouble: str = ""

    @property
    def table(self) -> SessionTable | None:
        """The days of its exchange."""
        known = self.minutes or self.daily
        return None if known is None else known.table

    @property
    def unit(self) -> int:
        """How many of what its prices are in make one of the currency: 100 for pence."""
        known = self.minutes or self.daily
        return 1 if known is None else parts_of_major(known.instrument.currency)


@dataclass(frozen=True, slots=True)
class PairData:
    """Both listings, and the rate where they trade in two currencies."""

    pair: TwoListings
    first: PairLeg
    second: PairLeg
    rate: PairLeg | None

    @property
    def legs(self) -> tuple[PairLeg, ...]:
        """All of them."""
        return (self.first, self.second) if self.rate is None else (self.first, self.second, self.rate)

    @property
    def stored_at(self) -> datetime | None:
        """When the oldest of what comes from the store was fetched; None where all is fresh."""
        shown = [data for leg in self.legs for data in (leg.daily, leg.minutes) if data is not None]
        return min((data.stored_at for data in shown if data.stored_at is not None), default=None)


def rates_at(times: Seconds, leg: PairLeg | None) -> Floats:
    """The rate that was known at each of these instants; NaN where the last one was too old.

    From bars within the day where there are any, else the close of that day or of the last one before.
    """
    if leg is None:
        return np.ones(len(times))
    daily = Bars.empty() if leg.daily is None else leg.daily.bars
    within = Bars.empty() if leg.minutes is None else leg.minutes.bars
    rates = _known(times, daily.start, daily.close)
    length = Interval.M5.seconds if leg.minutes is None else leg.minutes.key.interval.seconds
    finer = _known(times, within.start + length, within.close)
    return np.where(np.isfinite(finer), finer, rates)


def _known(times: Seconds, since: Seconds, values: Floats) -> Floats:
    if not len(since):
        return np.full(len(times), np.nan)
    row = np.searchsorted(since, times, side="right") - 1
    at = np.maximum(row, 0)
    is_known = (row >= 0) & (times - since[at] <= OLDEST_RATE.total_seconds())
    return np.where(is_known, values[at], np.nan)


def epoch(at: datetime) -> int:
    """An instant as epoch seconds."""
    return int(at.timestamp())
