"""The bars of one symbol and interval that indicators are judged on: which of them have closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import numpy as np

from watcher.domain.alerts.places import Place, Places
from watcher.domain.bars import Bars, Interval
from watcher.domain.quote import Session
from watcher.values import dataclass

_SOON = timedelta(minutes=1)
_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Closed:
    """Closed bars in order, with the end, place and session of each."""

    bars: Bars
    ends: list[datetime]
    places: list[Place]
    sessions: list[Session]


class Series:
    """Only bars that had ended when they were given count: a bar that was still forming proves nothing."""

    def __init__(self, interval: Interval, places: Places) -> None:
        self.interval = interval
        self.asked_at: datetime | None = None
        self.learned_at: datetime | None = None
        self._places = places
        self._bars = Bars.empty()
        self._known: dict[frozenset[Session], Closed] = {}

    def learn(self, bars: Bars, market_now: datetime) -> None:
        """Take bars as they are at `market_now`, in place of those known before."""
        usable = np.ones(len(bars), dtype=bool)
        for column in (bars.open, bars.high, bars.low, bars.close):
            usable &= np.isfinite(column) & (column > 0)
        self._bars, self.learned_at = bars.picked(usable), market_now
        self._known.clear()

    def closed(self, sessions: frozenset[Session]) -> Closed:
        """The bars of these sessions that had ended when they were given."""
        known = self._known.get(sessions)
        if known is None:
            known = self._known[sessions] = self._closed(sessions)
        return known

    def begun_at(self, at: datetime, place: Place, session: Session) -> datetime | None:
        """From when the bar counts that a price belongs to; None where it belongs to none.

        A regular price stamped seconds after the close belongs to the last bar before it.
        """
        table = self._places.table
        day = table.day_of(place.date)
        if day is None:
            return None
        if not self.interval.is_intraday:
            while (before := table.previous_day(day.date)) and self._period(before.date) == self._period(
                day.date
            ):
                day = before
            return day.pre_open if session is Session.REGULAR else None
        span = self._places.span_at(at)
        if (span is None or span.session is not session) and session is Session.REGULAR:
            ends = [end for end in (day.break_start, day.close) if end is not None and end <= at]
            span = self._places.span_at(max(ends) - _INSTANT) if ends else None
            at = at if span is None else span.end - _INSTANT
        if span is None:
            return None
        length = timedelta(seconds=self.interval.seconds)
        return span.start + length * ((at - span.start) // length)

    def forming(self, since: datetime) -> tuple[float, float, float] | None:
        """Open, high and low of the bar that began then and had not ended when bars were given last."""
        for number in range(len(self._bars) - 1, -1, -1):
            start = datetime.fromtimestamp(int(self._bars.start[number]), UTC)
            found = self._one(start)
            if found is None or self.learned_at is None or found[0] <= self.learned_at:
                return None
            if self.begun_at(start if self.interval.is_intraday else found[0], *found[1:]) == since:
                row = self._bars[number : number + 1]
                return float(row.open[0]), float(row.high[0]), float(row.low[0])
        return None

    def divide(self, ratio: Decimal, ex_date: date) -> None:
        """A split: bars of before its day count in new shares."""
        bars, r = self._bars, float(ratio)
        first = self._places.table.day_of(ex_date) or self._places.table.next_day(ex_date)
        if first is None:
            return
        price = np.where(bars.start < first.pre_open.timestamp(), r, 1.0)
        self._bars = Bars(
            bars.start,
            bars.open / price,
            bars.high / price,
            bars.low / price,
            bars.close / price,
            bars.volume * price,
        )
        self._known.clear()

    def is_due(self, market_now: datetime) -> bool:
        """Whether a bar has ended since they were given, and they have not just been asked for."""
        if self.asked_at is not None and timedelta(0) <= market_now - self.asked_at < _SOON:
            return False
        if self.learned_at is None:
            return True
        following = self.next_end(self.learned_at)
        return following is not None and following <= market_now

    def next_end(self, after: datetime) -> datetime | None:
        """When the next bar ends after a moment."""
        if self.interval.is_intraday:
            return self._next_intraday(after)
        return self._next_of_days(after)

    def _next_intraday(self, after: datetime) -> datetime | None:
        length = timedelta(seconds=self.interval.seconds)
        span = self._places.span_at(after)
        if span is None:
            day = self._places.table.day_at(after)
            upcoming = None if day is None else self._places.table.next_change(after)
            if upcoming is None:
                return None
            span = self._places.span_at(upcoming.at)
            return None if span is None else min(span.start + length, span.end)
        passed = (after - span.start) // length
        return min(span.start + length * (passed + 1), span.end)

    def _next_of_days(self, after: datetime) -> datetime | None:
        table = self._places.table
        day = table.day_at(after)
        while day is not None:
            if day.close > after:
                following = table.next_day(day.date)
                if following is None or self._period(following.date) != self._period(day.date):
                    return day.close
            day = table.next_day(day.date)
        return None

    def _period(self, on: date) -> tuple[int, ...]:
        """What days of one bar have in common."""
        match self.interval:
            case Interval.W1:
                return tuple(on.isocalendar()[:2])
            case Interval.MO1:
                return (on.year, on.month)
            case _:
                return (on.toordinal(),)

    def _closed(self, sessions: frozenset[Session]) -> Closed:
        picked: list[int] = []
        found = list(self._ended(sessions))
        picked = [number for number, *_ in found]
        mask = np.zeros(len(self._bars), dtype=bool)
        mask[picked] = True
        return Closed(
            self._bars.picked(mask),
            [end for _, end, *_ in found],
            [place for *_, place, _ in found],
            [session for *_, session in found],
        )

    def _ended(self, sessions: frozenset[Session]) -> Iterator[tuple[int, datetime, Place, Session]]:
        if self.learned_at is None:
            return
        for number, second in enumerate(self._bars.start.tolist()):
            start = datetime.fromtimestamp(second, UTC)
            found = self._one(start)
            if found is not None and found[2] in sessions and found[0] <= self.learned_at:
                yield (number, *found)

    def _one(self, start: datetime) -> tuple[datetime, Place, Session] | None:
        """End, place and session of a bar; None where nothing trades then."""
        table = self._places.table
        if self.interval.is_intraday:
            span = self._places.span_at(start)
            if span is None:
                return None
            end = min(start + timedelta(seconds=self.interval.seconds), span.end)
            return end, self._places.of(start, span.session), span.session
        on = self._places.day_of_bar(start)
        day = table.day_of(on) or table.next_day(on)
        if day is None:
            return None
        place = self._places.of(day.open, Session.REGULAR)
        period, last = self._period(day.date), day
        while self.interval is not Interval.D1 and (following := table.next_day(last.date)) is not None:
            if self._period(following.date) != period:
                break
            last = following
        return last.close, place, Session.REGULAR
