"""The bars of one chart: growable columns under a pyramid of extremes, so a frame costs pixels, not bars."""

from __future__ import annotations

import math

import numpy as np

from watcher.domain.bars import Bars, Floats, Seconds
from watcher.ui.plotting.columns import Columns
from watcher.ui.plotting.members import gathered, members
from watcher.ui.plotting.pyramid import (
    CLOSE,
    FAN,
    HIGH,
    LOW,
    VOLUME,
    empty_levels,
    is_roomy,
    level_for,
    reduce,
)
from watcher.ui.plotting.starts import Starts

_LIVE_BLOCK = 1_024
"""Older bars than these stay where they are; a multiple of FAN, so that no bucket straddles the border."""


class Series:
    """Bars by index, with the newest one live. Bars without a finite price have no place in it.

    Old bars stay in the arrays they came in, only the newest are copied: a million
    of them open without being touched more than once.
    """

    def __init__(self, bars: Bars) -> None:
        self._size = 0
        self._has_volume = False
        self.changed_from = 0
        """The oldest bar that the last merge added or changed."""
        self._load(_priced(bars))

    def __len__(self) -> int:
        return self._size

    @property
    def starts(self) -> Starts:
        """When the bars begin."""
        return Starts(self._head.start, self._tail_start[: self._size - self._fixed])

    @property
    def last_close(self) -> float | None:
        """The newest price; None without bars."""
        return self.bar(self._size - 1)[CLOSE] if self._size else None

    @property
    def has_volume(self) -> bool:
        """Whether the volume of any bar is known and not zero."""
        if not self._has_volume and self._size:
            top = len(self._upper)
            self._settle(top)
            whole = self._part(VOLUME, top, 0, -(-self._size // FAN**top))
            self._has_volume = float(np.fmax.reduce(whole, initial=0.0)) > 0
        return self._has_volume

    def bar(self, index: int) -> tuple[float, float, float, float, float]:
        """Open, high, low, close, volume of one bar; the volume is NaN where unknown."""
        is_live = index >= self._fixed
        columns, at = (self._tail, index - self._fixed) if is_live else (self._old, index)
        open_, high, low, close, volume = [column.item(at) for column in columns]
        return open_, high, low, close, volume

    def rows(self, first: int) -> list[tuple[float, float, float, float, float, float]]:
        """Start, open, high, low, close and volume of the bars from `first` on."""
        starts = self._tail_start[max(0, first - self._fixed) : self._size - self._fixed].tolist()
        if first < self._fixed:
            starts = [*self._head.start[first:].tolist(), *starts]
        return list(zip(starts, *(c.tolist() for c in self._rows(0, first, self._size)), strict=True))

    @property
    def parts(self) -> tuple[Bars, Bars]:
        """All bars for another thread: the old ones, which nobody writes to, and a copy of the newest."""
        live = self._size - self._fixed
        newest = Bars(self._tail_start[:live].copy(), *(column[:live].copy() for column in self._tail))
        return self._head, newest

    def merge(self, newer: Bars) -> int:
        """Take in corrections and new bars by their start; returns by how many the series grew.

        O(1) for the live end; what changes or fills up older bars rebuilds the columns.
        """
        newer = _priced(newer)
        before = self.changed_from = self._size
        if not len(newer):
            return 0
        at = self._place_of(newer)
        if at is None:
            old, newest = self.parts
            self._load(old.merged(newest).merged(newer))
            self.changed_from = 0
            return self._size - before
        end = at + len(newer)
        while end > len(self._tail_start):
            self._grow()
        self._tail_start[at:end] = newer.start
        for column, values in zip(self._tail, newer.columns[1:], strict=True):
            column[at:end] = values
        self._size = max(before, self._fixed + end)
        self.changed_from = self._fixed + at
        self._has_volume = self._has_volume and (newer.volume.item(-1) > 0 or bool((newer.volume > 0).any()))
        self._soil(self.changed_from)
        return self._size - before

    def _place_of(self, newer: Bars) -> int | None:
        """Where among the live bars newer ones go; None where they change or fill up older ones."""
        live, begin = self._size - self._fixed, newer.start.item(0)
        newest = self._tail_start.item(live - 1) if live else math.inf
        # Nearly always: another price of the newest bar, or bars behind it.
        if begin >= newest:
            return live - (begin == newest)
        at = int(np.searchsorted(self._tail_start[:live], begin))
        known = self._tail_start[at:live][: len(newer)]
        is_behind_all = at == 0 and self._fixed > 0 and begin <= self._head.start[-1]
        return None if is_behind_all or not np.array_equal(known, newer.start[: len(known)]) else at

    def extent(self, first: int, stop: int) -> tuple[float, float] | None:
        """Lowest low and highest high of the bars [first, stop); None where there are none.

        Of more than 8 192 bars the outermost buckets count as a whole: a pixel's worth more.
        """
        first, stop = max(0, first), min(self._size, stop)
        if stop <= first:
            return None
        level = min(level_for(stop - first), len(self._upper))
        self._settle(level)
        bucket = FAN**level
        begin, end = first // bucket, -(-stop // bucket)
        lowest = np.minimum.reduce(self._part(LOW, level, begin, end))
        highest = np.maximum.reduce(self._part(HIGH, level, begin, end))
        return float(lowest), float(highest)

    def since(self, first: int) -> Bars:
        """The bars from `first` on, in arrays of their own where they are not older ones."""
        if first >= self._fixed:
            live = slice(first - self._fixed, self._size - self._fixed)
            return Bars(self._tail_start[live].copy(), *(column[live].copy() for column in self._tail))
        old, newest = self.parts
        return old[first:].merged(newest)

    def column(self, which: int, first: int) -> Floats:
        """One column (OPEN, HIGH, LOW, CLOSE, VOLUME of pyramid.py) from the bar `first` on."""
        live = self._tail[which][max(0, first - self._fixed) : self._size - self._fixed]
        if first >= self._fixed:
            return live.copy()
        return np.concatenate((self._head.columns[which + 1][first:], live))

    def columns(self, x0: float, x1: float, width: int, since: int = 0) -> Columns:
        """The view [x0, x1), in bars, as at most `width` + 3 columns.

        With `since`, only those from that bar on. Columns lie on multiples of
        their step: panning shifts them and never
        reshuffles what is in them, so nothing flickers.
        """
        step = (x1 - x0) / width
        if step <= 1.0:
            first = min(max(0, math.floor(x0), since), self._size)
            stop = max(first, min(self._size, math.ceil(x1) + 1))
            index = np.arange(first, stop)
            x = (index + 0.5).astype(np.float64, copy=False)
            open_, high, low, close, volume = self._rows(0, first, stop)
            return Columns(x, 1.0, open_, high, low, close, volume, index, index)
        level = min(int(math.log(step, FAN) + 1e-9), len(self._upper))
        self._settle(level)
        bucket = FAN**level
        # One column more on the left: a bucket that begins there may reach into the view.
        left = max(0, math.floor(x0 / step) - 1, math.floor(since / step))
        right = max(left, min(math.ceil(x1 / step), math.ceil(self._size / step)))
        edges = np.ceil(np.arange(left, right + 1) * (step / bucket)).astype(np.intp)
        np.minimum(edges, -(-self._size // bucket), out=edges)
        begins, ends = edges[:-1], edges[1:]
        numbers = np.arange(left, right)
        filled = begins < ends
        if not np.logical_and.reduce(filled):
            begins, ends, numbers = begins[filled], ends[filled], numbers[filled]
        if not len(numbers):
            none, nothing = np.empty(0), np.empty(0, np.intp)
            return Columns(none, step, none, none, none, none, none, nothing, nothing)
        origin = int(begins[0])
        opening, closing = begins - origin, ends - (origin + 1)
        inside = members(opening, closing)
        open_, high, low, close, volume = self._rows(level, origin, int(ends[-1]))
        return Columns(
            ((numbers + 0.5) * step).astype(np.float64, copy=False),
            step,
            open_.take(opening),
            gathered(high, inside, np.maximum),
            gathered(low, inside, np.minimum),
            close.take(closing),
            gathered(volume, inside, np.fmax),
            begins * bucket,
            np.minimum(ends * bucket, self._size) - 1,
            level,
            origin,
            inside,
        )

    def _load(self, bars: Bars) -> None:
        self._size, self._has_volume = len(bars), False
        self._fixed = max(0, self._size - 1) // _LIVE_BLOCK * _LIVE_BLOCK
        self._head, live = bars[: self._fixed], bars[self._fixed :]
        self._old = self._head.columns[1:]
        self._tail_start: Seconds = np.empty(2 * _LIVE_BLOCK, np.int64)
        self._tail_start[: len(live)] = live.start
        self._tail = [np.empty(2 * _LIVE_BLOCK) for _ in range(5)]
        for column, values in zip(self._tail, live.columns[1:], strict=True):
            column[: len(live)] = values
        self._make_levels()

    def _grow(self) -> None:
        start = self._tail_start
        self._tail_start = np.concatenate((start, np.empty_like(start)))
        self._tail = [np.concatenate((column, np.empty_like(column))) for column in self._tail]

    def _rows(self, level: int, first: int, stop: int) -> list[Floats]:
        """Open, high, low, close, volume of the buckets [first, stop) of a level; the bars are level 0."""
        return [self._part(which, level, first, stop) for which in range(5)]

    def _part(self, which: int, level: int, first: int, stop: int) -> Floats:
        """The same of one column."""
        if level:
            return self._upper[level - 1][which][first:stop]
        fixed = self._fixed
        if first >= fixed:
            return self._tail[which][first - fixed : stop - fixed]
        head = self._old[which][first:stop]
        return head if stop <= fixed else np.concatenate((head, self._tail[which][: stop - fixed]))

    def _make_levels(self) -> None:
        self._upper = empty_levels(self._size)
        self._clean = [0] * len(self._upper)

    def _soil(self, first: int) -> None:
        """The levels do not know the bars from `first` on as they are now."""
        if is_roomy(self._upper, self._size):
            self._clean = [min(clean, first) for clean in self._clean]
        else:
            self._make_levels()

    def _settle(self, upto: int) -> None:
        """Bring levels up to date from their first changed bar on; O(1) for each after a tick.

        Those above wait until they are asked for: a view of few bars never does.
        """
        for number, level in enumerate(self._upper[:upto]):
            changed, size = self._clean[number], self._size
            if changed >= size:
                continue
            bucket = FAN**number
            first, stop, below = changed // bucket // FAN, -(-size // (bucket * FAN)), -(-size // bucket)
            # Old bars and live ones are not in one array: no bucket of the first level is made of both.
            border = max(first, min(stop, self._fixed // FAN)) if number == 0 else first
            for begin, end in ((first, border), (border, stop)):
                if begin < end:
                    reduce(self._rows(number, begin * FAN, min(end * FAN, below)), level, begin)
            self._clean[number] = size


def shift_of(old: Series, new: Series, x: float) -> int:
    """By how many bars what lies at `x` has moved from one series to another, by time."""
    if not len(old) or not len(new):
        return 0
    at = min(max(0, int(x)), len(old) - 1)
    return int(new.starts.searchsorted(old.starts[at])) - at


def _priced(bars: Bars) -> Bars:
    prices = (bars.open, bars.high, bars.low, bars.close)
    # A tick is one bar: numbers beat arrays there.
    if len(bars) == 1 and all(math.isfinite(column.item()) for column in prices):
        return bars
    finite = np.isfinite(prices[0])
    for column in prices[1:]:
        finite &= np.isfinite(column)
    return bars if finite.all() else Bars(*(column[finite] for column in bars.columns))  # type: ignore[arg-type]
