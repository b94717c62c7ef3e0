"""Where instants lie in the calendar, at its edges."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.domain.alerts.market import TABLE, at
from tests.making import hong_kong
from watcher.domain.alerts.places import Place, Places
from watcher.domain.quote import Session
from watcher.domain.sessions import SessionTable

REGULAR = frozenset({Session.REGULAR})
BEFORE = datetime(2023, 11, 1, 15, tzinfo=UTC)


@pytest.fixture
def places():
    return Places(TABLE)


def test_before_the_first_known_day_the_date_has_to_do(places):
    assert places.of(BEFORE, Session.REGULAR) == Place(BEFORE.date(), "regular")
    assert places.at_arming(BEFORE) == Place(BEFORE.date(), "None/closed")


def test_what_happened_before_the_first_known_day_may_have_been_trade(places):
    assert places.trades_between(BEFORE, at("15:00"), REGULAR)


def test_after_the_close_a_price_at_arming_belongs_to_the_day_that_ended(places):
    assert places.at_arming(at("03:00", 25)) == Place(at("0:00", 24).date(), "2023-11-24/closed")


def test_no_time_holds_no_trade(places):
    assert not places.trades_between(at("15:00"), at("15:00"), REGULAR)


def test_lunch_is_no_trade():
    places = Places(hong_kong())
    assert not places.trades_between(at("04:10", 15), at("04:50", 15), REGULAR)
    assert places.trades_between(at("03:59", 15), at("04:50", 15), REGULAR)


def test_armed_at_lunch_it_is_the_morning_s_price():
    places = Places(hong_kong())
    assert places.at_arming(at("04:30", 15)) == places.of(at("03:30", 15), Session.REGULAR)


def test_a_daily_bar_may_be_stamped_with_midnight_or_with_the_open(places):
    assert places.day_of_bar(at("00:00")) == places.day_of_bar(at("14:30")) == at("00:00").date()
    assert (
        Places(SessionTable("24/7", "UTC")).day_of_bar(at("00:00") + timedelta(hours=1)) == at("1:00").date()
    )
