"""When the companies of the demo market report and pay, and what they do."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from watcher.domain.company_dates import CompanyDates
from watcher.feeds.demo.listing import Listing

_REPORTS = ((2, 7), (5, 15), (8, 15), (11, 16))
_FRIDAY = 4
_RETAIL, _MEDIA, _CHIPS = "Consumer Cyclical", "Communication Services", "Technology"
_SECTORS = {
    "Alibaba Group": _RETAIL,
    "JD.com": _RETAIL,
    "PDD Holdings": _RETAIL,
    "Amazon.com": _RETAIL,
    "Baidu": _MEDIA,
    "Tencent Holdings": _MEDIA,
    "NetEase": _MEDIA,
    "NVIDIA": _CHIPS,
}
_TO_PAYMENT = timedelta(days=28)
_CONFIRMED = timedelta(days=21)
"""So long before its results a company says at what time they come."""
_EARLY = time(7, 30)


def company_dates(listing: Listing, now: datetime) -> CompanyDates:
    """Ex-dates as they are listed, paid four weeks later; results four times a year of what earns."""
    years = range(now.year - 1, now.year + 2)
    days = [date(year, *day) for year in years for day in _REPORTS]
    reports = () if listing.earnings is None else tuple(_weekday(day) for day in days)
    today, zone = now.date(), ZoneInfo(listing.instrument.time_zone)
    over = [day for day in reports if day <= today]
    soon = [day for day in reports if today < day <= today + _CONFIRMED]
    ex_days = tuple(day for day, _ in listing.dividends)
    return CompanyDates(
        reports,
        ex_days,
        tuple(_weekday(day + _TO_PAYMENT) for day in ex_days),
        is_estimate=bool(reports) and not soon,
        times=tuple(datetime.combine(day, _EARLY, zone).astimezone(UTC) for day in (*over, *soon)),
        sector=_SECTORS.get(listing.instrument.name.partition(" (")[0], ""),
    )


def _weekday(day: date) -> date:
    """Nobody reports on a weekend."""
    return day if day.weekday() <= _FRIDAY else day + timedelta(days=7 - day.weekday())
