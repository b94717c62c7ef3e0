"""How far symbols went in a week, checked against closes taken by hand."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.test_big_days import FIRST, daily
from watcher.domain.digest.moves import ListWeek, WeekMove, closes_of_week, list_week
from watcher.domain.digest.week import Week

NEW_YORK = "America/New_York"


def move(symbol, ratio):
    return WeekMove(symbol, "", "USD", 2, 100.0, 100.0 * (1 + ratio), date(2023, 11, 17))


def test_a_week_goes_from_the_last_close_before_it_to_the_last_one_in_it():
    closes = [100.0 + n for n in range(21)]
    week = Week.of(FIRST).next
    before = (week.first - FIRST).days - 1
    assert closes_of_week(daily(closes), NEW_YORK, week) == (closes[before], closes[before + 7], week.last)


def test_closes_that_are_no_prices_are_passed_over():
    closes = [100.0] * 21
    week = Week.of(FIRST).next
    at = (week.last - FIRST).days
    closes[at], closes[at - 1], closes[at - 2] = float("nan"), 0.0, 104.0
    assert closes_of_week(daily(closes), NEW_YORK, week)[1] == 104.0


@pytest.mark.parametrize("weeks", [0, 6])
def test_a_week_without_closes_in_it_or_before_it_is_not_known(weeks):
    week = Week.of(FIRST)
    for _ in range(weeks):
        week = week.next
    assert closes_of_week(daily([100.0] * 21), NEW_YORK, week) is None


def test_the_best_fall_and_the_worst_rise_towards_the_middle():
    ratios = {"A": 0.05, "B": -0.02, "C": 0.10, "D": -0.30, "E": 0.0, "F": 0.01, "G": -0.1}
    found = list_week("List", [move(name, ratio) for name, ratio in ratios.items()], ["X"])
    assert [one.symbol for one in found.best] == ["C", "A", "F"]
    assert [one.symbol for one in found.worst] == ["D", "G", "B"]
    assert found.mean == pytest.approx(sum(ratios.values()) / 7)
    assert (found.known, found.unknown) == (7, ("X",))


def test_a_list_of_which_nothing_is_known_has_no_mean():
    assert list_week("List", [], ["X"]) == ListWeek("List", (), (), None, 0, ("X",))


@given(st.lists(st.floats(-0.9, 5), max_size=12))
def test_none_is_both_among_the_best_and_the_worst(ratios):
    moves = [move(f"S{n}", ratio) for n, ratio in enumerate(ratios)]
    found = list_week("List", moves)
    assert not set(found.best) & set(found.worst)
    assert len(found.best) + len(found.worst) == min(6, len(ratios))
    if found.worst:
        assert min(one.ratio for one in found.best) >= max(one.ratio for one in found.worst)
