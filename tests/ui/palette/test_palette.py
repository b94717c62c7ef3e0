"""The palette: everything found with one field, by keys alone."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit

from tests.pages.palette_page import PalettePage
from tests.pages.pictures import has, part
from tests.pages.window_page import WindowPage
from tests.ui.alerts.making import alert
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.domain.errors import FeedError
from watcher.domain.instrument import InstrumentKind, SearchHit
from watcher.domain.symbols import Symbol
from watcher.engine.list_requests import AddSymbols
from watcher.engine.requests import Search
from watcher.ui.main_window import MainWindow

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(qtbot, session, theme, settings, market):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    fill(market)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: WindowPage(window).chart == "chart")
    return window


@pytest.fixture
def page(window):
    page = PalettePage(window)
    tester = QAbstractItemModelTester(
        page.list.model(), QAbstractItemModelTester.FailureReportingMode.Warning
    )
    yield page
    tester.deleteLater()


@pytest.fixture
def look_up(page):
    """What the source is asked after the pause."""

    def look_up(engine):
        palette = page.window._growth._furniture.palette
        assert palette._pause.isActive()
        palette._pause.timeout.emit()
        return engine.requests(Search)

    return look_up


def hit(symbol="NIO", name="NIO Inc.", exchange="NYSE"):
    return SearchHit(Symbol(symbol), name, exchange, InstrumentKind.EQUITY)


def test_it_opens_by_keys_and_shows_something_of_everything(page):
    page.open()
    assert page.is_open
    assert page.marked == "Symbol, BABA, Alibaba"
    assert {row.split(",")[0] for row in page.found} == {"Symbol", "Action", "Setting"}


def test_a_symbol_is_chosen_by_keys_alone(page, session):
    page.open()
    page.type("pdd")
    page.press(Qt.Key.Key_Return)
    assert session.selected == "PDD"
    assert not page.is_open
    assert page.field.text() == ""


def test_a_name_finds_its_symbol(page, session):
    page.open()
    page.type("bitc")
    page.press(Qt.Key.Key_Enter)
    assert session.selected == "BTC-USD"


def test_an_action_is_run(page, theme):
    page.open()
    page.type("switch theme")
    assert page.marked == "Action, Switch theme, View, Ctrl+T"
    page.press(Qt.Key.Key_Return)
    assert theme.name == "light"


def test_what_cannot_be_done_now_is_not_offered(page):
    page.open()
    page.type("undo")
    assert not any("Undo" in row for row in page.found)


@pytest.mark.parametrize(
    ("modifier", "said"), [(Qt.KeyboardModifier.NoModifier, "show a1"), (SHIFT, "edit a1")]
)
def test_an_alert_is_shown_or_edited(page, market, modifier, said):
    market.alerts(alert(1, "PDD", note="buy <b>"))
    page.open()
    page.type("pdd below")
    assert page.marked == "Alert, PDD below 75.00, buy <b>"
    page.press(Qt.Key.Key_Return, modifier)
    assert page.window.panel("alerts").text() == said


def test_an_alert_that_is_gone_by_then_is_not_shown(page, market, session):
    market.alerts(alert(1, "PDD"))
    page.open()
    page.type("pdd below")
    session._alerts.clear()
    page.press(Qt.Key.Key_Return)
    assert page.window.panel("alerts").text() == "alerts"


def test_the_arrow_keys_go_round(page):
    page.open()
    rows = page.found
    page.press(Qt.Key.Key_Up)
    assert page.marked == rows[-1]
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Down)
    assert page.marked == rows[1]
    page.press(Qt.Key.Key_PageUp)
    assert page.marked == rows[0]
    page.press(Qt.Key.Key_PageDown)
    assert page.marked == rows[8]


def test_escape_closes_it_and_gives_the_keys_back(page):
    before = page.window.focusWidget()
    page.open()
    page.type("x")
    page.press(Qt.Key.Key_Escape)
    assert (page.is_open, page.field.text()) == (False, "")
    assert page.window.focusWidget() is before
    page.press(Qt.Key.Key_Escape)
    assert not page.is_open


def test_it_closes_when_the_keys_go_elsewhere(page):
    page.open()
    WindowPage(page.window).watchlist.table.setFocus()
    assert not page.is_open


def test_it_opens_from_any_other_field(page):
    WindowPage(page.window).do("add symbol")
    assert isinstance(page.window.focusWidget(), QLineEdit)
    page.open()
    assert page.window.focusWidget() is page.field
    page.type("pd")
    page.open()
    assert page.field.selectedText() == "pd"


def test_typing_into_the_field_opens_it(page):
    page.field.setFocus(Qt.FocusReason.TabFocusReason)
    assert not page.is_open
    page.press(Qt.Key.Key_Down)
    assert page.is_open
    page.press(Qt.Key.Key_Escape)
    page.field.setFocus(Qt.FocusReason.TabFocusReason)
    page.type("jd")
    assert page.is_open
    page.press(Qt.Key.Key_Return)


def test_enter_in_the_closed_field_does_nothing(page, session):
    page.field.setFocus(Qt.FocusReason.TabFocusReason)
    page.press(Qt.Key.Key_Return)
    assert session.selected == "BABA"


def test_a_row_can_be_clicked(page, session, qtbot):
    qtbot.mouseClick(page.field, Qt.MouseButton.LeftButton)
    page.click(1)
    assert session.selected == "9988.HK"


# ---- what nobody here knows


def test_what_is_not_here_is_looked_up_and_added(page, engine, market, session, look_up):
    page.open()
    page.type("nio")
    assert (page.found, page.said) == ([], "Looking up “nio” …")
    assert look_up(engine) == [Search("nio")]
    engine.answer(Search, (hit(), hit("BABA", "Alibaba", "NYSE")))
    market.read()
    assert page.found == ["Add, NIO, NIO Inc. · NYSE", "Symbol, BABA, Alibaba · NYSE"]
    assert page.said == ""
    page.press(Qt.Key.Key_Return)
    assert engine.requests(AddSymbols) == [AddSymbols(1, (Symbol("NIO"),))]
    engine.answer(AddSymbols)
    market.read()
    assert session.selected == "NIO"


def test_what_was_found_goes_before_a_guess(page, engine, market, look_up):
    page.open()
    page.type("rstlay")
    assert page.marked.startswith("Action, Reset layout")
    look_up(engine)
    engine.answer(Search, (hit(),))
    market.read()
    assert [row.split(",")[1] for row in page.found] == [" NIO", " Reset layout"]


def test_what_cannot_be_added_is_told(page, engine, market, look_up):
    page.open()
    page.type("nio")
    look_up(engine)
    engine.answer(Search, (hit(),))
    market.read()
    page.press(Qt.Key.Key_Return)
    engine.answer(AddSymbols, error=FeedError("The disk is full."))
    market.read()
    assert WindowPage(page.window).notice == "The disk is full."


def test_nothing_found_says_what_to_try(page, engine, market, look_up):
    page.open()
    page.type("qqzzq")
    look_up(engine)
    engine.answer(Search, ())
    market.read()
    assert page.said == "Nothing is called “qqzzq”. Try a ticker, a name or an ISIN."
    page.press(Qt.Key.Key_Down)
    page.press(Qt.Key.Key_Return)
    assert page.is_open


def test_a_source_that_does_not_answer_is_told(page, engine, market, look_up):
    page.open()
    page.type("qqzzq")
    look_up(engine)
    engine.answer(Search, error=FeedError("Yahoo does not answer.", "Try again."))
    market.read()
    assert page.said == "Yahoo does not answer. Try again."


def test_an_answer_to_what_was_typed_before_is_not_shown(page, engine, market, look_up):
    page.open()
    page.type("nio")
    look_up(engine)
    page.type("x")
    engine.answer(Search, (hit(),))
    market.read()
    assert page.found == []
    assert page.said == "Looking up “niox” …"


def test_one_letter_is_not_looked_up(page, engine):
    page.open()
    page.paste("漢")
    assert page.said == "Nothing here is called “漢”."
    assert not page.window._growth._furniture.palette._pause.isActive()


def test_hostile_texts_are_plain_and_short(page, market):
    market.instrument("PDD", "<b>x</b>\u202e" + "y" * 10_000)
    market.alerts(alert(1, "PDD", note="<img src=x>" * 2_000))
    page.open()
    page.type("pdd")
    assert page.found[0].startswith("Symbol, PDD, <b>x</b> yyy")
    assert all(len(row) < 450 for row in page.found)
    assert "&lt;b&gt;" in page.list.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    page.paste("<script>\u202e")
    assert page.said.startswith("Looking up “pdd<script>")


# ---- how it looks


@pytest.mark.parametrize(
    "size", [QSize(900, 500), QSize(1280, 720), QSize(1600, 1000)], ids=["least", "small", "large"]
)
def test_it_lies_inside_the_window_below_its_field(page, size):
    page.open()
    page.window.resize(size)
    assert page.window.rect().contains(page.popup.geometry())
    middle = page.field.mapTo(page.window, page.field.rect().center()).x()
    assert abs(middle - size.width() // 2) <= 1
    assert abs(page.popup.geometry().center().x() - middle) <= 1


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_it_has_the_colours_of_the_theme(page, theme, mode):
    theme.set_mode(mode)
    page.open()
    page.type("a")
    picture = page.window.grab().toImage()
    shown = part(picture, page.window, page.popup)
    assert has(shown, theme.tokens.selection)
    assert has(shown, theme.tokens.accent)
