"""What nobody watched is made up for with bars: which to ask for, and how to replay them (alerts.md §4)."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import NamedTuple

import numpy as np

from watcher.domain.alerts.alert import Firing
from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.lane import quiet_bounds
from watcher.domain.alerts.lifecycle import take
from watcher.domain.alerts.places import Place, Places
from watcher.domain.alerts.rules import Candle, Step
from watcher.domain.alerts.seen import Seen
from watcher.domain.alerts.several import SeveralRule
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import Hole, Report, Watch
from watcher.domain.bars import Bars, Interval
from watcher.domain.quote import Session
from watcher.domain.symbols import Symbol

INTERVALS = (Interval.M1, Interval.M5, Interval.D1)
_REACH = {Interval.M1: timedelta(days=7), Interval.M5: timedelta(days=60)}
_KEPT = timedelta(days=1)
# Bars are floats: a threshold is met early rather than late.
_ABOUT = 1.0001
_NEAR_CLOSE = timedelta(seconds=90)


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Bars that are needed: those of `symbol` from `since` to `until`."""

    symbol: Symbol
    interval: Interval
    since: datetime
    until: datetime


class Row(NamedTuple):
    """One bar on the price grid, with its place in the calendar."""

    start: datetime
    end: datetime
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    place: Place
    session: Session
    volume: float


class Filling:
    """The bars of one symbol that were asked for and have come so far.

    Each stretch of the time is asked for in the finest interval that reaches back to it; where
    that has none, in the next coarser one.
    """

    def __init__(self, symbol: Symbol, since: datetime, until: datetime) -> None:
        self._open = [CatchUp(symbol, *piece) for piece in _pieces(since, until)]
        self._unasked = list(self._open)
        self._bars: dict[Interval, Bars] = {}
        self.until = until

    def take_requests(self) -> tuple[CatchUp, ...]:
        """What is still to be asked for; each is given out once."""
        unasked, self._unasked = self._unasked, []
        return tuple(unasked)

    def answer(self, interval: Interval, bars: Bars) -> bool:
        """Bars came; whether that was the last answer waited for."""
        known = self._bars.get(interval)
        self._bars[interval] = bars if known is None else known.merged(bars)
        still_open = []
        for request in self._open:
            if request.interval is not interval or len(_inside(bars, request)):
                if request.interval is not interval:
                    still_open.append(request)
                continue
            coarser = INTERVALS[INTERVALS.index(interval) + 1 :]
            if coarser:
                again = replace(request, interval=coarser[0])
                still_open.append(again)
                self._unasked.append(again)
        self._open = still_open
        return not still_open

    @property
    def bars(self) -> Mapping[Interval, Bars]:
        """All that came, by interval."""
        return self._bars


def from_first_event(bars: Mapping[Interval, Bars], watches: Iterable[Watch]) -> Mapping[Interval, Bars]:
    """The bars without the long quiet start in which none of `watches` could have noticed anything.

    A day before the first bar that gets to a threshold is kept, so that it has a price to come from.
    """
    quiet: list[tuple[Decimal | None, Decimal | None]] = []
    for watch in watches:
        hole = watch.hole
        bounds = None if hole is None or hole.prev is None else quiet_bounds(watch, hole.prev)
        if bounds is None:
            return bars
        quiet.append(bounds)
    low = max((float(low) for low, _ in quiet if low is not None), default=float("-inf"))
    high = min((float(high) for _, high in quiet if high is not None), default=float("inf"))
    starts = [_first_event(one, low * _ABOUT, high / _ABOUT) for one in bars.values() if len(one)]
    if not starts:
        return bars
    since = min(starts) - _KEPT
    return {interval: one.since(since) for interval, one in bars.items()}


def rows_of(bars: Mapping[Interval, Bars], places: Places, grid: Grid) -> list[Row]:
    """Bars in order of time, the finest for each stretch, without those that no session holds."""
    rows: list[Row] = []
    taken: list[tuple[datetime, ...]] = []
    for interval in sorted(bars, key=lambda interval: interval.seconds):
        finer = sorted(taken)
        for row in _rows(bars[interval], interval, places, grid):
            if not _overlaps(finer, row):
                rows.append(row)
                taken.append((row.start, row.end))
    return sorted(rows, key=lambda row: row.start)


def fill(
    watch: Watch,
    hole: Hole,
    rows: Sequence[Row],
    tape: Tape,
    at: datetime,
    report: Report,
    bar_ended: Callable[[datetime], None] | None = None,
) -> bool:
    """Replay what was missed for one alert; its fires are `late`. `at` is when that is noticed.

    When watching has not gone on yet, the last close becomes the last trusted price.
    `bar_ended` is called with the end of each bar. Tells whether any bar lay in the hole.
    """
    closes = _closes(rows, hole, watch, tape.places)
    day = DayVolume(hole, tape.places)
    limit = hole.until if hole.until is not None else at - watch.gate.delay
    prev, place = hole.prev, hole.place
    fires: list[Firing] = []
    last: Row | None = None
    for row in rows:
        day.add(row)
        if row.end <= hole.since or row.start >= limit or row.session not in watch.alert.sessions:
            continue
        step = Step(
            price=row.close,
            at=row.start,
            place=row.place,
            prev=prev,
            is_break=place is not None and place.session != row.place.session,
            low=row.open,
            high=row.open,
            previous_close=closes.get(row.place.date),
            candle=_candle(watch, hole, row, opens_day=day.is_opening),
            is_regular=row.session is Session.REGULAR,
            day_volume=day.volume,
            around=tape,
        )
        prev, place, last = row.close, row.place, row
        if watch.is_active and not _is_older(watch, row):
            firing = take(watch, step, row.session, at, report)
            fires += [firing] if firing is not None else []
        elif fires and isinstance(watch.rule, SeveralRule):
            # It has fired for good; whether that still holds at the end is to be said.
            watch.rule.step(step)
        if bar_ended is not None:
            bar_ended(row.end)
    if last is not None and hole.until is None:
        _trust(watch, last, closes.get(last.place.date))
    add_returns(watch, fires, report)
    return last is not None


class DayVolume:
    """Adds up the volume of each day while its bars go by; unknown where they do not begin at its open."""

    def __init__(self, hole: Hole, places: Places) -> None:
        self._since = hole.since
        self._places = places
        self._on: date | None = None
        self._sum = math.nan
        self.is_opening = False
        """Whether the last bar holds the first regular trade of its day."""

    def add(self, row: Row) -> None:
        """Take the next bar; those outside the regular session have no part in the day's volume."""
        self.is_opening = False
        if row.session is not Session.REGULAR:
            return
        if row.place.date != self._on:
            day = self._places.table.day_of(row.place.date)
            self._on = row.place.date
            self.is_opening = day is not None and self._since <= day.open
            self._sum = 0.0 if self.is_opening else math.nan
        self._sum += row.volume

    @property
    def volume(self) -> float | None:
        """So far; None where it is unknown."""
        return None if math.isnan(self._sum) else self._sum


def _first_event(bars: Bars, low: float, high: float) -> datetime:
    """The start of the first bar that reaches out of the band, or of the last one of all."""
    (found,) = np.nonzero((bars.high >= high) | (bars.low <= low))
    index = int(found[0]) if len(found) else len(bars) - 1
    return datetime.fromtimestamp(int(bars.start[index]), UTC)


def _pieces(since: datetime, until: datetime) -> Iterator[tuple[Interval, datetime, datetime]]:
    edge = since
    for interval in reversed(INTERVALS):
        reach = _REACH.get(interval)
        finer = INTERVALS[: INTERVALS.index(interval)]
        end = until - _REACH[finer[-1]] if finer else until
        start = edge if reach is None else max(edge, until - reach)
        if start < end:
            yield interval, start, end
            edge = end


def _inside(bars: Bars, request: CatchUp) -> Bars:
    first = request.since - timedelta(seconds=request.interval.seconds)
    return bars.since(first).until(request.until)


def _rows(bars: Bars, interval: Interval, places: Places, grid: Grid) -> Iterator[Row]:
    length = timedelta(seconds=interval.seconds)
    columns = (bars.start.tolist(), *(column.tolist() for column in bars.columns[1:]))
    for second, *floats, volume in zip(*columns, strict=True):
        start = datetime.fromtimestamp(second, UTC)
        if not all(0 < price < float("inf") for price in floats):
            continue
        if interval.is_intraday:
            session = places.table.session_at(start)
            if session is None:
                continue
            place, end = places.of(start, session), start + length
        else:
            day = places.table.day_of(places.day_of_bar(start))
            if day is None:
                continue
            session, place, end = Session.REGULAR, places.of(day.open, Session.REGULAR), day.close
        open_, high, low, close = (grid.of_float(price) for price in floats)
        yield Row(start, end, open_, high, low, close, place, session, volume)


def _overlaps(finer: list[tuple[datetime, ...]], row: Row) -> bool:
    index = bisect_left(finer, (row.end,)) - 1
    return index >= 0 and finer[index][1] > row.start


def _candle(watch: Watch, hole: Hole, row: Row, *, opens_day: bool) -> Candle:
    fresh = watch.fresh_since
    return Candle(
        row.open,
        row.high,
        row.low,
        whole=row.start >= hole.since,
        extremes=fresh is None or row.start >= fresh,
        opens_day=opens_day,
    )


def _is_older(watch: Watch, row: Row) -> bool:
    """Whether all of the bar was over before this life of the alert began."""
    return watch.fresh_since is not None and row.end <= watch.fresh_since


def _closes(rows: Sequence[Row], hole: Hole, watch: Watch, places: Places) -> dict[date, Decimal]:
    """The previous close of each day: the last regular close of the trading day before it.

    Where no bar has it, what a quote of that day said, or a price from the last moments of the day before.
    """
    last: dict[date, Decimal] = {}
    if hole.place is not None and hole.prev is not None:
        day = places.table.day_of(hole.place.date)
        if day is not None and hole.since >= day.close - _NEAR_CLOSE:
            last[hole.place.date] = hole.prev
    for row in rows:
        if row.session is Session.REGULAR:
            last[row.place.date] = row.close
    closes: dict[date, Decimal] = {}
    for on in {row.place.date for row in rows}:
        before = places.table.previous_day(on)
        if before is not None and before.date in last:
            closes[on] = last[before.date]
    seen = watch.gate.last
    if seen is not None and seen.previous_close is not None:
        closes[seen.place.date] = seen.previous_close
    return closes


def _trust(watch: Watch, row: Row, previous_close: Decimal | None) -> None:
    watch.gate.last = Seen(
        row.start,
        row.close,
        row.place,
        row.session,
        is_arming=True,
        previous_close=previous_close,
    )
    watch.gate.before = None
    watch.undo = None


def add_returns(watch: Watch, fires: list[Firing], report: Report) -> None:
    """Say of each fire whether the price has come back since."""
    last = watch.gate.last
    if fires and last is not None and not watch.rule.holds(last.price):
        report.firings = [
            replace(firing, returned=True) if firing in fires else firing for firing in report.firings
        ]
