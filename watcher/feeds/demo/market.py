"""The demo exchange itself: what had been traded at any instant, for one seed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

import numpy as np

from watcher.domain.bars import Floats
from watcher.domain.quote import Session
from watcher.domain.sessions import MarketState, SessionTable
from watcher.feeds.demo.daily import DailyMarket, DailySeries
from watcher.feeds.demo.listing import Listing
from watcher.feeds.demo.minutes import PARTS, MinuteTape, minute_tape
from watcher.feeds.demo.ticks import Ticks, minute_ticks
from watcher.values import dataclass

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TAPES_KEPT = 600
_TICKS_KEPT = 200
_YEAR_DAYS = 365
_VOLUME_DAYS = 63


@dataclass(frozen=True, slots=True)
class Trade:
    """One print: its price in points, when (epoch milliseconds), and in which session."""

    price: int
    time_ms: int
    session: Session


@dataclass(frozen=True, slots=True)
class Figures:
    """A trading day so far, regular session only; prices in points as traded on that day."""

    day: int
    last: Trade
    open: int
    high: int
    low: int
    volume: int


@dataclass(frozen=True, slots=True)
class Moment:
    """All that is known of one listing at one instant. `today` is the day that the calendar is in."""

    today: int
    regular: Figures
    extended: Trade | None


@dataclass(frozen=True, slots=True)
class YearSoFar:
    """The complete days of the last year before a day: extremes (currency) and the usual volume."""

    high: float
    low: float
    average_volume: int


class DemoMarket:
    """Every answer is a function of the seed, the listing and the instant. Any thread may ask."""

    def __init__(self, seed: int, tables: dict[str, SessionTable]) -> None:
        # numpy takes no negative seeds.
        self._seed = seed % 2**32
        self._tables = tables
        self._daily = DailyMarket(self._seed, tables)
        self.series = self._daily.series
        self.tape = lru_cache(maxsize=_TAPES_KEPT)(self._tape)
        self.year_before = lru_cache(maxsize=_TICKS_KEPT)(self._year_before)
        self._ticks = lru_cache(maxsize=_TICKS_KEPT)(self._ticks_of)

    def state(self, listing: Listing, at: datetime) -> MarketState:
        """What the listing's exchange was doing at the instant that its delayed prices show now."""
        return self._tables[listing.instrument.calendar].state_at(
            at - timedelta(seconds=listing.instrument.delay_s)
        )

    def day_at(self, listing: Listing, now: datetime) -> int:
        """The number of the latest trading day that had begun; -1 before the first."""
        seen_s = seen_ms(listing, now) // 1_000
        return int(np.searchsorted(self.series(listing).calendar.pre_open, seen_s, side="right")) - 1

    def moment(self, listing: Listing, now: datetime) -> Moment | None:
        """What a subscriber sees at `now`, the listing's delay included; None before its history begins."""
        today = self.day_at(listing, now)
        if today < 1:
            return None
        row, ticks = self.position(listing, today, now)
        tape = self.tape(listing, today)
        if row < tape.first:
            evening = self._last_extended(listing, today - 1)
            extended = _trade(tape, row, ticks) if row >= 0 else evening
            return Moment(today, self._whole_day(listing, today - 1), extended)
        if row >= tape.last:
            return Moment(today, self._whole_day(listing, today), _trade(tape, row, ticks))
        return Moment(today, _figures(today, tape, row, ticks), None)

    def position(self, listing: Listing, day: int, now: datetime) -> tuple[int, Ticks]:
        """The newest minute of a day with a trade by now (-1: none yet), and its trades so far."""
        seen = seen_ms(listing, now)
        tape = self.tape(listing, day)
        row = int(np.searchsorted(tape.start, seen // 1_000, side="right")) - 1
        if row < 0:
            return row, _NO_TICKS
        ticks = self._ticks(listing, day, row)
        count = int(np.searchsorted(ticks.time_ms, seen, side="right"))
        if count:
            return row, Ticks(ticks.time_ms[:count], ticks.price[:count], ticks.volume[:count])
        return (row - 1, self._ticks(listing, day, row - 1)) if row else (-1, _NO_TICKS)

    def _tape(self, listing: Listing, day: int) -> MinuteTape:
        return minute_tape(self._seed, self.series(listing), day)

    def _ticks_of(self, listing: Listing, day: int, row: int) -> Ticks:
        return minute_ticks(self._seed, listing.symbol, self.tape(listing, day), row, listing.grid)

    def _whole_day(self, listing: Listing, day: int) -> Figures:
        series, tape = self.series(listing), self.tape(listing, day)
        last = _trade(tape, tape.last - 1, self._ticks(listing, day, tape.last - 1))
        day_figures = (int(column[day]) for column in (series.open, series.high, series.low, series.volume))
        return Figures(day, last, *day_figures)

    def _last_extended(self, listing: Listing, day: int) -> Trade | None:
        tape = self.tape(listing, day)
        row = len(tape.start) - 1
        return _trade(tape, row, self._ticks(listing, day, row)) if row >= tape.last else None

    def _year_before(self, listing: Listing, day: int, today: int) -> YearSoFar:
        series = self.series(listing)
        ordinals = series.calendar.ordinals
        first = int(np.searchsorted(ordinals, ordinals[day] - _YEAR_DAYS))
        scale = scale_of(series, today)
        high, low = (column[first:day] / scale[first:day] for column in (series.high, series.low))
        usual = slice(max(0, day - _VOLUME_DAYS), day)
        volume = series.volume[usual] * (scale[usual] / 10**listing.instrument.places)
        return YearSoFar(float(np.max(high)), float(np.min(low)), int(np.mean(volume)))


_NO_TICKS = Ticks(*(np.zeros(0, dtype=np.int64) for _ in range(3)))


def seen_ms(listing: Listing, now: datetime) -> int:
    """The instant that the listing's prices show at `now`, in epoch milliseconds."""
    return (now - _EPOCH) // timedelta(milliseconds=1) - listing.instrument.delay_s * 1_000


def scale_of(series: DailySeries, today: int) -> Floats:
    """What each day's points are divided by to become prices on today's split basis."""
    split = series.listing.split
    scale = np.full(len(series.calendar), 10.0**series.listing.instrument.places)
    if split is not None and today >= series.split_day:
        scale[: series.split_day] *= split[1]
    return scale


def price_of(series: DailySeries, points: int, day: int, today: int) -> Decimal:
    """Points of one day as an exact price on the split basis of another."""
    return Decimal(points).scaleb(-series.listing.instrument.places) / multiple(series, day, today)


def multiple(series: DailySeries, day: int, today: int) -> int:
    """How many of today's shares one share of that day has become."""
    split = series.listing.split
    return split[1] if split is not None and day < series.split_day <= today else 1


def _trade(tape: MinuteTape, row: int, ticks: Ticks) -> Trade:
    return Trade(int(ticks.price[-1]), int(ticks.time_ms[-1]), PARTS[tape.part[row]])


def _figures(day: int, tape: MinuteTape, row: int, ticks: Ticks) -> Figures:
    before = slice(tape.first, row)
    return Figures(
        day=day,
        last=_trade(tape, row, ticks),
        open=int(tape.open[tape.first]),
        high=int(np.max(tape.high[before], initial=int(np.max(ticks.price)))),
        low=int(np.min(tape.low[before], initial=int(np.min(ticks.price)))),
        volume=int(np.sum(tape.volume[before]) + ticks.volume[-1]),
    )
