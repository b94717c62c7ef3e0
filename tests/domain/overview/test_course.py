"""The closes that periods begin with, and the year's extremes, against a plain walk through the days."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from watcher.domain.bars import Bars
from watcher.domain.overview.course import Mark, course_of
from watcher.domain.overview.periods import Period, begin, months_before
from watcher.domain.symbols import Symbol

BABA, NEW_YORK = Symbol("BABA"), "America/New_York"
DAY = date(2023, 11, 24)


def daily(days, closes=None, zone=NEW_YORK, spread=1.0):
    """A bar a day, opened at half past nine."""
    closes = [100.0 + at for at in range(len(days))] if closes is None else closes
    starts = [
        int(datetime(day.year, day.month, day.day, 9, 30, tzinfo=ZoneInfo(zone)).timestamp()) for day in days
    ]
    high, low = ([one + side for one in closes] for side in (spread, -spread))
    return Bars.of(starts, closes, high, low, closes, [1.0] * len(days))


def weekdays(last, count):
    found = []
    while len(found) < count:
        if last.weekday() < 5:
            found.append(last)
        last -= timedelta(days=1)
    return found[::-1]


@pytest.mark.parametrize(
    ("period", "first"),
    [
        (Period.WEEK, date(2023, 11, 17)),
        (Period.MONTH, date(2023, 10, 24)),
        (Period.QUARTER, date(2023, 8, 24)),
        (Period.YEAR_START, date(2022, 12, 31)),
        (Period.YEAR, date(2022, 11, 24)),
    ],
)
def test_a_period_begins_with_the_last_close_up_to_its_first_day(period, first):
    days = weekdays(DAY, 400)
    bars = daily(days)
    found = course_of(BABA, bars, NEW_YORK, DAY)
    wanted = max(at for at, day in enumerate(days) if day <= first)
    assert begin(period, DAY) == first
    assert found.bases[period] == Mark(100.0 + wanted, days[wanted])


def test_a_day_begins_with_the_close_before_it():
    assert begin(Period.DAY, DAY) == begin(Period.CLOSE, DAY) == DAY - timedelta(days=1)


@given(st.dates(date(1999, 1, 1), date(2030, 12, 31)), st.integers(0, 40))
def test_months_before_is_the_same_day_or_the_last_of_a_shorter_month(day, count):
    found = months_before(day, count)
    assert (day.year * 12 + day.month) - (found.year * 12 + found.month) == count
    assert found.day == day.day or (found.day < day.day and (found + timedelta(days=1)).day == 1)


@given(st.lists(st.floats(1, 1000), min_size=2, max_size=300), st.integers(0, 6))
def test_extremes_are_those_of_the_year_before_and_leave_the_day_out(closes, skipped):
    days = weekdays(DAY, len(closes))
    found = course_of(BABA, daily(days, closes, spread=0.5), NEW_YORK, DAY - timedelta(days=skipped))
    inside = [
        (close, day)
        for close, day in zip(closes, days, strict=True)
        if months_before(found.day, 12) < day < found.day
    ]
    if not inside:
        assert (found.high, found.low, found.before) == (None, None, None)
        return
    assert found.high.price == max(close for close, _ in inside) + 0.5
    assert found.low.price == min(close for close, _ in inside) - 0.5
    assert (found.high.price - 0.5, found.high.day) in inside
    assert found.before == Mark(*inside[-1])


def test_days_are_those_of_the_exchange():
    bars = daily([date(2023, 11, 16), date(2023, 11, 17)], [10.0, 11.0], "Asia/Hong_Kong")
    # Half past nine in Hong Kong is the evening before in New York.
    found = course_of(Symbol("9988.HK"), bars, "Asia/Hong_Kong", date(2023, 11, 24))
    assert found.bases[Period.WEEK] == Mark(11.0, date(2023, 11, 17))


def test_what_was_first_traded_this_year_has_no_earlier_base_and_a_year_from_its_first_open():
    days = weekdays(DAY, 50)
    found = course_of(BABA, daily(days), NEW_YORK, DAY)
    assert Period.YEAR not in found.bases
    assert Period.QUARTER not in found.bases
    assert found.bases[Period.YEAR_START] == Mark(100.0, days[0])


def test_closes_that_are_no_prices_are_passed_over():
    closes = [10.0, np.nan, 0.0, 12.0]
    days = [date(2023, 11, 14), date(2023, 11, 15), date(2023, 11, 16), date(2023, 11, 23)]
    found = course_of(BABA, daily(days, closes), NEW_YORK, DAY)
    assert found.bases[Period.WEEK] == Mark(10.0, date(2023, 11, 14))


def test_closes_that_end_long_before_are_old():
    for behind, is_old in ((7, False), (8, True)):
        bars = daily(weekdays(DAY, 30))
        last = datetime.fromtimestamp(int(bars.start[-1]), UTC).date()
        assert course_of(BABA, bars, NEW_YORK, last + timedelta(days=behind)).is_old is is_old
    assert course_of(BABA, Bars.empty(), NEW_YORK, DAY).is_old
