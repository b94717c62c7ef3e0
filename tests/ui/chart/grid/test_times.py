"""The same time on two axes: other intervals, other exchanges, other histories."""

from datetime import UTC, date, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.ui.plotting.charting import HONG_KONG, NEW_YORK, local_starts
from watcher.domain.bars import Interval
from watcher.ui.chart.grid.times import Axis, Stretch

FIRST = date(2023, 10, 2)
EMPTY = Axis(np.array([], dtype=np.int64), Interval.D1, NEW_YORK)


def days(count=40, zone=NEW_YORK, first=FIRST):
    return Axis(local_starts(first, count, zone=zone), Interval.D1, zone)


def hours(count=40, zone=NEW_YORK, first=FIRST, begin=9):
    """Seven bars a day."""
    each = [local_starts(first, count, hour=begin + n, zone=zone) for n in range(7)]
    return Axis(np.sort(np.concatenate(each)), Interval.H1, zone)


def weeks(count=8):
    """As some sources have them: from a midnight in London on."""
    first = int(datetime(2023, 10, 2, tzinfo=UTC).timestamp())
    return Axis(first + 7 * 86_400 * np.arange(count), Interval.W1, NEW_YORK)


def local(axis, index):
    return datetime.fromtimestamp(int(axis.starts[index]), axis.zone)


# ---- the crosshair


@pytest.mark.parametrize(
    ("one", "other"), [(NEW_YORK, HONG_KONG), (HONG_KONG, NEW_YORK), (NEW_YORK, NEW_YORK)]
)
def test_days_belong_together_by_the_date_on_their_own_exchanges(one, other):
    source, axis = days(zone=one), days(zone=other)
    for index in range(40):
        assert local(axis, axis.bar_of(index, source)).date() == local(source, index).date()


def test_an_hour_lies_in_its_day_and_a_day_begins_with_its_first_hour():
    daily, hourly = days(), hours()
    for index in (0, 6, 7, 100, 279):
        assert daily.bar_of(index, hourly) == index // 7
    for index in (0, 1, 39):
        assert hourly.bar_of(index, daily) == 7 * index


def test_before_the_open_is_the_day_that_is_about_to_open():
    early = Axis(local_starts(FIRST, 5, hour=4), Interval.H1, NEW_YORK)
    assert [days().bar_of(index, early) for index in range(5)] == [0, 1, 2, 3, 4]


def test_a_day_lies_in_its_week_and_a_week_begins_with_its_first_day():
    daily, weekly = days(), weeks()
    assert [weekly.bar_of(index, daily) for index in (0, 4, 5, 39)] == [0, 0, 1, 7]
    assert [daily.bar_of(index, weekly) for index in (0, 1, 7)] == [0, 5, 35]


def test_within_a_day_it_is_the_bar_that_had_begun():
    hourly, minutes = hours(), Axis(np.array([hours().starts[3] + 60 * 25]), Interval.M5, NEW_YORK)
    assert hourly.bar_of(0, minutes) == 3
    assert minutes.bar_of(3, hourly) is None, "that hour began before there were minutes"


def test_there_is_no_bar_before_the_first_and_none_long_after_the_last():
    long, short = days(), days(10, first=date(2023, 10, 16))
    assert short.bar_of(0, long) is None
    assert short.bar_of(10, long) == 0
    assert short.bar_of(19, long) == 9
    assert short.bar_of(39, long) is None, "it is not traded any more"
    assert long.bar_of(99, long) is None
    assert EMPTY.bar_of(0, long) is None


def test_a_holiday_here_is_the_day_before_there():
    holiday = days()
    holiday = Axis(np.delete(holiday.starts, 5), Interval.D1, NEW_YORK)
    assert holiday.bar_of(5, days(zone=HONG_KONG)) == 4


# ---- what is in view


@given(st.floats(-20, 60))
def test_a_place_is_found_again_by_its_time(place):
    axis = days()
    assert axis.place(axis.instant(place)) == pytest.approx(place, abs=1e-3)


@given(st.floats(0, 25), st.floats(10, 14))
def test_what_is_in_view_is_the_same_on_the_same_axis(x0, wide):
    axis = days()
    span = Stretch.of((x0, x0 + wide), axis).span(axis)
    assert span == pytest.approx((x0, x0 + wide), abs=1e-3)


def test_the_newest_stays_at_the_right_with_as_much_air():
    daily, hourly = days(), hours()
    x0, x1 = Stretch.of((30, 42.5), daily).span(hourly)
    assert x0 == pytest.approx(210, abs=1)
    assert (x1 - 280) / (x1 - x0) == pytest.approx(2.5 / 12.5)


def test_a_shorter_history_shows_what_it_has():
    short = days(10, first=date(2023, 10, 30))
    x0, x1 = Stretch.of((5, 25), days()).span(short)
    assert (x0, x1) == (pytest.approx(-3), 5), "never fewer bars than can be read"
    assert Stretch.of((5, 15), days()).span(short) is None, "it has none of these"
    assert Stretch.of((30, 41), days()).span(days(10)) is None
    assert (
        Stretch.of((30, 41), days()).span(Axis(np.array([], dtype=np.int64), Interval.D1, NEW_YORK)) is None
    )


def test_a_few_minutes_are_as_few_days_as_can_be_read():
    minutes = Axis(hours().starts[200] + 60 * np.arange(60), Interval.M1, NEW_YORK)
    x0, x1 = Stretch.of((10, 40), minutes).span(days())
    assert x1 - x0 == pytest.approx(8)
    assert x0 <= 28 <= x1
