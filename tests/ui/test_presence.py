"""Closing, minimising and starting do what was asked for, and say once what that is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPushButton

from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.engine.requests import Keep, Recall
from watcher.ui import presence
from watcher.ui.acts import Act
from watcher.ui.closing import ClosingQuestion
from watcher.ui.main_window import MainWindow
from watcher.ui.presence import TOLD


class ByUser(QCloseEvent):
    """As it comes from the window's frame."""

    def spontaneous(self):
        return True


@pytest.fixture
def tray(monkeypatch):
    there = [True]
    monkeypatch.setattr(presence, "has_tray", lambda: there[0])
    return there


@pytest.fixture
def window(qtbot, session, theme, settings, market, tray):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    fill(market)
    window.show()
    return window


def close(window):
    event = ByUser()
    window.closeEvent(event)
    if event.isAccepted():
        window.hide()
    return event.isAccepted()


def press(window, text):
    question = window.findChild(ClosingQuestion)
    next(b for b in question.findChildren(QPushButton) if b.text().replace("&", "") == text).click()


def was_told(engine):
    return any(request.name == TOLD for request in engine.requests(Keep))


def want(settings, qtbot, key):
    with qtbot.waitSignal(settings.save(key, True).done):
        pass


def test_the_first_close_says_what_it_does(window, engine):
    gone = []
    window.closed.connect(lambda: gone.append(True))
    assert not close(window)
    assert window.isVisible()
    assert was_told(engine)
    press(window, "Quit")
    assert (gone, window.isVisible()) == ([True], False)


def test_who_cancels_is_not_asked_again(window):
    assert not close(window)
    press(window, "Cancel")
    assert window.isVisible()
    assert close(window)


def test_it_can_go_on_in_the_tray(window, settings, qtbot):
    close(window)
    with qtbot.waitSignal(settings.changed):
        press(window, "Go on in the tray")
    assert settings.config.startup.close_to_tray
    assert not window.isVisible()
    window.raise_and_show()
    assert "Watcher goes on in the tray" in WindowPage(window).notice
    assert not close(window)
    assert not window.isVisible()


def test_without_a_tray_nothing_is_offered_and_nothing_hides(window, settings, tray, qtbot):
    tray[0] = False
    want(settings, qtbot, "startup.minimise_to_tray")
    want(settings, qtbot, "startup.start_minimised")
    assert not window.presence.starts_hidden
    window.showMinimized()
    qtbot.waitUntil(lambda: not window._minimised.isActive())
    assert window.isVisible()
    window.showNormal()
    close(window)
    stay = [b for b in window.findChild(ClosingQuestion).findChildren(QPushButton) if "tray" in b.text()]
    assert all(button.isHidden() for button in stay)


def test_who_was_told_once_is_told_no_more(session, theme, settings, engine, tray, qtbot):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    number = next(n for n, request in engine.asked if request == Recall(TOLD))
    session._replies[number].done.emit("yes")
    assert close(window)


@pytest.mark.parametrize("act", [Act.QUIT, None])
def test_quitting_and_the_program_itself_ask_nothing(window, settings, qtbot, act):
    want(settings, qtbot, "startup.close_to_tray")
    if act is None:
        window.close()
    else:
        WindowPage(window).do(act)
    assert not window.isVisible()
    assert window.findChild(ClosingQuestion) is None


def test_closing_to_the_tray_says_so_once(window, settings, qtbot, engine):
    want(settings, qtbot, "startup.close_to_tray")
    with qtbot.waitSignal(window.presence.hidden) as said:
        assert not close(window)
    assert "quits it" in said.args[1]
    assert was_told(engine)
    window.raise_and_show()
    with qtbot.assertNotEmitted(window.presence.hidden):
        close(window)


def test_a_minimised_window_goes_to_the_tray_if_that_is_wanted(window, settings, qtbot):
    window.setWindowState(Qt.WindowState.WindowMinimized)
    qtbot.waitUntil(lambda: not window._minimised.isActive())
    assert window.isVisible()
    window.setWindowState(Qt.WindowState.WindowNoState)
    want(settings, qtbot, "startup.minimise_to_tray")
    window.setWindowState(Qt.WindowState.WindowMinimized)
    qtbot.waitUntil(lambda: not window.isVisible())
    window.raise_and_show()
    assert window.isVisible()
    assert not window.isMinimized()


def test_it_starts_in_the_tray_only_when_asked(window, settings, qtbot):
    assert not window.presence.starts_hidden
    want(settings, qtbot, "startup.start_minimised")
    assert window.presence.starts_hidden
