"""Groups with headings as their user meets them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from tests.ui.exchange import fill
from tests.ui.watchlist.conftest import TECH
from watcher.domain.errors import InputError
from watcher.domain.notes import Note
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Group, Heading, ListChange, Watchlist
from watcher.engine.list_requests import (
    AddSymbols,
    FoldGroup,
    MakeGroup,
    MoveSymbols,
    RenameGroup,
    SetEntries,
)
from watcher.engine.messages import NotesNews
from watcher.engine.requests import WriteNote
from watcher.ui.watchlist.columns import AT, Field
from watcher.ui.watchlist.dragging import carried
from watcher.ui.watchlist.order import SortBy

CHINA, COINS = Heading("China"), Heading("Coins")
KNOWN = Watchlist(1, "Mine", ("PDD", "BABA", "9988.HK", "BTC-USD"), (Group("China", 1), Group("Coins", 3)))
FOLDED = KNOWN.with_folded("China", is_folded=True)
ENTRIES = ("PDD", CHINA, "BABA", "9988.HK", COINS, "BTC-USD")


@pytest.fixture
def grouped(market, panel):
    fill(market)
    market.lists(KNOWN, TECH)


@pytest.fixture
def failures(panel):
    said = []
    panel.failed.connect(lambda error: said.append(error.sentence))
    return said


@pytest.fixture
def done(panel):
    deeds = []
    panel.done.connect(deeds.append)
    return deeds


def rows(page):
    return page.column(0)


def firsts(page):
    """The first word of every row."""
    return [text.split()[0] for text in rows(page)]


def go_to(page, at):
    page.table.setCurrentIndex(page.table.model().index(at, 0))


def asked(engine):
    return [request.entries for request in engine.requests(SetEntries)]


def enter(field, text):
    line = field.findChild(QLineEdit)
    line.setText(text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def test_headings_stand_among_the_rows(page, grouped):
    assert rows(page)[1] == "China, group of 2 symbols, open"
    assert firsts(page) == [
        "PDD",
        "China,",
        "BABA",
        "9988.HK",
        "Coins,",
        "BTC-USD",
    ]
    assert page.header == "Watchlist 4"
    assert page.table.rowHeight(1) < page.table.rowHeight(0)


def test_a_folded_group_is_its_heading_alone(page, market, grouped):
    market.lists(FOLDED, TECH)
    assert rows(page)[1:3] == ["China, group of 2 symbols, folded", "Coins, group of 1 symbol, open"]
    assert (page.header, len(rows(page))) == ("Watchlist 4", 4)


def test_the_model_keeps_its_promises_with_headings(page, panel, market, grouped):
    tester = QAbstractItemModelTester(
        page.table.model(), QAbstractItemModelTester.FailureReportingMode.Warning
    )
    panel.sort_by(SortBy.LAST)
    market.lists(FOLDED, TECH)
    market.quote("BTC-USD", "1")
    market.lists(KNOWN.without_group("China"), TECH)
    market.session.show_list(2)
    market.session.show_list(1)
    del tester


def test_each_group_is_sorted_within_itself(page, panel, grouped):
    panel.sort_by(SortBy.SYMBOL)
    panel.sort_by(SortBy.LAST)
    assert firsts(page) == [
        "PDD",
        "China,",
        "BABA",
        "9988.HK",
        "Coins,",
        "BTC-USD",
    ]
    panel.sort_by(SortBy.LAST)
    assert firsts(page) == [
        "PDD",
        "China,",
        "9988.HK",
        "BABA",
        "Coins,",
        "BTC-USD",
    ]
    assert page.table.rowHeight(1) == page.table.rowHeight(4) < page.table.rowHeight(2)


def test_who_filters_looks_into_folded_groups(page, panel, market, grouped):
    market.lists(FOLDED, TECH)
    panel.open_filter()
    QTest.keyClicks(page.filter, "alib")
    assert firsts(page) == ["China,", "BABA", "9988.HK"]
    assert page.header == "Watchlist 2 of 4"


@pytest.mark.parametrize(
    ("key", "folded"),
    [
        (Qt.Key.Key_Left, [True]),
        (Qt.Key.Key_Right, [False]),
        (Qt.Key.Key_Space, [True]),
        (Qt.Key.Key_Return, [True]),
    ],
)
def test_the_keys_fold_and_open(page, engine, grouped, key, folded):
    go_to(page, 1)
    page.press(key)
    assert [request.is_folded for request in engine.requests(FoldGroup)] == folded


def test_a_click_on_the_arrow_folds(page, engine, market, grouped):
    market.lists(FOLDED, TECH)
    y = page.table.rowViewportPosition(1) + 8
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, y))
    assert engine.requests(FoldGroup) == []
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(14, y))
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, y))
    assert engine.requests(FoldGroup) == [FoldGroup(1, "China", False)] * 2


def test_folding_leaves_the_keys_on_the_heading(page, session, market, grouped):
    session.select(Symbol("BABA"))
    go_to(page, 1)
    market.lists(FOLDED, TECH)
    assert page.table.currentIndex().row() == 1
    assert session.selected == "BABA"
    session.select(Symbol("PDD"))
    assert page.marked == "PDD"


def test_a_heading_selects_no_symbol(page, session, grouped):
    page.table.setCurrentIndex(page.table.model().index(0, 0))
    page.press(Qt.Key.Key_Down)
    assert session.selected == "PDD"
    page.press(Qt.Key.Key_Down)
    assert session.selected == "BABA"


# ---- making, naming, removing


def test_marked_symbols_become_a_group(page, panel, engine, market, done, grouped):
    page.table.clearSelection()
    go_to(page, 2)
    panel.groups.make()
    enter(panel.groups.field, "New")
    assert engine.requests(MakeGroup) == [MakeGroup(1, "New", ("BABA",))]
    engine.answer(MakeGroup, (ListChange(KNOWN, KNOWN.with_heading("New", ("BABA",))),))
    market.read()
    assert panel.groups.field.isHidden()
    assert done[0].can_be_undone


def test_what_becomes_a_group_is_still_seen_at_the_end_of_the_list(page, panel, engine, market):
    fill(market)
    many = Watchlist(1, "Many", ("BABA", *(f"S{at}" for at in range(60))))
    market.lists(many)
    page.click("BABA")
    panel.groups.make()
    enter(panel.groups.field, "New")
    change = ListChange(many, many.with_heading("New", ("BABA",)))
    market.lists(change.after)
    engine.answer(MakeGroup, (change,))
    market.read()
    assert rows(page)[-1].startswith("BABA")
    assert page.table.viewport().rect().contains(page.table.visualRect(page.table.currentIndex()))


def test_a_name_that_is_taken_is_said_below_the_field(panel, engine, market, page, grouped):
    go_to(page, 2)
    panel.groups.make()
    enter(panel.groups.field, "China")
    engine.answer(MakeGroup, error=InputError("There is already a group named “China” in this list."))
    market.read()
    assert "already" in panel.groups.field.findChild(QLabel).text()
    assert panel.groups.field.text == "China"


@pytest.mark.parametrize("at", [1, 3])
def test_the_group_of_the_row_is_renamed_or_removed(page, panel, engine, done, market, grouped, at):
    go_to(page, at)
    panel.groups.rename()
    assert panel.groups.field.text == "China"
    enter(panel.groups.field, "Asia")
    assert engine.requests(RenameGroup) == [RenameGroup(1, "China", "Asia")]
    panel.groups.remove()
    assert asked(engine) == [("PDD", "BABA", "9988.HK", COINS, "BTC-USD")]
    engine.answer(SetEntries, (ListChange(KNOWN, KNOWN.without_group("China")),))
    market.read()
    assert done[-1].said == "The group “China” was removed; its symbols stay."


def test_outside_of_groups_there_is_nothing_to_rename(page, panel, failures, grouped):
    go_to(page, 0)
    panel.groups.rename()
    panel.groups.remove()
    panel.groups.toggle()
    assert failures == ["The marked row is in no group. Mark a heading or a symbol below one."] * 3


def test_the_group_of_the_row_is_folded(page, panel, engine, grouped):
    go_to(page, 3)
    panel.groups.toggle()
    assert engine.requests(FoldGroup) == [FoldGroup(1, "China", True)]


# ---- in and out


def test_the_keys_take_a_symbol_into_a_group_and_out(page, panel, engine, grouped):
    go_to(page, 0)
    panel.editor.move_down()
    go_to(page, 2)
    panel.editor.move_up()
    go_to(page, 3)
    panel.editor.move_down()
    assert asked(engine) == [
        (CHINA, "PDD", "BABA", "9988.HK", COINS, "BTC-USD"),
        ("PDD", "BABA", CHINA, "9988.HK", COINS, "BTC-USD"),
        ("PDD", CHINA, "BABA", COINS, "9988.HK", "BTC-USD"),
    ]


def test_the_keys_move_a_whole_group(page, panel, engine, grouped):
    go_to(page, 4)
    panel.editor.move_up()
    panel.editor.move_down()
    go_to(page, 1)
    panel.editor.move_down()
    panel.editor.move_up()
    moved = ("PDD", COINS, "BTC-USD", CHINA, "BABA", "9988.HK")
    assert asked(engine) == [moved, moved]


def test_symbols_are_dragged_into_a_group(page, engine, market, grouped):
    assert page.drag_to_row(carried(("PDD",)), 3) == [True, True, True]
    market.lists(FOLDED, TECH)
    page.drag_to_row(carried(("PDD",)), 2)
    assert asked(engine) == [
        (CHINA, "BABA", "PDD", "9988.HK", COINS, "BTC-USD"),
        (CHINA, "BABA", "9988.HK", "PDD", COINS, "BTC-USD"),
    ]


def test_a_heading_takes_its_group_along_between_the_others(page, engine, grouped):
    page.drag_to_row(carried((COINS,)), 2)
    page.drag_to_row(carried((COINS,)), 1)
    page.drag_to_row(carried((Heading("gone"),)), 1)
    assert asked(engine) == [("PDD", COINS, "BTC-USD", CHINA, "BABA", "9988.HK")]
    go_to(page, 4)
    assert page.table.dragged() == (COINS,)


def test_a_heading_cannot_be_dropped_on_another_list(page, engine, grouped):
    assert page.drag_to_tab(carried((COINS,)), 1) == [False, False, False]
    assert engine.requests(MoveSymbols) == []


def test_a_group_is_chosen_for_the_marked_symbols(page, panel, engine, grouped, qtbot):
    go_to(page, 0)
    panel.groups.choose()
    menu = QApplication.activePopupWidget()
    assert [action.text() for action in menu.actions()] == ["China", "Coins", "No group"]
    menu.actions()[0].trigger()
    menu.close()
    go_to(page, 2)
    panel.groups.choose()
    menu = QApplication.activePopupWidget()
    menu.actions()[2].trigger()
    menu.close()
    assert asked(engine) == [
        (CHINA, "BABA", "9988.HK", "PDD", COINS, "BTC-USD"),
        ("PDD", "BABA", CHINA, "9988.HK", COINS, "BTC-USD"),
    ]


def test_where_there_are_no_groups_one_is_told_how_to_make_one(page, panel, failures, market, grouped):
    market.session.show_list(2)
    go_to(page, 0)
    panel.groups.choose()
    assert failures == ["This list has no groups. Make one with Ctrl+G."]


def test_what_is_added_goes_into_the_group_of_the_row(page, panel, engine, grouped):
    go_to(page, 2)
    panel.add(Symbol("NIO"))
    assert engine.requests(AddSymbols) == [AddSymbols(1, ("NIO",), 4)]


def test_removing_symbols_leaves_the_headings(page, panel, engine, grouped):
    page.hold("BABA", "9988.HK")
    panel.editor.remove()
    assert asked(engine) == [("PDD", CHINA, COINS, "BTC-USD")]


def test_before_the_lists_are_read_there_are_no_groups(panel, engine):
    panel.groups.make()
    enter(panel.groups.field, "x")
    panel.groups.choose()
    panel.groups._fold("x", True)
    assert not engine.requests(MakeGroup | FoldGroup | SetEntries)


# ---- notes


def test_a_note_is_written_about_the_marked_symbol(page, panel, engine, market, done, grouped):
    page.click("BABA")
    panel.notes.write()
    field = panel.notes.field.findChild(QLineEdit)
    assert (field.text(), field.accessibleName()) == ("", "Note about BABA")
    enter(panel.notes.field, "buy low")
    assert engine.requests(WriteNote) == [WriteNote(Note("BABA", "buy low"))]
    market.post(NotesNews((Note("BABA", "buy low"),)))
    engine.answer(WriteNote, Note("BABA"))
    market.read()
    assert panel.notes.field.isHidden()
    assert done == []
    assert "buy low" in page.tip("BABA")


def test_a_note_that_was_taken_away_can_be_had_back(page, panel, engine, market, done, grouped):
    market.post(NotesNews((Note("BABA", "buy low"),)))
    page.click("BABA")
    panel.notes.write()
    enter(panel.notes.field, "")
    market.post(NotesNews((Note("BABA"),)))
    engine.answer(WriteNote, Note("BABA", "buy low"))
    market.read()
    assert done[0].said == "The note about BABA was removed."
    panel.restore(done[0])
    assert engine.requests(WriteNote)[-1] == WriteNote(Note("BABA", "buy low"))


def test_a_note_that_is_refused_stays_in_the_field(page, panel, engine, market, grouped):
    page.click("BABA")
    panel.notes.write()
    enter(panel.notes.field, "x" * 10_000)
    engine.answer(WriteNote, error=InputError("A note has at most 2,000 letters."))
    market.read()
    assert len(panel.notes.field.text) == 10_000
    assert "2,000" in panel.notes.field.findChild(QLabel).text()


def test_notes_are_found_by_the_filter(page, panel, market, grouped):
    market.post(NotesNews((Note("PDD", "Temu risk"),)))
    panel.open_filter()
    QTest.keyClicks(page.filter, "temu")
    assert page.symbols == ["PDD"]


def test_a_double_click_on_a_note_opens_it(page, panel, grouped):
    panel.resize(900, 400)
    panel._sets.choose("Alerts and notes")
    rect = page.table.visualRect(page.table.model().index(0, AT[Field.NOTE]))
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert panel.notes.field.isVisibleTo(panel)
