"""Layouts by name, panels moved by keys, and screens that go."""

import json

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QDockWidget, QLineEdit

from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED, NewsPanel, PortfolioPanel, below
from watcher.engine.requests import Keep, Recall
from watcher.ui import placement
from watcher.ui.about import AboutDialog
from watcher.ui.acts import Act, Menu
from watcher.ui.by_name import MOST
from watcher.ui.layouts import KEPT_AS
from watcher.ui.main_window import MainWindow
from watcher.ui.name_dialog import NameDialog
from watcher.ui.panels import Area
from watcher.ui.screens import Screens

LEFT, RIGHT, BOTTOM = (
    Qt.DockWidgetArea.LeftDockWidgetArea,
    Qt.DockWidgetArea.RightDockWidgetArea,
    Qt.DockWidgetArea.BottomDockWidgetArea,
)


def make(qtbot, session, theme, settings, market):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    fill(market)
    window.resize(1280, 720)
    window.show()
    window.build_panels()
    window.activateWindow()
    return window


@pytest.fixture
def window(qtbot, session, theme, settings, market):
    return make(qtbot, session, theme, settings, market)


@pytest.fixture
def page(window):
    return WindowPage(window)


def dock(window, name):
    return window.findChild(QDockWidget, f"dock {name}")


def area(window, name):
    return window.dockWidgetArea(dock(window, name))


def answer(window, text, qtbot):
    dialog = window.findChild(NameDialog)
    dialog.findChild(QLineEdit).setText(text)
    box = dialog.findChild(QDialogButtonBox)
    button = next(b for b in box.buttons() if box.buttonRole(b) is QDialogButtonBox.ButtonRole.AcceptRole)
    is_enabled = button.isEnabled()
    button.click()
    if is_enabled:
        qtbot.waitUntil(lambda: window.findChild(NameDialog) is None)
    return is_enabled


def save(window, name, qtbot):
    WindowPage(window).do(Act.SAVE_LAYOUT)
    assert answer(window, name, qtbot)


def named(window):
    """The layouts in the menu; the one in use has a tick."""
    actions = [a for a in window.actions_by_name.menus[Menu.LAYOUTS].actions() if a.data()]
    return [f"{'✓' if action.isChecked() else ''}{action.data()}" for action in actions]


def test_a_layout_is_saved_and_chosen(window, page, qtbot):
    assert not page.can(Act.NEXT_LAYOUT)
    assert not page.can(Act.RENAME_LAYOUT)
    save(window, "Usual", qtbot)
    window.addDockWidget(LEFT, dock(window, "alerts"))
    save(window, "Left & all", qtbot)
    assert named(window) == ["Usual", "✓Left & all"]
    page.do(Act.NEXT_LAYOUT)
    assert (named(window), area(window, "alerts")) == (["✓Usual", "Left & all"], RIGHT)
    menu = window.actions_by_name.menus[Menu.LAYOUTS]
    next(a for a in menu.actions() if a.data() == "Left & all").trigger()
    assert area(window, "alerts") == LEFT
    page.do(Act.RESET_LAYOUT)
    assert (named(window), area(window, "alerts")) == (["Usual", "Left & all"], RIGHT)


def test_in_a_layout_that_is_put_back_a_stacked_panel_has_its_title_in_its_tab_only(
    qtbot, session, theme, settings, market
):
    others = [place for place in FAKED if place.area is not Area.BOTTOM]
    panels = (*others, *below(PortfolioPanel, NewsPanel))
    window = MainWindow(session, theme, settings, panels=panels)
    qtbot.addWidget(window)
    fill(market)
    window.show()
    window.build_panels()
    page, stacked = WindowPage(window), [dock(window, name) for name in ("portfolio", "news")]

    def titles():
        return [one.titleBarWidget()._title.isVisibleTo(one.titleBarWidget()) for one in stacked]

    assert titles() == [False, False]
    save(window, "Stacked", qtbot)
    stacked[1].setFloating(True)
    assert titles() == [True, True]
    save(window, "Apart", qtbot)
    page.do(Act.NEXT_LAYOUT)
    assert titles() == [False, False]
    page.do(Act.NEXT_LAYOUT)
    assert titles() == [True, True]


def test_a_name_that_is_none_cannot_be_given(window, page, qtbot):
    page.do(Act.SAVE_LAYOUT)
    assert not answer(window, "  \u202e ", qtbot)
    assert answer(window, "x" * 99, qtbot)
    assert named(window) == ["✓" + "x" * 40]


def test_a_layout_is_renamed_removed_and_brought_back(window, page, qtbot):
    save(window, "A", qtbot)
    save(window, "B", qtbot)
    page.do(Act.RENAME_LAYOUT)
    assert answer(window, "A", qtbot)
    assert page.notice == "There is a layout “A” already."
    page.do(Act.RENAME_LAYOUT)
    assert answer(window, "Trading", qtbot)
    assert named(window) == ["A", "✓Trading"]
    page.do(Act.DELETE_LAYOUT)
    assert named(window) == ["A"]
    assert page.notice == "The layout “Trading” was removed."
    page.press_notice("Undo")
    assert named(window) == ["A", "✓Trading"]


def test_the_same_name_replaces(window, qtbot):
    save(window, "A", qtbot)
    window.addDockWidget(LEFT, dock(window, "alerts"))
    save(window, "A", qtbot)
    WindowPage(window).do(Act.RESET_LAYOUT)
    WindowPage(window).do(Act.NEXT_LAYOUT)
    assert (named(window), area(window, "alerts")) == (["✓A"], LEFT)


def test_there_is_an_end_to_them(window, page, qtbot):
    window._growth._furniture.layouts._all = {str(number): "" for number in range(MOST)}
    save(window, "one more", qtbot)
    assert page.notice == f"There are {MOST} layouts already. Remove one first."


def test_layouts_come_back_at_the_next_start(window, session, theme, settings, engine, market, qtbot):
    window.addDockWidget(LEFT, dock(window, "alerts"))
    save(window, "Left", qtbot)
    kept = next(request.text for request in reversed(engine.requests(Keep)) if request.name == KEPT_AS)
    again = make(qtbot, session, theme, settings, market)
    number = next(n for n, request in reversed(engine.asked) if request == Recall(KEPT_AS))
    session._replies[number].done.emit(kept)
    assert named(again) == ["Left"]
    WindowPage(again).do(Act.NEXT_LAYOUT)
    assert area(again, "alerts") == LEFT


@pytest.mark.parametrize("text", [None, "", "rubbish", "[]", '{"a": 3}', '{"a": "?"}', "3"])
def test_what_cannot_be_read_is_no_layout(window, session, engine, text):
    number = next(n for n, request in engine.asked if request == Recall(KEPT_AS))
    session._replies[number].done.emit(text)
    assert named(window) == []


def test_what_is_no_state_leaves_the_panels_alone(window, session, engine):
    number = next(n for n, request in engine.asked if request == Recall(KEPT_AS))
    session._replies[number].done.emit(json.dumps({"Odd": "AAAA"}))
    WindowPage(window).do(Act.NEXT_LAYOUT)
    assert area(window, "alerts") == RIGHT


# ---- by keys


def test_a_panel_is_moved_by_keys_and_keeps_them(window, page):
    page.watchlist.table.setFocus()
    shift = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    page.press(Qt.Key.Key_Right, shift)
    assert area(window, "watchlist") == RIGHT
    assert window.focusWidget() is page.watchlist.table
    page.press(Qt.Key.Key_Down, shift)
    assert area(window, "watchlist") == BOTTOM
    page.press(Qt.Key.Key_Left, shift)
    assert area(window, "watchlist") == LEFT


def test_a_panel_is_stacked_and_unstacked(window, page):
    page.watchlist.table.setFocus()
    page.do(Act.PANEL_STACK)
    assert window.tabifiedDockWidgets(dock(window, "watchlist")) == [dock(window, "figures")]
    assert page.watchlist.table.isVisible()
    page.do(Act.PANEL_STACK)
    assert window.tabifiedDockWidgets(dock(window, "watchlist")) == []
    page.do("go to alerts")
    page.do(Act.PANEL_STACK)
    assert window.tabifiedDockWidgets(dock(window, "alerts")) == []


def test_a_panel_is_detached_and_attached(window, page):
    page.watchlist.table.setFocus()
    page.do(Act.PANEL_DETACH)
    assert dock(window, "watchlist").isFloating()
    page.watchlist.table.setFocus()
    page.do(Act.PANEL_STACK)
    before = dock(window, "watchlist").width()
    page.do(Act.PANEL_LARGER)
    assert dock(window, "watchlist").width() == before + 40
    page.do(Act.PANEL_DETACH)
    assert not dock(window, "watchlist").isFloating()


def test_a_panel_gets_more_room_and_less(window, page, qtbot):
    page.watchlist.table.setFocus()
    before = dock(window, "watchlist").width()
    page.do(Act.PANEL_LARGER)
    qtbot.waitUntil(lambda: dock(window, "watchlist").width() == before + 40)
    page.do(Act.PANEL_SMALLER)
    qtbot.waitUntil(lambda: dock(window, "watchlist").width() == before)


def test_without_a_panel_that_has_the_keys_nothing_moves(window, page):
    window._growth._furniture.moves._last = ""
    for act in (Act.PANEL_LEFT, Act.PANEL_STACK, Act.PANEL_DETACH, Act.PANEL_LARGER):
        page.do(act)
    assert area(window, "watchlist") == LEFT
    assert not dock(window, "watchlist").isFloating()


def test_the_window_goes_to_the_next_screen_which_may_be_the_same(window, page):
    window.move(700, 500)
    page.do(Act.NEXT_SCREEN)
    assert window.geometry().left() == 0
    assert window.geometry().bottom() < 800


# ---- screens


def test_what_stood_on_a_screen_that_is_gone_comes_back(window, page, monkeypatch, qtbot):
    left, right = QRect(0, 0, 1280, 720), QRect(1280, 0, 2560, 1440)
    monkeypatch.setattr(placement, "rooms", lambda: [left, right])
    page.watchlist.table.setFocus()
    page.do(Act.PANEL_DETACH)
    dock(window, "watchlist").setGeometry(QRect(1600, 200, 400, 600))
    window.setGeometry(QRect(1400, 100, 1600, 1000))
    page.do(Act.ABOUT)
    about = window.findChild(AboutDialog)
    about.setGeometry(QRect(2000, 300, 400, 300))
    window._growth._furniture.screens.bring_back()
    assert (window.geometry().left(), about.geometry().left()) == (1400, 2000)
    monkeypatch.setattr(placement, "rooms", lambda: [left])
    settling = window.findChild(Screens)._settle
    QGuiApplication.instance().screenRemoved.emit(QGuiApplication.primaryScreen())
    assert settling.isActive()
    settling.timeout.emit()
    assert left.contains(window.geometry())
    assert left.contains(dock(window, "watchlist").geometry())
    assert left.contains(about.geometry())


def test_a_layout_of_two_screens_is_used_on_one(window, page, monkeypatch, qtbot):
    page.watchlist.table.setFocus()
    page.do(Act.PANEL_DETACH)
    dock(window, "watchlist").setGeometry(QRect(5000, 4000, 400, 600))
    save(window, "Two screens", qtbot)
    page.do(Act.RESET_LAYOUT)
    page.do(Act.NEXT_LAYOUT)
    assert dock(window, "watchlist").isFloating()
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(dock(window, "watchlist").geometry())
