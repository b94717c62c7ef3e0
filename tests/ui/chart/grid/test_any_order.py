"""Whatever is done to a grid in whatever order: some things stay true."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent

from watcher.domain.bars import BarsKey, ChartRange
from watcher.domain.symbols import Symbol
from watcher.engine.chart_requests import FollowCharts
from watcher.ui.chart.grid.grid_state import GridState, Link, Shape
from watcher.ui.chart.panel import ChartPanel

SYMBOLS = [Symbol(one) for one in ("BABA", "JD", "PDD", "NTES", "BIDU")]
DOINGS = st.one_of(
    st.tuples(st.just("shape"), st.sampled_from(Shape)),
    st.tuples(st.just("press"), st.integers(0, 3)),
    st.tuples(st.just("step"), st.sampled_from((1, -1))),
    st.tuples(st.just("link"), st.frozensets(st.sampled_from(Link))),
    st.tuples(st.just("select"), st.sampled_from(SYMBOLS)),
    st.tuples(st.just("range"), st.sampled_from((ChartRange.D1, ChartRange.Y1, ChartRange.MAX))),
    st.tuples(st.just("save"), st.just(None)),
    st.tuples(st.just("open"), st.just(None)),
)


@pytest.fixture
def panel(session, theme, market):
    panel = ChartPanel(session, theme)
    market.list(*SYMBOLS)
    yield panel
    panel.deleteLater()


def do(panel, session, saved, what, value):
    grid = panel.grid
    match what:
        case "shape":
            grid.show_shape(value)
        case "press":
            grid.charts[value % len(grid.charts)].pressed.emit()
        case "step":
            grid.step(value)
        case "link":
            grid.link(value)
        case "select":
            session.select(value)
        case "range":
            panel.active.show_range(value)
        case "save":
            saved.append(grid.state.text())
        case "open" if saved:
            grid.adopt(GridState.read(saved[-1]), selects=True)
            assert grid.state == GridState.read(saved[-1])


@given(doings=st.lists(DOINGS, min_size=4, max_size=12))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_active_chart_shows_the_selection_and_each_hears_of_its_own_bars(panel, session, engine, doings):
    saved = []
    for what, value in doings:
        do(panel, session, saved, what, value)
        grid = panel.grid
        assert len(grid.charts) == grid.shape.size
        assert panel.active in grid.charts
        assert panel.active.symbol == session.selected
        shown = {BarsKey(one.symbol, one.state.interval) for one in grid.charts}
        assert set(engine.requests(FollowCharts)[-1].keys) == shown
        assert Link.SYMBOL not in grid.links or {one.symbol for one in grid.charts} == {session.selected}
        assert GridState.read(grid.state.text()) == grid.state
        assert panel._tops.currentWidget() is panel.active.top
        assert panel._tops.count() == len(grid.charts)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
