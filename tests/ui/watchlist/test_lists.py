"""Several lists: their tabs, and what is done to a list as a whole."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTabBar

from tests.pages.pictures import has
from tests.ui.watchlist.conftest import PEER_LIST, TECH
from watcher.domain.errors import InputError, StoreError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Watchlist
from watcher.engine.list_requests import (
    ArrangeLists,
    CreateList,
    DeleteList,
    MoveSymbols,
    RenameList,
    RestoreList,
    ShowList,
)
from watcher.ui.watchlist.dragging import carried

HOSTILE = Watchlist(3, "<b>\u202e" + "x" * 10_000, ())


def enter(page, text):
    page.naming.clear()
    QTest.keyClicks(page.naming, text)
    QTest.keyClick(page.naming, Qt.Key.Key_Return)


def test_one_list_needs_no_tabs(page, market):
    market.lists(PEER_LIST)
    assert page.tabs == []


def test_a_tab_shows_its_list(page, session, engine, two):
    assert page.tabs == ["[BABA & peers]", "Tech"]
    page.click_tab(1)
    assert page.tabs == ["BABA & peers", "[Tech]"]
    assert page.symbols == ["NVDA", "PDD"]
    assert page.header == "Watchlist 2"
    assert engine.requests(ShowList) == [ShowList(2)]


def test_another_list_leaves_the_selection_where_it_is(page, session, two):
    page.click("PDD")
    page.click_tab(1)
    assert (session.selected, page.marked) == ("PDD", "PDD")
    session.select(Symbol("BABA"))
    assert page.marked is None
    page.click_tab(0)
    assert (session.selected, page.marked) == ("BABA", "BABA")


def test_next_and_previous_go_round(page, panel, two):
    panel.lists.show_next()
    assert page.tabs == ["BABA & peers", "[Tech]"]
    panel.lists.show_next()
    assert page.tabs == ["[BABA & peers]", "Tech"]
    panel.lists.show_previous()
    assert page.tabs == ["BABA & peers", "[Tech]"]


def test_before_the_lists_are_read_nothing_happens(panel, page, engine):
    for do in (
        panel.lists.rename,
        panel.lists.delete,
        panel.lists.show_next,
        panel.lists.move_left,
        panel.editor.choose_export,
    ):
        do()
    assert page.naming is None
    assert not engine.requests(DeleteList)


def test_hostile_names_fit_on_their_tab(page, panel, market, two):
    market.lists(PEER_LIST, TECH, HOSTILE)
    assert page.tabs[2].startswith("<b> xxx")
    assert len(page.tabs[2]) <= 24
    panel.grab()


def test_a_new_list_is_named_and_shown(page, panel, engine, market, two):
    panel.lists.create_list()
    enter(page, "Chips")
    assert engine.requests(CreateList) == [CreateList("Chips")]
    made = Watchlist(3, "Chips")
    market.lists(PEER_LIST, TECH, made)
    engine.answer(CreateList, made)
    market.read()
    assert page.tabs == ["BABA & peers", "Tech", "[Chips]"]
    assert page.naming is None
    assert "Ctrl+N" in page.empty_text


def test_a_name_that_is_taken_is_said_and_kept(page, panel, engine, market, two):
    panel.lists.create_list()
    enter(page, "Tech")
    engine.answer(CreateList, error=InputError("There is already a watchlist named “Tech”."))
    market.read()
    assert page.naming_said == "There is already a watchlist named “Tech”."
    assert page.naming.text() == "Tech"
    QTest.keyClicks(page.naming, "2")
    assert page.naming_said == ""
    QTest.keyClick(page.naming, Qt.Key.Key_Escape)
    assert page.naming is None


def test_a_list_is_renamed(page, panel, engine, market, two):
    panel.lists.rename()
    assert page.naming.text() == "BABA & peers"
    enter(page, "Mine")
    assert engine.requests(RenameList) == [RenameList(1, "Mine")]
    engine.answer(RenameList, PEER_LIST)
    market.lists(Watchlist(1, "Mine"), TECH)
    assert page.tabs == ["[Mine]", "Tech"]
    assert page.naming is None


def test_a_removed_list_comes_back(page, panel, engine, market, session, two, qtbot):
    page.click_tab(1)
    panel.lists.delete()
    assert engine.requests(DeleteList) == [DeleteList(2)]
    with qtbot.waitSignal(panel.done) as told:
        market.lists(PEER_LIST)
        engine.answer(DeleteList, TECH)
        market.read()
    assert told.args[0].said == "The list “Tech” was removed."
    assert session.shown == PEER_LIST
    panel.restore(told.args[0])
    assert engine.requests(RestoreList) == [RestoreList(TECH, 1)]
    market.lists(PEER_LIST, TECH)
    engine.answer(RestoreList)
    market.read()
    assert page.tabs == ["BABA & peers", "[Tech]"]


def test_the_last_list_stays(panel, engine, market, two, qtbot):
    panel.lists.delete()
    with qtbot.waitSignal(panel.failed) as told:
        engine.answer(DeleteList, error=InputError("“Tech” is the last list."))
        market.read()
    assert "last list" in told.args[0].title


def test_lists_are_put_in_order_by_key_and_by_mouse(panel, engine, two):
    panel.lists.move_left()
    assert engine.requests(ArrangeLists) == []
    panel.lists.move_right()
    assert engine.requests(ArrangeLists) == [ArrangeLists((2, 1))]
    panel.findChild(QTabBar).moveTab(1, 0)
    assert engine.requests(ArrangeLists)[1:] == [ArrangeLists((2, 1))]


def test_an_order_that_cannot_be_stored_is_not_shown(page, panel, engine, market, two):
    panel.findChild(QTabBar).moveTab(1, 0)
    engine.answer(ArrangeLists, error=StoreError("The disk is full."))
    market.read()
    assert page.tabs == ["[BABA & peers]", "Tech"]


def test_rows_are_dropped_on_the_tab_of_another_list(page, engine, two):
    assert page.drag_to_tab(carried(["BABA", "GONE"]), 1) == [True, True, True]
    assert engine.requests(MoveSymbols) == [MoveSymbols(1, 2, (Symbol("BABA"),))]


def test_a_tab_that_takes_the_rows_is_framed(page, panel, theme, two):
    tabs = panel.findChild(QTabBar)
    plain = tabs.grab().toImage()
    framed = []
    page.drag_to_tab(carried(["BABA"]), 1, drops=False)
    assert tabs.grab().toImage() == plain
    tabs._show_target(1)
    framed.append(tabs.grab().toImage())
    assert framed[0] != plain
    assert has(framed[0], theme.tokens.accent)


def test_the_shown_tab_and_foreign_things_take_nothing(page, engine, two):
    assert page.drag_to_tab(carried(["BABA"]), 0) == [True, False, False]
    foreign = QMimeData()
    foreign.setText("BABA")
    assert page.drag_to_tab(foreign, 1)[0] is False
    assert engine.requests(MoveSymbols) == []


def test_a_click_on_a_name_twice_renames(page, panel, two):
    panel.findChild(QTabBar).tabBarDoubleClicked.emit(0)
    assert page.naming is not None
