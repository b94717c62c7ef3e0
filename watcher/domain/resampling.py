"""Longer bars made of shorter ones, for what a source has only in other lengths."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np

from watcher.domain.bars import Bars, Floats, Interval, Seconds
from watcher.domain.big_days import days_of
from watcher.domain.sessions import SessionTable

_I = Interval
SHORTER: dict[Interval, Sequence[Interval]] = {
    _I.M2: (_I.M1,),
    _I.M5: (_I.M1,),
    _I.M15: (_I.M5, _I.M1),
    _I.M30: (_I.M15, _I.M5, _I.M2, _I.M1),
    _I.H1: (_I.M30, _I.M15, _I.M5, _I.M2, _I.M1),
    _I.W1: (_I.D1,),
    _I.MO1: (_I.D1,),
}
"""What bars of a length can be made of: those that come furthest back first."""
_EPOCH = date(1970, 1, 1).toordinal()
_DAY_S = 86_400


def resampled(bars: Bars, interval: Interval, table: SessionTable) -> Bars:
    """Bars of this length made of shorter ones (see `SHORTER`), which have to fall into it whole.

    A week begins on Monday at the exchange, a bar within a day is counted from where its session begins,
    or goes on after a break: as sources do it. It starts where its first bar does, within a day where it
    would have started.
    """
    if not len(bars):
        return bars
    if not interval.is_intraday:
        days = days_of(bars, table.time_zone)
        return joined(bars, (days - 1) // 7 if interval is Interval.W1 else _months(days))
    begins = _begins(bars, table)
    bucket = begins + (bars.start - begins) // interval.seconds * interval.seconds
    made = joined(bars, bucket)
    starts = bucket[np.searchsorted(bars.start, made.start)]
    return Bars(starts, *made.columns[1:])


def joined(bars: Bars, bucket: Seconds) -> Bars:
    """One bar for each run of rows with the same bucket; it starts where the first of them does.

    A volume is that of the bars whose volume is known.
    """
    first = np.flatnonzero(np.diff(bucket, prepend=bucket[0] - 1))
    last = np.append(first[1:], len(bars)) - 1
    return Bars(
        bars.start[first],
        bars.open[first],
        np.maximum.reduceat(bars.high, first),
        np.minimum.reduceat(bars.low, first),
        bars.close[last],
        _summed(bars.volume, first),
    )


def _summed(volume: Floats, first: Seconds) -> Floats:
    is_known = np.isfinite(volume)
    if is_known.all():
        return np.add.reduceat(volume, first)
    summed = np.add.reduceat(np.where(is_known, volume, 0.0), first)
    return np.where(np.add.reduceat(is_known.astype(np.int64), first) > 0, summed, np.nan)


def _months(days: Seconds) -> Seconds:
    return (days - _EPOCH).astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)


def _begins(bars: Bars, table: SessionTable) -> Seconds:
    """For each bar where its stretch began: the pre-market, the session, its second half, the evening."""
    if table.is_always_open:
        return bars.start // _DAY_S * _DAY_S
    zone = ZoneInfo(table.time_zone)
    first, last = (datetime.fromtimestamp(int(at), zone).date() for at in (bars.start[0], bars.start[-1]))
    days = table.days_between(first - timedelta(days=1), last + timedelta(days=1))
    borders = sorted(
        int(at.timestamp())
        for day in days
        for at in (day.pre_open, day.open, day.break_end, day.close)
        if at is not None
    )
    edges = np.asarray(borders, dtype=np.int64)
    at = np.searchsorted(edges, bars.start, side="right") - 1
    midnights = bars.start // _DAY_S * _DAY_S
    return np.where(at >= 0, edges[np.maximum(at, 0)], midnights) if len(edges) else midnights
