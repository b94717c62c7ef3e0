"""Between instants and places on the time axis, which has no nights and no weekends; no Qt."""

from __future__ import annotations

from math import ceil, floor

from watcher.domain.bars import Interval
from watcher.ui.plotting.series import Series

_WEEK_S = 7 * 86_400
_ALMOST_S = 3_600
"""What a week of minutes may lack: sources have no more than seven days of them."""


class Timeline:
    """An instant lies at the centre of the bar it falls into.

    Before the first bar and behind the last one weeks are as long as the nearest that is known, with its
    nights and its weekend: what is drawn into the future lies there still once its bars have come. Where not
    even a week is known, time goes on evenly.
    """

    def __init__(self, series: Series, interval: Interval) -> None:
        self._series = series
        self._step_s = interval.seconds

    def place(self, at: int) -> float:
        """Where an instant lies."""
        count = len(self._series)
        if not count:
            return 0.0
        starts = self._series.starts
        first, last = starts[0], starts[count - 1]
        if at < first:
            if not (a_week := self._first_week()):
                return 0.5 - (first - at) / self._step_s
            weeks = ceil((first - at) / _WEEK_S)
            return self._index(at + weeks * _WEEK_S) - weeks * a_week + 0.5
        if at >= last + self._step_s:
            if not (a_week := self._last_week()):
                return count - 0.5 + (at - last) / self._step_s
            weeks = ceil((at - last) / _WEEK_S)
            return self._index(at - weeks * _WEEK_S) + weeks * a_week + 0.5
        return self._index(at) + 0.5

    def instant(self, place: float) -> int:
        """The instant of a place: when its bar begins."""
        count = len(self._series)
        if not count:
            return 0
        index, starts = floor(place), self._series.starts
        if index < 0:
            if not (a_week := self._first_week()):
                return starts[0] + index * self._step_s
            weeks = ceil(-index / a_week)
            return starts[index + weeks * a_week] - weeks * _WEEK_S
        if index >= count:
            if not (a_week := self._last_week()):
                return starts[count - 1] + (index - count + 1) * self._step_s
            weeks = ceil((index - count + 1) / a_week)
            return starts[index - weeks * a_week] + weeks * _WEEK_S
        return starts[index]

    def _index(self, at: int) -> int:
        """The bar that an instant falls into; the first one for what is before it."""
        return max(0, int(self._series.starts.searchsorted(at, side="right")) - 1)

    def _first_week(self) -> int:
        """How many bars the first week has; 0 where less is known."""
        starts, count = self._series.starts, len(self._series)
        if self._step_s > _WEEK_S or starts[count - 1] - starts[0] < _WEEK_S - _ALMOST_S:
            return 0
        return min(int(starts.searchsorted(starts[0] + _WEEK_S)), count - 1)

    def _last_week(self) -> int:
        """How many bars came after those that were newest a week ago; 0 where less is known."""
        starts, count = self._series.starts, len(self._series)
        last = starts[count - 1]
        if last - starts[0] < _WEEK_S - _ALMOST_S:
            return 0
        return count - 1 - int(starts.searchsorted(last - _WEEK_S))
