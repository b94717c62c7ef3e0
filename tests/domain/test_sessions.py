"""When exchanges trade."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.making import always_open, day, hong_kong, new_york
from watcher.domain.quote import Session
from watcher.domain.sessions import MarketState, SessionTable
from watcher.domain.trading_days import TradingDay


def utc(day_of_month, hour, minute=0):
    return datetime(2023, 11, day_of_month, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "state"),
    [
        (utc(15, 8, 59), MarketState.CLOSED),
        (utc(15, 9), MarketState.PRE),
        (utc(15, 14, 30), MarketState.REGULAR),
        (utc(15, 21), MarketState.POST),
        (utc(16, 1), MarketState.CLOSED),
        (utc(24, 17, 59), MarketState.REGULAR),
        (utc(24, 18), MarketState.POST),
        (utc(24, 22), MarketState.CLOSED),
        (utc(23, 15), MarketState.CLOSED),
        (utc(1, 15), MarketState.CLOSED),
    ],
)
def test_an_instant_on_a_border_belongs_to_what_begins(at, state):
    assert new_york().state_at(at) is state


def test_lunch_is_a_break():
    table = hong_kong()
    states = [table.state_at(utc(15, hour)) for hour in (2, 4, 5, 8)]
    assert states == [MarketState.REGULAR, MarketState.BREAK, MarketState.REGULAR, MarketState.CLOSED]
    assert table.session_at(utc(15, 4)) is None
    assert table.session_at(utc(15, 5)) is Session.REGULAR


def test_bars_outside_hours_have_no_session():
    assert new_york().session_at(utc(15, 10)) is Session.PRE
    assert new_york().session_at(utc(19, 15)) is None


def test_an_exchange_day_begins_with_its_pre_market():
    table = new_york()
    assert table.date_at(utc(16, 8, 59)) == date(2023, 11, 15)
    assert table.date_at(utc(16, 9)) == date(2023, 11, 16)
    assert table.date_at(utc(23, 15)) == date(2023, 11, 22)
    assert table.date_at(utc(1, 0)) is None


def test_days_are_found_by_their_date():
    table = new_york()
    assert table.day_of(date(2023, 11, 24)).close == utc(24, 18)
    assert table.day_of(date(2023, 11, 23)) is None
    assert table.day_of(date(2024, 1, 2)) is None
    assert table.next_day(date(2023, 11, 22)).date == date(2023, 11, 24)
    assert table.next_day(date(2023, 11, 24)) is None
    assert table.previous_day(date(2023, 11, 24)).date == date(2023, 11, 22)
    assert table.previous_day(date(2023, 11, 14)) is None
    between = table.days_between(date(2023, 11, 17), date(2023, 11, 21))
    assert [one.date.day for one in between] == [17, 20, 21]


@pytest.mark.parametrize(("on", "count", "found"), [(24, 1, 22), (23, 1, 22), (22, 3, 17), (14, 1, None)])
def test_trading_days_are_counted_back_from_any_date(on, count, found):
    day = new_york().days_back(date(2023, 11, on), count)
    assert (day and day.date.day) == found


@pytest.mark.parametrize(
    ("after", "state", "at"),
    [
        (utc(15, 12), MarketState.REGULAR, utc(15, 14, 30)),
        (utc(15, 14, 30), MarketState.CLOSED, utc(15, 21)),
        (utc(15, 21), MarketState.REGULAR, utc(16, 14, 30)),
        (utc(22, 21), MarketState.REGULAR, utc(24, 14, 30)),
        (utc(1, 0), MarketState.REGULAR, utc(14, 14, 30)),
    ],
)
def test_the_next_change_is_an_open_or_a_close(after, state, at):
    change = new_york().next_change(after)
    assert (change.state, change.at) == (state, at)


def test_lunch_counts_as_a_change():
    changes = []
    at = utc(15, 1)
    for _ in range(4):
        change = hong_kong().next_change(at)
        changes.append((change.state, change.at))
        at = change.at
    assert changes == [
        (MarketState.REGULAR, utc(15, 1, 30)),
        (MarketState.BREAK, utc(15, 4)),
        (MarketState.REGULAR, utc(15, 5)),
        (MarketState.CLOSED, utc(15, 8)),
    ]


def test_where_the_table_ends_nothing_is_known():
    assert new_york().next_change(utc(24, 18)) is None
    assert SessionTable("XNYS", "America/New_York").day_at(utc(15, 15)) is None


def test_what_never_closes_has_days_all_the_same():
    table = always_open()
    assert table.state_at(utc(19, 3)) is MarketState.REGULAR
    assert table.date_at(utc(19, 3)) == date(2023, 11, 19)
    assert table.day_of(date(2023, 11, 19)).open == utc(19, 0)
    assert table.next_day(date(2023, 11, 19)).date == date(2023, 11, 20)
    assert table.previous_day(date(2023, 11, 19)).date == date(2023, 11, 18)
    assert len(table.days_between(date(2023, 11, 1), date(2023, 11, 3))) == 3
    assert table.next_change(utc(19, 3)) is None


def test_a_day_without_extended_hours_has_none():
    quiet = day(date(2023, 11, 15), "08:00", "16:30", "08:00", "16:30")
    table = SessionTable("XLON", "Europe/London", (quiet,))
    assert table.state_at(quiet.close) is MarketState.CLOSED
    assert table.state_at(quiet.open - timedelta(seconds=1)) is MarketState.CLOSED


def test_the_days_of_an_always_open_market_end_where_dates_do():
    table = always_open()
    last = table.day_at(datetime.max.replace(tzinfo=UTC))
    assert (last.date, last.close) == (date.max, datetime.max.replace(tzinfo=UTC))
    assert table.next_day(date.max) is None
    assert table.previous_day(date.min) is None


def test_a_daily_bar_has_the_date_of_its_session_at_the_exchange():
    table = new_york()
    assert table.daily_start(date(2023, 11, 24)) == utc(24, 14, 30)
    assert table.daily_start(date(2023, 11, 23)) == utc(23, 14, 30)  # a holiday: at the usual hour
    assert SessionTable("XNYS", "America/New_York").daily_start(date(2023, 11, 24)) == utc(24, 5)
    evening = TradingDay(date(2023, 11, 24), utc(23, 23), utc(24, 22), utc(23, 23), utc(24, 22))
    futures = SessionTable("CMES", "America/New_York", [evening])
    assert futures.daily_start(date(2023, 11, 24)) == utc(24, 5)
    assert futures.daily_start(date(2023, 11, 25)) == utc(25, 5)
    assert always_open().daily_start(date(2023, 11, 25)) == utc(25, 0)
