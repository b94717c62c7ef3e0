"""Several rows at once: marked, removed, moved, copied, pasted, dragged, filtered, brought from files."""

import time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPlainTextEdit

from tests.pages.pictures import has
from tests.ui.watchlist.conftest import PEER_LIST, TECH
from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Imported, ListChange, Refusal, Watchlist
from watcher.engine.list_requests import (
    AddSymbols,
    ExportList,
    ImportFile,
    ImportText,
    MoveSymbols,
    SetEntries,
    UndoChanges,
)
from watcher.ui.watchlist.dragging import carried
from watcher.ui.watchlist.files import RefusedDialog
from watcher.ui.watchlist.order import SortBy

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
REFUSED = tuple(Refusal(line, "“<” is not a symbol.") for line in range(1, 6))


def ordered(*symbols):
    return SetEntries(1, tuple(map(Symbol, symbols)))


@pytest.fixture
def failures(panel):
    told = []
    panel.failed.connect(lambda error: told.append(error.title))
    return told


@pytest.fixture
def done(panel):
    told = []
    panel.done.connect(told.append)
    return told


# ---- marking, removing, moving


def test_rows_are_marked_by_keys(page, session, two):
    page.click("BABA")
    QTest.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    assert page.held == ["BABA", "9988.HK"]
    assert session.selected == "9988.HK"
    QTest.keyClick(page.table, Qt.Key.Key_A, CONTROL)
    assert len(page.held) == 4


def test_several_are_removed_and_brought_back_at_once(page, panel, engine, market, session, two, done):
    page.hold("BABA", "PDD")
    panel.editor.remove()
    assert engine.requests(SetEntries) == [ordered("9988.HK", "BTC-USD")]
    after = Watchlist(1, "x", ordered("9988.HK", "BTC-USD").entries)
    market.lists(after, TECH)
    engine.answer(SetEntries, (ListChange(PEER_LIST, after),))
    market.read()
    assert [one.said for one in done] == ["2 symbols were removed from the list."]
    panel.restore(done[0])
    assert engine.requests(UndoChanges) == [UndoChanges((ListChange(PEER_LIST, after),))]
    market.lists(PEER_LIST, TECH)
    engine.answer(UndoChanges)
    market.read()
    assert session.selected == "BABA"


def test_rows_are_moved_by_keys(page, panel, engine, two):
    page.hold("9988.HK", "PDD")
    panel.editor.move_up()
    panel.editor.move_down()
    assert engine.requests(SetEntries) == [
        ordered("9988.HK", "PDD", "BABA", "BTC-USD"),
        ordered("BABA", "BTC-USD", "9988.HK", "PDD"),
    ]


def test_at_the_ends_nothing_moves(page, panel, engine, two):
    page.click("BABA")
    panel.editor.move_up()
    page.click("BTC-USD")
    panel.editor.move_down()
    page.table.clearSelection()
    panel.editor.move_down()
    panel.editor.move_up()
    assert engine.requests(SetEntries) == []


def test_a_new_order_says_nothing_but_can_be_undone(page, panel, engine, market, session, two, done):
    page.click("BABA")
    panel.editor.move_down()
    after = Watchlist(1, "x", engine.requests(SetEntries)[0].entries)
    engine.answer(SetEntries, (ListChange(PEER_LIST, after),))
    market.read()
    assert (done[0].said, done[0].can_be_undone) == ("", True)
    panel.restore(done[0])
    engine.answer(UndoChanges)
    market.read()
    assert session.selected == "BABA"


def test_what_is_sorted_or_filtered_cannot_be_moved(page, panel, engine, two, failures):
    page.click("PDD")
    panel.sort_by(SortBy.SYMBOL)
    panel.editor.move_up()
    panel.sort_by(SortBy.LIST)
    panel.open_filter()
    QTest.keyClicks(page.filter, "p")
    panel.editor.move_down()
    assert page.drag_to_row(carried(["PDD"]), 0)[1:] == [False, False]
    assert engine.requests(SetEntries) == []
    assert ["sort by “My order”" in failures[0], "Close the filter" in failures[1]] == [True, True]


def test_rows_are_moved_to_a_list_chosen_from_a_menu(page, panel, engine, market, two, done):
    page.hold("BABA", "PDD")
    panel.editor.choose_list()
    menu = page.table.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Tech"]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert engine.requests(MoveSymbols) == [MoveSymbols(1, 2, (Symbol("BABA"), Symbol("PDD")))]
    engine.answer(MoveSymbols, (ListChange(PEER_LIST, PEER_LIST), ListChange(TECH, TECH)))
    market.read()
    assert done[0].said == "2 symbols were moved to “Tech”."


def test_without_another_list_it_is_said_how_to_make_one(page, panel, market, failures):
    market.lists(PEER_LIST)
    panel.editor.choose_list()
    assert failures == ["There is no other list."]


# ---- dragging


def test_rows_are_dropped_between_others(page, engine, two):
    assert page.drag_to_row(carried(["PDD", "GONE"]), 0) == [True, True, True]
    assert page.drag_to_row(carried(["BABA"]), 99) == [True, True, True]
    assert engine.requests(SetEntries) == [
        ordered("PDD", "BABA", "9988.HK", "BTC-USD"),
        ordered("9988.HK", "PDD", "BTC-USD", "BABA"),
    ]


def test_a_line_shows_where_they_would_stand(page, panel, theme, two):
    page.table.clearFocus()
    plain = panel.grab().toImage()
    page.drag_to_row(carried(["PDD"]), 3, drops=False)
    assert panel.grab().toImage() == plain
    page.table._show_gap(3)
    shown = panel.grab().toImage()
    assert shown != plain
    assert has(shown, theme.tokens.accent)


def test_foreign_things_are_not_taken(page, engine, two):
    foreign = QMimeData()
    foreign.setText("BABA")
    assert page.drag_to_row(foreign, 0) == [False, False, False]
    page.drag_to_row(carried(["GONE"]), 0)
    assert engine.requests(SetEntries) == []


def test_what_is_dragged_are_the_marked_rows(page, two, monkeypatch):
    dragged = []
    monkeypatch.setattr(
        "watcher.ui.watchlist.dragging.QDrag.exec", lambda drag, _how: dragged.append(drag.mimeData().text())
    )
    page.hold("PDD", "BABA")
    page.table.startDrag(Qt.DropAction.MoveAction)
    assert dragged == ["BABA\nPDD"]
    assert page.table.model().flags(page.table.currentIndex()) & Qt.ItemFlag.ItemIsDragEnabled


# ---- copy and paste


def test_marked_rows_are_copied_as_a_table(page, panel, market, two):
    market.instrument("PDD", '=HYPERLINK("x")\t', "NASDAQ")
    page.hold("BABA", "PDD")
    panel.editor.copy()
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Symbol\tName\tLast\tChange\tChange %",
        "BABA\tAlibaba\t78.49\t-0.47\t-0.60",
        'PDD\t"\'=HYPERLINK(""x"")"\t118.60\t1.94\t1.66',
    ]


def test_without_a_price_its_cells_are_empty(page, panel, market, two):
    page.click_tab(1)
    page.click("NVDA")
    panel.editor.copy()
    assert QGuiApplication.clipboard().text().splitlines()[1:] == ["NVDA\t\t\t\t"]
    page.table.clearSelection()
    QGuiApplication.clipboard().setText("mine")
    panel.editor.copy()
    assert QGuiApplication.clipboard().text() == "mine"


def test_what_is_pasted_is_read_by_the_engine(panel, engine, market, two, done):
    QGuiApplication.clipboard().setText("SPY\nQQQ")
    panel.editor.paste()
    assert engine.requests(ImportText) == [ImportText(1, "SPY\nQQQ")]
    engine.answer(ImportText, Imported(2, ListChange(PEER_LIST, PEER_LIST)))
    market.read()
    assert (done[0].said, done[0].can_be_undone, done[0].is_partial) == ("2 symbols were added.", True, False)


@pytest.mark.parametrize(
    ("imported", "said"),
    [
        (Imported(1, None), "1 symbol was added."),
        (Imported(0, None), "The list has all of these already."),
        (Imported(0, None, REFUSED[:1]), "Nothing was added. Line 1: “<” is not a symbol."),
    ],
)
def test_one_notice_says_what_came_of_it(panel, engine, market, two, done, imported, said):
    QGuiApplication.clipboard().setText("SPY")
    panel.editor.paste()
    engine.answer(ImportText, imported)
    market.read()
    assert (done[0].said, done[0].can_be_undone) == (said, False)


def test_bad_lines_are_named_in_one_notice(panel, engine, market, two, done):
    QGuiApplication.clipboard().setText("SPY")
    panel.editor.paste()
    engine.answer(ImportText, Imported(1, None, REFUSED))
    market.read()
    assert done[0].is_partial
    assert "Line 3: “<” is not a symbol. And 2 more." in done[0].said


def test_an_empty_clipboard_pastes_nothing(panel, engine, two):
    QGuiApplication.clipboard().setText("  ")
    panel.editor.paste()
    assert engine.requests(ImportText) == []


def test_all_of_a_long_list_is_marked_and_removed(page, panel, engine, market, two):
    many = tuple(Symbol(f"S{number:04}") for number in range(5_000))
    market.lists(Watchlist(1, "x", many), TECH)
    page.table.selectAll()
    assert page.table.held == many
    panel.editor.remove()
    assert engine.requests(SetEntries)[-1] == SetEntries(1, ())


def test_five_thousand_new_rows_do_not_freeze_the_window(page, panel, market, two):
    many = tuple(Symbol(f"S{number:04}") for number in range(5_000))
    panel.sort_by(SortBy.SYMBOL)
    market.lists(Watchlist(1, "x", many[::2]), TECH)
    before = time.thread_time()
    market.lists(Watchlist(1, "x", many), TECH)
    market.lists(Watchlist(1, "x", many[1::2]), TECH)
    panel.grab()
    # A row at a time takes a hundred times as long; what else the machine does is not counted.
    assert time.thread_time() - before < 3
    assert page.symbols == list(many[1::2])


# ---- filter


def filter_by(page, panel, text):
    panel.open_filter()
    page.filter.clear()
    QTest.keyClicks(page.filter, text)


def test_rows_are_filtered_by_symbol_or_name(page, panel, two):
    filter_by(page, panel, "aliBABA")
    assert page.symbols == ["BABA", "9988.HK"]
    assert page.header == "Watchlist 2 of 4"
    filter_by(page, panel, "btc")
    assert page.symbols == ["BTC-USD"]


def test_accents_need_not_be_typed_into_the_filter(page, panel, market, two):
    market.instrument("PDD", "Pinduoduo Société")
    filter_by(page, panel, "societe")
    assert page.symbols == ["PDD"]


def test_a_filter_that_finds_nothing_says_so(page, panel, two):
    filter_by(page, panel, "zzz")
    assert "contains “zzz”" in page.empty_text
    QTest.keyClick(page.filter, Qt.Key.Key_Escape)
    assert page.filter is None
    assert (page.empty_text, len(page.symbols)) == ("", 4)


def test_the_filter_leaves_the_selection_alone(page, panel, session, two):
    page.click("PDD")
    filter_by(page, panel, "alib")
    assert (session.selected, page.marked, page.held) == ("PDD", None, [])
    QTest.keyClick(page.filter, Qt.Key.Key_Escape)
    assert (session.selected, page.marked) == ("PDD", "PDD")


def test_a_name_that_comes_later_is_found(page, panel, market, two):
    filter_by(page, panel, "temu")
    market.instrument("PDD", "Temu", "NASDAQ")
    assert page.symbols == ["PDD"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_from_the_filter_one_goes_to_the_rows(page, panel, two, qtbot, key):
    panel.activateWindow()
    filter_by(page, panel, "p")
    QTest.keyClick(page.filter, key)
    qtbot.waitUntil(page.table.hasFocus)
    assert page.filter is not None


# ---- files


def test_a_file_is_imported_and_its_bad_lines_are_listed(panel, engine, market, two, done, tmp_path, qtbot):
    (tmp_path / "list.csv").write_text("SPY")
    panel.editor.choose_import()
    dialog = panel.findChild(QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "list.csv"))
    dialog.close()
    assert engine.requests(ImportFile) == [ImportFile(1, tmp_path / "list.csv")]
    engine.answer(ImportFile, Imported(1, None, REFUSED * 300))
    market.read()
    report = panel.findChild(RefusedDialog)
    lines = report.findChild(QPlainTextEdit).toPlainText().splitlines()
    assert (lines[0], lines[-1]) == ("Line 1: “<” is not a symbol.", "And 500 more.")
    assert not report.isModal()
    report.close()
    assert done[0].is_partial


@pytest.mark.parametrize("refused", [(), REFUSED[:1] * 3])
def test_a_file_of_which_the_message_says_all_needs_no_report(panel, engine, market, two, tmp_path, refused):
    panel.editor._on_import_chosen(str(tmp_path / "list.csv"))
    engine.answer(ImportFile, Imported(1, None, refused))
    market.read()
    assert panel.findChild(RefusedDialog) is None


def test_a_file_that_cannot_be_read_is_said(panel, engine, market, two, failures, tmp_path):
    panel.editor._on_import_chosen(str(tmp_path / "none"))
    engine.answer(ImportFile, error=InputError("none cannot be read."))
    market.read()
    assert failures == ["none cannot be read."]


def test_the_list_is_exported_under_its_name(panel, engine, market, two, done, tmp_path):
    panel.editor.choose_export()
    dialog = panel.findChild(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("BABA  peers.csv")
    dialog.fileSelected.emit(str(tmp_path / "out.csv"))
    dialog.close()
    assert engine.requests(ExportList) == [ExportList(1, tmp_path / "out.csv")]
    engine.answer(ExportList)
    market.read()
    assert (done[0].said, done[0].can_be_undone) == ("The list was written to out.csv.", False)


def test_before_the_lists_are_read_nothing_is_asked(panel, engine):
    panel.editor.paste()
    panel.editor._on_import_chosen("x")
    panel.editor._on_export_chosen("x")
    panel.editor.drop((Symbol("BABA"),), 0)
    panel.editor.move_to(2, (Symbol("BABA"),))
    panel.add(Symbol("BABA"))
    assert not engine.requests(ImportText | ImportFile | ExportList | SetEntries | MoveSymbols)
    QApplication.clipboard().clear()


# ---- how it looks


def test_of_several_marked_rows_one_is_followed_by_the_chart(page, panel, theme, two):
    page.hold("BABA", "PDD")
    page.table.clearFocus()
    left = panel.grab().toImage()
    edges = []
    for symbol in ("BABA", "PDD", "BTC-USD"):
        box = page.table.visualRect(page.table.model().index(page.symbols.index(symbol), 0))
        at = page.table.viewport().mapTo(panel, box.center())
        edges.append((left.pixelColor(1, at.y()).name(), left.pixelColor(5, at.y()).name()))
    tokens = theme.tokens
    assert edges == [
        (tokens.selection, tokens.selection),
        (tokens.accent, tokens.selection),
        (tokens.panel, tokens.panel),
    ]


def test_a_symbol_from_elsewhere_is_added_and_shown(panel, engine, market, session, two):
    panel.add(Symbol("SPY"))
    assert engine.requests(AddSymbols) == [AddSymbols(1, (Symbol("SPY"),))]
    engine.answer(AddSymbols, PEER_LIST)
    market.read()
    assert session.selected == "SPY"
