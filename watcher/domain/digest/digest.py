"""What a weekly digest says. Ratios are numbers (0.05 is 5 %), money is exact, days are the exchanges'."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from watcher.domain.agenda import AgendaEntry
from watcher.domain.alerts.afterwards import Horizon
from watcher.domain.big_days import DayMove
from watcher.domain.digest.incidents import Incident
from watcher.domain.digest.moves import ListWeek
from watcher.domain.digest.week import Week
from watcher.domain.news import Story
from watcher.domain.symbols import Symbol
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Contributor:
    """What one holding brought in the week, and that as a part of what was invested in all."""

    label: str
    gain: Decimal
    ratio: float | None


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """The time-weighted index at the end of a day, and the benchmark's; both are 1 at the first."""

    day: date
    own: float
    benchmark: float | None = None


@dataclass(frozen=True, slots=True)
class PortfolioWeek:
    """How the holdings did: value_end − value_start − flows = gain.

    `twr` is None where nothing was held; `benchmark_twr` where there is no benchmark or it is not known.
    `course` goes some weeks back. `notices` say what is not in the figures; `is_unknown` where all of it is
    not, so that a value of 0 is none.
    """

    currency: str
    value_start: Decimal
    value_end: Decimal
    flows: Decimal
    gain: Decimal
    twr: float | None
    benchmark: tuple[Symbol, ...]
    benchmark_twr: float | None
    contributors: tuple[Contributor, ...]
    course: tuple[CoursePoint, ...]
    notices: tuple[str, ...] = ()
    is_unknown: bool = False


@dataclass(frozen=True, slots=True)
class BigDay:
    """A day beyond 2.5 standard deviations, what was written on it, and how many alerts fired."""

    move: DayMove
    headlines: tuple[Story, ...] = ()
    fires: int = 0


@dataclass(frozen=True, slots=True)
class Fire:
    """An alert that fired, and how far the price went on; None where that is not known (yet).

    `is_late` says that nobody watched when it happened: it was found afterwards.
    """

    symbol: Symbol
    words: str
    occurred_at: datetime
    detected_at: datetime
    price: Decimal | None
    places: int
    currency: str
    note: str
    is_late: bool
    after: Mapping[Horizon, float | None]


@dataclass(frozen=True, slots=True)
class WrittenDigest:
    """The digest of a week as a file, and the big days that it tells of."""

    path: Path
    week: Week
    days: tuple[DayMove, ...] = ()


@dataclass(frozen=True, slots=True)
class Digest:
    """One week. `portfolio` is None where nothing was ever booked.

    `more_big_days` and `more_stories` are how many there were beside those that are told.
    `is_whole` is False while the week goes on.
    """

    week: Week
    written_at: datetime
    zone: str
    is_whole: bool
    portfolio: PortfolioWeek | None
    lists: tuple[ListWeek, ...]
    big_days: tuple[BigDay, ...]
    more_big_days: int
    fires: tuple[Fire, ...]
    incidents: tuple[Incident, ...]
    stories: tuple[Story, ...]
    more_stories: int
    ahead: tuple[AgendaEntry, ...]
