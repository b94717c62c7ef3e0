"""Instants and places: no weekend between bars, time goes on beyond them."""

import pytest

from tests.ui.plotting.charting import bars
from watcher.domain.bars import Interval
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


def test_without_bars_there_is_no_time():
    line = Timeline(Series(bars([])), Interval.D1)
    assert (line.place(5), line.instant(5.0)) == (0.0, 0)
