"""The trading days of an exchange: columns of whole seconds, of which a day is made when it is looked at."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import overload

from watcher.overriding import override
from watcher.values import dataclass

NO_BREAK = -1
FIELDS = 7
_KEPT = 64
_DATES = (date.min.toordinal(), date.max.toordinal())
_SECONDS = (
    int(datetime.min.replace(tzinfo=UTC).timestamp()),
    int(datetime.max.replace(tzinfo=UTC, microsecond=0).timestamp()),
)


@dataclass(frozen=True, slots=True)
class TradingDay:
    """One session of an exchange. All instants are UTC; a half-day just closes earlier.

    `pre_open` and `post_close` equal `open` and `close` where there are no extended hours.
    """

    date: date
    open: datetime
    close: datetime
    pre_open: datetime
    post_close: datetime
    break_start: datetime | None = None
    break_end: datetime | None = None


class TradingDays(Sequence[TradingDay]):
    """Twenty years of days take 300 kB in seven columns, and as values eight times as much.

    The columns are `TradingDay`'s fields: the date as a proleptic ordinal, instants in seconds since 1970,
    `NO_BREAK` where there is no break. Any thread may look. Raises ValueError, TypeError or OverflowError
    where the columns hold no days.
    """

    __slots__ = ("_known", "columns")

    def __init__(self, columns: Sequence[Sequence[int]]) -> None:
        self.columns = tuple(array("q", column) for column in columns)
        self._known: dict[int, TradingDay] = {}
        if len(self.columns) != FIELDS or len({len(column) for column in self.columns}) != 1:
            raise ValueError("not a table of days")
        for column, (least, most) in zip(self.columns, (_DATES, *[_SECONDS] * (FIELDS - 1)), strict=True):
            if column and not (least <= min(column) and max(column) <= most):
                raise ValueError("not a table of days")

    @classmethod
    def of(cls, days: Iterable[TradingDay]) -> TradingDays:
        """These days."""
        return cls(list(zip(*map(_numbers, days), strict=True)) or [()] * FIELDS)

    @property
    def dates(self) -> Sequence[int]:
        """The days' dates as ordinals."""
        return self.columns[0]

    @property
    def opens(self) -> Sequence[int]:
        """When each day's regular session begins, in seconds."""
        return self.columns[1]

    @property
    def closes(self) -> Sequence[int]:
        """When each day's regular session ends, in seconds."""
        return self.columns[2]

    @property
    def pre_opens(self) -> Sequence[int]:
        """When each day begins, in seconds."""
        return self.columns[3]

    @property
    def post_closes(self) -> Sequence[int]:
        """When each day is over, in seconds."""
        return self.columns[4]

    @overload
    def __getitem__(self, at: int) -> TradingDay: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[TradingDay]: ...
    @override
    def __getitem__(self, at: int | slice) -> TradingDay | Sequence[TradingDay]:
        if isinstance(at, slice):
            return tuple(self._made(index) for index in range(*at.indices(len(self))))
        index = at + len(self) if at < 0 else at
        day = self._known.get(index)
        if day is None:
            day = self._made(index)
            if len(self._known) >= _KEPT:
                self._known.clear()
            self._known[index] = day
        return day

    def _made(self, index: int) -> TradingDay:
        ordinal, *seconds = (column[index] for column in self.columns)
        return TradingDay(date.fromordinal(ordinal), *map(_instant, seconds[:4]), *map(_break, seconds[4:]))

    @override
    def __len__(self) -> int:
        return len(self.columns[0])

    @override
    def __eq__(self, other: object) -> bool:
        return isinstance(other, TradingDays) and self.columns == other.columns

    @override
    def __hash__(self) -> int:
        return hash(tuple(column.tobytes() for column in self.columns))


def _numbers(day: TradingDay) -> tuple[int, ...]:
    moments = (day.open, day.close, day.pre_open, day.post_close, day.break_start, day.break_end)
    return (day.date.toordinal(), *(NO_BREAK if at is None else int(at.timestamp()) for at in moments))


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def _break(seconds: int) -> datetime | None:
    return None if seconds == NO_BREAK else _instant(seconds)
