"""What each exchange is doing, and whether its day is an unusual one."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from watcher.domain.agenda import half_days, holidays
from watcher.domain.sessions import Market
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class MarketDay:
    """An exchange on its own day of now."""

    is_holiday: bool
    is_half_day: bool


def market_day(market: Market, now: datetime) -> MarketDay:
    """A day that is usually one of trading, and is none, or ends early."""
    table = market.table
    today = now.astimezone(ZoneInfo(table.time_zone or "UTC")).date()
    return MarketDay(bool(holidays(table, today, today)), bool(half_days(table, today, today)))
