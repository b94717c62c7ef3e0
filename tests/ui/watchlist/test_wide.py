"""Columns on demand as their user meets them: headings, sets, widths, and what is remembered."""

import json

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from tests.ui.watchlist.conftest import PEER_LIST, TECH
from watcher.config import Appearance
from watcher.engine.requests import Keep, Recall
from watcher.ui.watchlist.column_sets import KEPT_AS, SHIPPED, columns_of, read_text
from watcher.ui.watchlist.columns import ABOUT, AT, Field
from watcher.ui.watchlist.order import SortBy

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def sets(panel):
    return panel._sets


@pytest.fixture
def header(page):
    return page.table.header


@pytest.fixture
def menu(panel):
    menu = QMenu(panel)
    panel.columns.fill(menu)
    return menu


@pytest.fixture
def failures(panel):
    said = []
    panel.failed.connect(lambda error: said.append(error.sentence))
    return said


def shown(header):
    every = (header.logicalIndex(place) for place in range(header.count()))
    return [list(Field)[at] for at in every if not header.isSectionHidden(at)]


def entries(menu):
    """What the menu offers, checked ones in brackets."""
    texts = [(action.text().replace("&&", "&"), action.isChecked()) for action in menu.actions()]
    return [f"[{text}]" if checked else text for text, checked in texts if text]


def key(header, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(header, key, modifiers)


def test_as_pictured_there_are_no_headings(panel, header, two):
    assert not header.isVisibleTo(panel)
    assert shown(header) == [Field.SYMBOL, Field.DAY, Field.LAST, Field.CHANGE]


def test_a_set_shows_its_columns_under_headings(panel, header, sets, two):
    sets.choose("Figures")
    assert header.isVisibleTo(panel)
    assert shown(header) == [placed.field for placed in SHIPPED["Figures"]]
    sets.choose("Standard")
    assert not header.isVisibleTo(panel)


def test_a_click_on_a_heading_sorts_and_turns_round(page, header, sets, two):
    sets.choose("Ranges")
    at = header.sectionViewportPosition(AT[Field.LAST]) + 30
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 8))
    assert page.header.endswith("Last price ↓")
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(at, 8))
    assert page.header.endswith("Last price ↑")
    assert page.symbols[0] == "9988.HK"


def test_headings_are_worked_with_the_keys(page, panel, header, sets, two):
    sets.choose("Figures")
    key(header, Qt.Key.Key_Right)
    key(header, Qt.Key.Key_Return)
    assert page.header.endswith("Last price ↓")
    key(header, Qt.Key.Key_Right, ALT)
    assert shown(header)[:3] == [Field.SYMBOL, Field.CHANGE, Field.LAST]
    before = header.sectionSize(AT[Field.LAST])
    key(header, Qt.Key.Key_Right, SHIFT)
    key(header, Qt.Key.Key_Right, SHIFT)
    key(header, Qt.Key.Key_Left, SHIFT)
    assert header.sectionSize(AT[Field.LAST]) == before + 8
    assert {placed.field: placed.width for placed in sets.view.columns}[Field.LAST] == before + 8
    key(header, Qt.Key.Key_Delete)
    assert Field.LAST not in shown(header)
    for _ in range(20):
        key(header, Qt.Key.Key_Right)
    assert header.field is Field.YEAR_RANGE
    for _ in range(20):
        key(header, Qt.Key.Key_Left)
    key(header, Qt.Key.Key_Delete)
    assert header.field is Field.SYMBOL
    key(header, Qt.Key.Key_Escape)
    assert sets.is_altered


def test_the_menu_key_and_the_right_button_offer_columns(panel, header, menu, sets, two):
    sets.choose("Ranges")
    at = header.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, header.viewport().mapToGlobal(at))
    QApplication.sendEvent(header.viewport(), event)
    assert menu.isVisible()
    menu.close()


def test_a_heading_says_what_it_stands_for(page, two):
    model, tip = page.table.model(), Qt.ItemDataRole.ToolTipRole
    assert model.headerData(7, Qt.Orientation.Horizontal, tip) == "Volume against average (click to sort)"
    assert model.headerData(1, Qt.Orientation.Horizontal, tip) == "Course of the day"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Day"


def test_a_key_that_qt_has_no_name_for_does_nothing(page, header, two):
    for widget in (page.table, header):
        event = QKeyEvent(QEvent.Type.KeyPress, 0x01ABCDEF, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)
    assert page.marked == "BABA"


def test_the_line_of_headings_grows_with_the_texts(header, sets, theme, two):
    sets.choose("Ranges")
    before = header.height()
    theme.adopt(Appearance("dark", text_size="large"))
    assert header.height() > before


def test_a_column_that_is_dragged_wider_is_remembered(header, sets, two):
    sets.choose("Ranges")
    edge = header.sectionViewportPosition(AT[Field.LAST]) + header.sectionSize(AT[Field.LAST]) - 1
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge, 8))
    QTest.mouseMove(header.viewport(), QPoint(edge + 30, 8))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(edge + 30, 8))
    assert {placed.field: placed.width for placed in sets.view.columns}[Field.LAST] == 156
    assert {placed.field: placed.width for placed in sets.view.columns}[Field.SYMBOL] is None


def test_widths_follow_the_size_of_texts(header, sets, theme, two):
    sets.choose("Ranges")
    key(header, Qt.Key.Key_Right)
    key(header, Qt.Key.Key_Right)
    key(header, Qt.Key.Key_Right, SHIFT)
    kept = sets.view.columns
    theme.adopt(Appearance("dark", text_size="large"))
    assert header.sectionSize(AT[Field.LAST]) == round(134 * 15 / 13)
    assert sets.view.columns == kept
    key(header, Qt.Key.Key_Right, SHIFT)
    assert {placed.field: placed.width for placed in sets.view.columns}[Field.LAST] == 141


def test_the_name_takes_what_is_left_over(page, panel, header, sets, two):
    panel.resize(1200, 400)
    sets.choose("Figures")
    assert header.length() == page.table.viewport().width()
    panel.resize(400, 400)
    assert header.sectionSize(0) == 150
    assert page.table.horizontalScrollBar().maximum() > 0


# ---- the menu and the sets


def test_the_menu_offers_sets_and_columns(menu, two):
    assert entries(menu)[:6] == [
        "[Standard]",
        "Ranges",
        "Figures",
        "Alerts and notes",
        "[Symbol and name]",
        "[Course of the day]",
    ]


def test_the_menu_names_every_column_in_full(menu, two):
    assert [entry.strip("[]") for entry in entries(menu)[-len(ABOUT) :]] == [
        about.title for about in ABOUT.values()
    ]


def test_a_column_is_switched_on_in_the_menu(menu, header, two):
    next(action for action in menu.actions() if action.text() == "Note").trigger()
    assert shown(header)[-1] is Field.NOTE
    assert entries(menu)[0] == "[Standard (changed)]"
    next(action for action in menu.actions() if action.text() == "Note").trigger()
    assert entries(menu)[0] == "[Standard]"


def name(panel, text):
    field = panel.columns.field.findChild(QLineEdit)
    field.setText(text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_set_is_saved_chosen_renamed_and_removed(panel, menu, sets, market, failures, two):
    sets.toggle(Field.NOTE)
    panel.columns.save()
    name(panel, " My  & set ")
    assert entries(menu)[4] == "[My & set]"
    market.session.show_list(2)
    assert entries(menu)[0] == "[Standard]"
    next(action for action in menu.actions() if "My" in action.text()).trigger()
    assert sets.view.columns[-1].field is Field.NOTE
    panel.columns.rename()
    name(panel, "Other")
    assert entries(menu)[4] == "[Other]"
    panel.columns.delete()
    assert entries(menu)[0] == "[Standard (changed)]"
    assert sets.view.columns[-1].field is Field.NOTE
    assert failures == []


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "needs a name"), ("Ranges", "comes with the program"), ("x" * 41, "at most 40 letters")],
)
def test_a_set_needs_a_name_of_its_own(panel, sets, two, text, said):
    panel.columns.save()
    name(panel, text)
    from PySide6.QtWidgets import QLabel

    assert said in panel.columns.field.findChild(QLabel).text()
    assert sets.names == tuple(SHIPPED)


def test_a_name_that_another_set_has_is_refused(panel, sets, two):
    for text in ("One", "Two"):
        panel.columns.save()
        name(panel, text)
    panel.columns.rename()
    name(panel, "One")
    assert sets.names[-2:] == ("One", "Two")
    name(panel, "Two")
    assert panel.columns.field.isHidden()


def test_a_set_of_the_program_stays_as_it_is(panel, failures, two):
    panel.columns.rename()
    panel.columns.delete()
    assert len(failures) == 2
    assert "“Standard” comes with the program" in failures[0]


# ---- what is remembered


def test_each_list_keeps_its_columns_and_its_order(page, panel, header, sets, market, two):
    sets.choose("Figures")
    panel.sort_by(SortBy.LAST)
    market.session.show_list(2)
    assert (shown(header)[-1], page.header) == (Field.CHANGE, "Watchlist 2")
    market.session.show_list(1)
    assert (shown(header)[-1], page.header) == (Field.YEAR_RANGE, "Watchlist 4 · Last price ↓")
    assert page.symbols[0] == "BTC-USD"


def test_it_is_all_there_at_the_next_start(qtbot, panel, sets, session, engine, market, theme, two):
    panel.remember()
    engine.answer(Recall, None)
    market.read()
    sets.toggle(Field.NOTE)
    sets.save("Mine")
    panel.sort_by(SortBy.PERCENT)
    kept = engine.requests(Keep)[-1]
    from tests.pages.watchlist_page import WatchlistPage
    from watcher.ui.watchlist.panel import WatchlistPanel

    again = WatchlistPanel(session, theme)
    qtbot.addWidget(again)
    again.remember()
    engine.answer(Recall, kept.text)
    market.read()
    assert kept.name == KEPT_AS
    assert shown(WatchlistPage(again).table.header)[-1] is Field.NOTE
    assert again._sets.names[-1] == "Mine"
    assert WatchlistPage(again).header == "Watchlist 4 · Change in % ↓"


def test_for_a_picture_nothing_is_kept(sets, engine, two):
    sets.choose("Figures")
    assert not engine.requests(Keep)
    assert not engine.requests(Recall)


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"sets": 3, "lists": {}}', "[" * 100_000, "null", '{"sets": {"a": [3]}}']
)
def test_what_cannot_be_read_is_as_if_nothing_was_kept(text):
    assert read_text(text) == ({}, {})


def test_what_a_newer_version_wrote_is_read_as_far_as_it_is_known():
    data = {
        "sets": {"Mine": [["beta", 50], ["last", 9_999]]},
        "lists": {"1": {"set": "Mine", "columns": [["symbol", None]], "sort": ["MOON", True]}},
    }
    saved, views = read_text(json.dumps(data))
    assert [placed.field for placed in saved["Mine"]] == [Field.SYMBOL, Field.LAST]
    assert saved["Mine"][1].width == 1_000
    assert views[1].order.by is SortBy.LIST
    assert views[1].columns == columns_of(Field.SYMBOL)


def test_columns_and_looks_may_change_in_a_storm_of_ticks(panel, page, sets, market, theme, two):
    for number in range(30):
        market.quote("BABA", f"{70 + number % 7}.{number:02}")
        sets.choose(list(SHIPPED)[number % len(SHIPPED)])
        panel.sort_by(list(SortBy)[number % len(SortBy)])
        size, rows = ("small", "normal", "large")[number % 3], ("comfortable", "compact")[number % 2]
        theme.adopt(Appearance(("dark", "light")[number % 2], "green_up", size, rows))
        panel.grab()
    assert set(page.symbols) == set(PEER_LIST.symbols)
    assert TECH.id == 2
