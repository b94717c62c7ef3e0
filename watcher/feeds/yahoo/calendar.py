"""Yahoo's calendar of a company as days of its exchange, and the sector it is in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from watcher.domain.company_dates import CompanyDates
from watcher.domain.plain import plain
from watcher.feeds.yahoo.fields import instant

_LONGEST = 60


def company_dates(summary: Mapping[str, Any], time_zone: str) -> CompanyDates:
    """Read the modules calendarEvents and assetProfile of quoteSummary; nonsense is left out.

    Results are announced at an instant, or within a window whose first day counts; the time of day
    of an estimate is made up, and left out. The days of a dividend are midnights of UTC.
    """
    events, profile = (_module(summary, name) for name in ("calendarEvents", "assetProfile"))
    sector = profile.get("sector")
    earnings = events.get("earnings")
    announced = earnings.get("earningsDate") if isinstance(earnings, Mapping) else None
    found = [_day(one, time_zone) for one in announced] if isinstance(announced, list) else []
    days = [day for day in found if day is not None]
    ex_day, pay_day = (_day(events.get(name), "UTC") for name in ("exDividendDate", "dividendDate"))
    is_said = isinstance(earnings, Mapping) and earnings.get("isEarningsDateEstimate") is True
    is_estimate = bool(days) and (is_said or len(set(days)) > 1)
    instants = _instants(announced)
    spoken = earnings.get("earningsCallDate") if isinstance(earnings, Mapping) else None
    return CompanyDates(
        tuple(days[:1]),
        () if ex_day is None else (ex_day,),
        () if pay_day is None else (pay_day,),
        is_estimate=is_estimate,
        sector=plain(sector, _LONGEST) if isinstance(sector, str) else "",
        times=instants if len(instants) == 1 and not is_estimate else (),
        calls=_instants(spoken),
    )


def _instants(values: object) -> tuple[datetime, ...]:
    """Each once; midnights of UTC are days without a time."""
    found = [_instant(value) for value in values] if isinstance(values, list) else []
    return tuple(dict.fromkeys(at for at in found if at is not None and (at.hour, at.minute) != (0, 0)))


def _instant(value: object) -> datetime | None:
    return instant(value.get("raw") if isinstance(value, Mapping) else value)


def _module(summary: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found = summary.get(name)
    return found if isinstance(found, Mapping) else {}


def _day(value: object, time_zone: str) -> date | None:
    at = _instant(value)
    if at is None:
        return None
    try:
        return at.astimezone(ZoneInfo(time_zone)).date()
    except (ZoneInfoNotFoundError, ValueError):
        return at.date()
