"""What begins at a tick of the time axis, and how it is written; no Qt."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import IntEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from watcher.domain import dates
from watcher.domain.formats import Formats
from watcher.values import dataclass

_MOST_LATE_S = 300
_MOST_NAMES = 4_096
_HOUR = 3_600


class Rank(IntEnum):
    """What begins at a tick; where two clash, the higher one stays."""

    TIME = 0
    DAY = 1
    MONTH = 2
    YEAR = 3


@dataclass(frozen=True, slots=True)
class TimeTick:
    """A grid line at the bar `index`, written as `text`."""

    index: int
    text: str
    rank: Rank


@dataclass(frozen=True, slots=True)
class Step:
    """A distance between ticks: `count` of a unit that has about `seconds`."""

    rank: Rank
    count: int
    seconds: float


class _Names(dict[tuple[int, int | None, Rank, int], tuple[Rank, str]]):
    """What begins at a bar that begins then, after one that began before, and how it is written.

    Asked on every frame, mostly about the same bars: a name that is known costs no call.
    """

    def __init__(self, zone: ZoneInfo, how: Formats) -> None:
        super().__init__()
        self._zone, self._how = zone, how

    def __missing__(self, key: tuple[int, int | None, Rank, int]) -> tuple[Rank, str]:
        if len(self) >= _MOST_NAMES:
            self.clear()
        start, before, steps, count = key
        at = datetime.fromtimestamp(start, self._zone)
        rank = _rank(at, None if before is None else datetime.fromtimestamp(before, self._zone), steps)
        if rank is Rank.TIME and steps is Rank.TIME:
            at -= timedelta(seconds=_late(at, count))
        if before is None and steps <= Rank.MONTH:
            # The first bar of all begins no year: it is named by its day, or its month.
            text = dates.short(at) if steps < Rank.MONTH else dates.MONTHS[at.month - 1]
        else:
            text = _text(at, rank, steps, count, self._how)
        named = self[key] = (rank, text)
        return named


names_of = lru_cache(maxsize=4)(_Names)


def _rank(at: datetime, before: datetime | None, steps: Rank) -> Rank:
    if before is None or at.year != before.year:
        return Rank.YEAR
    if at.month != before.month:
        return Rank.MONTH
    return Rank.DAY if steps is not Rank.TIME or at.date() != before.date() else Rank.TIME


def _late(at: datetime, step_s: int) -> int:
    """By how many seconds a bar missed a step where nobody traded at once: an axis says 08:00, not 08:03."""
    late = (at.hour * _HOUR + at.minute * 60 + at.second) % step_s
    return late if late <= min(step_s / 10, _MOST_LATE_S) else 0


def _text(at: datetime, rank: Rank, steps: Rank, count: int, how: Formats) -> str:
    if rank is Rank.TIME:
        return how.time(at)
    if steps is Rank.TIME or (steps is Rank.DAY and count < 7):  # noqa: PLR2004
        return dates.short(at)
    if rank is Rank.DAY:
        return str(at.day)
    return str(at.year) if rank is Rank.YEAR else dates.MONTHS[at.month - 1]
