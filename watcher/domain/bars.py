"""Bars: open, high, low, close and volume per interval, as columns."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

import numpy as np
from numpy.typing import ArrayLike, NDArray

from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.values import dataclass

Floats = NDArray[np.float64]
Seconds = NDArray[np.int64]


class Interval(StrEnum):
    """How long a bar is, in the source's words."""

    M1 = "1m"
    M2 = "2m"
    M5 = "5m"
    M15 = "15m"
    M30 = "30m"
    H1 = "1h"
    D1 = "1d"
    W1 = "1wk"
    MO1 = "1mo"

    @classmethod
    @override
    def _missing_(cls, value: object) -> Interval | None:
        """Other words for the same lengths."""
        return {"60m": cls.H1, "1w": cls.W1}.get(str(value))

    @property
    def seconds(self) -> int:
        """Its nominal length; a month counts as 30 days."""
        return _SECONDS[self]

    @property
    def is_intraday(self) -> bool:
        """Whether several of them fit into a day."""
        return self.seconds < _DAY_S


_DAY_S = 86_400
_SECONDS = {
    Interval.M1: 60,
    Interval.M2: 120,
    Interval.M5: 300,
    Interval.M15: 900,
    Interval.M30: 1_800,
    Interval.H1: 3_600,
    Interval.D1: _DAY_S,
    Interval.W1: 7 * _DAY_S,
    Interval.MO1: 30 * _DAY_S,
}


class ChartRange(StrEnum):
    """How far back a chart looks."""

    D1 = "1D"
    D5 = "5D"
    M1 = "1M"
    M3 = "3M"
    M6 = "6M"
    YTD = "YTD"
    Y1 = "1Y"
    Y5 = "5Y"
    MAX = "Max"

    @property
    def interval(self) -> Interval:
        """The interval that suits it when the user has not said."""
        return _DEFAULT_INTERVALS[self]


_DEFAULT_INTERVALS = {
    ChartRange.D1: Interval.M1,
    ChartRange.D5: Interval.M5,
    ChartRange.M1: Interval.M30,
    ChartRange.M3: Interval.D1,
    ChartRange.M6: Interval.D1,
    ChartRange.YTD: Interval.D1,
    ChartRange.Y1: Interval.D1,
    ChartRange.Y5: Interval.D1,
    ChartRange.MAX: Interval.D1,
}


@dataclass(frozen=True, slots=True)
class BarsKey:
    """Which bars: of what, how long each."""

    symbol: Symbol
    interval: Interval


@dataclass(frozen=True, slots=True, eq=False)
class Bars:
    """Columns of equal length, one row a bar, ascending by `start` without duplicates.

    `start` is the epoch second (UTC) at which a bar begins; of a daily bar, its
    exchange's regular open on that day. Prices are float64 in the instrument's
    currency, split-adjusted; volume is in units traded, NaN where unknown.
    The arrays are never written to after construction.
    """

    start: Seconds
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    volume: Floats

    @classmethod
    def empty(cls) -> Bars:
        """No bars."""
        return cls.of([], [], [], [], [], [])

    @classmethod
    def of(
        cls,
        start: ArrayLike,
        open_: ArrayLike,
        high: ArrayLike,
        low: ArrayLike,
        close: ArrayLike,
        volume: ArrayLike,
    ) -> Bars:
        """Columns from anything numpy can read; the caller vouches for order and uniqueness."""
        columns = (open_, high, low, close, volume)
        prices = (np.ascontiguousarray(column, dtype=np.float64) for column in columns)
        return cls(np.ascontiguousarray(start, dtype=np.int64), *prices)

    def __len__(self) -> int:
        return len(self.start)

    def __getitem__(self, rows: slice) -> Bars:
        return _rows(self, rows)

    def picked(self, mask: NDArray[np.bool_]) -> Bars:
        """The rows where `mask` is true."""
        return _rows(self, mask)

    @property
    def columns(self) -> tuple[Seconds, Floats, Floats, Floats, Floats, Floats]:
        """Start, open, high, low, close, volume."""
        return self.start, self.open, self.high, self.low, self.close, self.volume

    @property
    def last_start(self) -> datetime | None:
        """When the newest bar begins."""
        return datetime.fromtimestamp(int(self.start[-1]), UTC) if len(self) else None

    def since(self, at: datetime) -> Bars:
        """The bars that start at or after `at`."""
        return self[int(np.searchsorted(self.start, at.timestamp())) :]

    def until(self, at: datetime) -> Bars:
        """The bars that start before `at`."""
        return self[: int(np.searchsorted(self.start, at.timestamp()))]

    def merged(self, newer: Bars) -> Bars:
        """Both in one, where they overlap the newer ones."""
        if not len(newer) or not len(self):
            return newer if len(newer) else self
        if newer.start[0] > self.start[-1]:
            kept = self
        else:
            kept = _rows(self, ~np.isin(self.start, newer.start))
            if not len(kept):
                return newer
        joined = Bars(
            np.concatenate((kept.start, newer.start)),
            np.concatenate((kept.open, newer.open)),
            np.concatenate((kept.high, newer.high)),
            np.concatenate((kept.low, newer.low)),
            np.concatenate((kept.close, newer.close)),
            np.concatenate((kept.volume, newer.volume)),
        )
        return joined if kept is self else _rows(joined, np.argsort(joined.start, kind="stable"))


@dataclass(frozen=True, slots=True)
class Repair:
    """Clean bars, and in plain sentences what had to be done to them."""

    bars: Bars
    notes: tuple[str, ...] = ()


def repaired(bars: Bars) -> Repair:
    """Sort by time, keep the last of duplicate starts, drop bars without a usable price.

    A bar is dropped when any of its prices is not finite or not above zero;
    high and low are widened to hold open and close.
    """
    notes: list[str] = []
    priced = np.ones(len(bars), dtype=bool)
    for column in (bars.open, bars.high, bars.low, bars.close):
        priced &= np.isfinite(column) & (column > 0)
    if dropped := int(len(bars) - priced.sum()):
        notes.append(tr("{dropped} bars without a usable price were left out.").format(dropped=dropped))
        bars = _rows(bars, priced)
    if np.any(np.diff(bars.start) < 0):
        notes.append(tr("The bars were not in order of time and were sorted."))
        bars = _rows(bars, np.argsort(bars.start, kind="stable"))
    newest = np.append(np.diff(bars.start) != 0, np.ones(min(1, len(bars)), dtype=bool))
    if doubled := int(len(bars) - newest.sum()):
        notes.append(tr("{doubled} bars came twice; the last of each was kept.").format(doubled=doubled))
        bars = _rows(bars, newest)
    high = np.maximum.reduce([bars.high, bars.open, bars.close])
    low = np.minimum.reduce([bars.low, bars.open, bars.close])
    if widened := int(np.sum((high != bars.high) | (low != bars.low))):
        notes.append(
            tr("{widened} bars had a high or low inside their open or close and were widened.").format(
                widened=widened
            )
        )
        bars = Bars(bars.start, bars.open, high, low, bars.close, bars.volume)
    return Repair(bars, tuple(notes))


def _rows(bars: Bars, pick: slice | NDArray[np.bool_] | NDArray[np.intp]) -> Bars:
    return Bars(
        bars.start[pick],
        bars.open[pick],
        bars.high[pick],
        bars.low[pick],
        bars.close[pick],
        bars.volume[pick],
    )
