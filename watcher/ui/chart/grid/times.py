"""The same time on the axes of two charts, whose bars may be of other lengths and exchanges; no Qt."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from watcher.domain.bars import Interval
from watcher.ui.plotting.navigation import FEWEST_BARS, Span
from watcher.ui.plotting.starts import Times
from watcher.values import dataclass

_LATE_S = 6 * 3_600
"""Bars of weeks and months begin at a midnight that is not always the exchange's own."""
_DAY_S = 86_400


@dataclass(frozen=True, slots=True)
class Axis:
    """The bars of a chart as times: their starts, how long they are, and their exchange's zone."""

    starts: Times
    interval: Interval
    zone: ZoneInfo

    def bar_of(self, index: int, other: Axis) -> int | None:
        """The bar in which it is the time of the other axis's bar `index`; None where there is none.

        Bars of a day and more belong together by the date on their own exchanges, others by the instant.
        """
        count = len(self.starts)
        if not count or not 0 <= index < len(other.starts):
            return None
        at = int(other.starts[index])
        if self.interval.is_intraday and other.interval.is_intraday:
            return self._begun_by(at, self.interval.seconds)
        day = other._date(at)
        if self.interval.is_intraday:
            first = int(self.starts.searchsorted(self._midnight(day)))
            return first if first < count and self._date(int(self.starts[first])) == day else None
        late = self._midnight(day + timedelta(days=1)) - _LATE_S
        return self._begun_by(late - 1, self.interval.seconds)

    def _begun_by(self, at: int, most_s: int) -> int | None:
        """The last bar that had begun; the very last one only for as long as it may last."""
        index = int(self.starts.searchsorted(at + 1)) - 1
        is_over = index == len(self.starts) - 1 and at - int(self.starts[index]) >= most_s + _DAY_S
        return None if index < 0 or is_over else index

    def _date(self, at: int) -> date:
        late = 0 if self.interval.is_intraday else _LATE_S
        return datetime.fromtimestamp(at + late, UTC).astimezone(self.zone).date()

    def _midnight(self, day: date) -> int:
        return int(datetime.combine(day, datetime.min.time(), self.zone).timestamp())

    def instant(self, place: float) -> float:
        """The time at a place of the axis; beyond its ends time goes on evenly."""
        last = len(self.starts) - 1
        step, index = self.interval.seconds, math.floor(place)
        if index < 0:
            return int(self.starts[0]) + place * step
        if index >= last:
            return int(self.starts[last]) + (place - last) * step
        begin, end = int(self.starts[index]), int(self.starts[index + 1])
        return begin + (place - index) * (end - begin)

    def place(self, at: float) -> float:
        """Where a time lies on the axis: the other way about."""
        last = len(self.starts) - 1
        step, index = self.interval.seconds, int(self.starts.searchsorted(math.floor(at) + 1)) - 1
        if index < 0:
            return (at - int(self.starts[0])) / step
        begin = int(self.starts[index])
        if index >= last:
            return last + (at - begin) / step
        return index + (at - begin) / (int(self.starts[index + 1]) - begin)


@dataclass(frozen=True, slots=True)
class Stretch:
    """What is in view, in time: up to an instant, or to whatever is newest, with air beside it."""

    begin: float
    end: float | None
    air: float = 0.0
    """Of what is in view, the share to the right of the newest bar."""

    @classmethod
    def of(cls, span: Span, axis: Axis) -> Stretch:
        """What of an axis is in view."""
        x0, x1 = span
        count = len(axis.starts)
        if x1 < count:
            return cls(axis.instant(x0), axis.instant(x1))
        return cls(axis.instant(x0), None, min((x1 - count) / (x1 - x0), 0.9))

    def span(self, axis: Axis) -> Span | None:
        """The same on another axis, as far as that has bars; None where it has none of them."""
        count = len(axis.starts)
        if not count:
            return None
        x0 = max(0.0, axis.place(self.begin))
        if self.end is None:
            shown = max(count - x0, 0.0) / (1 - self.air)
            x1 = x0 + shown
        else:
            x1 = min(axis.place(self.end), float(count))
        if x0 >= count or x1 <= 0:
            return None
        return min(x0, x1 - FEWEST_BARS), x1
