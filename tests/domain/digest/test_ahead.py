"""What the week to come has in store."""

from datetime import UTC, date, datetime

from tests.making import always_open, day, new_york
from watcher.domain.corporate_actions import CorporateActions, Dividend, Split
from watcher.domain.digest.ahead import company_days, in_order, market_days
from watcher.domain.digest.digest import Ahead
from watcher.domain.digest.week import Week
from watcher.domain.sessions import SessionTable

THANKSGIVING = Week.of(date(2023, 11, 23))


def table():
    known = new_york()
    return SessionTable(known.calendar, known.time_zone, (*known.days, day(date(2023, 11, 27))))


def at(text):
    return int(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp())


def test_weekdays_without_a_session_and_half_days_are_told():
    assert market_days("NYSE", table(), THANKSGIVING) == (
        Ahead(date(2023, 11, 23), "NYSE", "closed"),
        Ahead(date(2023, 11, 24), "NYSE", "closes early, at 13:00"),
    )


def test_beyond_the_end_of_a_calendar_no_day_is_said_to_be_closed():
    assert market_days("NYSE", new_york(), THANKSGIVING) == ()


def test_what_never_closes_has_no_holidays():
    assert market_days("FX", always_open(), THANKSGIVING) == ()


def test_a_market_without_days_before_has_no_half_days():
    days = [day(date(2023, 11, 20 + n), closes="18:00", post="22:00") for n in (0, 1, 2, 3, 4, 7)]
    assert market_days("NYSE", SessionTable("XNYS", "America/New_York", days), THANKSGIVING) == ()


def test_ex_dates_and_splits_of_the_week_are_told_by_the_exchanges_day():
    actions = CorporateActions(
        (Dividend(at("2023-11-20 14:30"), 0.24), Dividend(at("2023-11-27 14:30"), 0.5)),
        (Split(at("2023-11-24 14:30"), 8.0), Split(at("2023-11-17 14:30"), 2.0)),
    )
    assert company_days("AAPL", actions, "America/New_York", THANKSGIVING) == (
        Ahead(date(2023, 11, 20), "AAPL", "ex-dividend, 0.24 a share"),
        Ahead(date(2023, 11, 24), "AAPL", "split, 8 for 1"),
    )


def test_what_comes_is_told_in_order_and_once():
    one, other = Ahead(date(2023, 11, 24), "A", "x"), Ahead(date(2023, 11, 23), "B", "x")
    assert in_order([one, other, one]) == (other, one)
