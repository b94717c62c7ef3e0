"""Ticks that were made before are those that would be made now."""

from datetime import date

import numpy as np
import pytest

from tests.ui.plotting.charting import NEW_YORK, bars, local_starts
from watcher.domain.bars import Bars, Interval
from watcher.domain.formats import Formats
from watcher.ui import words
from watcher.ui.plotting import known_ticks
from watcher.ui.plotting.known_ticks import KnownTicks
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.time_axis import time_ticks


def sessions(days):
    """Half-hour bars of so many days, weekends left out."""
    opens = local_starts(date(2023, 10, 2), days)
    return np.concatenate([start + 1_800 * np.arange(13) for start in opens])


def series_of(starts):
    rest = bars(np.full(len(starts), 100.0))
    return Series(Bars(np.asarray(starts), *rest.columns[1:]))


def both(series, known, x0, x1, interval=Interval.M30):
    """The ticks of a view with what is known, and without."""
    view = (series.starts, interval, NEW_YORK, x0, x1, 850.0)
    return time_ticks(*view, known), time_ticks(*view)


@pytest.mark.parametrize("seed", range(3))
def test_views_of_all_widths_have_the_same_ticks(seed):
    dice = np.random.default_rng(seed)
    series, known = series_of(sessions(250)), KnownTicks()
    for _ in range(60):
        wide = float(dice.choice([20, 90, 91, 400, 2_500]))
        first = float(dice.uniform(-5, 3_250 - wide / 2))
        for step in range(4):
            found, expected = both(series, known, first + step, first + wide + step)
            assert found == expected


def test_bars_that_begin_later_get_theirs():
    starts = sessions(40)
    series, known = series_of(starts[:300]), KnownTicks()
    rest = bars(np.full(len(starts), 100.0))
    for at in range(300, len(starts)):
        found, expected = both(series, known, at - 60.0, at + 1.0)
        assert found == expected
        series.merge(Bars(starts, *rest.columns[1:])[at : at + 1])


def test_bars_that_come_between_others_are_noticed():
    starts = sessions(40)
    series, known = series_of(np.delete(starts, 13 * 20)), KnownTicks()
    both(series, known, 200.0, 290.0)
    series.merge(series_of(starts).since(13 * 20)[:1])
    found, expected = both(series, known, 200.0, 290.0)
    assert found == expected


def test_another_way_of_writing_is_used_at_once():
    series, known = series_of(sessions(40)), KnownTicks()
    both(series, known, 200.0, 226.0)
    words.write_as(Formats(twelve_hours=True))
    try:
        found, expected = both(series, known, 200.0, 226.0)
    finally:
        words.write_as(Formats())
    assert found == expected
    assert any("AM" in tick.text for tick in found)


def test_a_view_that_moves_makes_only_what_is_new(monkeypatch):
    series, known = series_of(sessions(40)), KnownTicks()
    both(series, known, 200.0, 290.0)
    asked = []
    search = type(series.starts).searchsorted

    def searching(self, at, side="left"):
        asked.append(len(at))
        return search(self, at, side)

    monkeypatch.setattr(type(series.starts), "searchsorted", searching)

    def move(first):
        asked.clear()
        time_ticks(series.starts, Interval.M30, NEW_YORK, first, first + 90.0, 850.0, known)
        return asked

    assert move(200.0) == [], "as before"
    assert max(move(203.0)) < 12
    assert max(move(197.0)) < 12
    assert move(201.0) == [1], "the first of all, on the bar before it"
    assert move(201.0) == []


def test_new_bars_that_reach_no_step_have_the_ticks_of_before(monkeypatch):
    starts = local_starts(date(2023, 10, 2), 1)[0] + 60 * np.arange(390)
    series, known = series_of(starts[:300]), KnownTicks()
    rest = bars(np.full(len(starts), 100.0))
    made = []
    make = known_ticks._made

    def making(moments, *more):
        made.append(list(moments))
        return make(moments, *more)

    monkeypatch.setattr(known_ticks, "_made", making)
    counts = []
    for at in range(300, len(starts)):
        view = (series.starts, Interval.M1, NEW_YORK, at - 120.0, float(at), 850.0)
        made.clear()
        found = time_ticks(*view, known)
        counts.append(len(made))
        assert found == time_ticks(*view)
        series.merge(Bars(starts, *rest.columns[1:])[at : at + 1])
    assert counts.count(0) > len(counts) / 2


def test_moments_are_learnt_anew_when_there_were_too_many(monkeypatch):
    monkeypatch.setattr(known_ticks, "_MOST_KNOWN", 50)
    series, known = series_of(sessions(40)), KnownTicks()
    for first in (200.0, 203.0, 60.0, 201.0, 0.0):
        found, expected = both(series, known, first, first + 90.0)
        assert found == expected
