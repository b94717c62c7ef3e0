"""Which trading day, week, month or year a bar belongs to."""

from __future__ import annotations

from datetime import UTC, date, datetime

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Seconds
from watcher.domain.sessions import SessionTable

Days = NDArray[np.int64]
"""Days since 1970."""

_DAY_S = 86_400
_UNITS = {2: "datetime64[M]", 3: "datetime64[Y]"}
_FEW = 64
_EPOCH = date(1970, 1, 1).toordinal()


def trading_days(start: Seconds, table: SessionTable | None) -> Days:
    """The day by the calendar, extended hours included; in UTC where there is none.

    A bar that begins when its day is over belongs to one that the calendar does not know (a holiday
    that was traded, years before it begins): that has its date in UTC.
    """
    if table is None or table.is_always_open or not table.days:
        return start // _DAY_S
    if len(start) <= _FEW:
        return np.array([trading_day(int(one), table) for one in start], dtype=np.int64)
    begins, ends, dates = (
        np.asarray(column)
        for column in (table.columns.pre_opens, table.columns.post_closes, table.columns.dates)
    )
    index = np.searchsorted(begins, start, side="right") - 1
    is_known = (index >= 0) & (start < ends[np.maximum(index, 0)])
    return np.where(is_known, dates[np.maximum(index, 0)] - _EPOCH, start // _DAY_S)


def trading_day(start: int, table: SessionTable | None) -> int:
    """The same of one bar."""
    if table is None or table.is_always_open or not table.days:
        return start // _DAY_S
    day = table.day_at(datetime.fromtimestamp(start, UTC))
    if day is None or start >= day.post_close.timestamp():
        return start // _DAY_S
    return day.date.toordinal() - _EPOCH


def spans(days: Days, reset: int) -> Days:
    """A number that changes with each day (0), week from Monday (1), month (2) or year (3)."""
    if reset == 0:
        return days
    if reset == 1:
        return (days + 3) // 7
    return days.astype("datetime64[D]").astype(_UNITS[reset]).astype(np.int64)


def span_of(day: int, reset: int) -> int:
    """The same of one day."""
    return day if reset == 0 else int(spans(np.array([day], dtype=np.int64), reset)[0])
