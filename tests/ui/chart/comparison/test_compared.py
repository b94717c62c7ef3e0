"""What a chart is compared with, as it is chosen and kept; and other closes, one to each of its bars."""

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.ui.plotting.charting import walk
from watcher.domain.bars import Bars, Interval
from watcher.domain.comparison.alignment import closes
from watcher.domain.comparison.total_return import total_return
from watcher.domain.corporate_actions import Dividend
from watcher.domain.symbols import Symbol
from watcher.ui.chart.comparison.aligned import Aligned, Derived
from watcher.ui.chart.comparison.compared import MOST, Comparison, Way
from watcher.ui.plotting.line_colours import LINE_COLOURS
from watcher.ui.plotting.series import Series

DAY_S = 86_400


def symbols(*names):
    return [Symbol(name) for name in names]


def test_what_is_kept_comes_back_the_same():
    made = Comparison(is_total=True, has_listings=True).adding(symbols("KWEB", "JD"))
    made = made.adding(symbols("KWEB"), Way.RATIO)
    assert Comparison.read(json.loads(json.dumps(made.json()))) == made
    assert [one.key for one in made.compared] == ["line KWEB", "line JD", "ratio KWEB"]
    assert Comparison().json() is None


@pytest.mark.parametrize(
    "kept",
    [
        None,
        7,
        [],
        {"compared": 7},
        {"compared": [7, {}, {"symbol": "JD", "way": "line"}]},
        {"compared": [{"symbol": "JD", "way": "sideways", "colour": "blue"}]},
        {"compared": [{"symbol": "not a symbol!", "way": "line", "colour": "blue"}]},
        {"total": "yes", "listings": 1},
    ],
)
def test_what_cannot_be_understood_is_left_out(kept):
    assert Comparison.read(kept) == Comparison()


def test_each_is_there_once_in_a_colour_of_its_own_and_there_is_an_end():
    made = Comparison().adding(symbols("JD", "KWEB", "JD")).adding(symbols("KWEB"))
    assert [one.symbol for one in made.compared] == ["JD", "KWEB"]
    assert [one.colour for one in made.compared] == list(LINE_COLOURS[:2])
    many = Comparison().adding(symbols(*(f"S{n}" for n in range(MOST + 5))))
    assert len(many.compared) == MOST
    assert len(Comparison.read({"compared": many.json()["compared"] * 2}).compared) == MOST
    assert made.without("line JD").compared == made.compared[1:]
    assert made.has(Symbol("JD"))
    assert not made.has(Symbol("JD"), Way.SPREAD)


def shifted(bars, kept):
    """The same bars a little later in the day, without some of them."""
    return Bars(bars.start + 5_400, *bars.columns[1:]).picked(kept)


@settings(max_examples=40)
@given(st.lists(st.sampled_from(["own", "other", "both"]), max_size=8), st.integers(0, 50))
def test_going_on_bar_by_bar_is_the_same_as_having_all_at_once(events, seed):
    dice = np.random.default_rng(seed)
    whole, elsewhere = walk(60, seed), walk(60, seed + 1)
    own, other = Series(whole[:40]), Series(shifted(elsewhere[:40], dice.random(40) < 0.8))
    paid = (Dividend(int(elsewhere.start[20]) + 5_400, 1.0),)
    aligned, ratio = Aligned(), Derived(np.divide)
    aligned.own_bars(own, Interval.D1, None)
    aligned.other_bars(other, None, paid)
    ratio.settle(own, [aligned], 0)
    for at, event in enumerate(events, 40):
        if event in {"other", "both"}:
            tail = elsewhere[at - 3 : at + 1]
            other.merge(Bars(tail.start + 5_400, *tail.columns[1:]))
            first = aligned.first_own(other.changed_from)
            aligned.settle(first)
            ratio.settle(own, [aligned], first)
        if event in {"own", "both"}:
            own.merge(whole[at - 3 : at + 1])
            aligned.settle(own.changed_from)
            ratio.settle(own, [aligned], own.changed_from)
    bars = Bars.merged(*other.parts)
    adjusted = Bars(*bars.columns[:4], total_return(bars, paid, None), bars.volume)
    mine = Bars.merged(*own.parts)
    exact = closes(mine.start, adjusted, Interval.D1, None, None)
    np.testing.assert_array_equal(aligned.values.column, exact)
    np.testing.assert_array_equal(ratio.values.column, mine.close / exact)


def test_a_base_is_the_close_there_or_shortly_before_or_else_the_next():
    own = Series(walk(40))
    kept = np.zeros(40, dtype=bool)
    kept[[5, 12, 30]] = True
    aligned = Aligned()
    assert np.isnan(aligned.base(3)[0])
    aligned.own_bars(own, Interval.D1, None)
    assert aligned.base(3) == (pytest.approx(np.nan, nan_ok=True), -1)
    aligned.other_bars(Series(walk(40, 2).picked(kept)), None)
    assert [aligned.base(index)[1] for index in (0, 5, 9, 12, 22, 23, 31, 99)] == [
        5,
        5,
        5,
        12,
        12,
        30,
        30,
        30,
    ]
    assert aligned.base(5)[0] == walk(40, 2).close[5]


def test_what_cannot_be_divided_is_no_value():
    own = Series(walk(3))
    nothing = walk(3)
    aligned = Aligned()
    aligned.own_bars(own, Interval.D1, None)
    aligned.other_bars(Series(Bars(nothing.start, *(np.zeros(3) for _ in range(5)))), None)
    ratio = Derived(np.divide)
    ratio.settle(own, [aligned], 0)
    assert np.isnan(ratio.values.column).all()
