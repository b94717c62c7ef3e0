"""Chart answers as bars: daily ones begin at their exchange's open, broken ones are repaired and said so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np

from watcher.domain.bars import Bars, Floats, Interval, Seconds, repaired
from watcher.domain.corporate_actions import Dividend, Split
from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable
from watcher.feeds.feed import History, HistoryRequest
from watcher.feeds.yahoo.gateway import ChartRequest

# How far back Yahoo goes, with an hour to spare: it refuses a request for more.
_REACHES = {
    Interval.M1: timedelta(days=8),
    Interval.M2: timedelta(days=60),
    Interval.M5: timedelta(days=60),
    Interval.M15: timedelta(days=60),
    Interval.M30: timedelta(days=60),
    Interval.H1: timedelta(days=730),
}
_SPARE = timedelta(hours=1)
# Before any daily bar that Yahoo has; the epoch itself yfinance takes for no start at all.
_BEGINNING = datetime(1928, 1, 1, tzinfo=UTC)


def chart_request(request: HistoryRequest, known: Instrument, now: datetime) -> ChartRequest:
    """What to ask Yahoo for, within what it has; without a start, as far back as it goes."""
    reach = _REACHES.get(request.interval)
    start = request.start
    if reach is not None:
        earliest = now - reach + _SPARE
        start = earliest if start is None else max(start, earliest)
    elif start is None and request.end is not None:
        start = _BEGINNING
    return ChartRequest(
        symbol=request.symbol,
        interval=request.interval.value,
        start=start,
        end=request.end,
        extended_hours=request.extended_hours and request.interval.is_intraday,
        time_zone=known.time_zone,
    )


def history(
    interval: Interval, frame: Any, instrument: Instrument, table: Callable[[str], SessionTable]
) -> History:
    """The bars, dividends and splits of a chart, its pandas frame as the gateway gives it.

    `table` gives the sessions of a calendar. Work for a worker thread.
    """
    if frame is None or frame.empty:
        return History(Bars.empty(), instrument)
    starts: Seconds = frame.index.as_unit("s").asi8
    if not interval.is_intraday:
        starts = _opens(starts, interval, instrument, table(instrument.calendar))
    open_, high, low, close = (
        _as_meant(frame[name].to_numpy(dtype=float)) for name in ("Open", "High", "Low", "Close")
    )
    repair = repaired(Bars.of(starts, open_, high, low, close, frame["Volume"].to_numpy(dtype=float)))
    return History(
        bars=repair.bars,
        instrument=instrument,
        dividends=tuple(Dividend(at, amount) for at, amount in _events(frame, starts, "Dividends")),
        splits=tuple(Split(at, ratio) for at, ratio in _events(frame, starts, "Stock Splits")),
        notes=repair.notes,
    )


def _opens(midnights: Seconds, interval: Interval, instrument: Instrument, table: SessionTable) -> Seconds:
    """Local midnights as the starts of those days; a week or month begins with its first trading day."""
    zone = _zone(instrument.time_zone)
    first = table.days[0].date if table.days else None
    starts = []
    for at in midnights.tolist():
        on = datetime.fromtimestamp(at, zone).date()
        if interval is not Interval.D1 and first is not None and on > first and table.day_of(on) is None:
            day = table.next_day(on)
            on = on if day is None else day.date
        starts.append(table.daily_start(on).timestamp())
    return np.array(starts, dtype=np.int64)


def _as_meant(prices: Floats) -> Floats:
    """Prices that passed through 32-bit floats as they were before: 129.0399932861 was 129.04."""
    with np.errstate(over="ignore"):
        narrow = prices.astype(np.float32)
    return np.where(narrow == prices, narrow.astype(str).astype(np.float64), prices)


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _events(frame: Any, starts: Seconds, column: str) -> list[tuple[int, float]]:
    values = frame[column].to_numpy(dtype=float)
    happened = np.flatnonzero(np.isfinite(values) & (values > 0))
    return [(int(starts[row]), float(values[row])) for row in happened]
