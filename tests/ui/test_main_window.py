"""The window as a whole: it opens before anything slow is imported, and remembers how it was left."""

import gc
import os
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QDockWidget,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from tests.heavy import BEFORE_PAINT, imported
from tests.pages.window_page import WindowPage
from tests.ui.exchange import NOON, fill
from tests.ui.fake_panels import FAKED, AlertPanel, NewsPanel, PortfolioPanel, below
from watcher.bridge.session import RESTING_MS, Session
from watcher.clock import FixedClock
from watcher.domain.alerts.alert import Alert, AlertId
from watcher.domain.alerts.condition_json import condition_from_json
from watcher.domain.errors import StoreError
from watcher.domain.feed_state import FeedState
from watcher.domain.notices import Notice, Severity
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Imported, ListChange, Refusal, Watchlist
from watcher.engine.list_requests import (
    AddSymbols,
    DeleteList,
    ImportText,
    RestoreList,
    SetEntries,
    UndoChanges,
)
from watcher.engine.requests import Keep, Recall, TryAgain
from watcher.ui.acts import Act
from watcher.ui.alerts.acts import AlertAct
from watcher.ui.alerts.changes import Removed
from watcher.ui.docks import RIGHT_LEAST, SIDE, Placeholder
from watcher.ui.elided import ElidedLabel
from watcher.ui.keys import defaults, shared_out
from watcher.ui.main_window import MainWindow
from watcher.ui.panel_set import PanelSet
from watcher.ui.panels import Area
from watcher.ui.placement import Placement
from watcher.ui.style import Wardrobe
from watcher.ui.theme import Mode
from watcher.ui.top_bar import TopBar
from watcher.ui.watchlist.acts import ListAct


def make(session, theme, settings, **more):
    return MainWindow(session, theme, settings, panels=FAKED, **more)


@pytest.fixture
def window(qtbot, session, theme, settings):
    window = make(session, theme, settings)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def page(window):
    return WindowPage(window)


@pytest.fixture
def opened(window, market, qtbot):
    fill(market)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: WindowPage(window).chart == "chart" and not window.findChildren(Placeholder))
    return window


def test_a_hidden_window_takes_prices_in_now_and_then(opened, session):
    opened.hide()
    assert session._pace_ms == RESTING_MS
    opened.show()
    assert session._pace_ms == session._frame_ms


# ---- opening


def test_nothing_slow_is_imported_before_the_first_paint():
    code = (
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from tests.ui.exchange import NOON, Exchange, FakeEngine\n"
        "from watcher.bridge.mailbox import Mailbox\n"
        "from pathlib import Path\n"
        "from watcher.bridge.session import Session\n"
        "from watcher.bridge.settings import Settings\n"
        "from watcher.config import Config\n"
        "from watcher.clock import FixedClock\n"
        "from watcher.ui.main_window import MainWindow\n"
        "from watcher.ui.theme import Theme\n"
        "box = Mailbox()\n"
        "session = Session(box, FakeEngine(box), FixedClock(NOON))\n"
        "settings = Settings(Path('nowhere'), Config())\n"
        "window = MainWindow(session, Theme(), settings)\n"
        "window.grab()\n"
        f"{imported(BEFORE_PAINT)}"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    root = Path(__file__).parents[2]
    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment, cwd=root, capture_output=True, text=True
    )
    assert (ran.stdout.strip(), ran.returncode) == ("[]", 0), ran.stderr


def test_the_chart_comes_after_the_first_paint(page, window, qtbot):
    assert page.chart == "Opening the chart …"
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: page.chart == "chart")


def test_without_anything_to_list_the_window_is_painted_before_its_list_is_built(
    session, theme, settings, qtbot
):
    window = make(session, theme, settings, furnished=False, listed=False)
    qtbot.addWidget(window)
    waiting = [one.text() for one in window.findChildren(Placeholder)]
    assert waiting[0] == "Opening the watchlist …"
    focused = []
    window._first_paint.timeout.connect(lambda: focused.append(window.focusWidget().accessibleName()))
    with qtbot.waitSignal(window._first_paint.timeout):
        window.show()
        assert window.focusWidget() is window
    assert focused == ["Watchlist"]


def test_the_window_answers_between_one_panel_and_the_next(window, page, qtbot):
    window._growth._on_imported()
    assert page.chart == "chart"
    assert not window.is_built
    with qtbot.waitSignal(window.built), qtbot.waitExposed(window):
        window.show()
    assert window.is_built


def test_the_chart_is_painted_before_anything_is_made_that_is_not_seen(
    session, theme, settings, qtbot, monkeypatch
):
    window = make(session, theme, settings, furnished=False)
    qtbot.addWidget(window)
    happened = []

    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() is QEvent.Type.Paint:
                happened.append("painted")
            return False

    def show_stored():
        """As the chart does it, in a turn of its own."""
        window.centralWidget().installEventFilter(watch)
        window.centralWidget().update()

    watch = Watch()
    growth = window._growth
    asked = QTimer(window, singleShot=True)
    asked.timeout.connect(show_stored)
    growth.panel_built.connect(asked.start)
    make_piece = growth._make_piece
    monkeypatch.setattr(growth, "_make_piece", lambda: (happened.append("piece"), make_piece()))
    window.grew.connect(lambda: happened.append("grew"))
    window.built.connect(lambda: happened.append("built"))
    with qtbot.waitSignal(window.built):
        window.show()
    first = [what for number, what in enumerate(happened) if what not in happened[:number]]
    assert first == ["painted", "piece", "grew", "built"]


def test_a_window_without_slow_panels_is_made_whole_too(session, theme, settings, qtbot):
    places = [place for place in FAKED if place.at_once]
    window = MainWindow(session, theme, settings, panels=places, furnished=False)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.built):
        window.show()
    assert not window.actions_by_name[Act.FIND].icon().isNull()


def test_a_window_that_goes_before_its_chart_has_come_does_no_harm(session, theme, settings, qtbot):
    window = make(session, theme, settings)
    window.show()
    window.grab()
    importer = window._growth._importer
    importer.start()
    window.close()
    window.deleteLater()
    qtbot.waitUntil(lambda: not importer._thread.is_alive())
    assert not importer._turn.isActive()


def test_the_title_says_what_is_not_real(session, theme, settings, qtbot):
    session.is_demo = True
    window = make(session, theme, settings)
    qtbot.addWidget(window)
    assert window.windowTitle() == "Demo market – Watcher"


def test_with_a_clock_that_stands_still_nothing_ticks(qtbot, mailbox, engine, theme, settings, market):
    session = Session(mailbox, engine, FixedClock(NOON), frame_ms=0)
    window = make(session, theme, settings)
    qtbot.addWidget(window)
    market.session = session
    fill(market)
    window.grab_picture(QSize(1280, 720))
    ringing = [timer for timer in window.findChildren(QTimer) if timer.isActive()]
    assert all(timer.isSingleShot() and timer.interval() <= 400 for timer in ringing)


def test_what_stands_below_the_chart_leaves_it_more_than_half_of_a_low_window(opened, qtbot):
    opened.resize(1280, 720)
    opened.actions_by_name[Act.RESET_LAYOUT].trigger()
    # Qt moves the edges of docks in a later turn of the event loop.
    qtbot.waitUntil(lambda: opened.centralWidget().height() > 720 / 2)


def test_panels_at_the_bottom_share_one_place_below_the_chart(session, theme, settings, qtbot):
    others = [place for place in FAKED if place.area is not Area.BOTTOM]
    places = (*others, *below(PortfolioPanel, NewsPanel))
    window = MainWindow(session, theme, settings, panels=places)
    qtbot.addWidget(window)
    window.show()
    window.build_panels()
    portfolio, news = (window.findChild(QDockWidget, f"dock {name}") for name in ("portfolio", "news"))
    assert window.tabifiedDockWidgets(portfolio) == [news]
    chart = window.centralWidget().geometry()
    place = portfolio.geometry()
    assert (place.left(), place.width()) == (chart.left(), chart.width())
    assert place.top() > chart.bottom()
    assert portfolio.widget().text() == "portfolio"
    assert not portfolio.visibleRegion().isEmpty()
    headers = [dock.titleBarWidget() for dock in (portfolio, news)]
    titles = [next(label for label in header.findChildren(QLabel) if label.text()) for header in headers]
    assert all(title.isHidden() for title in titles)
    news.setFloating(True)
    assert not any(title.isHidden() for title in titles)


def test_a_panel_that_is_attached_stands_where_it_did_for_the_tab_key(opened):
    def order():
        found, at = [], opened._top.buttons[0]
        while at not in found:
            found.append(at)
            at = at.nextInFocusChain()
        stops = [stop.focusProxy() or stop for stop in opened._panels.tab_stops]
        return [stops.index(one) for one in found if one in stops]

    opened._growth.set_tab_order()
    before = order()
    dock = opened.findChild(QDockWidget, "dock watchlist")
    # As after a start with a panel that is detached.
    dock.setFloating(True)
    opened._growth.set_tab_order()
    dock.setFloating(False)
    assert order() == before


def test_a_panel_behind_another_tab_rests(session, theme, settings, qtbot):
    others = [place for place in FAKED if place.area is not Area.BOTTOM]
    window = MainWindow(
        session, theme, settings, panels=(*others, *below(PortfolioPanel, NewsPanel)), remembers=False
    )
    qtbot.addWidget(window)
    window.show()
    window.build_panels()
    docks = [window.findChild(QDockWidget, f"dock {name}") for name in ("portfolio", "news")]

    def seen():
        return [dock.widget().isVisible() for dock in docks]

    least = docks[0].minimumSizeHint()
    assert seen() == [True, False]
    docks[1].raise_()
    assert seen() == [False, True]
    assert docks[0].minimumSizeHint() == least
    docks[0].setFloating(True)
    assert seen() == [True, True]
    docks[0].setFloating(False)
    docks[0].close()
    assert seen() == [False, True]
    docks[0].show()
    docks[0].raise_()
    assert seen() == [True, False]
    window.hide()
    assert seen() == [False, False]
    window.show()
    assert seen() == [True, False]


@pytest.mark.parametrize("mode", ["dark", "light"])
def test_a_detached_panel_has_an_edge(window, theme, mode):
    window.show()
    window.build_panels()
    theme.set_mode(mode)
    news = window.findChild(QDockWidget, "dock news")
    news.setFloating(True)
    picture = news.grab().toImage()
    right, bottom = picture.width() - 1, picture.height() - 1
    for x, y in ((0, 150), (right, 150), (90, 0), (90, bottom), (0, 0), (right, bottom)):
        assert picture.pixelColor(x, y).name() == theme.tokens.line.lower()
    assert picture.pixelColor(1, 150).name() != theme.tokens.line.lower()
    news.setFloating(False)
    news.raise_()
    news.grab()
    assert news.titleBarWidget().geometry().topLeft() == QPoint(0, 0)
    assert news.widget().geometry().right() == news.rect().right()


def test_what_a_panel_does_waits_until_it_is_built(window, page):
    assert not page.can(AlertAct.NEW)
    assert page.can(ListAct.ADD)
    window.build_panels()
    assert page.can(AlertAct.NEW)


# ---- pictures


def test_a_picture_is_the_same_every_time(window, market, theme):
    fill(market)
    first = window.grab_picture(QSize(1280, 720))
    assert (first.width(), first.height()) == (1280, 720)
    assert window.grab_picture(QSize(1280, 720)) == first


def test_a_picture_of_an_open_window_shows_every_panel(window, market, page):
    fill(market)
    window.show()
    window.grab_picture(QSize(1280, 720))
    assert window.centralWidget().isVisible()
    assert window.findChild(AlertPanel).isVisible()


@pytest.mark.parametrize("size", [QSize(1280, 720), QSize(1600, 1000)], ids=["small", "large"])
@pytest.mark.parametrize("mode", ["dark", "light"])
def test_nothing_is_cut_off_at_either_size(window, market, theme, mode, size, page):
    fill(market)
    theme.set_mode(mode)
    image = window.grab_picture(size)
    colours = {image.pixel(x, y) for x in range(0, size.width(), 2) for y in range(0, size.height(), 2)}
    tokens = theme.tokens
    for token in (tokens.panel, tokens.line, tokens.selection):
        assert QColor(token).rgb() in colours
    for dock in window.findChildren(QDockWidget):
        if dock.visibleRegion().isEmpty():
            continue  # behind another one, in a tab of its own
        inside = window.rect().contains(dock.geometry())
        assert inside, dock.objectName()
        assert dock.width() >= 300, dock.objectName()
    assert window.centralWidget().width() >= 480
    for label in page.status._labels:
        wanted = label.fontMetrics().horizontalAdvance(label.text())
        assert label.isHidden() or label.width() >= wanted, label.text()


# ---- everything that can be done


def test_every_action_has_name_icon_shortcut_and_menu(window):
    actions = window.actions_by_name
    in_menus = [action for menu in actions.menus.values() for action in menu.actions()]
    given, _ = shared_out(list(actions.specs), {})
    for spec in actions.specs:
        action = actions[spec.act]
        assert action.text()
        assert not action.icon().isNull()
        assert action in in_menus
        assert action.isIconVisibleInMenu() is not action.isCheckable()
        assert action.shortcuts(), spec.act
        assert given[spec.act] == defaults(spec), f"the keys of {spec.act} are another action's"


def test_no_two_letters_of_a_menu_are_the_same(window):
    for menu in [window.actions_by_name.menu, *window.actions_by_name.menus.values()]:
        letters = [a.text().split("&")[1][0].lower() for a in menu.actions() if "&" in a.text()]
        assert len(letters) == len(set(letters)), letters


def test_every_control_has_a_name(opened):
    for button in opened.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.accessibleName() or button.text(), button
    for name in ("Watchlist", "Suggestions", "Add a symbol", "Status", "Messages, newest first"):
        assert any(widget.accessibleName() == name for widget in opened.findChildren(QWidget)), name


def test_the_keys_go_to_the_list_at_first(window, session, market, qtbot):
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.findChild(AlertPanel) is not None)
    fill(market)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Down)
    assert session.selected == "9988.HK"


def test_the_tab_key_goes_as_one_reads(opened):
    names, widget = [], opened.actions_by_name.parent().nextInFocusChain()
    while widget is not opened:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            names.append(widget.accessibleName() or widget.text())
        widget = widget.nextInFocusChain()
    wanted = ["Search symbols, actions, alerts…", "Switch between dark and light", "Settings", "Menu"]
    wanted += ["+ Add", "Sort, columns and groups", "Watchlist"]
    at = names.index(wanted[0])
    assert (names[at:] + names[:at])[: len(wanted)] == wanted


def test_the_menu_opens_by_key(opened, page, qtbot):
    def close():
        menu = opened.actions_by_name.menu
        assert menu.isVisible()
        menu.close()

    QTimer.singleShot(0, close)
    page.press(Qt.Key.Key_F10)
    assert not opened.actions_by_name.menu.isVisible()


def test_a_symbol_is_added_by_keys_alone(opened, page, engine):
    page.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert page.watchlist.is_adding()
    page.watchlist.type("nio")
    page.watchlist.press_in_field(Qt.Key.Key_Return)
    assert engine.requests(AddSymbols) == [AddSymbols(1, (Symbol("NIO"),))]


def test_a_symbol_is_removed_and_brought_back(opened, page, engine, market, session):
    assert not page.can(Act.UNDO)
    page.watchlist.click("PDD")
    page.watchlist.press(Qt.Key.Key_Delete)
    before = session.shown
    market.list("BABA", "9988.HK", "BTC-USD")
    engine.answer(SetEntries, (ListChange(before, session.shown),))
    market.read()
    assert page.notice == "PDD was removed from the list."
    assert page.can(Act.UNDO)
    page.press_notice("Undo")
    assert page.notice == ""
    assert engine.requests(UndoChanges) == [UndoChanges((ListChange(before, session.shown),))]
    assert not page.can(Act.UNDO)


def test_a_removed_alert_is_brought_back(opened, page):
    panel = opened.findChild(AlertPanel)
    alert = Alert(AlertId("a"), Symbol("BABA"), condition_from_json({"kind": "above", "level": "90"}))
    panel.done.emit(Removed((alert,)))
    assert page.notice == "The alert on BABA was removed."
    page.do(Act.UNDO)
    assert panel.restored == [Removed((alert,))]


def test_an_alert_that_cannot_be_stored_is_told(opened, page):
    opened.findChild(AlertPanel).failed.emit(StoreError("The disk is full."))
    assert page.notice == "The disk is full."


def test_a_new_alert_opens_the_alerts(opened, page):
    opened.findChild(QDockWidget, "dock alerts").hide()
    page.do(AlertAct.NEW)
    panel = opened.findChild(AlertPanel)
    assert panel.isVisible()
    assert panel.text() == "new alert"


def test_delete_removes_nothing_while_another_panel_has_the_focus(opened, page, engine):
    opened.setFocus()
    page.press(Qt.Key.Key_Delete)
    assert engine.requests(SetEntries) == []


def test_it_sorts_from_the_menu(opened, page):
    page.do("sort by last price")
    assert page.watchlist.symbols == ["BTC-USD", "PDD", "BABA", "9988.HK"]
    page.do("sort by last price")
    assert page.watchlist.symbols == ["9988.HK", "BABA", "PDD", "BTC-USD"]


def test_the_source_is_asked_at_once(page, engine):
    page.do(Act.RETRY)
    assert engine.requests(TryAgain) == [TryAgain()]


def test_the_theme_is_switched_and_kept(opened, page, theme, engine):
    page.do(Act.THEME)
    assert theme.name == "light"
    page.do(Act.THEME)
    assert theme.name == "dark"
    assert Placement.read(opened.keep_placement()).theme is Mode.DARK


def test_the_whole_screen_and_back(opened, page):
    page.do(Act.FULL_SCREEN)
    assert opened.isFullScreen()
    page.do(Act.FULL_SCREEN)
    assert not opened.isFullScreen()


def test_about_says_what_it_is_and_what_it_is_not(opened, page, qtbot):
    page.do(Act.ABOUT)
    dialog = opened.findChild(QDialog)
    assert not dialog.isModal()
    assert "PySide6" in dialog.findChild(QPlainTextEdit).toPlainText() or "Qt for Python" in (
        dialog.findChild(QPlainTextEdit).toPlainText()
    )
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Licences").click()
    licences = dialog.findChild(QDialog)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in licences.findChild(QPlainTextEdit).toPlainText()
    licences.close()
    dialog.close()
    qtbot.waitUntil(lambda: opened.findChild(QDialog) is None)


def test_quitting_closes_and_keeps(opened, page, engine):
    page.do(Act.QUIT)
    assert not opened.isVisible()
    assert engine.requests(Keep)[-1].name == "window"


def test_a_picture_window_keeps_and_recalls_nothing(session, theme, settings, engine, qtbot):
    window = make(session, theme, settings, remembers=False)
    qtbot.addWidget(window)
    window.show()
    window.close()
    assert engine.requests(Keep) == engine.requests(Recall) == []


def test_it_comes_to_the_front_on_a_symbol(opened, session):
    opened.showMinimized()
    opened.raise_and_show(Symbol("PDD"))
    assert not opened.isMinimized()
    assert session.selected == "PDD"
    opened.raise_and_show()
    assert session.selected == "PDD"


# ---- messages


def test_a_plain_message_goes_by_itself(opened, page, session, qtbot):
    session.tell(Notice(NOON, Severity.INFO, "Saved."))
    assert (page.notice, page.unread) == ("Saved.", "")
    opened._growth._furniture.notices.bar._timer.timeout.emit()
    assert page.notice == ""


def test_a_warning_stays_until_it_is_put_away(opened, page, market):
    market.post(Notice(NOON, Severity.WARNING, "The disk is full.", "Free some space."))
    assert page.notice == "The disk is full. Free some space."
    assert not opened._growth._furniture.notices.bar._timer.isActive()
    assert page.unread == "1"
    page.close_notice()
    assert page.notice == ""


def test_what_was_said_can_be_read_again(opened, page, session):
    page.do(Act.MESSAGES)
    assert page.messages == []
    page.do(Act.MESSAGES)
    for number in range(201):
        session.tell(Notice(NOON, Severity.ERROR, f"Number {number}."))
    page.do(Act.MESSAGES)
    assert len(page.messages) == 200
    assert page.messages[0] == f"{NOON.astimezone():%a %H:%M:%S}  ✗  Number 200."
    assert (page.unread, page.notice) == ("", "")
    opened.findChild(QWidget, "messages").setFocus()
    page.press(Qt.Key.Key_A)
    assert page.messages
    page.press(Qt.Key.Key_Escape)
    assert page.messages is None


def test_the_marks_of_messages_are_in_the_programs_own_font(page, session, theme):
    Wardrobe(theme)
    font = QRawFont.fromFont(theme.font())
    for severity in Severity:
        session.tell(Notice(session.now(), severity, "Said."))
        mark = page.window.findChild(QWidget, "notice").findChildren(QLabel)[0].text()
        assert font.supportsCharacter(ord(mark)), mark


def test_a_message_is_plain_text(opened, page, session):
    session.tell(Notice(NOON, Severity.INFO, "<b>x</b>\u202e" + "y" * 10_000))
    assert page.notice.startswith("<b>x</b> yyy")
    assert len(page.notice) == 1_000


def test_escape_puts_a_message_away(opened, page, session):
    session.tell(Notice(NOON, Severity.WARNING, "Look."))
    bar = opened.findChild(QWidget, "notice")
    QTest.keyClick(bar, Qt.Key.Key_A)
    assert page.notice == "Look."
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert page.notice == ""


def test_a_panel_that_is_gone_to_does_not_cover_a_message(opened):
    notices = opened._growth._furniture.notices
    notices.show(Notice(NOON, Severity.WARNING, "Look."))
    bar = opened.findChild(QWidget, "notice")
    opened._panels.docks.reveal("alerts")
    assert opened.children()[-1] is bar
    notices.toggle_history()
    opened._panels.docks.reveal("watchlist")
    assert opened.children()[-1] is opened.findChild(QWidget, "messages")


def test_messages_stay_inside_a_window_that_shrinks(opened, page, session):
    session.tell(Notice(NOON, Severity.WARNING, "word " * 100))
    for size in (QSize(1400, 900), QSize(960, 560)):
        opened.resize(size)
        assert opened.rect().contains(opened.findChild(QWidget, "notice").geometry())


def test_a_change_that_cannot_be_stored_is_told(opened, page, engine, market):
    page.watchlist.click("PDD")
    page.watchlist.press(Qt.Key.Key_Delete)
    engine.answer(SetEntries, error=StoreError("The database is locked.", "Close the other program."))
    market.read()
    assert page.notice == "The database is locked. Close the other program."
    assert not page.can(Act.UNDO)


# ---- how it was left


def test_it_comes_back_as_it_was_left(session, theme, settings, engine, market, qtbot):
    first = make(session, theme, settings)
    qtbot.addWidget(first)
    first.show()
    dock = first.findChild(QDockWidget, "dock alerts")
    first.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    WindowPage(first).do(Act.THEME)
    first.close()
    kept = engine.requests(Keep)[-1].text
    theme.set_mode("dark")
    second = make(session, theme, settings)
    qtbot.addWidget(second)
    engine.answer(Recall, kept)
    market.read()
    assert theme.name == "light"
    found = second.findChild(QDockWidget, "dock alerts")
    assert second.dockWidgetArea(found) == Qt.DockWidgetArea.LeftDockWidgetArea


def test_the_keys_stay_with_the_list_when_panels_are_moved(opened, page, engine, market):
    lists, figures = (opened.findChild(QDockWidget, f"dock {name}") for name in ("watchlist", "figures"))
    opened.tabifyDockWidget(figures, lists)
    lists.raise_()
    kept = opened.keep_placement()
    page.do(Act.RESET_LAYOUT)
    opened.activateWindow()
    page.watchlist.table.setFocus()
    opened.restore_placement(kept)
    assert opened.focusWidget() is page.watchlist.table
    page.do(Act.RESET_LAYOUT)
    assert opened.focusWidget() is page.watchlist.table


def test_what_is_restored_first_is_not_moved_again(session, theme, settings, engine, market, qtbot):
    window = make(session, theme, settings)
    qtbot.addWidget(window)
    window.show()
    text = window.keep_placement()
    window.restore_placement(text)
    dock = window.findChild(QDockWidget, "dock figures")
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    engine.answer(Recall, text)
    market.read()
    assert window.dockWidgetArea(dock) == Qt.DockWidgetArea.RightDockWidgetArea


def test_settings_that_were_edited_later_win_over_the_switch(session, theme, settings, qtbot):
    first = make(session, theme, settings)
    qtbot.addWidget(first)
    WindowPage(first).do(Act.THEME)
    kept = first.keep_placement()
    theme.set_mode("system")
    second = make(session, theme, settings)
    qtbot.addWidget(second)
    second.restore_placement(kept)
    assert theme.mode is Mode.SYSTEM


@pytest.mark.parametrize(
    "text", [None, "", "rubbish", "{}", '{"geometry": "?", "state": "", "theme": "pink"}', "3"]
)
def test_what_cannot_be_read_leaves_the_window_as_it_is(
    text, session, theme, settings, engine, market, qtbot
):
    window = make(session, theme, settings)
    qtbot.addWidget(window)
    before = window.geometry()
    engine.answer(Recall, text)
    market.read()
    assert window.geometry() == before


def test_the_layout_can_be_reset(opened, page):
    dock = opened.findChild(QDockWidget, "dock figures")
    opened.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    page.do(Act.RESET_LAYOUT)
    assert opened.dockWidgetArea(dock) == Qt.DockWidgetArea.LeftDockWidgetArea


def test_both_sides_get_the_width_of_the_design(opened, qtbot):
    left, right = docks = [opened.findChild(QDockWidget, f"dock {name}") for name in ("watchlist", "alerts")]
    opened.resize(1280, 720)
    opened.resizeDocks(docks, [300, 400], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: (left.width(), right.width()) == (300, 400))
    opened.findChild(PanelSet).size_as_designed()
    qtbot.waitUntil(lambda: (left.width(), right.width()) == (SIDE, RIGHT_LEAST))


def test_states_are_shown_whatever_they_are(opened, page, market):
    for state in FeedState:
        market.status(state)
        assert page.status.feed


def test_the_window_is_freed_with_its_last_reference(session, theme, settings, market, qapp):
    fill(market)
    window = make(session, theme, settings)
    window.build_panels()
    ghost = weakref.ref(window)
    gc.disable()
    try:
        del window
        assert ghost() is None
    finally:
        gc.enable()


# ---- several lists


def two_lists(market):
    market.lists(Watchlist(1, "BABA & peers", tuple(map(Symbol, ("BABA", "PDD")))), Watchlist(2, "Tech"))


def test_the_keys_go_from_list_to_list(opened, page, market, session):
    two_lists(market)
    page.press(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert session.shown.name == "Tech"
    assert opened.findChild(TopBar).findChild(ElidedLabel).text() == "Tech"
    page.press(Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert session.shown.name == "BABA & peers"


def test_the_filter_opens_by_key_even_while_the_list_is_hidden(opened, page):
    opened.findChild(QDockWidget, "dock watchlist").hide()
    page.do(ListAct.FILTER)
    assert page.watchlist.filter.isVisible()


def test_a_removed_list_is_brought_back_from_the_notice(opened, page, market, engine):
    two_lists(market)
    page.do(ListAct.DELETE_LIST)
    engine.answer(DeleteList, Watchlist(1, "BABA & peers"))
    market.read()
    assert page.notice == "The list “BABA & peers” was removed."
    page.press_notice("Undo")
    assert engine.requests(RestoreList) == [RestoreList(Watchlist(1, "BABA & peers"), 0)]


def test_bad_lines_of_a_paste_stay_on_screen(opened, page, market, engine):
    QGuiApplication.clipboard().setText("SPY\n<")
    page.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    engine.answer(ImportText, Imported(1, None, (Refusal(2, "“<” is not a symbol."),)))
    market.read()
    assert page.notice == "1 symbol was added. Line 2: “<” is not a symbol."
    assert page.unread == "1"


def test_the_offer_to_undo_goes_when_it_is_done_or_would_undo_another_thing(
    opened, page, engine, market, session
):
    def remove():
        page.watchlist.click("PDD")
        page.watchlist.press(Qt.Key.Key_Delete)
        engine.answer(SetEntries, (ListChange(session.shown, session.shown),))
        market.read()
        assert page.notice == "PDD was removed from the list."

    remove()
    page.do(Act.UNDO)
    assert page.notice == ""
    remove()
    page.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    engine.answer(SetEntries, (ListChange(session.shown, session.shown),))
    market.read()
    assert page.notice == ""
    session.tell(Notice(NOON, Severity.WARNING, "Look."))
    page.do(Act.UNDO)
    assert page.notice == "Look."


def test_a_new_order_is_undone_without_a_word(opened, page, market, engine, session):
    page.watchlist.click("PDD")
    page.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    engine.answer(SetEntries, (ListChange(session.shown, session.shown),))
    market.read()
    assert page.notice == ""
    page.do(Act.UNDO)
    assert len(engine.requests(UndoChanges)) == 1


def test_the_menu_key_offers_what_can_be_done_to_the_rows(opened, page, qtbot):
    table = page.watchlist.table
    at = table.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, table.viewport().mapToGlobal(at))
    offered = []

    def look():
        menu = QApplication.activePopupWidget()
        offered.extend(action.text().replace("&", "") for action in menu.actions())
        menu.close()

    QTimer.singleShot(0, look)
    QApplication.sendEvent(table.viewport(), event)
    wanted = ["Remove symbol", "Copy", "Paste symbols", "Move up", "Move down", "Move to list …"]
    wanted += ["Move to group …", "Write note …"]
    assert offered == wanted
