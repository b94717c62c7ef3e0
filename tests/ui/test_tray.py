"""The tray icon, the title and the program's icon count what nobody has seen."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSystemTrayIcon

from tests.ui.alerts.making import ABOVE_118, firing
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.engine.messages import FiringsNews
from watcher.ui.main_window import MainWindow
from watcher.ui.tray import SIZES, Tray, badged, program_icon


@pytest.fixture
def window(qtbot, session, theme, settings):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def has_tray(monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: True))
    # The offscreen platform has none, and says so.
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda icon: None)


@pytest.fixture
def told(monkeypatch):
    """What the tray showed as messages: title and text."""
    told = []

    def show(_icon, title, text, *_more):
        told.append((title, text))

    monkeypatch.setattr(QSystemTrayIcon, "showMessage", show)
    return told


def fires(count):
    return tuple(firing(n, sequence=n, age=timedelta(minutes=n)) for n in range(1, count + 1))


def fire(market, *firings, unread=None):
    market.post(FiringsNews(firings, len(firings) if unread is None else unread))


def test_the_title_counts_the_unread(window, session, theme, market):
    Tray(session, theme, window)
    assert window.windowTitle() == "Watcher"
    fire(market, *fires(2))
    assert window.windowTitle() == "(2) Watcher"
    fire(market, unread=0)
    assert window.windowTitle() == "Watcher"


def test_without_a_tray_there_is_no_icon(window, session, theme, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    assert Tray(session, theme, window).icon is None


def test_the_icon_says_how_many(window, session, theme, market, has_tray):
    tray = Tray(session, theme, window)
    assert tray.icon.toolTip() == "Watcher: no new alerts"
    plain = tray.icon.icon().pixmap(32, 32).toImage()
    fire(market, *fires(1))
    assert tray.icon.toolTip() == "Watcher: 1 new alert"
    assert tray.icon.icon().pixmap(32, 32).toImage() != plain
    fire(market, *fires(2), unread=3)
    assert tray.icon.toolTip() == "Watcher: 3 new alerts"


def test_its_menu_shows_the_window_and_quits(window, session, theme, has_tray):
    tray = Tray(session, theme, window)
    show, leave = tray.icon.contextMenu().actions()
    assert (show.text(), leave.text()) == ("&Show Watcher", "&Quit")
    show.trigger()
    assert window.isVisible()
    leave.trigger()
    assert not window.isVisible()


@pytest.mark.parametrize(
    ("reason", "shown"),
    [
        (QSystemTrayIcon.ActivationReason.Trigger, True),
        (QSystemTrayIcon.ActivationReason.DoubleClick, True),
        (QSystemTrayIcon.ActivationReason.Context, False),
    ],
)
def test_a_click_brings_the_window(window, session, theme, has_tray, reason, shown):
    tray = Tray(session, theme, window)
    tray.icon.activated.emit(reason)
    assert window.isVisible() is shown


def test_one_fire_is_told_with_its_note(window, session, theme, market, has_tray, told):
    fill(market)
    tray = Tray(session, theme, window, notifies=True)
    fire(market, firing(1, "PDD", ABOVE_118, "118.04", note="<b>sell</b>"))
    assert told == [("PDD above 118.00 at 118.04", "<b>sell</b>")]
    tray.icon.messageClicked.emit()
    assert (window.isVisible(), session.selected) == (True, "PDD")


def test_several_fires_are_one_message_of_five_lines(window, session, theme, market, has_tray, told):
    Tray(session, theme, window, notifies=True)
    fire(market, *fires(2))
    fire(market, *fires(7))
    assert [title for title, _ in told] == ["2 alerts fired", "7 alerts fired"]
    lines = told[1][1].split("\n")
    assert (len(lines), lines[-1]) == (5, "… and 3 more")


def test_where_the_engine_notifies_the_tray_is_silent(window, session, theme, market, has_tray, told):
    Tray(session, theme, window, notifies=False)
    fire(market, *fires(1))
    assert told == []


@pytest.mark.parametrize("size", SIZES)
def test_the_number_is_on_the_icon_at_every_size(qapp, size):
    image = badged(program_icon(), 7, "#ff0000").pixmap(size, size).toImage()
    wanted = QColor("#ff0000").rgb()
    reds = sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))
    assert reds > size * size * 0.08


def test_without_a_number_the_icon_is_the_programs_own(qapp):
    icon = program_icon()
    assert badged(icon, 0, "#ff0000") is icon
