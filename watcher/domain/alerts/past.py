"""The daily bars of the past of one symbol, as far as they were given to the evaluator."""

from __future__ import annotations

from bisect import bisect_left
from datetime import UTC, date, datetime
from decimal import Decimal

import numpy as np

from watcher.domain.alerts.places import Places
from watcher.domain.bars import Bars, Interval
from watcher.domain.symbols import Symbol
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class BarsNeed:
    """Bars that indicators are judged on, all that there are."""

    symbol: Symbol
    interval: Interval


class Past:
    """Gives the last complete days before one, or nothing: it never makes up for a missing bar."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self._bars = Bars.empty()
        self._dates: list[date] = []
        self._learned_on: date | None = None
        self._given: tuple[date, int] | None = None
        self._answer: Bars | None = None

    def learn(self, bars: Bars, on: date | None) -> None:
        """Take bars that count in the shares of the exchange day `on`, in place of those known before."""
        usable = np.ones(len(bars), dtype=bool)
        for column in (bars.open, bars.high, bars.low, bars.close):
            usable &= np.isfinite(column) & (column > 0)
        self._bars, self._learned_on, self._given = bars.picked(usable), on, None
        starts = self._bars.start.tolist()
        self._dates = [self._places.day_of_bar(datetime.fromtimestamp(one, UTC)) for one in starts]

    def reaches(self, before: date, count: int) -> bool:
        """Whether `count` completed days before this one are known."""
        return self.days_before(before, count) is not None

    def days_before(self, on: date, count: int) -> Bars | None:
        """The last `count` bars before `on`; None where there are fewer, or the day before has none."""
        if self._given == (on, count):
            return self._answer
        end = bisect_left(self._dates, on)
        latest = self._places.table.previous_day(on)
        is_known = end >= count and latest is not None and self._dates[end - 1] == latest.date
        self._given = (on, count)
        self._answer = self._bars[end - count : end] if is_known else None
        return self._answer

    def close_on(self, on: date) -> float | None:
        """The close of the last trading day that is not after `on`; None where its bar is missing."""
        table = self._places.table
        day = table.day_of(on) or table.previous_day(on)
        if day is None:
            return None
        index = bisect_left(self._dates, day.date)
        is_known = index < len(self._dates) and self._dates[index] == day.date
        return float(self._bars.close[index]) if is_known else None

    def high_since(self, since: date, before: date) -> float | None:
        """The highest price of the trading days from `since` until `before`, that one not included."""
        table = self._places.table
        first, last = table.day_of(since) or table.next_day(since), table.previous_day(before)
        if first is None or last is None or last.date < first.date:
            return None
        start, end = bisect_left(self._dates, first.date), bisect_left(self._dates, before)
        is_whole = start < end and self._dates[start] == first.date and self._dates[end - 1] == last.date
        return float(self._bars.high[start:end].max()) if is_whole else None

    def divide(self, ratio: Decimal, ex_date: date) -> None:
        """A split: bars that were given before its day count in new shares."""
        if self._learned_on is None or self._learned_on >= ex_date:
            return
        r, old = float(ratio), self._bars
        cut = bisect_left(self._dates, ex_date)
        price = np.where(np.arange(len(old)) < cut, r, 1.0)
        self._bars = Bars(
            old.start,
            old.open / price,
            old.high / price,
            old.low / price,
            old.close / price,
            old.volume * price,
        )
        self._learned_on, self._given = ex_date, None
