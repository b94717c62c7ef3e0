"""Days that a user types, and the stretches between two of them; no Qt."""

from __future__ import annotations

import calendar
import re
from datetime import date

from watcher.domain import dates
from watcher.domain.bars import Interval
from watcher.domain.errors import InputError
from watcher.domain.reach import YEARS
from watcher.language import tr
from watcher.values import dataclass

_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name}
_ISO = re.compile(r"(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?")
_CHINESE = re.compile(r"(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?")
_DOTTED = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})")
_NAMED = re.compile(r"(?:(\d{1,2})\.?\s+)?([a-z]{3})[a-z]*\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})")
_EARLIEST = date(YEARS[0], 1, 1)
_FORMS = tr("Write a day as 2023-11-24, 24 Nov 2023, 24.11.2023, Nov 2023, 2023 or today.")

_REACH_DAYS = {
    Interval.M1: 7,
    Interval.M2: 59,
    Interval.M5: 59,
    Interval.M15: 59,
    Interval.M30: 59,
    Interval.H1: 729,
}
"""How many days back the source has bars of these lengths."""
_SUITS_DAYS = {
    Interval.M1: 2,
    Interval.M2: 5,
    Interval.M5: 12,
    Interval.M15: 45,
    Interval.M30: 62,
    Interval.H1: 370,
}
"""Up to how many days bars of these lengths are offered for."""
_DEFAULTS = ((2, Interval.M1), (10, Interval.M5), (31, Interval.M30), (62, Interval.H1))


@dataclass(frozen=True, slots=True)
class Dates:
    """From one day to another, both included, by the exchange's calendar."""

    first: date
    last: date

    @property
    def days(self) -> int:
        """How many there are, weekends counted."""
        return (self.last - self.first).days + 1

    @property
    def text(self) -> str:
        """As a button says it: "1 Nov – 24 Nov 2023"."""
        same_year = self.first.year == self.last.year
        first = dates.short(self.first) if same_year else dates.medium(self.first)
        return f"{first} – {dates.medium(self.last)}"

    def intervals(self, today: date) -> tuple[Interval, ...]:
        """The bars that the source has this far back, and of which not too many are needed."""
        back = (today - self.first).days
        fitting = [
            interval
            for interval in Interval
            if not interval.is_intraday
            or (back <= _REACH_DAYS[interval] and self.days <= _SUITS_DAYS[interval])
        ]
        return tuple(one for one in fitting if one.seconds <= self.days * Interval.D1.seconds)

    def default_interval(self, today: date) -> Interval:
        """The one that suits."""
        offered = self.intervals(today)
        wanted = next((interval for most, interval in _DEFAULTS if self.days <= most), Interval.D1)
        return next((one for one in offered if one.seconds >= wanted.seconds), Interval.D1)


def between(first: str, last: str, today: date) -> Dates:
    """The stretch between two typed days; a year or a month is all of it. Raises InputError."""
    begin, end = _day(first, today, is_end=False), _day(last, today, is_end=True)
    if begin > today:
        raise InputError(
            tr("{first} has not come yet.").format(first=first.strip()), tr("Choose a day in the past.")
        )
    if begin > end:
        raise InputError(
            tr("The first day is after the last one."),
            tr("From {begin} to {end}: write them the other way round.").format(begin=begin, end=end),
        )
    return Dates(begin, min(end, today))


def _day(text: str, today: date, *, is_end: bool) -> date:
    typed = text.strip().lower()
    if typed in {"today", "now", "今天"} or (not typed and is_end):
        return today
    year, month, day = _parts(typed, text)
    try:
        found = date(year, month or 1, day or 1)
    except ValueError:
        raise InputError(tr("There is no {text}.").format(text=text.strip()), _FORMS) from None
    if not found >= _EARLIEST:
        raise InputError(
            tr("{text} is before the first prices.").format(text=text.strip()),
            tr("Begin on {earliest} or later.").format(earliest=_EARLIEST),
        )
    if not is_end or day is not None:
        return found
    month = month or 12
    return date(year, month, calendar.monthrange(year, month)[1])


def _parts(typed: str, text: str) -> tuple[int, int | None, int | None]:
    if match := _ISO.fullmatch(typed) or _CHINESE.fullmatch(typed):
        year, month, day = match.groups()
        return int(year), month and int(month), day and int(day)  # type: ignore[return-value]
    if match := _DOTTED.fullmatch(typed):
        return int(match[3]), int(match[2]), int(match[1])
    if (match := _NAMED.fullmatch(typed)) and match[2] in _MONTHS:
        named = match[1] or match[3]
        return int(match[4]), _MONTHS[match[2]], int(named) if named else None
    what = (
        tr("“{text}” is no day that can be read.").format(text=text.strip())
        if typed
        else tr("The first day is missing.")
    )
    raise InputError(what, _FORMS)
