"""One-minute bars of one trading day on the demo market, true to the day's own bar."""

from __future__ import annotations

import math

import numpy as np

from watcher.domain.bars import Floats, Seconds
from watcher.domain.quote import Session
from watcher.feeds.demo.daily import DailySeries
from watcher.feeds.demo.events import HALTS, POST_MARKET, news_on
from watcher.feeds.demo.noise import Purpose, stream
from watcher.values import dataclass

MINUTE_S = 60
_DAY_MINUTES = 1_440
_SHARED = 0.5
"""How much of the minutes' variance all listings have in common."""
_HALTED_DAYS = 0.004
_HALT_MINUTES = (5, 16)
_TRADED_OUTSIDE = 0.75
_KNOWN_BY_EVENING = 0.3
_POST_SETTLES = 40
_OUTSIDE_SIGMA = 0.0022

PARTS = (Session.PRE, Session.REGULAR, Session.POST)


@dataclass(frozen=True, slots=True, eq=False)
class MinuteTape:
    """The minutes of one day in which something traded, in points; `part` is a row number of PARTS.

    `stretch` is when the uninterrupted stretch of trading that a minute lies in began:
    coarser bars are counted from there. `first` and `last` bound the regular rows.
    """

    start: Seconds
    open: Seconds
    high: Seconds
    low: Seconds
    close: Seconds
    volume: Seconds
    part: Seconds
    stretch: Seconds
    first: int
    last: int


@dataclass(frozen=True, slots=True, eq=False)
class _Stretch:
    """Some minutes before they are put together."""

    start: Seconds
    stretch: Seconds
    open: Seconds
    high: Seconds
    low: Seconds
    close: Seconds
    volume: Seconds
    traded: Seconds


def minute_tape(seed: int, series: DailySeries, day: int) -> MinuteTape:
    """All minutes of one trading day, the pre- and post-market included."""
    regular = _regular(seed, series, day)
    parts = [_pre(seed, series, day), regular, _post(seed, series, day)]
    lengths = [len(part.traded) for part in parts]

    def joined(name: str) -> Seconds:
        return np.concatenate([getattr(part, name)[part.traded] for part in parts])

    return MinuteTape(
        start=joined("start"),
        open=joined("open"),
        high=joined("high"),
        low=joined("low"),
        close=joined("close"),
        volume=joined("volume"),
        part=np.repeat(np.arange(len(PARTS)), lengths),
        stretch=joined("stretch"),
        first=lengths[0],
        last=lengths[0] + lengths[1],
    )


def _regular(seed: int, series: DailySeries, day: int) -> _Stretch:
    """A walk from the day's open to its close by way of its high and low, kept between them."""
    start, stretch = _regular_minutes(series, day)
    count = len(start)
    grid = series.listing.grid
    own = stream(seed, series.listing.symbol, Purpose.MINUTES, day)
    profile = _u_shape(count)
    step = _steps(seed, start, own.standard_normal(count)) * np.sqrt(profile)
    traded = np.flatnonzero(_not_halted(seed, series, day, count))
    extremes = own.choice(traded[1:-1], 2, replace=False)
    high, low = int(series.high[day]), int(series.low[day])
    opened, closed = int(series.open[day]), int(series.close[day])
    inset = own.random(2) * 0.15 * (high - low)
    knots = np.array([-1, *extremes, count - 1])
    levels = np.array([opened, high - inset[0], low + inset[1], closed], dtype=np.float64)
    size = 0.6 * (high - low) / np.sqrt(count)
    path = _bounce(_bridge(step * size, knots, levels), low, high)
    close = _on_grid(path, grid)
    open_ = np.append(opened, close[:-1])
    wick = np.abs(own.standard_normal((2, count))) * np.sqrt(profile) * size * 0.6
    highs = np.minimum(_on_grid(np.maximum(open_, close) + wick[0], grid), high)
    lows = np.maximum(_on_grid(np.minimum(open_, close) - wick[1], grid), low)
    highs[extremes[0]], lows[extremes[1]] = high, low
    busy = profile * np.exp(0.5 * own.standard_normal(count))
    volume = _shared_out(int(series.volume[day]), busy, traded)
    return _Stretch(start, stretch, open_, highs, lows, close, volume, traded)


def _shared_out(volume: int, busy: Floats, traded: Seconds) -> Seconds:
    """The day's volume over the minutes that traded, by how busy they were, without a share lost."""
    until = np.cumsum(busy[traded])
    by_then = np.floor(volume * until / until[-1]).astype(np.int64)
    by_then[-1] = volume
    minutes = np.zeros(len(busy), dtype=np.int64)
    minutes[traded] = np.diff(by_then, prepend=0)
    return minutes


def _regular_minutes(series: DailySeries, day: int) -> tuple[Seconds, Seconds]:
    calendar = series.calendar
    morning = np.arange(calendar.open[day], calendar.break_start[day], MINUTE_S)
    afternoon = np.arange(calendar.break_end[day], calendar.close[day], MINUTE_S)
    begun = np.repeat([calendar.open[day], calendar.break_end[day]], [len(morning), len(afternoon)])
    return np.concatenate((morning, afternoon)), begun


def _not_halted(seed: int, series: DailySeries, day: int, count: int) -> Floats:
    traded = np.ones(count, dtype=bool)
    halt = HALTS.get((series.listing.symbol, series.calendar.date_of(day)))
    chance = stream(seed, series.listing.symbol, Purpose.HALT, day)
    if halt is None and chance.random() < _HALTED_DAYS:
        halt = (int(chance.integers(20, count - 60)), int(chance.integers(*_HALT_MINUTES)))
    if halt is not None:
        traded[halt[0] : halt[0] + halt[1]] = False
    return traded


def _pre(seed: int, series: DailySeries, day: int) -> _Stretch:
    calendar = series.calendar
    start = np.arange(calendar.pre_open[day], calendar.open[day], MINUTE_S)
    if not len(start) or not day:
        return _nothing()
    basis = series.listing.split[1] if series.listing.split and day == series.split_day else 1
    before, after = _evening(seed, series, day - 1) / basis, float(series.open[day])
    knots, levels = [-1, len(start) - 1], [before, after]
    if (news := news_on(series.listing.symbol, calendar.date_of(day))) is not None:
        minute = (int(news.timestamp()) - int(start[0])) // MINUTE_S
        knots, levels = [-1, minute - 1, minute + 8, len(start) - 1], [before, before, after, after]
    return _outside(seed, series, day, start, np.array(knots), np.array(levels), Session.PRE)


def _post(seed: int, series: DailySeries, day: int) -> _Stretch:
    calendar = series.calendar
    start = np.arange(calendar.close[day], calendar.post_close[day], MINUTE_S)
    if not len(start):
        return _nothing()
    evening = _evening(seed, series, day)
    knots = np.array([-1, _POST_SETTLES - 1, len(start) - 1])
    levels = np.array([series.close[day], evening, evening], dtype=np.float64)
    return _outside(seed, series, day, start, knots, levels, Session.POST)


def _evening(seed: int, series: DailySeries, day: int) -> float:
    """Where the post-market leaves the price, in points: some of the next gap is known by then."""
    listing = series.listing
    on = series.calendar.date_of(day)
    if (pinned := POST_MARKET.get((listing.symbol, on))) is not None:
        return float(round(pinned * 10**listing.instrument.places))
    following = min(day + 1, len(series.calendar) - 1)
    known = 0.0 if news_on(listing.symbol, series.calendar.date_of(following)) else _KNOWN_BY_EVENING
    noise = stream(seed, listing.symbol, Purpose.EXTENDED, day).standard_normal()
    drift = known * float(series.gap[following]) + _OUTSIDE_SIGMA * float(noise)
    return round(int(series.close[day]) * math.exp(drift) / listing.grid) * float(listing.grid)


def _outside(
    seed: int, series: DailySeries, day: int, start: Seconds, knots: Seconds, levels: Floats, part: Session
) -> _Stretch:
    count = len(start)
    grid = series.listing.grid
    own = stream(seed, series.listing.symbol, Purpose.EXTENDED, day, PARTS.index(part) + 1)
    size = _OUTSIDE_SIGMA * levels[0] / np.sqrt(count)
    close = _on_grid(_bridge(_steps(seed, start, own.standard_normal(count)) * size, knots, levels), grid)
    traded = own.random(count) < _TRADED_OUTSIDE
    traded[knots[1:]] = True
    open_ = np.append(_on_grid(levels[:1], grid), close[:-1])
    wick = np.abs(own.standard_normal((2, count))) * size * 0.5
    high = _on_grid(np.maximum(open_, close) + wick[0], grid)
    low = np.maximum(_on_grid(np.minimum(open_, close) - wick[1], grid), grid)
    volume = np.zeros(count, dtype=np.int64)
    stretch = np.full(count, start[0])
    return _Stretch(start, stretch, open_, high, low, close, volume, np.flatnonzero(traded))


def _steps(seed: int, start: Seconds, own: Floats) -> Floats:
    """Standard normal steps, in part the same for everything that trades in that minute."""
    minute = start // MINUTE_S
    first, last = int(minute[0]) // _DAY_MINUTES, int(minute[-1]) // _DAY_MINUTES
    shared = np.concatenate(
        [
            stream(seed, "", Purpose.SHARED_MINUTES, day).standard_normal(_DAY_MINUTES)
            for day in range(first, last + 1)
        ]
    )
    return np.asarray(np.sqrt(_SHARED) * shared[minute - first * _DAY_MINUTES] + np.sqrt(1 - _SHARED) * own)


def _bridge(step: Floats, knots: Seconds, levels: Floats) -> Floats:
    """A walk with these steps, tilted to pass through `levels` at the ends of the minutes `knots`."""
    order = np.argsort(knots)
    knots, levels = knots[order], levels[order]
    walk = np.concatenate(([0.0], np.cumsum(step)))
    minutes = np.arange(-1, len(step))
    tilted = walk + np.interp(minutes, knots, levels - walk[knots + 1])
    return np.asarray(tilted[1:])


def _bounce(path: Floats, low: float, high: float) -> Floats:
    """The path thrown back where it would leave the range: clipping alone would leave flat stretches."""
    path = np.where(path > high, 2 * high - path, path)
    path = np.where(path < low, 2 * low - path, path)
    return np.asarray(np.clip(path, low, high))


def _on_grid(points: Floats, grid: int) -> Seconds:
    return np.asarray(np.rint(points / grid).astype(np.int64) * grid)


def _u_shape(count: int) -> Floats:
    """How busy each minute is against the mean of the day: most at the open, then at the close."""
    at = np.linspace(0, 1, count)
    shape = 0.55 + 1.9 * np.exp(-at * 14) + 1.3 * np.exp(-(1 - at) * 16) + 0.35 * (2 * at - 1) ** 2
    return np.asarray(shape / np.mean(shape))


def _nothing() -> _Stretch:
    none = np.zeros(0, dtype=np.int64)
    return _Stretch(none, none, none, none, none, none, none, none)
