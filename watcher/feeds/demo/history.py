"""Bars of the demo market, daily ones from its years and intraday ones from its minutes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

import numpy as np

from watcher.domain.bars import Bars, Interval, Seconds
from watcher.domain.corporate_actions import Dividend, Split
from watcher.domain.resampling import joined
from watcher.feeds.demo.daily import DailySeries
from watcher.feeds.demo.listing import Listing
from watcher.feeds.demo.market import DemoMarket, multiple, scale_of
from watcher.feeds.feed import History, HistoryRequest

_INTRADAY = timedelta(days=30)


def history_at(market: DemoMarket, listing: Listing, request: HistoryRequest, now: datetime) -> History:
    """Bars and corporate actions as the demo market answers them at `now`; what lies deeper is absent."""
    until = now if request.end is None else min(request.end, now)
    bars = (
        _intraday(market, listing, request, now)
        if request.interval.is_intraday
        else _daily(market, listing, request.interval, now)
    )
    if request.start is not None:
        bars = bars.since(request.start)
    if request.end is not None:
        bars = bars.until(request.end)
    first = int(bars.start[0]) if len(bars) else int(until.timestamp())
    dividends = tuple(
        paid
        for paid in _dividends(market.series(listing), market.day_at(listing, now))
        if first <= paid.ex_start <= until.timestamp()
    )
    splits = tuple(
        split for split in _splits(market.series(listing)) if first <= split.ex_start <= until.timestamp()
    )
    return History(bars, listing.instrument, dividends, splits)


def closes_at(market: DemoMarket, listing: Listing, count: int, now: datetime) -> tuple[float, ...]:
    """At most `count` closes of the newest regular session so far, evenly spaced."""
    moment = market.moment(listing, now)
    if moment is None:
        return ()
    closes = _minutes(market, listing, moment.regular.day, now, extended_hours=False)[0].close
    picked = np.unique(np.linspace(0, len(closes) - 1, min(count, len(closes))).astype(np.intp))
    return tuple(closes[picked].tolist())


def _daily(market: DemoMarket, listing: Listing, interval: Interval, now: datetime) -> Bars:
    moment = market.moment(listing, now)
    if moment is None:
        return Bars.empty()
    series, last = market.series(listing), moment.regular
    days = slice(0, last.day + 1)
    columns = [
        column[days].copy() for column in (series.open, series.high, series.low, series.close, series.volume)
    ]
    newest = (last.open, last.high, last.low, last.last.price, last.volume)
    for column, figure in zip(columns, newest, strict=True):
        column[-1] = figure
    scale = scale_of(series, moment.today)[days]
    open_, high, low, close = (column / scale for column in columns[:4])
    volume = columns[4] * (scale / 10**listing.instrument.places)
    bars = Bars.of(series.calendar.daily_start[days], open_, high, low, close, volume)
    if interval is Interval.D1:
        return bars
    ordinals = series.calendar.ordinals[days]
    return joined(bars, (ordinals - 1) // 7 if interval is Interval.W1 else _months(bars.start))


def _months(start: Seconds) -> Seconds:
    return np.asarray(start.astype("datetime64[s]").astype("datetime64[M]").astype(np.int64))


def _intraday(market: DemoMarket, listing: Listing, request: HistoryRequest, now: datetime) -> Bars:
    earliest = now - _INTRADAY
    wanted = earliest if request.start is None else max(request.start, earliest)
    calendar = market.series(listing).calendar
    first = int(np.searchsorted(calendar.post_close, wanted.timestamp(), side="right"))
    days = [
        _minutes(market, listing, day, now, extended_hours=request.extended_hours)
        for day in range(first, market.day_at(listing, now) + 1)
    ]
    if not sum(len(bars) for bars, _ in days):
        return Bars.empty()
    minutes = Bars(
        *(np.concatenate(columns) for columns in zip(*(bars.columns for bars, _ in days), strict=True))
    )
    if request.interval is Interval.M1:
        return minutes
    stretch = np.concatenate([stretch for _, stretch in days])
    length = request.interval.seconds
    bucket = stretch + (minutes.start - stretch) // length * length
    made = joined(minutes, bucket)
    return replace(made, start=bucket[np.searchsorted(minutes.start, made.start)])


def _minutes(
    market: DemoMarket, listing: Listing, day: int, now: datetime, *, extended_hours: bool
) -> tuple[Bars, Seconds]:
    """The minutes of one day so far, and for each when its stretch of trading began."""
    tape = market.tape(listing, day)
    row, ticks = market.position(listing, day, now)
    rows = (
        slice(0, row + 1) if extended_hours else slice(tape.first, max(tape.first, min(row + 1, tape.last)))
    )
    series = market.series(listing)
    scale = scale_of(series, market.day_at(listing, now))[day]
    open_, high, low, close = (
        column[rows] / scale for column in (tape.open, tape.high, tape.low, tape.close)
    )
    volume = tape.volume[rows] * (scale / 10**listing.instrument.places)
    if len(close) and row == rows.stop - 1:
        # The newest minute may still be going on.
        high[-1], low[-1] = np.max(ticks.price) / scale, np.min(ticks.price) / scale
        close[-1] = ticks.price[-1] / scale
        volume[-1] = ticks.volume[-1] * (scale / 10**listing.instrument.places)
    return Bars.of(tape.start[rows], open_, high, low, close, volume), tape.stretch[rows]


def _dividends(series: DailySeries, today: int) -> Iterator[Dividend]:
    for on, amount in series.listing.dividends:
        day = int(np.searchsorted(series.calendar.ordinals, on.toordinal()))
        if day < len(series.calendar):
            yield Dividend(int(series.calendar.daily_start[day]), amount / multiple(series, day, today))


def _splits(series: DailySeries) -> Iterator[Split]:
    if series.listing.split is not None:
        yield Split(int(series.calendar.daily_start[series.split_day]), float(series.listing.split[1]))
