"""When a company reports, when its shares go ex dividend and are paid for, and what sector it is in."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class CompanyDates:
    """Days of a company that are known, past and to come; of a window for results its first day."""

    earnings: tuple[date, ...] = ()
    ex_dividends: tuple[date, ...] = ()
    pay_days: tuple[date, ...] = ()
    is_estimate: bool = False
    """Whether the company has not confirmed the day of its next results."""
    sector: str = ""
    """As the source names it; empty where it names none."""
    times: tuple[datetime, ...] = ()
    """The instants of results that are known to the minute; their days are among `earnings`."""
    calls: tuple[datetime, ...] = ()
    """When the company speaks about its results."""

    def time_on(self, day: date, time_zone: str) -> datetime | None:
        """When on this day of its exchange the company reports; None where only the day is known."""
        zone = ZoneInfo(time_zone)
        return next((at for at in self.times if at.astimezone(zone).date() == day), None)

    def updated(self, newer: CompanyDates, today: date) -> CompanyDates:
        """With a later answer: what lies behind stays known, what is to come is as it says."""

        def merged(before: tuple[date, ...], now: tuple[date, ...]) -> tuple[date, ...]:
            return tuple(sorted({day for day in before if day < today} | set(now)))

        return CompanyDates(
            merged(self.earnings, newer.earnings),
            merged(self.ex_dividends, newer.ex_dividends),
            merged(self.pay_days, newer.pay_days),
            newer.is_estimate,
            newer.sector or self.sector,
            tuple(sorted({at for at in self.times if at.date() < today} | set(newer.times))),
            tuple(sorted({at for at in self.calls if at.date() < today} | set(newer.calls))),
        )
