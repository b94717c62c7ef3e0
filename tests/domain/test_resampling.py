"""Longer bars made of shorter ones."""

from datetime import UTC, date, datetime, timedelta

import numpy as np
import pytest

from tests.making import always_open, hong_kong, new_york
from watcher.domain.bars import Bars, Interval
from watcher.domain.resampling import SHORTER, resampled


def made_of(starts, closes=None, volume=1.0):
    closes = np.arange(1.0, len(starts) + 1) if closes is None else np.asarray(closes, dtype=float)
    volumes = np.broadcast_to(np.asarray(volume, dtype=float), closes.shape)
    return Bars.of(starts, closes - 0.5, closes + 1, closes - 1, closes, volumes)


def at(day, hour, minute=0, month=11):
    return int(datetime(2023, month, day, hour, minute, tzinfo=UTC).timestamp())


def test_weeks_begin_with_their_first_session_and_hold_all_of_it():
    days = [15, 16, 17, 20, 21, 22, 24]
    weeks = resampled(made_of([at(day, 14, 30) for day in days]), Interval.W1, new_york())
    assert weeks.start.tolist() == [at(15, 14, 30), at(20, 14, 30)]
    assert [column.tolist() for column in weeks.columns[1:]] == [
        [0.5, 3.5], [4.0, 8.0], [0.0, 3.0], [3.0, 7.0], [3.0, 4.0],
    ]  # fmt: skip


def test_a_day_belongs_to_its_month_at_the_exchange():
    starts = [at(31, 1, 30, month=10), at(31, 16, month=10), at(1, 16, month=11)]
    # The second begins on the 1st of November in Hong Kong.
    months = resampled(made_of(starts), Interval.MO1, hong_kong())
    assert months.start.tolist() == starts[:2]
    assert months.close.tolist() == [1.0, 3.0]


def test_hours_are_counted_from_each_session_and_from_the_end_of_a_break():
    day = next(day for day in hong_kong().days if day.date == date(2023, 11, 15))
    minutes = [*range(150), *range(210, 390)]
    hours = resampled(
        made_of([int(day.open.timestamp()) + 60 * minute for minute in minutes]), Interval.H1, hong_kong()
    )
    passed = [(start - day.open.timestamp()) / 60 for start in hours.start.tolist()]
    assert passed == [0, 60, 120, 210, 270, 330]
    assert hours.volume.tolist() == [60, 60, 30, 60, 60, 60]


def test_the_pre_market_has_bars_of_its_own_and_a_bar_stands_where_it_would_have_begun():
    day = next(day for day in new_york().days if day.date == date(2023, 11, 15))
    first = int(day.open.timestamp())
    bars = made_of([first - 900, first - 60, first + 120, first + 3_540, first + 3_600])
    assert resampled(bars, Interval.H1, new_york()).start.tolist() == [first - 1_800, first, first + 3_600]


def test_a_market_that_never_closes_counts_from_midnight():
    bars = made_of([at(18, 23, 50), at(18, 23, 59), at(19, 0, 1)])
    assert resampled(bars, Interval.M30, always_open()).start.tolist() == [at(18, 23, 30), at(19, 0)]


@pytest.mark.parametrize(
    ("volumes", "summed"), [([1, np.nan, 3], 4.0), ([np.nan] * 3, np.nan), ([0, 0, 0], 0.0)]
)
def test_a_volume_is_what_is_known_of_it(volumes, summed):
    week = resampled(
        made_of([at(day, 14, 30) for day in (20, 21, 22)], volume=volumes), Interval.W1, new_york()
    )
    np.testing.assert_equal(week.volume.tolist(), [summed])


def test_what_a_table_does_not_know_and_no_bars_at_all():
    bars = made_of([at(day, 14, 30, month=3) for day in (1, 2)])
    assert len(resampled(bars, Interval.H1, new_york())) == 2
    assert len(resampled(Bars.empty(), Interval.W1, new_york())) == 0


@pytest.mark.parametrize("interval", SHORTER)
def test_what_a_bar_is_made_of_falls_into_it_whole(interval):
    for shorter in SHORTER[interval]:
        assert interval is Interval.MO1 or interval.seconds % shorter.seconds == 0
        assert timedelta(seconds=shorter.seconds) < timedelta(seconds=interval.seconds)
