"""What a range means in bars."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from tests.making import always_open, new_york
from tests.ui.plotting.charting import NEW_YORK, local_starts
from watcher.domain.bars import ChartRange, Interval
from watcher.domain.sessions import SessionTable
from watcher.ui.chart.ranges import INTERVALS, first_bar, history_start

NO_DAYS = SessionTable("XNYS", "America/New_York")
NOW = datetime(2023, 11, 24, 20, tzinfo=UTC)


def minutes():
    days = new_york().days
    return np.concatenate(
        [np.arange(d.pre_open.timestamp(), d.post_close.timestamp(), 60, dtype=np.int64) for d in days]
    )


def at(starts, index, zone=NEW_YORK):
    return datetime.fromtimestamp(int(starts[index]), zone)


def test_one_day_is_the_last_trading_day_with_its_extended_hours():
    starts = minutes()
    begin = first_bar(starts, ChartRange.D1, new_york())
    assert at(starts, begin).date() == date(2023, 11, 24)
    assert starts[begin] == new_york().days[-1].pre_open.timestamp()


def test_five_days_are_trading_days():
    starts = minutes()
    assert at(starts, first_bar(starts, ChartRange.D5, new_york())).date() == date(2023, 11, 17)


def test_a_day_of_what_never_closes_is_24_hours():
    starts = np.arange(1_700_000_000, 1_700_400_000, 300)
    begin = first_bar(starts, ChartRange.D1, always_open())
    assert starts[-1] - starts[begin] <= 86_400 < starts[-1] - starts[begin - 1]


@pytest.mark.parametrize(
    ("chart_range", "begins"),
    [
        (ChartRange.M1, date(2023, 10, 24)),
        (ChartRange.M3, date(2023, 8, 24)),
        (ChartRange.M6, date(2023, 5, 24)),
        (ChartRange.YTD, date(2023, 1, 2)),
        (ChartRange.Y1, date(2022, 11, 24)),
        (ChartRange.Y5, date(2018, 11, 26)),
        (ChartRange.MAX, date(2016, 1, 4)),
    ],
)
def test_longer_ranges_go_back_by_the_calendar(chart_range, begins):
    starts = local_starts(date(2016, 1, 4), 2_060)
    assert at(starts, -1).date() == date(2023, 11, 24)
    assert at(starts, first_bar(starts, chart_range, new_york())).date() == begins


def test_a_month_before_the_31st_begins_within_the_shorter_month():
    starts = local_starts(date(2023, 1, 2), 65)
    assert at(starts, -1).date() == date(2023, 3, 31)
    assert at(starts, first_bar(starts, ChartRange.M1, new_york())).date() == date(2023, 2, 28)


@pytest.mark.parametrize("chart_range", list(ChartRange))
def test_fewer_bars_than_a_range_are_all_shown(chart_range):
    assert first_bar(local_starts(date(2023, 11, 24), 1), chart_range, new_york()) == 0
    assert first_bar(np.array([], dtype=np.int64), chart_range, new_york()) == 0


def test_days_are_24_hours_where_the_sessions_are_not_known():
    starts = minutes()
    begin = first_bar(starts, ChartRange.D1, NO_DAYS)
    assert starts[-1] - starts[begin] <= 86_400


@pytest.mark.parametrize("chart_range", list(ChartRange))
def test_each_range_offers_its_own_interval(chart_range):
    assert chart_range.interval in INTERVALS[chart_range]


def test_minutes_are_loaded_for_days_and_daily_bars_whole():
    assert history_start(Interval.M1, NOW) == NOW - timedelta(days=7)
    assert history_start(Interval.D1, NOW) is None
    assert all(history_start(interval, NOW) for interval in Interval if interval.is_intraday)


def test_a_year_begins_at_the_exchange():
    tokyo = SessionTable("XTKS", "Asia/Tokyo")
    starts = np.arange(
        datetime(2022, 12, 31, 12, tzinfo=UTC).timestamp(),
        datetime(2023, 1, 1, 3, tzinfo=UTC).timestamp(),
        3_600,
        dtype=np.int64,
    )
    begin = first_bar(starts, ChartRange.YTD, tokyo)
    assert at(starts, begin, ZoneInfo("Asia/Tokyo")) == datetime(2023, 1, 1, tzinfo=ZoneInfo("Asia/Tokyo"))
