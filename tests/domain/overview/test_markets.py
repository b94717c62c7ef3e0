"""Unusual days of a market, and prices that a session has passed by."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.making import hong_kong, new_york, quote
from watcher.domain.overview.age import is_behind
from watcher.domain.overview.markets import market_day
from watcher.domain.sessions import Market, SessionTable


@pytest.mark.parametrize(
    ("day", "holiday", "half"), [(22, False, False), (23, True, False), (24, False, True), (18, False, False)]
)
def test_a_day_without_trade_is_a_holiday_and_an_early_close_a_half_day(day, holiday, half):
    market = Market("NYSE", new_york())
    found = market_day(market, datetime(2023, 11, day, 15, tzinfo=UTC))
    assert (found.is_holiday, found.is_half_day) == (holiday, half)


def test_the_day_is_the_exchange_s_own():
    # In New York it is the evening of the 22nd.
    assert not market_day(Market("NYSE", new_york()), datetime(2023, 11, 23, 2, tzinfo=UTC)).is_holiday
    assert market_day(Market("NYSE", new_york()), datetime(2023, 11, 24, 2, tzinfo=UTC)).is_holiday


def moment(day, hour, minute=0):
    return datetime(2023, 11, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("heard", "now", "behind"),
    [
        ((16, 20, 59), (16, 22), False),
        ((16, 20, 59), (17, 10), False),
        ((15, 20, 59), (17, 10), True),
        # While a session goes on, the row itself says how old it is.
        ((15, 20, 59), (17, 16), False),
        ((15, 20, 59), (17, 22), True),
        ((17, 20, 59), (19, 12), False),
        ((16, 20, 59), (19, 12), True),
        # In the evening the day's own price counts, whatever traded later.
        ((17, 14, 30), (17, 23), False),
    ],
)
def test_a_price_is_behind_once_a_later_session_has_been_traded(heard, now, behind):
    assert is_behind(quote(quote_time=moment(*heard)), new_york(), moment(*now)) is behind


def test_at_lunch_the_morning_must_have_been_heard():
    table = hong_kong()
    assert is_behind(quote(quote_time=moment(15, 7, 59)), table, moment(16, 4, 30))
    assert not is_behind(quote(quote_time=moment(16, 3, 59)), table, moment(16, 4, 30))
    # Fifteen minutes late it is still the evening before.
    assert not is_behind(quote(quote_time=moment(15, 7, 59), delay_s=900), table, moment(16, 1, 40))


def test_of_an_unknown_market_a_price_is_behind_after_a_long_weekend():
    old = quote(quote_time=moment(15, 12))
    for days, behind in ((4, False), (6, True)):
        assert is_behind(old, None, moment(15, 12) + timedelta(days=days)) is behind


def test_before_the_first_known_day_nothing_can_be_said():
    assert not is_behind(quote(quote_time=moment(1, 1)), SessionTable("XNYS", "UTC"), moment(2, 1))
