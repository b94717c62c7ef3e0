"""The watchlist as its user meets it."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from tests.pages.pictures import count
from tests.pages.watchlist_page import WatchlistPage
from tests.ui.exchange import fill
from watcher.domain.alerts.alert import Alert, AlertId, AlertState
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.errors import StoreError
from watcher.domain.instrument import InstrumentKind, SearchHit
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import ListChange, Watchlist
from watcher.engine.chart_requests import ShowSymbols
from watcher.engine.list_requests import AddSymbols, SetEntries, UndoChanges
from watcher.engine.requests import Search
from watcher.ui.style import Wardrobe
from watcher.ui.watchlist.order import SortBy
from watcher.ui.watchlist.panel import WatchlistPanel

NIO = SearchHit(Symbol("NIO"), "NIO Inc.", "NYSE", InstrumentKind.EQUITY)
XPEV = SearchHit(Symbol("XPEV"), "<b>XPeng</b>", "NYSE", InstrumentKind.EQUITY)


@pytest.fixture
def panel(qtbot, session, theme):
    Wardrobe(theme)
    panel = WatchlistPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(345, 500)
    panel.show()
    return panel


@pytest.fixture
def page(panel):
    return WatchlistPage(panel)


@pytest.fixture
def full(market):
    fill(market)


def alert(number, symbol="BABA", **more):
    condition = condition_from_json({"kind": "above", "level": "90"})
    return Alert(AlertId(f"a{number}"), Symbol(symbol), condition, **more)


def pixels(widget, colour):
    return count(widget.grab().toImage(), colour)


def test_it_lists_every_symbol_with_its_price(page, full):
    assert page.header == "Watchlist 4"
    assert page.symbols == ["BABA", "9988.HK", "PDD", "BTC-USD"]
    assert page.row("PDD") == "PDD PDD Holdings | 3 points | 118.60 NASDAQ | +1.66% +1.94"


def test_before_the_list_is_read_it_says_so(page):
    assert page.empty_text == "Opening the list …"
    assert page.header == "Watchlist"


def test_an_empty_list_says_what_to_do(page, market):
    market.list()
    assert "Ctrl+N" in page.empty_text


def test_a_tick_reaches_its_row(page, market, full):
    market.quote("PDD", "119.00", "116.66")
    assert "119.00" in page.row("PDD")


def test_one_change_is_told_for_all_rows_on_screen(panel, page, market, full):
    told = []
    page.table.model().dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    for symbol in ("BABA", "PDD"):
        news = market.session.quotes[Symbol(symbol)]
        market.mailbox.put(symbol, _raised(news))
    market.read()
    assert told == [(0, 2)]


def _raised(quote):
    from dataclasses import replace

    from watcher.engine.messages import QuoteNews

    return QuoteNews(quote.symbol, replace(quote, price=quote.price + 1))


def test_the_model_keeps_its_promises_while_prices_and_lists_change(page, panel, market, full):
    tester = QAbstractItemModelTester(
        page.table.model(), QAbstractItemModelTester.FailureReportingMode.Warning
    )
    panel.sort_by(SortBy.LAST)
    market.quote("BABA", "99999")
    market.list("PDD", "JD", "BABA")
    panel.sort_by(SortBy.LIST)
    market.list()
    del tester


def test_a_click_selects_for_every_panel(page, session, full):
    page.click("PDD")
    assert session.selected == "PDD"


def test_the_arrow_keys_select_too(page, session, full):
    page.click("BABA")
    page.press(Qt.Key.Key_Down)
    assert session.selected == "9988.HK"


def test_it_follows_a_selection_made_elsewhere(page, session, full):
    session.select(Symbol("BTC-USD"))
    assert page.marked == "BTC-USD"
    session.select(Symbol("MSFT"))
    assert page.marked is None


def test_the_first_symbol_is_selected_at_the_start(page, session, full):
    assert (session.selected, page.marked) == ("BABA", "BABA")


def test_it_tells_the_engine_what_is_on_screen(page, panel, engine, full):
    assert engine.requests(ShowSymbols)[-1].symbols == ("BABA", "9988.HK", "PDD", "BTC-USD")
    panel.resize(345, 36 + 2 * 46)
    assert engine.requests(ShowSymbols)[-1].symbols == ("BABA", "9988.HK")


def test_a_bell_counts_the_alerts_that_watch(panel, page, market, theme, full):
    assert pixels(panel, theme.tokens.alert) == 0
    paused, done = alert(2, paused=True), alert(3, state=AlertState.DONE)
    market.alerts(alert(1), paused, done)
    one = panel.grab().toImage()
    assert pixels(panel, theme.tokens.alert) > 0
    market.alerts(alert(4))
    assert panel.grab().toImage() != one
    market.alerts(alert(1, paused=True), alert(4, paused=True))
    assert pixels(panel, theme.tokens.alert) == 0


def test_names_that_do_not_fit_are_cut_inside_their_column(panel, page, market, full):
    before = panel.grab().toImage()
    market.instrument("PDD", "م" * 10_000, "NASDAQ")
    after = panel.grab().toImage()
    top = page.table.mapTo(panel, QPoint(0, 0)).y() + 2 * 46
    other = range(page.table.columnViewportPosition(1), panel.width())
    assert all(before.pixel(x, y) == after.pixel(x, y) for x in other for y in range(top, top + 45))


# ---- flash


def test_a_tick_flashes_in_its_direction_and_fades(panel, page, market, theme, full, qtbot):
    calm = panel.grab().toImage()
    market.quote("PDD", "118.61", "116.66")
    panel.grab()
    market.quote("PDD", "118.60", "116.66")
    assert panel.grab().toImage() != calm
    qtbot.waitUntil(lambda: panel.grab().toImage() == calm)


def test_who_wants_less_motion_sees_no_flash(panel, page, market, theme, full):
    theme.reduced_motion = True
    calm = panel.grab().toImage()
    market.quote("PDD", "118.61", "116.66")
    panel.grab()
    market.quote("PDD", "118.60", "116.66")
    assert panel.grab().toImage() == calm


def test_a_picture_can_be_calmed(panel, market, full):
    calm = panel.grab().toImage()
    market.quote("PDD", "118.61", "116.66")
    panel.grab()
    market.quote("PDD", "118.60", "116.66")
    panel.calm()
    assert panel.grab().toImage() == calm


# ---- time


def test_a_row_grows_old_by_itself(page, market, clock, full, qtbot):
    clock.move(minutes=12)
    page.panel._list.wake.rang.emit()
    assert "12 min old" in page.row("BABA")
    assert page.panel._list.wake._timer.isActive()


def test_what_was_out_of_sight_is_fresh_when_it_is_scrolled_to(page, panel, market, clock, full):
    panel.resize(345, 36 + 46)
    assert "NASDAQ" in page.row("PDD")
    clock.move(minutes=12)
    page.table.scrollToBottom()
    assert "12 min old" in page.row("PDD")


# ---- order


def test_it_sorts_and_turns_round(page, panel, full):
    panel.sort_by(SortBy.PERCENT)
    assert page.symbols == ["PDD", "BTC-USD", "BABA", "9988.HK"]
    assert page.header == "Watchlist 4 · Change in % ↓"
    panel.sort_by(SortBy.PERCENT)
    assert page.symbols == ["9988.HK", "BABA", "BTC-USD", "PDD"]
    assert page.marked == "BABA"


def test_a_live_order_is_refreshed_now_and_then(page, panel, market, full, qtbot):
    panel.sort_by(SortBy.LAST)
    market.quote("BABA", "99999")
    assert page.symbols[0] == "BTC-USD"
    qtbot.waitUntil(lambda: page.symbols[0] == "BABA")


def test_nothing_moves_below_the_mouse(page, panel, market, full):
    panel.sort_by(SortBy.LAST)
    page.table.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    market.quote("BABA", "99999")
    panel._list.sort()
    assert page.symbols[0] == "BTC-USD"
    page.table.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(page.table, QEvent(QEvent.Type.Leave))
    assert page.symbols[0] == "BABA"


# ---- adding


def test_a_ticker_is_added_at_once(page, panel, engine, market, session, full):
    panel.open_add()
    page.type("nio")
    page.press_in_field(Qt.Key.Key_Return)
    assert engine.requests(AddSymbols) == [AddSymbols(1, (Symbol("NIO"),))]
    market.list("BABA", "NIO")
    engine.answer(AddSymbols, Watchlist(1, "x", (Symbol("BABA"), Symbol("NIO"))))
    market.read()
    assert not page.is_adding()
    assert (session.selected, page.marked) == ("NIO", "NIO")


def test_a_hong_kong_code_gets_its_zeros(page, panel, engine, full):
    panel.open_add()
    page.type("700.hk")
    page.press_in_field(Qt.Key.Key_Return)
    assert engine.requests(AddSymbols)[0].symbols == ("0700.HK",)


def test_names_are_looked_up_while_one_types(page, panel, engine, market, full, qtbot):
    panel.open_add()
    page.type("x")
    assert not panel._adding.box._pause.isActive()
    page.type("peng")
    assert engine.requests(Search) == []
    qtbot.waitUntil(lambda: engine.requests(Search) == [Search("xpeng")])
    engine.answer(Search, (NIO, XPEV))
    market.read()
    assert page.suggested == ["NIO · NIO Inc. · NYSE", "XPEV · <b>XPeng</b> · NYSE"]
    page.press_in_field(Qt.Key.Key_Down)
    page.press_in_field(Qt.Key.Key_Down)
    page.press_in_field(Qt.Key.Key_Down)
    page.press_in_field(Qt.Key.Key_Return)
    assert engine.requests(AddSymbols)[0].symbols == ("XPEV",)


def looked_up(page, panel, engine, market, qtbot, text, *hits):
    panel.open_add()
    page.type(text)
    qtbot.waitUntil(lambda: bool(engine.requests(Search)))
    engine.answer(Search, hits)
    market.read()


def test_a_name_is_not_taken_for_a_ticker(page, panel, engine, market, full, qtbot):
    looked_up(page, panel, engine, market, qtbot, "xpeng", XPEV)
    page.press_in_field(Qt.Key.Key_Return)
    assert engine.requests(AddSymbols) == []
    assert page.said == "No suggestion is called XPENG. Enter adds the marked one."
    page.press_in_field(Qt.Key.Key_Return)
    assert engine.requests(AddSymbols)[0].symbols == ("XPEV",)


def test_a_suggestion_can_be_left_with_the_arrow_keys(page, panel, engine, market, full, qtbot):
    looked_up(page, panel, engine, market, qtbot, "nio", NIO, XPEV)
    page.press_in_field(Qt.Key.Key_Down)
    page.press_in_field(Qt.Key.Key_Up)
    page.press_in_field(Qt.Key.Key_Up)
    page.press_in_field(Qt.Key.Key_Return)
    assert engine.requests(AddSymbols)[0].symbols == ("NIO",)


def test_a_suggestion_can_be_clicked(page, panel, engine, market, full, qtbot):
    looked_up(page, panel, engine, market, qtbot, "xp", NIO, XPEV)
    page.suggestions.clicked.emit(page.suggestions.model().index(1, 0))
    assert engine.requests(AddSymbols)[0].symbols == ("XPEV",)


def test_nothing_found_and_a_failed_search_are_said(page, panel, engine, market, full, qtbot):
    looked_up(page, panel, engine, market, qtbot, "qqqqq")
    assert page.said == "Nothing was found. Enter adds what you typed as a ticker."
    engine.asked.clear()
    page.type("q")
    assert page.said == ""
    qtbot.waitUntil(lambda: bool(engine.requests(Search)))
    engine.answer(Search, error=StoreError("No connection.", "Try again later."))
    market.read()
    assert page.said == "No connection. Try again later."


def test_an_answer_to_an_older_text_is_not_shown(page, panel, engine, market, full, qtbot):
    panel.open_add()
    page.type("xp")
    qtbot.waitUntil(lambda: bool(engine.requests(Search)))
    page.type("e")
    engine.answer(Search, (XPEV,))
    market.read()
    assert page.suggested == []


def test_what_is_no_symbol_is_said_and_kept(page, panel, engine, full):
    panel.open_add()
    page.type("alibaba group")
    page.press_in_field(Qt.Key.Key_Return)
    assert page.said.startswith("“ALIBABA GROUP” is not a symbol.")
    assert page.typed == "alibaba group"
    assert engine.requests(AddSymbols) == []


def test_a_symbol_of_the_list_is_shown_instead_of_added(page, panel, engine, session, full):
    panel.open_add()
    page.type("pdd")
    page.press_in_field(Qt.Key.Key_Return)
    assert page.said == "PDD is in the list already."
    assert (session.selected, engine.requests(AddSymbols)) == ("PDD", [])


def test_a_list_that_cannot_be_stored_keeps_the_text(page, panel, engine, market, full):
    panel.open_add()
    page.type("nio")
    page.press_in_field(Qt.Key.Key_Return)
    engine.answer(AddSymbols, error=StoreError("The disk is full.", "Free some space."))
    market.read()
    assert (page.said, page.typed) == ("The disk is full. Free some space.", "nio")


def test_before_the_list_is_read_nothing_can_be_added(page, panel, engine):
    panel.open_add()
    page.type("nio")
    page.press_in_field(Qt.Key.Key_Return)
    assert engine.requests(AddSymbols) == []


def test_escape_closes_the_field(page, panel, full):
    panel.open_add()
    assert page.is_adding()
    page.press_in_field(Qt.Key.Key_Escape)
    assert not page.is_adding()


# ---- removing


def test_removing_tells_what_undo_puts_back(page, panel, engine, market, session, full, qtbot):
    page.click("PDD")
    panel.editor.remove()
    rest = tuple(map(Symbol, ("BABA", "9988.HK", "BTC-USD")))
    assert engine.requests(SetEntries) == [SetEntries(1, rest)]
    before = session.shown
    with qtbot.waitSignal(panel.done) as told:
        market.list(*rest)
        engine.answer(SetEntries, (ListChange(before, session.shown),))
        market.read()
    assert session.selected == "BTC-USD"
    panel.restore(told.args[0])
    assert engine.requests(UndoChanges) == [UndoChanges(told.args[0].changes)]
    market.list("BABA", "9988.HK", "PDD", "BTC-USD")
    engine.answer(UndoChanges)
    market.read()
    assert session.selected == "PDD"


def test_a_removal_that_fails_is_told(page, panel, engine, market, full, qtbot):
    panel.editor.remove()
    with qtbot.waitSignal(panel.failed) as told:
        engine.answer(SetEntries, error=StoreError("The database is locked."))
        market.read()
    assert told.args[0].title == "The database is locked."


def test_with_nothing_marked_nothing_is_removed(panel, engine, market):
    panel.editor.remove()
    market.list()
    panel.editor.remove()
    assert engine.requests(SetEntries) == []


def test_where_it_is_narrow_the_names_stay(panel, page, full):
    for width, shows_course in ((352, True), (332, False), (352, True)):
        panel.resize(width, 500)
        assert page.table.isColumnHidden(1) is not shows_course
        assert page.table.columnWidth(0) >= 75


def test_the_focus_is_seen(panel, page, theme, full, qtbot):
    page.table.clearFocus()
    without = pixels(panel, theme.tokens.accent)
    panel.activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    assert pixels(panel, theme.tokens.accent) > without + 500


def test_a_price_after_the_close_is_never_cut(panel, page, market, clock, theme, full):
    clock.move(hours=5)
    market.quote("BABA", "1234567.89", "1234560", extended="1234567.89")
    row = page.row("BABA")
    assert "Post 1,234,567.89 0.00%" in row
    delegate = page.table.painter
    assert delegate.inks.small.width("Post 1,234,567.89") <= page.table.columnWidth(2) - 8


def test_the_theme_is_switched_live(panel, market, theme, full):
    dark = panel.grab().toImage()
    theme.set_mode("light")
    assert panel.grab().toImage() != dark
    assert pixels(panel, theme.tokens.selection) > 1_000


def test_the_panel_is_freed_with_its_last_reference(session, theme, market):
    fill(market)
    panel = WatchlistPanel(session, theme)
    ghost = weakref.ref(panel)
    gc.disable()
    try:
        del panel
        assert ghost() is None
    finally:
        gc.enable()


def test_out_of_sight_nothing_is_done_and_it_is_all_there_when_it_is_shown(panel, page, market, full):
    panel.sort_by(SortBy.LAST)
    panel.hide()
    market.quote("BABA", "99999")
    assert panel._list.flashes._since == {}
    assert not panel._list.live._timer.isActive()
    assert page.symbols[0] == "BTC-USD"
    panel.show()
    assert page.symbols[0] == "BABA"
    assert "99,999" in page.row("BABA")


def test_a_price_repaints_only_the_cells_that_it_changes(panel, page, market, full):
    told = []
    page.table.model().dataChanged.connect(lambda first, last: told.append((first.column(), last.column())))
    market.quote("PDD", "118.61", "116.66")
    assert told == [(2, 12)]
    market.quote("PDD", "100", "116.66")
    assert told[-1] == (0, 13)


def test_a_price_out_of_sight_is_there_when_one_scrolls_to_it(panel, page, market, full):
    assert "118.60" in page.row("PDD")
    panel.resize(345, 36 + 46)
    market.quote("PDD", "119.00", "116.66")
    assert "119.00" in page.row("PDD")
