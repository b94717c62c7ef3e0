"""The periods that a move is counted over."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

_MONTHS = 12


class Period(StrEnum):
    """What a move is counted from."""

    DAY = "day"
    """The close before the last regular session, to that session's price."""
    CLOSE = "close"
    """The last close, to the newest price of any session."""
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR_START = "year_start"
    YEAR = "year"

    @property
    def needs_closes(self) -> bool:
        """Whether a quote alone does not say it."""
        return self not in {Period.DAY, Period.CLOSE}


def begin(period: Period, day: date) -> date:
    """The day whose close a period that ends on `day` is counted from. Months are those of the calendar."""
    match period:
        case Period.WEEK:
            return day - timedelta(days=7)
        case Period.MONTH:
            return months_before(day, 1)
        case Period.QUARTER:
            return months_before(day, 3)
        case Period.YEAR_START:
            return date(day.year - 1, 12, 31)
        case Period.YEAR:
            return months_before(day, _MONTHS)
        case _:
            return day - timedelta(days=1)


def months_before(day: date, count: int) -> date:
    """The same day so many months earlier, or the last one of a month that is shorter."""
    year, month = divmod(day.year * _MONTHS + day.month - 1 - count, _MONTHS)
    from calendar import monthrange

    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
