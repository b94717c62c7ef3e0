"""Which trading day, week, month or year a bar belongs to."""

from __future__ import annotations

from datetime import date

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Seconds
from watcher.domain.sessions import SessionTable

_DAY_S = 86_400
_NIGHT_S = 4 * 3_600
_UNITS = {2: "datetime64[M]", 3: "datetime64[Y]"}
_EPOCH = date(1970, 1, 1).toordinal()


def trading_days(start: Seconds, table: SessionTable | None = None) -> NDArray[np.int64]:
    """Days since 1970, by the calendar where there is one.

    Without: a pause of four hours or more ends a day, and it has the date on which it began;
    a market without such pauses has days from midnight to midnight (UTC).
    """
    if table is not None and table.days and not table.is_always_open:
        begins = np.array([day.pre_open.timestamp() for day in table.days])
        dates = np.array([day.date.toordinal() - _EPOCH for day in table.days], dtype=np.int64)
        index = np.searchsorted(begins, start, side="right") - 1
        return np.where(index >= 0, dates[np.maximum(index, 0)], start // _DAY_S)
    dates = start // _DAY_S
    pauses = np.flatnonzero(np.diff(start) >= _NIGHT_S) + 1
    if not len(pauses):
        return dates
    first = np.concatenate(([0], pauses))
    return np.repeat(dates[first], np.diff(np.append(first, len(start))))


def spans(days: NDArray[np.int64], reset: int) -> NDArray[np.int64]:
    """A number that changes with each day (0), week from Monday (1), month (2) or year (3)."""
    if reset == 0:
        return days
    if reset == 1:
        return (days + 3) // 7
    return days.astype("datetime64[D]").astype(_UNITS[reset]).astype(np.int64)
