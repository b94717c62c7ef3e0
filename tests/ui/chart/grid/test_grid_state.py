"""How charts stand side by side, as it is kept; and what one more of them shows."""

import json

import pytest

from watcher.domain.bars import ChartRange, Interval
from watcher.domain.symbols import Symbol
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.grid.grid_state import GridChart, GridState, Link, Shape, another

BABA, JD, PDD = map(Symbol, ("BABA", "JD", "PDD"))
DAY = ChartState(ChartRange.D1, Interval.M1)
YEAR = ChartState()


def test_what_is_kept_is_read_back():
    charts = (GridChart(BABA, DAY), GridChart(JD, YEAR.with_part("indicators", [1])), GridChart(PDD))
    state = GridState(Shape.BESIDE, charts, 1, frozenset({Link.TIME, Link.SYMBOL}))
    assert GridState.read(state.text()) == state


def test_the_one_chart_of_an_earlier_version_is_a_grid_of_one():
    assert GridState.read(json.dumps(DAY.json())) == GridState(charts=(GridChart(None, DAY),))


@pytest.mark.parametrize(
    "kept",
    [
        None,
        "{",
        "[]",
        '{"charts": 3}',
        '{"charts": []}',
        '{"charts": [7], "shape": 8, "links": {"time": 1}, "active": "no"}',
        '{"charts": [{"symbol": "<b>"}], "shape": "two", "links": ["love", 3]}',
    ],
)
def test_what_cannot_be_understood_is_one_chart(kept):
    assert GridState.read(kept) == GridState()


@pytest.mark.parametrize("wrong", [{"active": 2}, {"active": -1}, {"shape": "four"}])
def test_a_grid_with_holes_is_its_first_chart(wrong):
    state = GridState(Shape.BESIDE, (GridChart(JD, DAY), GridChart(BABA)), 1)
    assert GridState.from_json(state.json() | wrong) == GridState(charts=(GridChart(JD, DAY),))


def test_no_more_charts_are_read_than_there_can_be():
    assert len(GridState.from_json({"shape": "four", "charts": [{}] * 9}).charts) == 4


def test_one_more_chart_shows_the_next_symbol_of_the_list_as_the_first_is_set():
    charts = [GridChart(BABA, DAY), GridChart(PDD, YEAR)]
    assert another(charts, [BABA, PDD, JD], frozenset()) == GridChart(JD, DAY)
    assert another(charts, [BABA, PDD], frozenset()) == GridChart(BABA, DAY), "the list is at its end"


def test_one_more_chart_of_the_same_symbol_looks_at_another_range():
    charts = [GridChart(BABA, YEAR)]
    for _ in range(3):
        charts.append(another(charts, [BABA, JD], frozenset({Link.SYMBOL})))
    assert {one.symbol for one in charts} == {BABA}
    assert [one.state.chart_range for one in charts] == [
        ChartRange.Y1,
        ChartRange.D1,
        ChartRange.M1,
        ChartRange.Y5,
    ]
    assert charts[1].state.interval is Interval.M1


@pytest.mark.parametrize("shape", Shape)
def test_the_charts_of_a_shape_cover_it_once(shape):
    covered = [
        (row + down, column + along)
        for row, column, rows, columns in shape.cells
        for down in range(rows)
        for along in range(columns)
    ]
    high, wide = (1 + max(at[axis] for at in covered) for axis in (0, 1))
    assert sorted(covered) == [(row, column) for row in range(high) for column in range(wide)]
