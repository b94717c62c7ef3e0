"""What the week to come has in store: days without trading, half-days, ex-dates and splits that are known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from watcher.domain.corporate_actions import CorporateActions
from watcher.domain.digest.digest import Ahead
from watcher.domain.digest.week import Week
from watcher.domain.sessions import SessionTable, TradingDay
from watcher.domain.symbols import Symbol

_WEEKDAYS = 5
_USUAL = timedelta(days=60)
"""How far back says when an exchange usually closes."""


def market_days(name: str, table: SessionTable, week: Week) -> tuple[Ahead, ...]:
    """The weekdays on which an exchange is closed or closes early; none where its calendar ends before."""
    if table.is_always_open or table.next_day(week.last) is None:
        return ()
    zone = ZoneInfo(table.time_zone)
    usual = _usual_length(table.days_between(week.first - _USUAL, week.last))
    found = []
    for offset in range(_WEEKDAYS):
        day = week.first + timedelta(days=offset)
        session = table.day_of(day)
        if session is None:
            found.append(Ahead(day, name, "closed"))
        elif session.close - session.open < usual:
            found.append(Ahead(day, name, f"closes early, at {session.close.astimezone(zone):%H:%M}"))
    return tuple(found)


def company_days(symbol: Symbol, actions: CorporateActions, zone: str, week: Week) -> tuple[Ahead, ...]:
    """The ex-dates and splits of a symbol that are known for the week."""
    there = ZoneInfo(zone)
    begin, end = (at.timestamp() for at in week.span(there))
    found = [
        Ahead(_day(one.ex_start, there), symbol, f"ex-dividend, {one.amount:g} a share")
        for one in actions.dividends
        if begin <= one.ex_start < end
    ]
    found += [
        Ahead(_day(one.ex_start, there), symbol, f"split, {one.ratio:g} for 1")
        for one in actions.splits
        if begin <= one.ex_start < end
    ]
    return tuple(found)


def in_order(found: Iterable[Ahead]) -> tuple[Ahead, ...]:
    """By day, each once."""
    return tuple(sorted(set(found), key=lambda one: (one.day, one.of, one.what)))


def _usual_length(days: Iterable[TradingDay]) -> timedelta:
    lengths = Counter(day.close - day.open for day in days)
    return lengths.most_common(1)[0][0] if lengths else timedelta()


def _day(ex_start: int, zone: ZoneInfo) -> date:
    return datetime.fromtimestamp(ex_start, UTC).astimezone(zone).date()
