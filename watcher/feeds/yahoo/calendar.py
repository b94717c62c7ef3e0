"""Yahoo's calendar of a company as days of its exchange, and the sector it is in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from watcher.domain.company_dates import CompanyDates
from watcher.domain.plain import plain
from watcher.feeds.yahoo.fields import instant

_LONGEST = 60


def company_dates(summary: Mapping[str, Any], time_zone: str) -> CompanyDates:
    """Read the modules calendarEvents and assetProfile of quoteSummary; nonsense is left out.

    Results are announced at an instant, or within a window whose first day counts; the days of a
    dividend are midnights of UTC.
    """
    events, profile = (_module(summary, name) for name in ("calendarEvents", "assetProfile"))
    sector = profile.get("sector")
    earnings = events.get("earnings")
    announced = earnings.get("earningsDate") if isinstance(earnings, Mapping) else None
    found = [_day(one, time_zone) for one in announced] if isinstance(announced, list) else []
    days = [day for day in found if day is not None]
    ex_day, pay_day = (_day(events.get(name), "UTC") for name in ("exDividendDate", "dividendDate"))
    is_said = isinstance(earnings, Mapping) and earnings.get("isEarningsDateEstimate") is True
    return CompanyDates(
        tuple(days[:1]),
        () if ex_day is None else (ex_day,),
        () if pay_day is None else (pay_day,),
        is_estimate=bool(days) and (is_said or len(set(days)) > 1),
        sector=plain(sector, _LONGEST) if isinstance(sector, str) else "",
    )


def _module(summary: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = summary.get(name)
    return found if isinstance(found, Mapping) else {}


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
