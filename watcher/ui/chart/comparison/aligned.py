"""Another symbol's closes, one to each bar of the chart; no Qt."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from watcher.domain.bars import Bars, Floats, Interval
from watcher.domain.comparison.alignment import closes
from watcher.domain.comparison.total_return import total_return
from watcher.domain.corporate_actions import Dividend
from watcher.domain.sessions import SessionTable
from watcher.ui.plotting.curve import Values
from watcher.ui.plotting.series import Series

_NEAR = 10
"""A price so many bars before the left edge may still stand for it: exchanges have long holidays."""


class Aligned:
    """NaN where the other has no bar. Goes on in O(1) with the live ends of both."""

    def __init__(self) -> None:
        self.values = Values()
        self._own: Series | None = None
        self._other: Series | None = None
        self._interval = Interval.D1
        self._tables: tuple[SessionTable | None, SessionTable | None] = (None, None)
        self._dividends: tuple[Dividend, ...] = ()

    @property
    def other(self) -> Series | None:
        """The other's bars; None while they are not there."""
        return self._other

    def blank(self, series: Series) -> None:
        """The chart has other bars, and nothing is known about them yet; or its own were corrected."""
        if series is self._own:
            self.settle(0)
        else:
            self._own = series
            self.values.put(0, np.full(len(series), np.nan))

    def own_bars(self, series: Series, interval: Interval, table: SessionTable | None) -> None:
        """These are the chart's bars."""
        self._own, self._interval, self._tables = series, interval, (table, self._tables[1])
        self.settle(0)

    def other_bars(
        self, series: Series | None, table: SessionTable | None, dividends: tuple[Dividend, ...] = ()
    ) -> None:
        """These are the other's; with dividends, its closes are those of a total return."""
        self._other, self._tables, self._dividends = series, (self._tables[0], table), dividends
        self.settle(0)

    def settle(self, first: int) -> None:
        """Bring the values from the chart's bar `first` on up to date."""
        own, other = self._own, self._other
        if own is None or other is None or not len(other):
            self.values.put(0, np.full(0 if own is None else len(own), np.nan))
            return
        if first == 0:
            old, newest = own.parts
            start, bars = old.merged(newest).start, Bars.merged(*other.parts)
            adjusted = total_return(bars, self._dividends, self._tables[1]) if self._dividends else bars.close
            bars = Bars(bars.start, bars.open, bars.high, bars.low, adjusted, bars.volume)
        else:
            # Nothing was paid after the newest bar: the last closes are total returns as they are.
            start = np.array([row[0] for row in own.rows(first)], dtype=np.int64)
            around = max(0, int(other.starts.searchsorted(int(start[0]))) - 2)
            bars = Bars.of(*zip(*other.rows(around), strict=True)) if around < len(other) else Bars.empty()
        self.values.put(first, closes(start, bars, self._interval, *self._tables))

    def first_own(self, other_first: int) -> int:
        """The chart's first bar that a change of the other's from this bar on concerns."""
        if self._own is None or self._other is None or other_first == 0 or other_first >= len(self._other):
            return 0
        at = int(self._own.starts.searchsorted(self._other.starts[other_first])) - 2
        return max(0, min(at, len(self._own) - 1))

    def base(self, index: int) -> tuple[float, int]:
        """The close that stands for a bar, and where it is: there, shortly before, or the next one."""
        column = self.values.column
        index = min(max(0, index), len(column) - 1)
        if index < 0:
            return math.nan, -1
        before = np.flatnonzero(np.isfinite(column[max(0, index - _NEAR) : index + 1]))
        if len(before):
            at = int(before[-1]) + max(0, index - _NEAR)
        else:
            after = np.isfinite(column[index:])
            at = index + int(after.argmax()) if after.any() else -1
        return (float(column[at]), at) if at >= 0 else (math.nan, -1)


Maker = Callable[..., Floats]


class Derived:
    """Values made bar by bar of the chart's closes and those of others."""

    def __init__(self, make: Maker) -> None:
        self.values = Values()
        self._make = make

    def settle(self, own: Series, parts: list[Aligned], first: int) -> None:
        """Bring the values from the bar `first` on up to date."""
        if first == 0:
            old, newest = own.parts
            close = old.merged(newest).close
        else:
            close = np.array([row[4] for row in own.rows(first)])
        with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
            made = self._make(close, *(part.values.column[first:] for part in parts))
        self.values.put(first, np.where(np.isfinite(made), made, np.nan))
