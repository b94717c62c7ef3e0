"""The chart that was shown last, in one small file: painted again before the database is opened.

The engine writes it, the window reads it; the database stays the truth.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from watcher.domain.bars import Bars, BarsKey, Floats, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.domain.trading_days import TradingDay
from watcher.paths import write_private
from watcher.store.values import (
    from_microseconds,
    instrument_from_json,
    instrument_to_json,
    to_microseconds,
)
from watcher.values import dataclass

MOST_BARS = 16_384
"""Sixty years of days, a month of minutes. Of more there is no first chart: it would not be quick."""
MOST_DAYS = 600
"""Of the exchange's days, the last ones: two years of hours. On longer bars nothing earlier is asked for."""
_FORMAT = 1
_SPARE = timedelta(days=10)
_TIMES = ("open", "close", "pre_open", "post_close", "break_start", "break_end")


@dataclass(frozen=True, slots=True)
class FirstChart:
    """What a chart showed; `data` says when its bars were fetched."""

    data: ChartData
    extended_hours: bool


def write_first_chart(path: Path, chart: FirstChart) -> None:
    """Replace the file as a whole, or remove it where the chart is too big. Raises ProfileError."""
    if 0 < len(chart.data.bars) <= MOST_BARS:
        write_private(path, json.dumps(_to_json(chart), separators=(",", ":")).encode())
    else:
        path.unlink(missing_ok=True)


def read_first_chart(path: Path, now: datetime) -> FirstChart | None:
    """What was written last; None if there is nothing, nothing that can be used, or a chart of the future."""
    try:
        data = json.loads(path.read_bytes())
        chart = _from_json(data) if data["format"] == _FORMAT else None
    except (OSError, ValueError, KeyError, TypeError, ArithmeticError, AttributeError, RecursionError):
        return None
    is_past = chart is not None and chart.data.bars.start[-1] <= now.timestamp()
    return chart if is_past else None


def _to_json(chart: FirstChart) -> dict[str, Any]:
    data = chart.data
    return {
        "format": _FORMAT,
        "symbol": data.key.symbol,
        "interval": data.key.interval.value,
        "extended_hours": chart.extended_hours,
        "stored_at": None if data.stored_at is None else to_microseconds(data.stored_at),
        "instrument": instrument_to_json(data.instrument),
        "bars": {one.name: _packed(getattr(data.bars, one.name)) for one in fields(data.bars)},
        "calendar": data.table.calendar,
        "time_zone": data.table.time_zone,
        "days": [_day_to_json(day) for day in _days_of(data)],
    }


def _from_json(data: Mapping[str, Any]) -> FirstChart:
    packed = data["bars"]
    columns = [_unpacked(packed[one.name]) for one in fields(Bars)]
    bars = Bars(columns[0].view(np.int64), *columns[1:])
    if not len(bars) or {len(column) for column in columns} != {len(bars)}:
        raise ValueError("the columns have different lengths")
    if (np.diff(bars.start) <= 0).any():
        raise ValueError("the bars are out of order")
    return FirstChart(
        ChartData(
            BarsKey(Symbol(data["symbol"]), Interval(data["interval"])),
            bars,
            instrument_from_json(data["instrument"]),
            SessionTable(data["calendar"], data["time_zone"], [_day_from_json(day) for day in data["days"]]),
            None if data["stored_at"] is None else from_microseconds(data["stored_at"]),
        ),
        bool(data["extended_hours"]),
    )


def _packed(column: np.ndarray[tuple[int], np.dtype[Any]]) -> str:
    """Eight bytes a row, little-endian."""
    return b64encode(column.astype(column.dtype.newbyteorder("<")).tobytes()).decode("ascii")


def _unpacked(text: str) -> Floats:
    return np.frombuffer(b64decode(text, validate=True), dtype="<f8").astype(np.float64, copy=False)


def _days_of(data: ChartData) -> Sequence[TradingDay]:
    """The exchange's days under the bars, and a few beyond either end."""
    first, last = (datetime.fromtimestamp(int(data.bars.start[at]), UTC).date() for at in (0, -1))
    return data.table.days_between(first - _SPARE, last + _SPARE)[-MOST_DAYS:]


def _day_to_json(day: TradingDay) -> list[Any]:
    times = (getattr(day, name) for name in _TIMES)
    return [day.date.isoformat(), *(None if at is None else to_microseconds(at) for at in times)]


def _day_from_json(data: Sequence[Any]) -> TradingDay:
    on, *times = data
    named = zip(_TIMES, times, strict=True)
    known = {name: from_microseconds(at) for name, at in named if at is not None}
    return TradingDay(date.fromisoformat(on), **known)
