"""One to four charts: which is active, what each shows, what links them, what becomes of those that go."""

import gc
import weakref
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from shiboken6 import isValid

from tests.domain.test_drawings import drawing
from tests.pages.chart_page import ChartPage
from tests.pages.grid_page import GridPage, data
from tests.ui.alerts.making import alert
from tests.ui.plotting.charting import bars, walk
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.bars import BarsKey, ChartRange, Interval
from watcher.domain.drawings import from_json
from watcher.domain.errors import FeedError
from watcher.domain.symbols import Symbol
from watcher.engine.chart_requests import LoadBars
from watcher.engine.requests import Keep, Recall
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.grid.grid_state import GridChart, GridState, Link, Shape
from watcher.ui.chart.panel import ChartPanel
from watcher.ui.plotting.crosshair import Crosshair

BABA, JD, PDD, NTES = map(Symbol, ("BABA", "JD", "PDD", "NTES"))
DAY_S = 86_400
NOWHERE = FeedError("No such symbol.", "Check its name.")


@pytest.fixture
def panel(qtbot, session, theme, market):
    panel = ChartPanel(session, theme)
    panel.resize(1_000, 700)
    panel.show()
    qtbot.waitExposed(panel)
    market.list(BABA, JD, PDD, NTES)
    session.select(BABA)
    yield panel
    panel.close()
    panel.deleteLater()


@pytest.fixture
def page(panel, engine, market):
    page = GridPage(panel, engine, market)
    page.answer()
    return page


@pytest.fixture
def two(page, panel):
    panel.grid.show_shape(Shape.BESIDE)
    page.answer()
    return page


@pytest.fixture
def four(page, panel):
    panel.grid.show_shape(Shape.FOUR)
    page.answer()
    return page


# ---- which charts there are


def test_more_charts_show_the_next_symbols_of_the_list_and_each_hears_of_its_own(four):
    assert four.symbols == ["[BABA]", "JD", "PDD", "NTES"]
    assert four.followed == {(one, Interval.D1) for one in (BABA, JD, PDD, NTES)}
    tail = bars([321.0], first=four.views[2].series.starts[299])
    four.tick(BarsKey(PDD, Interval.D1), tail)
    assert [view.series.last_close == 321.0 for view in four.views] == [False, False, True, False]


def test_charts_of_a_row_are_of_one_size(four):
    sizes = {(view.width(), view.height()) for view in four.views}
    assert max(w for w, _ in sizes) - min(w for w, _ in sizes) <= 1
    assert max(h for _, h in sizes) - min(h for _, h in sizes) <= 1


def test_what_has_no_room_comes_back_as_it_was(four, panel):
    four.press(2)
    ChartPage(panel).click("5Y")
    panel.grid.show_shape(Shape.ABOVE)
    assert four.symbols == ["BABA", "[PDD]"], "the active one stays"
    panel.grid.show_shape(Shape.ONE)
    assert four.symbols == ["[PDD]"]
    panel.grid.show_shape(Shape.FOUR)
    assert four.symbols == ["[PDD]", "BABA", "JD", "NTES"]
    assert panel.state.chart_range is ChartRange.Y5
    assert {chart.state.chart_range for chart in four.charts[1:]} == {ChartRange.Y1}


def test_charts_that_go_leave_nothing_behind(four, panel, session):
    four.press(3)
    four.press(0)
    gone = [weakref.ref(thing) for chart in four.charts[1:] for thing in (chart, chart.view, *chart._parts)]
    tops = [chart.top for chart in four.charts[1:]]
    panel.grid.show_shape(Shape.ONE)
    assert four.followed == {(BABA, Interval.D1)}
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(isValid(top) for top in tops)
    del tops
    gc.collect()
    assert [one() for one in gone if one() is not None] == []


def test_a_chart_may_go_while_its_bars_are_on_their_way(page, panel, engine, market):
    panel.grid.show_shape(Shape.FOUR)
    panel.grid.show_shape(Shape.ONE)
    page.answer()
    assert page.symbols == ["[BABA]"]
    panel.grid.show_shape(Shape.FOUR)
    page.tick(BarsKey(BABA, Interval.D1), bars([5.0], first=page.views[0].series.starts[299]))
    page.answer()
    assert [len(view.series) for view in page.views] == [300] * 4


# ---- the active one


def test_a_press_makes_a_chart_the_active_one_and_its_symbol_the_selection(two, panel, session):
    first = panel.head
    two.press(1)
    assert two.symbols == ["BABA", "[JD]"]
    assert session.selected == JD
    assert panel.head is not first
    assert (panel.head.isVisible(), first.isVisible()) == (True, False)
    assert panel.focusProxy() is two.views[1]


def test_buttons_act_on_the_active_chart_only(two, panel):
    two.press(1)
    ChartPage(panel).click("5Y")
    assert [chart.state.chart_range for chart in two.charts] == [ChartRange.Y1, ChartRange.Y5]
    two.press(0)
    assert ChartPage(panel).chosen_range == "1Y"


def test_the_selection_is_shown_by_the_active_chart(two, session):
    two.press(1)
    session.select(PDD)
    two.answer()
    assert two.symbols == ["BABA", "[PDD]"]
    assert two.followed == {(BABA, Interval.D1), (PDD, Interval.D1)}


def test_the_keys_go_from_chart_to_chart(four, panel, qtbot):
    panel.grid.step(-1)
    assert four.symbols == ["BABA", "JD", "PDD", "[NTES]"]
    panel.grid.step(1)
    panel.grid.step(1)
    assert four.symbols == ["BABA", "[JD]", "PDD", "NTES"]
    QTest.keyClick(four.views[1], Qt.Key.Key_Left)
    assert [view.crosshair is not None for view in four.views] == [False, True, False, False]


def test_only_one_frame_says_which_chart_is_active(two, panel, theme):
    def frames():
        return [chart.grab().toImage().pixelColor(0, 5).name() for chart in two.charts]

    assert frames() == [theme.tokens.accent, theme.tokens.line]
    two.press(1)
    assert frames() == [theme.tokens.line, theme.tokens.accent]
    panel.grid.show_shape(Shape.ONE)
    assert not {*frames()} & {theme.tokens.line, theme.tokens.accent}, "alone it needs no frame"


# ---- some live, some do not


def test_a_chart_without_bars_says_so_while_the_others_live(page, panel):
    panel.grid.show_shape(Shape.THREE)
    page.answer(JD=NOWHERE, PDD=bars([]))
    assert page.said(1) == "No such symbol. Check its name."
    assert page.said(2).startswith("No 1 day bars for PDD yet.")
    page.tick(BarsKey(BABA, Interval.D1), bars([7.0], first=page.views[0].series.starts[299]))
    assert page.views[0].series.last_close == 7.0
    page.press(1)
    assert page.symbols == ["BABA", "[JD]", "PDD"], "what fails can be turned to"
    page.retry(1)
    page.answer()
    assert len(page.views[1].series) == 300


def test_old_bars_say_so_in_their_own_chart(page, panel, engine, session):
    panel.grid.show_shape(Shape.BESIDE)
    stored = data(BarsKey(JD, Interval.D1), walk(200), stored_at=session.now())
    page.progress(JD, stored)
    assert page.said(1) == "Stored 17 Nov 17:00 · updating …"
    page.answer(JD=NOWHERE)
    assert page.said(1) == "These bars are old: No such symbol. Check its name."
    assert page.said(0) == ""
    page.retry(1)
    page.answer()
    assert page.said(1) == ""
    panel.grid.show_shape(Shape.ONE)


def test_alone_again_a_chart_says_it_in_its_toolbar(page, panel, session):
    panel.grid.show_shape(Shape.BESIDE)
    page.progress(JD, data(BarsKey(JD, Interval.D1), walk(200), stored_at=session.now()))
    page.answer(JD=NOWHERE)
    page.press(1)
    assert ChartPage(panel).note != page.said(1)
    panel.grid.show_shape(Shape.ONE)
    assert page.said(0) == ""
    notes = [label.text() for label in panel.active.top.findChildren(type(panel.active._pages._note._note))]
    assert "These bars are old: No such symbol. Check its name." in notes


def test_a_symbol_that_is_removed_from_the_list_stays_on_its_chart(two, market, session):
    market.list(BABA, PDD)
    assert two.symbols == ["[BABA]", "JD"]
    two.press(1)
    assert session.selected == JD


# ---- links


def test_linked_symbols_are_one(four, panel, session):
    panel.grid.link(frozenset({Link.SYMBOL}))
    assert four.symbols == ["[BABA]", "BABA", "BABA", "BABA"]
    session.select(NTES)
    assert four.symbols == ["[NTES]", "NTES", "NTES", "NTES"]
    four.answer()
    assert four.followed == {(NTES, Interval.D1)}
    panel.grid.link(frozenset())
    session.select(PDD)
    assert four.symbols == ["[PDD]", "NTES", "NTES", "NTES"]


def test_new_charts_of_a_linked_symbol_look_at_other_ranges(page, panel):
    panel.grid.link(frozenset({Link.SYMBOL}))
    panel.grid.show_shape(Shape.FOUR)
    assert page.symbols == ["[BABA]", "BABA", "BABA", "BABA"]
    ranges = [chart.state.chart_range for chart in page.charts]
    assert ranges == [ChartRange.Y1, ChartRange.D1, ChartRange.M1, ChartRange.Y5]


def test_a_linked_symbol_is_compared_in_one_chart_only(two, panel, session):
    two.press(1)
    state = panel.state.with_part(
        "comparison", {"compared": [{"symbol": "NTES", "way": "line", "colour": "blue"}]}
    )
    panel.active.change_state(state)
    panel.grid.link(frozenset({Link.SYMBOL}))
    session.select(PDD)
    two.answer()
    said = [" ".join(w.text for f in view.followers for w in f.words(299)) for view in two.views]
    assert ["NTES" in one for one in said] == [False, True]
    assert two.followed == {(PDD, Interval.D1), (NTES, Interval.D1)}


def test_linked_times_move_together(four, panel):
    panel.grid.link(frozenset({Link.TIME}))
    four.views[0].look_at((100.0, 160.0))
    assert [view.visible for view in four.views] == [pytest.approx((100, 160), abs=0.01)] * 4
    four.views[3].look_at((20.0, 90.0))
    assert four.views[0].visible == pytest.approx((20, 90), abs=0.01)
    panel.grid.link(frozenset())
    four.views[0].look_at((100.0, 160.0))
    assert four.views[3].visible == (20.0, 90.0)


def test_bars_that_come_later_are_looked_at_where_the_active_chart_is(page, panel):
    panel.grid.link(frozenset({Link.TIME}))
    page.views[0].look_at((100.0, 160.0))
    panel.grid.show_shape(Shape.BESIDE)
    page.answer()
    assert page.views[1].visible == pytest.approx((100, 160), abs=0.01)
    assert page.views[0].visible == (100.0, 160.0)


def test_a_range_of_the_active_chart_is_the_range_of_all(two, panel):
    panel.grid.link(frozenset({Link.TIME}))
    ChartPage(panel).click("3M")
    assert two.views[0].visible[0] > 200
    assert two.views[1].visible == pytest.approx(two.views[0].visible, abs=0.01)


def test_a_linked_crosshair_stands_at_the_same_time(two, panel):
    late = bars([50.0] * 100, first=two.views[0].series.starts[200])
    panel.grid.link(frozenset({Link.CROSSHAIR}))
    panel.grid.charts[1].set(PDD, panel.state)
    two.answer(PDD=late)
    two.views[0].put_crosshair(Crosshair(250, 60.0))
    assert two.views[1].crosshair == Crosshair(50, None)
    two.views[0].put_crosshair(Crosshair(10, 60.0))
    assert two.views[1].crosshair is None, "it has no bar there"
    two.views[1].put_crosshair(Crosshair(3, 10.0))
    assert two.views[0].crosshair == Crosshair(203, None)
    two.views[1].put_crosshair(None)
    assert two.views[0].crosshair is None


def test_a_crosshair_of_another_chart_is_an_upright_line_with_its_date(two, panel, theme):
    plain = two.views[1].grab().toImage()
    panel.grid.link(frozenset({Link.CROSSHAIR}))
    two.views[0].put_crosshair(Crosshair(250, 60.0))
    shown = two.views[1].grab().toImage()
    changed = [
        (x, y)
        for x in range(0, shown.width(), 1)
        for y in range(80, shown.height() - 40, 8)
        if shown.pixel(x, y) != plain.pixel(x, y)
    ]
    assert len({x for x, _ in changed}) == 1, "no line across, no tag of a price"
    panel.grid.link(frozenset())
    assert two.views[1].crosshair is None


# ---- one symbol in two charts


@pytest.fixture
def same(two, panel, engine, market):
    """Two charts of BABA, its drawings read."""
    panel.grid.link(frozenset({Link.SYMBOL}))
    two.answer()
    engine.answer_recall("drawings BABA")
    market.read()
    return two


def test_what_is_drawn_in_one_chart_is_drawn_in_the_other(same, engine):
    sheets = [next(p for p in chart._parts if type(p).__name__ == "Drawings")._sheet for chart in same.charts]
    assert sheets[0] is sheets[1]
    plain = same.views[1].grab().toImage()
    starts, close = same.views[0].series.starts, same.views[0].series.last_close
    line = drawing()
    anchors = tuple(
        replace(a, at=int(starts[at]), price=close) for a, at in zip(line.anchors, (100, 290), strict=True)
    )
    sheets[0].add(replace(line, anchors=anchors))
    assert same.views[1].grab().toImage() != plain
    kept = [one for one in engine.requests(Keep) if one.name == "drawings BABA"]
    assert len(kept) == 1, "it is kept once"
    assert len(from_json(kept[0].text)) == 1


def test_an_alert_that_is_moved_in_one_chart_is_moved_in_the_other(same, market):
    made = alert(1, "BABA")
    market.alerts(made)
    level = Decimal("71.25")
    market.alerts(replace(made, condition=Side(SideKind.BELOW, level)))
    assert [[line.price for line in view.marks.alerts] for view in same.views] == [[71.25], [71.25]]


# ---- kept


def kept(engine):
    return GridState.read([one for one in engine.requests(Keep) if one.name == "chart"][-1].text)


def test_the_grid_is_kept_and_comes_back(page, panel, session, engine, theme, market):
    panel.remember()
    panel.grid.show_shape(Shape.THREE)
    panel.grid.link(frozenset({Link.TIME}))
    page.answer()
    page.press(2)
    ChartPage(panel).click("5Y")
    state = kept(engine)
    assert state == panel.grid.state
    again = ChartPanel(session, theme)
    again.remember()
    engine.answer(Recall, state.text())
    market.read()
    other = GridPage(again, engine, market)
    assert other.symbols == ["BABA", "JD", "[PDD]"]
    assert again.state.chart_range is ChartRange.Y5
    assert again.grid.links == {Link.TIME}
    again.deleteLater()


def test_at_the_start_the_active_chart_shows_the_selection(panel, session, engine, market):
    panel.remember()
    charts = (GridChart(PDD), GridChart(NTES))
    engine.answer(Recall, GridState(Shape.ABOVE, charts, 1).text())
    market.read()
    assert GridPage(panel, engine, market).symbols == ["PDD", "[BABA]"]
    assert session.selected == BABA


def test_each_chart_asks_once_for_a_grid_that_comes_back(panel, engine, market):
    before = len(engine.requests(LoadBars))
    charts = tuple(GridChart(one, ChartState(ChartRange.Y5, Interval.W1)) for one in (BABA, JD, PDD, NTES))
    panel.grid.adopt(GridState(Shape.FOUR, charts, 2), selects=True)
    asked = [request.key for request in engine.requests(LoadBars)[before:]]
    assert sorted(key.symbol for key in asked) == sorted([BABA, JD, PDD, NTES])
