"""Between instants and places on the time axis, which has no nights and no weekends; no Qt."""

from __future__ import annotations

from math import floor

from watcher.domain.bars import Interval
from watcher.ui.plotting.series import Series


class Timeline:
    """An instant lies at the centre of the bar it falls into; beyond the last one time goes on evenly."""

    def __init__(self, series: Series, interval: Interval) -> None:
        self._series = series
        self._step_s = interval.seconds

    def place(self, at: int) -> float:
        """Where an instant lies; before the first bar and behind the last one, evenly on."""
        count = len(self._series)
        if not count:
            return 0.0
        starts = self._series.starts
        first, last = starts[0], starts[count - 1]
        if at < first:
            return 0.5 - (first - at) / self._step_s
        if at >= last + self._step_s:
            return count - 0.5 + (at - last) / self._step_s
        return float(int(starts.searchsorted(at, side="right")) - 1) + 0.5

    def instant(self, place: float) -> int:
        """The instant of a place: when its bar begins."""
        count = len(self._series)
        if not count:
            return 0
        index, starts = floor(place), self._series.starts
        if index < 0:
            return starts[0] + index * self._step_s
        if index >= count:
            return starts[count - 1] + (index - count + 1) * self._step_s
        return starts[index]
