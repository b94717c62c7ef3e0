"""How long a bar still lasts."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.making import always_open, hong_kong, new_york
from watcher.domain.bars import Interval
from watcher.ui.chart.countdown import countdown_text, time_left

# Friday the 24th of November 2023 is a half-day: it closes at 18:00 UTC.
OPEN, CLOSE = new_york().days[-1].open, new_york().days[-1].close


def left(start, interval, now, table=None):
    found = time_left(start, interval, table or new_york(), now)
    return None if found is None else int(found.total_seconds())


def test_a_bar_lasts_as_long_as_its_interval():
    assert left(OPEN, Interval.M5, OPEN + timedelta(seconds=70)) == 230
    assert left(OPEN, Interval.M5, OPEN + timedelta(seconds=301)) is None


def test_it_ends_with_its_session():
    assert left(CLOSE - timedelta(minutes=30), Interval.H1, CLOSE - timedelta(minutes=10)) == 600
    assert left(OPEN - timedelta(minutes=30), Interval.H1, OPEN - timedelta(minutes=10)) == 600


def test_it_ends_with_the_lunch_break():
    noon = datetime(2023, 11, 15, 4, tzinfo=UTC)
    assert left(noon - timedelta(minutes=30), Interval.H1, noon - timedelta(minutes=10), hong_kong()) == 600


def test_a_day_ends_at_the_close_of_a_half_day():
    assert left(OPEN, Interval.D1, CLOSE - timedelta(hours=1)) == 3_600
    assert left(OPEN, Interval.D1, CLOSE + timedelta(minutes=1)) is None


@pytest.mark.parametrize("days", [1, 2, 900])
def test_the_bar_of_an_earlier_day_is_over(days):
    assert left(OPEN - timedelta(days=days), Interval.D1, OPEN + timedelta(hours=1)) is None


def test_nothing_is_counted_while_nothing_trades():
    assert left(OPEN, Interval.M5, OPEN + timedelta(days=1)) is None


@pytest.mark.parametrize("interval", [Interval.W1, Interval.MO1])
def test_weeks_and_months_are_not_counted(interval):
    assert left(OPEN, interval, OPEN + timedelta(minutes=1)) is None


def test_a_market_that_never_closes_ends_its_day_at_midnight():
    start = datetime(2023, 11, 25, tzinfo=UTC)
    assert left(start, Interval.D1, start + timedelta(hours=23), always_open()) == 3_600


def test_hours_are_said_where_there_are_any():
    texts = [countdown_text(timedelta(seconds=s)) for s in (0, 65, 3_599, 3_600, 40_000)]
    assert texts == ["00:00", "01:05", "59:59", "1:00:00", "11:06:40"]
