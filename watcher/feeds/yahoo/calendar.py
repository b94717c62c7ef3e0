"""Yahoo's calendar of a company as days of its exchange."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from watcher.feeds.feed import CompanyDates
from watcher.feeds.yahoo.fields import instant


def company_dates(events: Mapping[str, Any], time_zone: str) -> CompanyDates:
    """Read the module calendarEvents of quoteSummary; nonsense is left out.

    Results are announced at an instant, or within a window whose first day counts; an ex-date is
    a midnight of UTC.
    """
    earnings = events.get("earnings")
    announced = earnings.get("earningsDate") if isinstance(earnings, Mapping) else None
    days = [_day(one, time_zone) for one in announced] if isinstance(announced, list) else []
    ex_day = _day(events.get("exDividendDate"), "UTC")
    return CompanyDates(
        tuple(day for day in days if day is not None)[:1],
        () if ex_day is None else (ex_day,),
    )


def _day(value: object, time_zone: str) -> date | None:
    if isinstance(value, Mapping):
        value = value.get("raw")
    at = instant(value)
    if at is None:
        return None
    try:
        return at.astimezone(ZoneInfo(time_zone)).date()
    except (ZoneInfoNotFoundError, ValueError):
        return at.date()
