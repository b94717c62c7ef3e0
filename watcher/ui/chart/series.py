"""The bars of one chart: growable columns under a pyramid of extremes, so a frame costs pixels, not bars."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Bars, Floats, Seconds

FAN = 4
"""Buckets of one level that make one of the next."""

_SPARE = 1_024
_CENTRE_BUCKETS = 1_024
OPEN, HIGH, LOW, CLOSE, VOLUME = range(5)


@dataclass(frozen=True, slots=True)
class Columns:
    """What to paint: at most about one candle per pixel column, from left to right.

    `x` is the centre of each in bars, `step` how many bars wide each is (1.0: they
    are the bars themselves). `high` and `low` are the true extremes of the bars
    inside, `volume` the largest of theirs, NaN where none is known.
    """

    x: Floats
    step: float
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    volume: Floats

    def __len__(self) -> int:
        return len(self.x)


class Series:
    """Bars by index, with the newest one live. Bars without a finite price have no place in it."""

    def __init__(self, bars: Bars, spare: int = _SPARE) -> None:
        self._load(_priced(bars), spare)

    def __len__(self) -> int:
        return self._size

    @property
    def start(self) -> Seconds:
        """Epoch seconds (UTC) at which the bars begin, ascending."""
        return self._start[: self._size]

    @property
    def last_close(self) -> float | None:
        """The newest price; None without bars."""
        return float(self._levels[0][CLOSE][self._size - 1]) if self._size else None

    @property
    def has_volume(self) -> bool:
        """Whether the volume of any bar is known and not zero."""
        self._settle()
        return bool(self._size) and bool(np.nan_to_num(self._levels[-1][VOLUME][: self._roots()]).any())

    def bar(self, index: int) -> tuple[float, float, float, float, float]:
        """Open, high, low, close, volume of one bar; the volume is NaN where unknown."""
        base = self._levels[0]
        open_, high, low, close, volume = (float(column[index]) for column in base)
        return open_, high, low, close, volume

    def merge(self, newer: Bars) -> int:
        """Take in corrections and new bars by their start; returns how many bars were new at the end.

        Amortised O(1) per bar at the end; one that is missing in the middle rebuilds the columns.
        """
        before = self._size
        newer = _priced(newer)
        for row, start in enumerate(newer.start.tolist()):
            index = self._place(start)
            if index is None:
                self._load(self._bars().merged(newer[row:]), _SPARE)
                break
            self._start[index] = start
            for column, values in zip(self._levels[0], newer.columns[1:], strict=True):
                column[index] = values[row]
            self._clean = min(self._clean, index)
        return self._size - before

    def extent(self, first: int, stop: int) -> tuple[float, float] | None:
        """Exact lowest low and highest high of bars [first, stop); None where there are none."""
        self._settle()
        first, stop = max(0, first), min(self._size, stop)
        if stop <= first:
            return None
        level = max(0, math.ceil(math.log((stop - first) / _CENTRE_BUCKETS, FAN)))
        level = min(level, len(self._levels) - 1)
        bucket = FAN**level
        left, right = -(-first // bucket), stop // bucket
        if level == 0 or right <= left:
            return self._slice_extent(0, first, stop)
        found = [self._slice_extent(level, left, right)]
        if first < left * bucket:
            found.append(self._slice_extent(0, first, left * bucket))
        if right * bucket < stop:
            found.append(self._slice_extent(0, right * bucket, stop))
        return min(low for low, _ in found), max(high for _, high in found)

    def columns(self, x0: float, x1: float, width: int) -> Columns:
        """The view [x0, x1), in bars, as at most `width` + 3 columns.

        Columns lie on multiples of their step: panning shifts them and never
        reshuffles what is in them, so nothing flickers.
        """
        self._settle()
        step = (x1 - x0) / width
        if step <= 1.0:
            first, stop = max(0, math.floor(x0)), min(self._size, math.ceil(x1) + 1)
            rows = slice(first, max(first, stop))
            return Columns(np.arange(first, rows.stop) + 0.5, 1.0, *(c[rows] for c in self._levels[0]))
        level = min(int(math.log(step, FAN) + 1e-9), len(self._levels) - 1)
        bucket = FAN**level
        # One column more on the left: a bucket that begins there may reach into the view.
        left = max(0, math.floor(x0 / step) - 1)
        right = min(math.ceil(x1 / step), math.ceil(self._size / step))
        count = -(-self._size // bucket)
        edges = np.ceil(np.arange(left, max(left, right) + 1) * (step / bucket)).astype(np.intp)
        np.minimum(edges, count, out=edges)
        filled = edges[:-1] < edges[1:]
        begins, lasts, end = edges[:-1][filled], edges[1:][filled] - 1, int(edges[-1])
        if not len(begins):
            none = np.empty(0)
            return Columns(none, step, none, none, none, none, none)
        open_, high, low, close, volume = self._levels[level]
        return Columns(
            (np.flatnonzero(filled) + (left + 0.5)) * step,
            step,
            open_[begins],
            np.maximum.reduceat(high[:end], begins),
            np.minimum.reduceat(low[:end], begins),
            close[lasts],
            np.fmax.reduceat(volume[:end], begins),
        )

    def _load(self, bars: Bars, spare: int) -> None:
        self._size = len(bars)
        self._clean = 0
        capacity = self._size + spare
        self._start: Seconds = np.empty(capacity, np.int64)
        self._start[: self._size] = bars.start
        self._levels = _empty_levels(capacity)
        for target, source in zip(self._levels[0], bars.columns[1:], strict=True):
            target[: self._size] = source

    def _place(self, start: int) -> int | None:
        """The row for a bar with this start, made at the end when it is new; None for a gap in the middle."""
        if not self._size or start > self._start[self._size - 1]:
            if self._size == len(self._start):
                self._grow()
            self._size += 1
            return self._size - 1
        index = int(np.searchsorted(self.start, start))
        return index if self._start[index] == start else None

    def _grow(self) -> None:
        self._settle()
        capacity = 2 * self._size + _SPARE
        start, self._start = self._start, np.empty(capacity, np.int64)
        self._start[: len(start)] = start
        old, self._levels = self._levels, _empty_levels(capacity)
        for target, source in zip(self._levels, old, strict=False):
            for column, values in zip(target, source, strict=True):
                column[: len(values)] = values
        if len(self._levels) > len(old):
            self._clean = 0

    def _bars(self) -> Bars:
        return Bars(self.start, *(column[: self._size] for column in self._levels[0]))

    def _roots(self) -> int:
        return -(-self._size // FAN ** (len(self._levels) - 1))

    def _slice_extent(self, level: int, first: int, stop: int) -> tuple[float, float]:
        return (
            float(self._levels[level][LOW][first:stop].min()),
            float(self._levels[level][HIGH][first:stop].max()),
        )

    def _settle(self) -> None:
        """Bring the upper levels up to date from the first changed bar on; O(log n) after a tick."""
        changed, size = self._clean, self._size
        if changed >= size:
            return
        for below, level in zip(self._levels[:-1], self._levels[1:], strict=True):
            first, full, size_above = changed // FAN, size // FAN, -(-size // FAN)
            if full - first > FAN:
                _reduce(below, level, first, full)
                at = full
            else:
                at = first
            for bucket in range(at, size_above):  # the live end: plain numbers beat arrays there
                _reduce_one(below, level, bucket, size)
            changed, size = first, size_above
        self._clean = self._size


def _priced(bars: Bars) -> Bars:
    finite = np.isfinite(bars.open)
    for column in (bars.high, bars.low, bars.close):
        finite &= np.isfinite(column)
    return bars if finite.all() else Bars(*(column[finite] for column in bars.columns))  # type: ignore[arg-type]


def _empty_levels(capacity: int) -> list[list[Floats]]:
    levels = []
    while True:
        levels.append([np.empty(capacity) for _ in range(5)])
        if capacity <= FAN:
            return levels
        capacity = -(-capacity // FAN)


def _reduce(below: list[Floats], level: list[Floats], first: int, stop: int) -> None:
    """Fill buckets [first, stop) of a level, all full; pairwise is eight times as fast as `reduceat`."""
    rows = slice(first * FAN, stop * FAN)
    level[OPEN][first:stop] = below[OPEN][rows][::FAN]
    level[CLOSE][first:stop] = below[CLOSE][rows][FAN - 1 :: FAN]
    for column, extreme in ((HIGH, np.maximum), (LOW, np.minimum), (VOLUME, np.fmax)):
        groups: NDArray[np.float64] = below[column][rows].reshape(-1, FAN)
        target = level[column][first:stop]
        extreme(groups[:, 0], groups[:, 1], out=target)
        for member in range(2, FAN):
            extreme(target, groups[:, member], out=target)


def _reduce_one(below: list[Floats], level: list[Floats], bucket: int, size: int) -> None:
    first, stop = bucket * FAN, min(bucket * FAN + FAN, size)
    level[OPEN][bucket] = below[OPEN][first]
    level[CLOSE][bucket] = below[CLOSE][stop - 1]
    level[HIGH][bucket] = max(below[HIGH][first:stop].tolist())
    level[LOW][bucket] = min(below[LOW][first:stop].tolist())
    known = (volume for volume in below[VOLUME][first:stop].tolist() if not math.isnan(volume))
    level[VOLUME][bucket] = max(known, default=math.nan)
