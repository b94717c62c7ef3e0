"""Which bars a range means: what to load, where the view begins, which intervals suit; no Qt."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from watcher.domain.bars import ChartRange, Interval
from watcher.domain.sessions import SessionTable
from watcher.ui.chart.dates import Dates
from watcher.ui.plotting.starts import Times

_INTRADAY_DAYS = {
    Interval.M1: 7,
    Interval.M2: 30,
    Interval.M5: 30,
    Interval.M15: 59,
    Interval.M30: 59,
    Interval.H1: 365,
}
"""How far back bars of a length are loaded: enough for their ranges, no more than sources have."""

INTERVALS = {
    ChartRange.D1: (Interval.M1, Interval.M2, Interval.M5, Interval.M15, Interval.M30),
    ChartRange.D5: (Interval.M1, Interval.M2, Interval.M5, Interval.M15, Interval.M30, Interval.H1),
    ChartRange.M1: (Interval.M15, Interval.M30, Interval.H1, Interval.D1),
    ChartRange.M3: (Interval.H1, Interval.D1),
    ChartRange.M6: (Interval.H1, Interval.D1, Interval.W1),
    ChartRange.YTD: (Interval.H1, Interval.D1, Interval.W1),
    ChartRange.Y1: (Interval.H1, Interval.D1, Interval.W1),
    ChartRange.Y5: (Interval.D1, Interval.W1, Interval.MO1),
    ChartRange.MAX: (Interval.D1, Interval.W1, Interval.MO1),
}
_DAYS = {ChartRange.D1: 1, ChartRange.D5: 5}
_MONTHS = {ChartRange.M1: 1, ChartRange.M3: 3, ChartRange.M6: 6, ChartRange.Y1: 12, ChartRange.Y5: 60}
_LAST_DAY_OF_ANY_MONTH = 28


def history_start(interval: Interval, now: datetime, dates: Dates | None = None) -> datetime | None:
    """Since when to load bars; None for all there are. The same for all ranges, so that they share them.

    Dates that lie further back have their own.
    """
    days = _INTRADAY_DAYS.get(interval)
    if days is None:
        return None
    start = now - timedelta(days=days)
    if dates is None:
        return start
    return min(start, datetime.combine(dates.first - timedelta(days=1), datetime.min.time(), UTC))


def bars_between(starts: Times, dates: Dates, table: SessionTable) -> tuple[int, int]:
    """The first bar of these days, and the first after them."""
    zone = ZoneInfo(table.time_zone)
    midnight = datetime.min.time()
    begin = datetime.combine(dates.first, midnight, zone)
    end = datetime.combine(dates.last + timedelta(days=1), midnight, zone)
    first, stop = starts.searchsorted([int(begin.timestamp()), int(end.timestamp())]).tolist()
    return first, stop


def first_bar(starts: Times, chart_range: ChartRange, table: SessionTable) -> int:
    """The bar at which a range begins, counted back from the newest one; 0 where there are not as many.

    Days are the exchange's, extended hours included; of a market that never closes, 24 hours each.
    """
    if not len(starts) or chart_range is ChartRange.MAX:
        return 0
    zone = ZoneInfo(table.time_zone)
    newest = datetime.fromtimestamp(int(starts[len(starts) - 1]), zone)
    days = _DAYS.get(chart_range)
    if days is not None:
        begin = _days_back(newest, days, table)
    elif chart_range is ChartRange.YTD:
        begin = datetime(newest.year, 1, 1, tzinfo=zone)
    else:
        begin = datetime.combine(_months_back(newest.date(), _MONTHS[chart_range]), datetime.min.time(), zone)
    return int(starts.searchsorted(int(begin.timestamp())))


def _days_back(newest: datetime, days: int, table: SessionTable) -> datetime:
    day = None if table.is_always_open else table.day_at(newest)
    for _ in range(days - 1):
        day = None if day is None else table.previous_day(day.date)
    return newest - timedelta(days=days) if day is None else day.pre_open


def _months_back(on: date, months: int) -> date:
    month = on.year * 12 + on.month - 1 - months
    return date(month // 12, month % 12 + 1, min(on.day, _LAST_DAY_OF_ANY_MONTH))
