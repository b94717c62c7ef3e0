"""How a report writes numbers, days and moments: the user's way, in the language that it is made in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from watcher.domain import dates
from watcher.domain.formats import Formats
from watcher.domain.portfolio.money import booked
from watcher.language import tr

NOTHING = "–"
MINUS = "\u2212"
_TOGETHER = "\u00a0"
"""A space at which no line ends."""


class Writing:
    """Knows the user's formats and the zone that moments are told in."""

    def __init__(self, formats: Formats, zone: str) -> None:
        self.formats = formats
        self._zone = ZoneInfo(zone)

    def percent(self, ratio: float | None) -> str:
        """+1.25 %, or a dash."""
        if ratio is None:
            return NOTHING
        return f"{self.formats.number(ratio * 100, 2, sign=True)}{_TOGETHER}%".replace("-", MINUS)

    def money(self, value: Decimal, currency: str, *, sign: bool = False) -> str:
        """An amount with the decimals of its currency; zero has no sign."""
        exact = booked(value, currency)
        exponent = exact.as_tuple().exponent
        places = max(0, -exponent) if isinstance(exponent, int) else 2
        return self.formats.number(exact, places, sign=sign and bool(exact)).replace("-", MINUS)

    def moment(self, at: datetime) -> str:
        """Thu 2023-11-16 15:30."""
        here = at.astimezone(self._zone)
        return f"{self.day(here.date())} {self.formats.time(here)}"

    def day(self, day: date) -> str:
        """Thu 2023-11-16."""
        return tr("{weekday} {day}", "day of a report").format(weekday=dates.weekday(day), day=day)

    def length(self, length: timedelta) -> str:
        """3 h 30 min."""
        hours, rest = divmod(round(length.total_seconds() / 60), 60)
        if not hours:
            return tr("{minutes} min", "length").format(minutes=rest)
        return tr("{hours} h {minutes} min", "length").format(hours=hours, minutes=rest)


def joined(parts: Iterable[str]) -> str:
    """Parts of a sentence, one after the other."""
    return tr(", ", "parts of a sentence").join(parts)
