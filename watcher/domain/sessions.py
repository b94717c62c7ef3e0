"""When an exchange trades: its days, half-days, lunch breaks and extended hours, as a table."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import cast
from zoneinfo import ZoneInfo

from watcher.domain.instrument import ALWAYS_OPEN
from watcher.domain.quote import Session
from watcher.domain.trading_days import TradingDay, TradingDays
from watcher.values import dataclass


class MarketState(StrEnum):
    """What an exchange is doing at one instant."""

    PRE = "pre"
    REGULAR = "regular"
    BREAK = "break"
    POST = "post"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class MarketChange:
    """The next time that an exchange opens or closes."""

    state: MarketState
    at: datetime


@dataclass(frozen=True, slots=True)
class SessionTable:
    """The trading days of one exchange, in order. Built by feeds/calendars; the rules are alerts.md §4."""

    calendar: str
    time_zone: str
    days: Sequence[TradingDay] = ()

    def __post_init__(self) -> None:
        if not isinstance(self.days, TradingDays):
            object.__setattr__(self, "days", TradingDays.of(self.days))

    @property
    def columns(self) -> TradingDays:
        """The days as what they always are: columns of whole seconds."""
        return cast("TradingDays", self.days)

    @property
    def is_always_open(self) -> bool:
        """Whether this market never closes (crypto, FX as the source has it)."""
        return self.calendar == ALWAYS_OPEN

    def day_at(self, at: datetime) -> TradingDay | None:
        """The latest trading day that had begun (pre-market included) at `at`."""
        if self.is_always_open:
            return _utc_day(at.astimezone(UTC).date())
        index = bisect_right(self.columns.pre_opens, at.timestamp()) - 1
        return self.days[index] if index >= 0 else None

    def state_at(self, at: datetime) -> MarketState:
        """What the exchange is doing at `at`; an instant on a border belongs to what begins there."""
        day = self.day_at(at)
        if day is None or at >= day.post_close:
            return MarketState.CLOSED
        if at < day.open:
            return MarketState.PRE
        if at >= day.close:
            return MarketState.POST
        if (
            day.break_start is not None
            and day.break_end is not None
            and day.break_start <= at < day.break_end
        ):
            return MarketState.BREAK
        return MarketState.REGULAR

    def session_at(self, at: datetime) -> Session | None:
        """The session that a bar starting at `at` belongs to; None where nothing trades."""
        state = self.state_at(at)
        return None if state in (MarketState.CLOSED, MarketState.BREAK) else Session(state.value)

    def date_at(self, at: datetime) -> date | None:
        """The exchange day that `at` belongs to: by the calendar, never by local midnight.

        Before the pre-market of a day it is still the day before.
        """
        day = self.day_at(at)
        return None if day is None else day.date

    def day_of(self, on: date) -> TradingDay | None:
        """The trading day with this date; None on weekends and holidays."""
        if self.is_always_open:
            return _utc_day(on)
        dates, ordinal = self.columns.dates, on.toordinal()
        index = bisect_left(dates, ordinal)
        return self.days[index] if index < len(dates) and dates[index] == ordinal else None

    def daily_start(self, on: date) -> datetime:
        """When the bar of a date begins: with its regular session, whose date it then has at the exchange.

        A session that opens in the evening before (futures) begins its bar at midnight, as the source has it.
        A date that the calendar lacks (a holiday that was traded, years before it begins) begins at the
        usual hour.
        """
        zone = ZoneInfo(self.time_zone)
        day = self.day_of(on)
        near = day or self.previous_day(on) or self.next_day(on)
        if near is None:
            return datetime.combine(on, time(), zone)
        opened = near.open.astimezone(zone)
        if opened.date() < near.date:
            return datetime.combine(on, time(), zone)
        return near.open if day is not None else datetime.combine(on, opened.time(), zone)

    def next_day(self, after: date) -> TradingDay | None:
        """The first trading day after this date."""
        if self.is_always_open:
            return _utc_day(after + timedelta(days=1)) if after < date.max else None
        index = bisect_right(self.columns.dates, after.toordinal())
        return self.days[index] if index < len(self.days) else None

    def previous_day(self, before: date) -> TradingDay | None:
        """The last trading day before this date."""
        if self.is_always_open:
            return _utc_day(before - timedelta(days=1)) if before > date.min else None
        index = bisect_left(self.columns.dates, before.toordinal()) - 1
        return self.days[index] if index >= 0 else None

    def days_back(self, on: date, count: int) -> TradingDay | None:
        """The trading day `count` before this date; None where the table does not reach back to it."""
        if self.is_always_open:
            return _utc_day(on - timedelta(days=count))
        index = bisect_left(self.columns.dates, on.toordinal()) - count
        return self.days[index] if 0 <= index < len(self.days) else None

    def days_between(self, first: date, last: date) -> Sequence[TradingDay]:
        """The trading days from `first` to `last`, both included."""
        if self.is_always_open:
            return [_utc_day(first + timedelta(days=n)) for n in range((last - first).days + 1)]
        dates = self.columns.dates
        return self.days[bisect_left(dates, first.toordinal()) : bisect_right(dates, last.toordinal())]

    def next_change(self, after: datetime) -> MarketChange | None:
        """When the regular session next opens or closes (lunch counts); None if that is never."""
        if self.is_always_open:
            return None
        index = max(0, bisect_right(self.columns.pre_opens, after.timestamp()) - 1)
        for day in self.days[index : index + 3]:
            for at, state in _borders(day):
                if at > after:
                    return MarketChange(state, at)
        return None


@dataclass(frozen=True, slots=True)
class Market:
    """One exchange that matters now: its short name and its days around today.

    `also` holds the calendars of exchanges that keep the very same hours.
    """

    name: str
    table: SessionTable
    also: frozenset[str] = frozenset()

    def covers(self, calendar: str) -> bool:
        """Whether this is the market of instruments with that calendar."""
        return calendar == self.table.calendar or calendar in self.also


def _borders(day: TradingDay) -> list[tuple[datetime, MarketState]]:
    borders = [(day.open, MarketState.REGULAR)]
    if day.break_start is not None and day.break_end is not None:
        borders += [(day.break_start, MarketState.BREAK), (day.break_end, MarketState.REGULAR)]
    return [*borders, (day.close, MarketState.CLOSED)]


def _utc_day(on: date) -> TradingDay:
    start = datetime(on.year, on.month, on.day, tzinfo=UTC)
    # A source may say any time; the last day there is ends with the last moment.
    end = start + timedelta(days=1) if on < date.max else datetime.max.replace(tzinfo=UTC)
    return TradingDay(on, start, end, start, end)
