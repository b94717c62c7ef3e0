"""Grids by name: saved, opened, renamed, removed, brought back; and read with suspicion."""

import json
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit

from tests.pages.chart_page import ChartPage
from tests.pages.grid_page import GridPage
from watcher.domain.bars import ChartRange, Interval
from watcher.domain.symbols import Symbol
from watcher.engine.requests import Keep
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.by_name import Gone
from watcher.ui.chart.acts import ChartAct
from watcher.ui.chart.grid.grid_state import GridState, Link, Shape
from watcher.ui.chart.grid.named import KEPT_AS
from watcher.ui.chart.panel import ChartPanel
from watcher.ui.name_dialog import NameDialog
from watcher.ui.panels import CHART
from watcher.ui.plotting.kinds import ChartKind


class NamedPage(GridPage):
    """A panel with its actions, as in a window."""

    def __init__(self, panel, engine, market, theme):
        super().__init__(panel, engine, market)
        self.acts = Actions(theme, panel)
        self.acts.add(CHART.acts, panel)
        panel.join(self.acts)
        panel.remember()
        self.done, self.told = [], []
        panel.done.connect(self.done.append)
        market.session.noticed.connect(lambda notice: self.told.append(notice.title))

    def do(self, act, name=None):
        self.acts[act].trigger()
        if name is not None:
            dialog = self.panel.findChild(NameDialog)
            dialog.findChild(QLineEdit).setText(name)
            dialog.findChild(QDialogButtonBox).accepted.emit()
            dialog.setParent(None)
            dialog.deleteLater()

    @property
    def named(self):
        """The grids in the menu; the one in use has a tick."""
        actions = [a for a in self.acts.menus[Menu.GRIDS].actions() if a.data() and not a.objectName()]
        return [f"{'✓' if action.isChecked() else ''}{action.data()}" for action in actions]

    def open(self, name):
        next(a for a in self.acts.menus[Menu.GRIDS].actions() if a.data() == name).trigger()
        self.answer()

    def recalled(self, text):
        self.engine.answer_recall(KEPT_AS, text)
        self.market.read()


@pytest.fixture
def page(qtbot, session, theme, engine, market):
    panel = ChartPanel(session, theme)
    panel.resize(900, 600)
    panel.show()
    market.list("BABA", "JD", "PDD", "NTES")
    session.select(Symbol("BABA"))
    page = NamedPage(panel, engine, market, theme)
    page.answer()
    yield page
    panel.close()
    panel.deleteLater()


def kept(engine):
    return json.loads([one for one in engine.requests(Keep) if one.name == KEPT_AS][-1].text)


def test_a_grid_is_saved_and_opened_with_all_that_belongs_to_it(page, session, engine):
    page.do(ChartAct.THREE)
    page.do(ChartAct.LINK_TIME)
    page.press(2)
    ChartPage(page.panel).choose_kind("Area")
    page.panel.active.change_state(
        page.panel.state.with_part("indicators", [{"kind": "SMA", "key": "SMA-1", "parameters": {}}])
    )
    page.do(ChartAct.SAVE, "Tech & more")
    saved = page.panel.grid.state
    assert GridState.from_json(kept(engine)["Tech & more"]) == saved
    page.do(ChartAct.ONE)
    page.do(ChartAct.LINK_TIME)
    session.select(Symbol("NTES"))
    page.open("Tech & more")
    assert page.panel.grid.state == saved
    assert page.symbols == ["BABA", "JD", "[PDD]"]
    assert session.selected == "PDD"
    assert page.panel.view.kind is ChartKind.AREA
    assert page.panel.grid.links == {Link.TIME}


def test_opening_is_told_to_whoever_remembers_the_last_grid(page, engine):
    page.do(ChartAct.BESIDE)
    page.do(ChartAct.SAVE, "Two")
    page.do(ChartAct.ONE)
    page.open("Two")
    last = [one for one in engine.requests(Keep) if one.name == "chart"][-1]
    assert GridState.read(last.text).shape is Shape.BESIDE


def test_a_grid_is_renamed_removed_and_brought_back(page):
    for name in ("A", "B"):
        page.do(ChartAct.SAVE, name)
    page.do(ChartAct.RENAME, "A")
    assert page.told[-1] == "There is a grid “A” already."
    page.do(ChartAct.RENAME, "Trading")
    assert page.named == ["A", "✓Trading"]
    page.do(ChartAct.DELETE)
    assert page.named == ["A"]
    (gone,) = page.done
    assert gone.said == "The grid “Trading” was removed."
    page.panel.restore(gone)
    assert page.named == ["A", "✓Trading"]


def test_the_next_grid_comes_by_key(page):
    page.do(ChartAct.SAVE, "One")
    page.do(ChartAct.BESIDE)
    page.do(ChartAct.SAVE, "Two")
    page.do(ChartAct.NEXT_GRID)
    assert (page.named, page.symbols) == (["✓One", "Two"], ["[BABA]"])
    page.do(ChartAct.NEXT_GRID)
    assert page.symbols == ["[BABA]", "JD"]


def test_charts_that_were_not_saved_can_be_had_back(page):
    page.do(ChartAct.SAVE, "One")
    page.recalled(None)
    page.panel.grid.show_shape(Shape.FOUR)
    assert page.panel._grids is not None
    page.panel._grids.forget_current()
    before = page.panel.grid.state
    page.open("One")
    (left,) = page.done
    assert left.said == "“One” is shown instead of charts that were not saved."
    page.panel.restore(left)
    assert page.panel.grid.state == before
    assert page.named == ["One"]
    page.open("One")
    page.open("One")
    assert not any(isinstance(one, Gone) for one in page.done)
    assert len(page.done) == 2, "a grid with a name is not lost"


def test_grids_of_an_earlier_day_are_there_but_what_was_saved_since_counts_more(page):
    page.do(ChartAct.SAVE, "One")
    page.recalled(
        json.dumps({"One": {"charts": []}, "Old": {"shape": "beside", "charts": [{}, {"symbol": "JD"}]}})
    )
    assert page.named == ["✓One", "Old"]
    page.open("Old")
    assert page.symbols == ["[BABA]", "JD"]
    page.open("One")
    assert page.symbols == ["[BABA]"]


@pytest.mark.parametrize("text", [None, "", "rubbish", "[]", '{"a": 3}', '{"a": {"charts": 1}}'])
def test_what_cannot_be_read_is_no_grid(page, text):
    page.recalled(text)
    assert page.named == []
    assert not page.acts[ChartAct.NEXT_GRID].isEnabled()


def test_a_grid_can_be_opened_amid_ticks_and_before_its_bars_have_come(page, session):
    page.do(ChartAct.FOUR)
    page.do(ChartAct.SAVE, "Four")
    page.do(ChartAct.ONE)
    state = page.panel.state
    page.panel.active.change_state(replace(state, chart_range=ChartRange.D1, interval=Interval.M1))
    page.do(ChartAct.SAVE, "Minutes")
    for _ in range(3):
        page.do(ChartAct.NEXT_GRID)
    page.answer()
    assert page.panel.state.interval is Interval.D1
    assert [len(view.series) for view in page.views] == [300] * 4
    assert {symbol for symbol, _ in page.followed} == {"BABA", "JD", "PDD", "NTES"}
