"""The whole screen for the window, or for its chart alone; and everything as it lay before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDockWidget

from tests.pages.palette_page import PalettePage
from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.ui.acts import Act
from watcher.ui.main_window import MainWindow
from watcher.ui.placement import Placement

LEFT = Qt.DockWidgetArea.LeftDockWidgetArea


@pytest.fixture
def window(qtbot, session, theme, settings, market):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    fill(market)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.build_panels()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def page(window):
    return WindowPage(window)


def lies(window):
    """Where every panel is that is seen, and which are not."""
    window.layout().activate()
    docks = window.findChildren(QDockWidget)
    # What lies behind another tab, Qt keeps beside the screen.
    return {d.objectName(): d.geometry().getRect() if d.x() >= 0 and d.isVisible() else None for d in docks}


def is_alone(window):
    return not any(dock.isVisible() for dock in window.findChildren(QDockWidget))


def checked(window, act):
    return window.actions_by_name[act].isChecked()


def test_the_chart_fills_the_screen_and_everything_comes_back(window, page):
    docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
    window.addDockWidget(LEFT, docks["dock alerts"])
    window.resizeDocks([docks["dock watchlist"]], [333], Qt.Orientation.Horizontal)
    docks["dock figures"].hide()
    before = lies(window)
    page.do(Act.CHART_ALONE)
    assert (is_alone(window), window.isFullScreen()) == (True, True)
    assert window.centralWidget().width() == window.width()
    assert not window.menuWidget().isVisible()
    assert window.statusBar().isVisible(), "it says how far prices can be trusted"
    assert page.notice == "The chart fills the screen. Everything comes back by Esc, Shift+F11."
    page.do(Act.CHART_ALONE)
    assert not window.isFullScreen()
    assert window.menuWidget().isVisible()
    window.resize(1280, 720)
    assert lies(window) == before


def test_escape_leaves_it_where_nobody_else_wants_it(window, page):
    page.do(Act.CHART_ALONE)
    assert checked(window, Act.CHART_ALONE)
    QTest.keyClick(window.centralWidget(), Qt.Key.Key_Escape)
    assert not is_alone(window)
    assert not checked(window, Act.CHART_ALONE)
    QTest.keyClick(window.centralWidget(), Qt.Key.Key_Escape)
    assert not window.isFullScreen()


def test_a_window_that_filled_the_screen_does_so_again(window, page):
    page.do(Act.FULL_SCREEN)
    page.do(Act.CHART_ALONE)
    assert not checked(window, Act.FULL_SCREEN)
    page.do(Act.CHART_ALONE)
    assert window.isFullScreen()
    assert checked(window, Act.FULL_SCREEN)
    page.do(Act.FULL_SCREEN)
    assert not window.isFullScreen()


def test_a_maximized_window_is_maximized_again(window, page):
    window.showMaximized()
    for act in (Act.FULL_SCREEN, Act.CHART_ALONE):
        page.do(act)
        page.do(act)
        assert window.isMaximized()
        assert not window.isFullScreen()


def test_the_windows_own_full_screen_brings_the_panels_back(window, page):
    page.do(Act.CHART_ALONE)
    page.do(Act.FULL_SCREEN)
    assert window.isFullScreen()
    assert not is_alone(window)


def test_who_opens_a_panel_ends_it(window, page):
    page.do("show figures")
    before = lies(window)
    page.do(Act.CHART_ALONE)
    page.do("show figures")
    assert not window.isFullScreen()
    window.resize(1280, 720)
    after = lies(window)
    assert after.pop("dock figures") is not None
    assert before.pop("dock figures") is None
    assert {name for name, at in after.items() if at} == {name for name, at in before.items() if at}
    page.do(Act.CHART_ALONE)
    page.do("go to alerts")
    assert not is_alone(window)


def test_the_palette_opens_at_the_top_for_as_long_as_it_is_wanted(window, page, qtbot):
    page.do(Act.CHART_ALONE)
    page.do(Act.FIND)
    palette = PalettePage(window)
    assert window.menuWidget().isVisible()
    assert palette.is_open
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not window.menuWidget().isVisible())
    assert is_alone(window), "that Escape was the palette's"


def test_a_desktop_that_ends_the_full_screen_ends_it(window, page):
    page.do(Act.CHART_ALONE)
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)
    assert not is_alone(window)
    assert not checked(window, Act.CHART_ALONE)


def test_what_is_kept_is_how_the_panels_lay(window, page):
    before = window.saveState(1)
    page.do(Act.CHART_ALONE)
    kept = Placement.read(window.keep_placement())
    assert not is_alone(window)
    assert len(kept.state) == len(before)
    page.do(Act.CHART_ALONE)
    page.do(Act.SAVE_LAYOUT)
    page.do(Act.RESET_LAYOUT)
    assert not is_alone(window)
