"""Instants and places: no weekend between bars, time goes on beyond them."""

import numpy as np
import pytest

from tests.ui.plotting.charting import bars
from watcher.domain.bars import Bars, Interval
from watcher.ui.chart.drawings.timeline import Timeline
from watcher.ui.plotting.series import Series

FIRST, DAY_S = 1_700_000_000, 86_400


@pytest.fixture
def line():
    return Timeline(Series(bars([1, 2, 3])), Interval.D1)


@pytest.mark.parametrize(
    ("at", "place"),
    [
        (FIRST, 0.5),
        (FIRST + 100, 0.5),
        (FIRST + DAY_S, 1.5),
        (FIRST + 2 * DAY_S, 2.5),
        (FIRST + 4 * DAY_S, 4.5),
        (FIRST - 2 * DAY_S, -1.5),
    ],
)
def test_an_instant_lies_in_its_bar_or_evenly_beyond(line, at, place):
    assert line.place(at) == place


@pytest.mark.parametrize("place", [-3.5, -0.5, 0.5, 1.5, 2.5, 3.5, 12.5])
def test_a_place_and_its_instant_are_each_others(line, place):
    assert line.place(line.instant(place)) == place


def daily(days):
    """Bars at midnight of the working days among so many days from Monday, 2 January 2023, on."""
    monday = 1_672_617_600
    starts = [monday + day * DAY_S for day in range(days) if day % 7 < 5]
    prices = np.full(len(starts), 80.0)
    return Series(Bars(np.asarray(starts, dtype=np.int64), *([prices] * 5)))


@pytest.mark.parametrize("ends", [19, 25, 29, 33])
def test_what_is_drawn_into_the_future_lies_there_once_its_bars_have_come(ends):
    now, later = Timeline(daily(ends), Interval.D1), Timeline(daily(ends + 60), Interval.D1)
    count = len(daily(ends))
    for place in range(count, count + 30):
        assert later.place(now.instant(place)) == place + 0.5


def test_what_lies_before_the_first_bar_is_as_many_bars_away_as_were_traded():
    whole, part = daily(365), daily(365).since(200)
    known, late = Timeline(whole, Interval.D1), Timeline(Series(part), Interval.D1)
    for place in range(200):
        assert late.place(known.instant(place)) == place - 200 + 0.5


def test_weeks_beyond_have_the_nights_of_the_week_that_is_known():
    starts = [FIRST + day * DAY_S + 900 * bar for day in range(10) for bar in range(26)]
    prices = np.full(len(starts), 80.0)
    known = Timeline(Series(Bars(np.asarray(starts, dtype=np.int64), *([prices] * 5))), Interval.M15)
    assert known.instant(260) == FIRST + 10 * DAY_S
    assert known.instant(-1) == FIRST - DAY_S + 25 * 900
    for place in (-400.5, -0.5, 12.5, 260.5, 777.5):
        assert known.place(known.instant(place)) == place


def test_months_go_on_by_the_month():
    starts = np.asarray([FIRST + month * 30 * DAY_S for month in range(5)], dtype=np.int64)
    line = Timeline(Series(Bars(starts, *([np.full(5, 80.0)] * 5))), Interval.MO1)
    assert line.instant(5) == starts[4] + Interval.MO1.seconds
    assert line.instant(-1) == starts[0] - Interval.MO1.seconds
    for place in (-3.5, 4.5, 9.5):
        assert line.place(line.instant(place)) == place


def test_without_bars_there_is_no_time():
    line = Timeline(Series(bars([])), Interval.D1)
    assert (line.place(5), line.instant(5.0)) == (0.0, 0)
