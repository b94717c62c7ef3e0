"""How a chart is set, as text that is kept."""

import json

import pytest

from watcher.domain.bars import ChartRange, Interval
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.plotting.kinds import ChartKind
from watcher.ui.plotting.scale import ScaleKind


def test_what_is_kept_is_read_back():
    state = ChartState(ChartRange.D5, Interval.M15, ChartKind.AREA, ScaleKind.LOG).with_part(
        "indicators", [{"kind": "sma"}]
    )
    assert ChartState.from_json(json.loads(json.dumps(state.json()))) == state


def test_a_part_can_be_taken_away():
    assert ChartState().with_part("compare", ["JD"]).with_part("compare", None) == ChartState()


@pytest.mark.parametrize("kept", [None, 3, [], {"parts": 3, "scale": 5, "interval": "2h"}])
def test_what_cannot_be_understood_is_as_at_first(kept):
    assert ChartState.from_json(kept) == ChartState()


def test_an_interval_that_is_gone_is_the_ranges_own():
    assert ChartState.from_json({"chart_range": "1D", "interval": "7m"}).interval is Interval.M1
