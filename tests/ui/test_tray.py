"""The tray icon, the title and the program's icon count what nobody has seen."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSystemTrayIcon

from tests.ui.alerts.making import firing
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.domain.notices import Told
from watcher.engine.messages import ChartWanted, FiringsNews
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


def test_what_the_engine_hands_over_is_shown_as_text(window, session, theme, market, has_tray, told):
    fill(market)
    tray = Tray(session, theme, window)
    market.post(Told("PDD above 118.00: 118.04 ▲", "Wed 15:30\n<b>sell</b>", "PDD"))
    assert told == [("PDD above 118.00: 118.04 ▲", "Wed 15:30\n<b>sell</b>")]
    tray.icon.messageClicked.emit()
    assert (window.isVisible(), session.selected) == (True, "PDD")


def test_without_a_tray_what_is_handed_over_is_lost_nowhere_else(window, session, theme, market, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", staticmethod(lambda: False))
    assert Tray(session, theme, window).icon is None
    market.post(Told("PDD above 118.00: 118.04 ▲", "", "PDD"))
    assert window.windowTitle() == "Watcher"


def test_a_chart_chosen_in_a_notification_brings_the_window(window, session, theme, market, monkeypatch):
    fill(market)
    tray = Tray(session, theme, window)
    market.post(ChartWanted("PDD"))
    assert (window.isVisible(), session.selected) == (True, "PDD")
    assert tray.parent() is window


@pytest.mark.parametrize("size", SIZES)
def test_the_number_is_on_the_icon_at_every_size(qapp, size):
    image = badged(program_icon(), 7, "#ff0000").pixmap(size, size).toImage()
    wanted = QColor("#ff0000").rgb()
    reds = sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))
    assert reds > size * size * 0.08


def test_without_a_number_the_icon_is_the_programs_own(qapp):
    icon = program_icon()
    assert badged(icon, 0, "#ff0000") is icon
