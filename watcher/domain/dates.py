"""Days and months in words, as the language of the window writes them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from watcher.language import tr

MONTHS = (
    tr("Jan"), tr("Feb"), tr("Mar"), tr("Apr"), tr("May", "short month"), tr("Jun"),
    tr("Jul"), tr("Aug"), tr("Sep"), tr("Oct"), tr("Nov"), tr("Dec"),
)  # fmt: skip
_LONG_MONTHS = (
    tr("January"), tr("February"), tr("March"), tr("April"), tr("May"), tr("June"),
    tr("July"), tr("August"), tr("September"), tr("October"), tr("November"), tr("December"),
)  # fmt: skip
WEEKDAYS = (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))
_LONG_WEEKDAYS = (
    tr("Monday"), tr("Tuesday"), tr("Wednesday"), tr("Thursday"), tr("Friday"), tr("Saturday"), tr("Sunday"),
)  # fmt: skip
_SHORT = tr("{d} {mon}", "date")
_FULL = tr("{dd} {mon} {year}", "date")
_MEDIUM = tr("{d} {mon} {year}", "date")
_SHORT_SPOKEN = tr("{d} {month}", "date")
_LONG = tr("{d} {month} {year}", "date")
_MONTH = tr("{month} {year}", "date")
_SHORT_WITH_WEEKDAY = tr("{weekday} {d} {mon}", "date")
_LONG_WITH_WEEKDAY = tr("{weekday_long} {d} {month}", "date")
_BEGINS_WITH_YEAR = _MEDIUM.startswith("{year}")


def short(day: date) -> str:
    """28 Nov."""
    return _written(day, _SHORT)


def full(day: date) -> str:
    """05 Nov 2026, as wide as any other day."""
    return _written(day, _FULL)


def medium(day: date) -> str:
    """5 Nov 2026."""
    return _written(day, _MEDIUM)


def short_spoken(day: date) -> str:
    """5 November."""
    return _written(day, _SHORT_SPOKEN)


def long(day: date) -> str:
    """5 November 2026."""
    return _written(day, _LONG)


def month(day: date) -> str:
    """November 2026."""
    return _written(day, _MONTH)


def with_weekday(day: date) -> str:
    """Sat 28 Nov."""
    return _written(day, _SHORT_WITH_WEEKDAY)


def long_with_weekday(day: date) -> str:
    """Saturday 28 November."""
    return _written(day, _LONG_WITH_WEEKDAY)


def row(days: Sequence[date]) -> list[str]:
    """Days in order, each year said once, where the language has it: 12 Dec 2022, 9 Nov, 10 Nov 2023."""
    told = []
    for day, before, after in zip(days, [None, *days[:-1]], [*days[1:], None], strict=True):
        beside = before if _BEGINS_WITH_YEAR else after
        told.append(medium(day) if beside is None or beside.year != day.year else short(day))
    return told


def weekday(day: date) -> str:
    """Sat; in a document, in its language."""
    return (tr("Mon"), tr("Tue"), tr("Wed"), tr("Thu"), tr("Fri"), tr("Sat"), tr("Sun"))[day.weekday()]


def long_weekday(day: date) -> str:
    """Saturday."""
    return _LONG_WEEKDAYS[day.weekday()]


def _written(day: date, how: str) -> str:
    return how.format(
        d=day.day,
        dd=f"{day.day:02}",
        m=day.month,
        mm=f"{day.month:02}",
        mon=MONTHS[day.month - 1],
        month=_LONG_MONTHS[day.month - 1],
        year=day.year,
        weekday=weekday(day),
        weekday_long=long_weekday(day),
    )
