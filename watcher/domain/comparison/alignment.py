"""Which bars of two symbols belong together: by exchange date, within a day by the instant."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Bars, Floats, Interval, Seconds
from watcher.domain.indicators.days import Days, spans, trading_days
from watcher.domain.sessions import SessionTable

Rows = NDArray[np.intp]
"""Indices into bars; −1 where there is none."""

_LATE_S = 6 * 3_600
_RESETS = {Interval.D1: 0, Interval.W1: 1, Interval.MO1: 2}


def periods(start: Seconds, interval: Interval, table: SessionTable | None) -> Days:
    """What daily and longer bars are told apart by: their exchange's day, week or month as a number."""
    if table is None or table.is_always_open:
        # What begins at midnight in London in summer, as currencies do, begins the evening before in UTC.
        start = start + _LATE_S
    return spans(trading_days(start, table), _RESETS[interval])


def matched(
    own: Seconds,
    other: Seconds,
    interval: Interval,
    own_table: SessionTable | None = None,
    other_table: SessionTable | None = None,
) -> Rows:
    """For each bar of one's own the other's that belongs to it.

    Daily bars (weeks, months) belong together when they have the same date on their own exchanges.
    To an intraday bar belongs the other's newest that had begun with it, unless that was over
    before: no price is older than a bar, and none comes from later.
    """
    if not len(other):
        return np.full(len(own), -1, dtype=np.intp)
    if interval.is_intraday:
        row = np.searchsorted(other, own, side="right") - 1
        is_old = own - other[np.maximum(row, 0)] >= interval.seconds
        return np.where((row < 0) | is_old, -1, row)
    mine, theirs = periods(own, interval, own_table), periods(other, interval, other_table)
    row = np.searchsorted(theirs, mine, side="right") - 1
    return np.where((row >= 0) & (theirs[np.maximum(row, 0)] == mine), row, -1)


def taken(column: Floats, rows: Rows) -> Floats:
    """The values of these rows; NaN where there is none."""
    if not len(column):
        return np.full(len(rows), np.nan)
    return np.where(rows >= 0, column[np.maximum(rows, 0)], np.nan)


def closes(
    own: Seconds, bars: Bars, interval: Interval, own_table: SessionTable | None, table: SessionTable | None
) -> Floats:
    """The closes of other bars, one to each of one's own; NaN where they have none."""
    return taken(bars.close, matched(own, bars.start, interval, own_table, table))
