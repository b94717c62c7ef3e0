"""Ticks that can be read at every zoom, in the exchange's own time."""

from datetime import date, datetime

import numpy as np
import pytest

from tests.ui.plotting.charting import HONG_KONG, NEW_YORK, local_starts
from watcher.domain.bars import Interval
from watcher.ui.plotting.time_axis import crosshair_time, time_ticks
from watcher.ui.plotting.time_names import Rank

UTC_ZONE = NEW_YORK.__class__("UTC")


def sessions(days, step_s=60, minutes=390, hour=9, minute=30, zone=NEW_YORK, breaks=()):
    opens = local_starts(days[0], days[1], hour, minute, zone)
    offsets = [s for s in range(0, minutes * 60, step_s) if not any(a <= s < b for a, b in breaks)]
    return np.concatenate([start + np.array(offsets) for start in opens])


def texts(starts, interval, x0, x1, width=850, zone=NEW_YORK):
    return [tick.text for tick in time_ticks(starts, interval, zone, x0, x1, width)]


DAILY = local_starts(date(2014, 9, 19), 2_600)


def newest(starts, count, interval=Interval.D1, width=850):
    return texts(starts, interval, len(starts) - count, len(starts), width)


def test_years_are_shown_over_a_decade():
    shown = newest(DAILY, 2_600)
    assert shown == [str(year) for year in range(2015, 2025)]


def test_months_are_shown_over_a_year_and_january_is_its_year():
    shown = newest(DAILY, 250)
    assert shown[:4] == ["Oct", "Nov", "Dec", "2024"]
    assert shown[-1] == "Sep"


def test_weeks_are_shown_over_a_quarter_and_months_begin_where_they_begin():
    shown = newest(DAILY[:-20], 60)
    assert "Jul" in shown
    assert "24" in shown


def test_between_every_day_and_every_week_there_are_mondays_and_thursdays():
    shown = newest(DAILY, 24, width=1_400)
    assert shown[-5:] == ["22 Aug", "26 Aug", "29 Aug", "2 Sep", "5 Sep"]


def test_a_weekend_more_in_view_does_not_change_the_labels():
    starts = sessions((date(2023, 11, 1), 32), step_s=120)
    for width in range(560, 1_000, 40):
        shown = [texts(starts, Interval.M2, x, x + 1_900, width) for x in range(1_950, 3_900, 195)]
        assert len({len(labels) <= width / 78 for labels in shown}) == 1, width


def test_a_step_that_nobody_traded_at_keeps_its_name():
    starts = sessions((date(2023, 11, 20), 1), hour=4, minute=0, minutes=960)
    kept = [at for at in starts.tolist() if at % 3_600 >= 180]
    shown = texts(np.array(kept), Interval.M1, 0, len(kept))
    assert shown[1:4] == ["06:00", "08:00", "10:00"]


@pytest.mark.parametrize(
    ("count", "interval", "first"), [(120, Interval.M30, "20 Nov"), (600, Interval.M30, "Nov")]
)
def test_the_first_bar_of_all_begins_no_year(count, interval, first):
    starts = sessions((date(2023, 11, 20), 50), step_s=1_800)
    assert texts(starts, interval, 0, count, 300)[0] == first


def test_days_are_shown_over_a_few():
    assert newest(DAILY, 4) == ["2 Sep", "3 Sep", "4 Sep", "5 Sep"]


def test_times_are_shown_within_a_day_which_begins_with_its_date():
    starts = sessions((date(2023, 11, 20), 5))
    assert newest(starts, 390, Interval.M1)[:3] == ["24 Nov", "10:00", "10:30"]
    assert newest(starts, 30, Interval.M1)[0] == "15:30"


def test_nights_and_weekends_take_no_room():
    starts = sessions((date(2023, 11, 23), 3))
    ticks = time_ticks(starts, Interval.M1, NEW_YORK, 0, len(starts), 400)
    days = [tick for tick in ticks if tick.rank >= Rank.DAY or tick.index == 0]
    assert [(tick.index, tick.text) for tick in days] == [(0, "23 Nov"), (390, "24 Nov"), (780, "27 Nov")]


def test_a_lunch_break_has_no_tick_of_its_own():
    starts = sessions((date(2023, 11, 20), 1), minutes=390, zone=HONG_KONG, breaks=[(150 * 60, 210 * 60)])
    shown = texts(starts, Interval.M1, 0, len(starts), zone=HONG_KONG)
    assert "12:00" not in shown
    assert "12:30" not in shown
    assert {"11:30", "13:00"} <= set(shown)


@pytest.mark.parametrize("change", [date(2024, 3, 8), date(2023, 11, 3)])
def test_a_change_of_the_clocks_moves_no_label(change):
    starts = sessions((change, 2))
    shown = [
        tick for tick in time_ticks(starts, Interval.M1, NEW_YORK, 0, len(starts), 900) if ":" in tick.text
    ]
    for tick in shown:
        at = datetime.fromtimestamp(int(starts[tick.index]), NEW_YORK)
        assert f"{at:%H:%M}" == tick.text
        assert at.minute % 30 == 0
    assert {"11:00", "15:00"} <= {tick.text for tick in shown}


def test_a_market_without_nights_lives_through_the_hour_that_comes_twice():
    start = int(datetime(2023, 11, 5, 0, 0, tzinfo=NEW_YORK).timestamp())
    starts = start + 60 * np.arange(6 * 60)
    ticks = time_ticks(starts, Interval.M1, NEW_YORK, 0, 360, 900)
    indices = [tick.index for tick in ticks]
    assert indices == sorted(set(indices))
    assert "02:00" in {tick.text for tick in ticks}
    assert [tick.text for tick in ticks].count("01:00") == 2
    assert max(np.diff(indices)) <= 60


def test_a_half_day_ends_early_and_the_next_begins_right_behind():
    half = sessions((date(2023, 11, 24), 1), minutes=210)
    starts = np.concatenate((half, sessions((date(2023, 11, 27), 1))))
    ticks = {tick.index: tick.text for tick in time_ticks(starts, Interval.M1, NEW_YORK, 0, 600, 900)}
    assert ticks[210] == "27 Nov"
    assert "13:00" not in [text for index, text in ticks.items() if index < 210]


def test_panning_rewrites_no_label():
    seen = {}
    for shift in range(0, 400, 7):
        for tick in time_ticks(DAILY, Interval.D1, NEW_YORK, 1_000 + shift, 1_250 + shift, 850):
            assert seen.setdefault(tick.index, tick.text) == tick.text
    assert len(seen) > 20


@pytest.mark.parametrize("count", [1, 2, 9, 40, 150, 700, 1_400, 2_600])
@pytest.mark.parametrize("width", [200, 600, 1_800])
def test_labels_keep_apart_at_every_zoom(count, width):
    for starts, interval in ((DAILY, Interval.D1), (sessions((date(2023, 11, 6), 14)), Interval.M1)):
        ticks = time_ticks(starts, interval, NEW_YORK, 0, count, width)
        apart = np.diff([tick.index for tick in ticks]) * width / count
        assert len(ticks) <= width / 44 + 1
        assert (apart >= 44).all()


def test_a_day_outranks_the_times_beside_it():
    starts = sessions((date(2023, 11, 20), 10), step_s=900)
    shown = texts(starts, Interval.M15, 0, len(starts))
    assert {"20 Nov", "21 Nov", "28 Nov"} <= set(shown)


def test_no_bars_or_no_view_have_no_ticks():
    assert texts(np.array([], dtype=np.int64), Interval.D1, 0, 100) == []
    assert texts(DAILY, Interval.D1, 5_000, 6_000) == []
    assert texts(DAILY, Interval.D1, 10, 10) == []


def test_one_bar_is_named_by_its_day():
    assert texts(DAILY[:1], Interval.D1, 0, 8) == ["19 Sep"]


def test_a_century_of_months_is_cut_into_decades():
    years = range(1900, 2020)
    starts = np.array(
        [int(datetime(y, m, 1, tzinfo=UTC_ZONE).timestamp()) for y in years for m in range(1, 13)]
    )
    shown = texts(starts, Interval.MO1, 0, len(starts), 700, UTC_ZONE)
    assert shown == [str(year) for year in range(1900, 2020, 10)]


def test_the_crosshair_says_the_day_and_within_days_the_time():
    at = int(datetime(2023, 10, 27, 10, 35, tzinfo=NEW_YORK).timestamp())
    assert crosshair_time(at, Interval.D1, NEW_YORK) == "2023-10-27"
    assert crosshair_time(at, Interval.M5, NEW_YORK) == "2023-10-27 10:35"
    assert crosshair_time(at, Interval.M5, HONG_KONG) == "2023-10-27 22:35"
