"""Which bars of an intraday chart lie outside the regular session; no Qt."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from watcher.domain.bars import Bars, Interval
from watcher.domain.sessions import SessionTable
from watcher.ui.plotting.navigation import Span
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.starts import Starts

_SHADED_DAYS = 45


class ExtendedHours:
    """The stretches before the open and after the close, over the days of a table."""

    def __init__(self, table: SessionTable) -> None:
        days = table.columns
        begin, end = (
            np.column_stack(both).ravel()
            for both in ((days.pre_opens, days.closes), (days.opens, days.post_closes))
        )
        self._begin, self._end = begin[begin < end], end[begin < end]

    def regular(self, bars: Bars) -> Bars:
        """Those that begin in a regular session."""
        index = np.searchsorted(self._begin, bars.start, side="right") - 1
        is_extended = (index >= 0) & (bars.start < self._end[index]) if len(self._end) else index >= 0
        return bars.picked(~is_extended) if is_extended.any() else bars

    def spans(self, starts: Starts, first: int, stop: int) -> Sequence[tuple[int, int]]:
        """Which of the bars [first, stop) are outside the regular session, as ranges of indices."""
        if stop <= first:
            return ()
        visible = slice(
            int(np.searchsorted(self._end, starts[first], side="right")),
            int(np.searchsorted(self._begin, starts[stop - 1], side="right")),
        )
        begins = starts.searchsorted(self._begin[visible])
        ends = starts.searchsorted(self._end[visible])
        return [(b, e) for b, e in zip(begins.tolist(), ends.tolist(), strict=True) if b < e]


def shaded(
    hours: ExtendedHours | None, series: Series, interval: Interval, x: Span
) -> Sequence[tuple[int, int]]:
    """The bars in view that lie outside the regular session; none where days are too narrow to tell."""
    first, stop = max(0, math.floor(x[0])), min(len(series), math.ceil(x[1]))
    if hours is None or not interval.is_intraday or stop <= first:
        return ()
    starts = series.starts
    if starts[stop - 1] - starts[first] > _SHADED_DAYS * 86_400:
        return ()
    return hours.spans(starts, first, stop)
