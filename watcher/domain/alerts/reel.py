"""The bars of one symbol to be replayed: columns to search in, and rows of those that are looked at."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from watcher.domain.alerts.grid import Grid
from watcher.domain.alerts.places import Place, Places
from watcher.domain.bars import Bars, Floats, Interval, Seconds
from watcher.domain.quote import Session
from watcher.domain.trading_days import TradingDay
from watcher.values import dataclass

_SESSIONS = tuple(Session)
_UNSURE, _LARGEST = 1e-6, 2.0**50
_Days = NDArray[np.int32]


class Row(NamedTuple):
    """One bar on the price grid, with its place in the calendar.

    `day_open` is when the regular session of its day begins; `day_volume` adds up the regular bars of the
    day until then, None where any is unknown and outside that session; `opens_day`: the first of them.
    """

    start: datetime
    end: datetime
    open: Decimal
    high: Decimal
    low: Decimal
    close: Decimal
    place: Place
    session: Session
    day_open: datetime
    day_volume: float | None
    opens_day: bool


@dataclass(frozen=True, slots=True, eq=False)
class Strip:
    """The bars of some sessions, as columns; `index` is where in the reel each lies.

    `day` counts from the year 1, `stretch` is another number in each session of each day, growing.
    `high` and `low` are the extremes of all four prices, whatever a source calls high and low.
    """

    index: NDArray[np.int64]
    start: Seconds
    end: Seconds
    day: _Days
    stretch: _Days
    high: Floats
    low: Floats
    close: Floats


class _Span(NamedTuple):
    """A stretch of trading: in which session of which day, and where in the calendar."""

    begin: datetime
    end: datetime
    session: Session
    day: TradingDay


@dataclass(frozen=True, slots=True, eq=False)
class _Piece:
    """Bars of one interval that a session holds; `span` counts in `spans`."""

    bars: Bars
    end: Seconds
    span: NDArray[np.int64]
    spans: list[_Span]


class Reel:
    """Bars in order of time, the finest of each stretch, without those that no session holds."""

    def __init__(self, bars: Mapping[Interval, Bars], places: Places, grid: Grid) -> None:
        finest_first = sorted(bars, key=lambda interval: interval.seconds)
        pieces = [one for key in finest_first if (one := _piece(bars[key], key, places)) is not None]
        self._bars, self._end, span, self._spans = _joined(pieces)
        self._span: list[int] = span.tolist()
        self._session = np.array([_SESSIONS.index(one.session) for one in self._spans], dtype=np.int32)[span]
        self._day = np.array([one.day.date.toordinal() for one in self._spans], dtype=np.int32)[span]
        self._grid, self._table = grid, places.table
        self._places = [places.of(max(one.begin, one.day.pre_open), one.session) for one in self._spans]
        self._prices = [_on_grid(column, grid) for column in self._bars.columns[1:5]]
        self.tick = float(grid.tick)
        """How far apart the prices are."""
        self._rows: list[Row | None] = [None] * len(self._bars)
        self._strips: dict[frozenset[Session], Strip] = {}

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, index: int) -> Row:
        """One bar."""
        known = self._rows[index]
        if known is None:
            known = self._rows[index] = self._row(index)
        return known

    def close(self, index: int) -> tuple[Decimal, Place]:
        """The close of one bar, and its place: all that the next one has to know of it."""
        known = self._rows[index]
        if known is not None:
            return known.close, known.place
        return self._price(self._prices[3], index), self._places[self._span[index]]

    def rows(self, sessions: frozenset[Session] | None = None) -> list[Row]:
        """All bars, or those of some sessions."""
        index = range(len(self)) if sessions is None else self.strip(sessions).index.tolist()
        return [self.row(one) for one in index]

    def strip(self, sessions: frozenset[Session]) -> Strip:
        """The bars of these sessions."""
        known = self._strips.get(sessions)
        if known is None:
            index = np.flatnonzero(np.isin(self._session, [_SESSIONS.index(one) for one in sessions]))
            prices = [column[index] for column in self._bars.columns[1:5]]
            known = self._strips[sessions] = Strip(
                index,
                self._bars.start[index],
                self._end[index],
                self._day[index],
                self._day[index] * len(_SESSIONS) + self._session[index],
                np.maximum.reduce(prices),
                np.minimum.reduce(prices),
                prices[-1],
            )
        return known

    @cached_property
    def regular_closes(self) -> Mapping[date, Decimal]:
        """The last regular close of each day."""
        regular = self.strip(frozenset({Session.REGULAR}))
        last = np.flatnonzero(np.diff(regular.day, append=-1))
        closes = regular.close[last].tolist()
        return {
            date.fromordinal(day): self._grid.of_float(close)
            for day, close in zip(regular.day[last].tolist(), closes, strict=True)
        }

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The exchange days of the bars."""
        return tuple(date.fromordinal(ordinal) for ordinal in np.unique(self._day).tolist())

    @cached_property
    def previous_closes(self) -> Mapping[date, Decimal]:
        """The last regular close of the trading day before each day, where it is among the bars."""
        found: dict[date, Decimal] = {}
        for on in self.days:
            before = self._table.previous_day(on)
            if before is not None and before.date in self.regular_closes:
                found[on] = self.regular_closes[before.date]
        return found

    @cached_property
    def _day_volumes(self) -> Floats:
        """The day's volume so far at each regular bar; NaN where it is unknown, and at others."""
        sums = np.full(len(self), np.nan)
        regular = self.strip(frozenset({Session.REGULAR}))
        for first, end in pairwise([*self._firsts, len(regular.index)]):
            index = regular.index[first:end]
            sums[index] = np.cumsum(self._bars.volume[index])
        return sums

    @cached_property
    def _firsts(self) -> list[int]:
        """Where among the regular bars each day begins."""
        days = self.strip(frozenset({Session.REGULAR})).day
        return [int(one) for one in np.flatnonzero(np.diff(days, prepend=-1))]

    @cached_property
    def _openings(self) -> frozenset[int]:
        """Which bars are the first regular ones of their day."""
        regular = self.strip(frozenset({Session.REGULAR}))
        return frozenset(regular.index[self._firsts].tolist())

    def _row(self, index: int) -> Row:
        volume, number = float(self._day_volumes[index]), self._span[index]
        span = self._spans[number]
        open_, high, low, close = (self._price(column, index) for column in self._prices)
        return Row(
            datetime.fromtimestamp(int(self._bars.start[index]), UTC),
            datetime.fromtimestamp(int(self._end[index]), UTC),
            open_,
            high,
            low,
            close,
            self._places[number],
            span.session,
            span.day.open,
            None if math.isnan(volume) else volume,
            index in self._openings,
        )

    def _price(self, column: tuple[list[float], list[float]], index: int) -> Decimal:
        floats, steps = column
        step = steps[index]
        # Halfway between two points of the grid only the decimals decide.
        return self._grid.of_float(floats[index]) if math.isnan(step) else int(step) * self._grid.tick


def _on_grid(column: Floats, grid: Grid) -> tuple[list[float], list[float]]:
    """Prices, and how many ticks each is; NaN where floats cannot tell."""
    ticks = column / float(grid.tick)
    steps = np.floor(ticks + 0.5)
    is_sure = (np.abs(ticks - np.floor(ticks) - 0.5) > _UNSURE) & (steps < _LARGEST)
    return column.tolist(), np.where(is_sure, steps, np.nan).tolist()


def _piece(bars: Bars, interval: Interval, places: Places) -> _Piece | None:
    usable = np.ones(len(bars), dtype=bool)
    for column in bars.columns[1:5]:
        usable &= np.isfinite(column) & (column > 0)
    bars = bars if usable.all() else bars.picked(usable)
    if not len(bars):
        return None
    return _intraday(bars, interval, places) if interval.is_intraday else _of_days(bars, places)


def _intraday(bars: Bars, interval: Interval, places: Places) -> _Piece:
    spans = list(_spans(bars, places))
    held = np.zeros(len(bars), dtype=bool)
    found = np.zeros(len(bars), dtype=np.int64)
    if spans:
        found = np.searchsorted([span.begin.timestamp() for span in spans], bars.start, side="right") - 1
        ends = np.array([span.end.timestamp() for span in spans])
        held = (found >= 0) & (bars.start < ends[np.maximum(found, 0)])
    kept = bars.picked(held)
    return _Piece(kept, kept.start + interval.seconds, found[held], spans)


def _spans(bars: Bars, places: Places) -> Iterator[_Span]:
    """The stretches of trading that the bars may lie in, in order."""
    table = places.table
    first = table.day_at(datetime.fromtimestamp(int(bars.start[0]), UTC))
    last = table.day_at(datetime.fromtimestamp(int(bars.start[-1]), UTC))
    if last is None:
        return
    for day in table.days_between(date.min if first is None else first.date, last.date):
        edges = [day.pre_open, day.open, day.close, day.post_close]
        edges += [edge for edge in (day.break_start, day.break_end) if edge is not None]
        for begin, end in pairwise(sorted(edges)):
            session = table.session_at(begin) if begin < end else None
            if session is not None:
                yield _Span(begin, end, session, day)


def _of_days(bars: Bars, places: Places) -> _Piece:
    days = [
        places.table.day_of(places.day_of_bar(datetime.fromtimestamp(second, UTC)))
        for second in bars.start.tolist()
    ]
    spans = [_Span(day.open, day.close, Session.REGULAR, day) for day in days if day is not None]
    return _Piece(
        bars.picked(np.array([day is not None for day in days])),
        np.array([span.end.timestamp() for span in spans], dtype=np.int64),
        np.arange(len(spans)),
        spans,
    )


def _joined(pieces: list[_Piece]) -> tuple[Bars, Seconds, NDArray[np.int64], list[_Span]]:
    """All of them in order of time; of what overlaps, the finer."""
    bars, end, span, spans = Bars.empty(), Bars.empty().start, np.zeros(0, dtype=np.int64), list[_Span]()
    for piece in pieces:
        alone = np.ones(len(piece.end), dtype=bool)
        if len(bars):
            before = np.searchsorted(bars.start, piece.end) - 1
            alone = (before < 0) | (end[np.maximum(before, 0)] <= piece.bars.start)
        parts = zip(bars.columns, piece.bars.picked(alone).columns, strict=True)
        columns = [np.concatenate(pair) for pair in parts]
        order = np.argsort(columns[0], kind="stable")
        bars = Bars(*(column[order] for column in columns))
        end = np.concatenate((end, piece.end[alone]))[order]
        span = np.concatenate((span, piece.span[alone] + len(spans)))[order]
        spans += piece.spans
    return bars, end, span, spans
