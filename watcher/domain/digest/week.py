"""A calendar week, Monday to Sunday, as ISO 8601 counts them."""

from __future__ import annotations

import re
from datetime import MAXYEAR, date, datetime, timedelta, tzinfo
from typing import Self

from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.values import dataclass

_WRITTEN = re.compile(r"(\d{4})-?W(\d{1,2})", re.IGNORECASE)
_SATURDAY = 5
_YEARS = range(1970, MAXYEAR)
_DAYS = 7


@dataclass(frozen=True, slots=True)
class Week:
    """One week by its Monday."""

    first: date

    @classmethod
    def of(cls, day: date) -> Self:
        """The week that a day lies in."""
        return cls(day - timedelta(days=day.weekday()))

    @classmethod
    def parse(cls, text: str) -> Self:
        """A week as it is written: 2026-W47. Raises InputError."""
        found = _WRITTEN.fullmatch(text.strip())
        trouble = InputError(tr("“{text}” is no week.").format(text=text[:40]), tr("Write it as 2026-W47."))
        if found is None or int(found[1]) not in _YEARS:
            raise trouble
        try:
            return cls(date.fromisocalendar(int(found[1]), int(found[2]), 1))
        except ValueError:
            raise trouble from None

    @classmethod
    def last_whole(cls, today: date) -> Self:
        """The newest week whose Friday is over."""
        this = cls.of(today)
        return this if today.weekday() >= _SATURDAY else cls(this.first - timedelta(days=_DAYS))

    @property
    def last(self) -> date:
        """Its Sunday."""
        return self.first + timedelta(days=_DAYS - 1)

    @property
    def eve(self) -> date:
        """The Sunday before: what was worth so much at its end is what the week began with."""
        return self.first - timedelta(days=1)

    @property
    def next(self) -> Week:
        """The week after."""
        return Week(self.first + timedelta(days=_DAYS))

    def __str__(self) -> str:
        year, number, _ = self.first.isocalendar()
        return f"{year}-W{number:02}"

    def span(self, zone: tzinfo) -> tuple[datetime, datetime]:
        """From its first moment by the clocks of a zone to that of the week after."""
        begin = datetime(self.first.year, self.first.month, self.first.day, tzinfo=zone)
        end = self.next.first
        return begin, datetime(end.year, end.month, end.day, tzinfo=zone)
