"""The tray icon, the title and the program's icon count what nobody has seen."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSystemTrayIcon

from tests.making import new_york
from tests.ui.alerts.making import alert, firing
from tests.ui.exchange import NOON, fill
from tests.ui.fake_panels import FAKED
from watcher.domain.notices import Told
from watcher.domain.quote import RowFlag
from watcher.domain.sessions import Market
from watcher.engine.alert_requests import ChangeAlerts
from watcher.engine.messages import ChartWanted, FiringsNews
from watcher.ui.main_window import MainWindow
from watcher.ui.program_icon import SIZES, program_icon
from watcher.ui.tray import Tray, badged


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


def entries(tray):
    return [action for action in tray.icon.contextMenu().actions() if action.isVisible() and action.text()]


def test_its_menu_shows_the_window_and_quits(window, session, theme, has_tray):
    tray = Tray(session, theme, window)
    show, silence, leave = entries(tray)
    assert (show.text(), leave.text()) == ("&Show Watcher", "&Quit")
    assert silence.text() == "Silence alerts for an &hour"
    show.trigger()
    assert window.isVisible()
    leave.trigger()
    assert not window.isVisible()


def test_its_menu_has_a_glance_at_prices(window, session, theme, market, has_tray):
    tray = Tray(session, theme, window)
    fill(market)
    tray.icon.contextMenu().aboutToShow.emit()
    texts = [action.text() for action in entries(tray)]
    assert texts[:2] == ["BABA  78.49  −0.60%", "9988.HK  75.60  −1.82%"]
    entries(tray)[2].trigger()
    assert (session.selected, window.isVisible()) == ("PDD", True)


def test_its_menu_says_which_prices_are_not_those_of_now(window, session, theme, market, has_tray, clock):
    tray = Tray(session, theme, window)
    fill(market)
    market.flag("9988.HK", RowFlag.SUSPECT)
    market.markets(Market("NYSE", new_york()))
    clock.move(minutes=5)
    tray.icon.contextMenu().aboutToShow.emit()
    texts = [action.text() for action in entries(tray)]
    assert texts[:2] == ["BABA  78.49  −0.60%  (5 min old)", "9988.HK  75.60  −1.82%  (⚠ unconfirmed)"]


def test_its_menu_says_until_when_alerts_are_silent(window, session, theme, market, has_tray, engine):
    tray = Tray(session, theme, window)
    market.alerts(replace(alert(1), snoozed_until=NOON + timedelta(hours=1)))
    tray.icon.contextMenu().aboutToShow.emit()
    assert entries(tray)[1].text() == "Let alerts &speak (silent until 18:00)"
    entries(tray)[1].trigger()
    assert len(engine.requests(ChangeAlerts)) == 1


def test_who_presents_is_not_disturbed(window, session, theme, market, has_tray, told):
    Tray(session, theme, window)
    theme.set_presenting(True)
    market.post(Told("PDD above 118.00: 118.04 ▲", "", "PDD"))
    assert told == []


def test_going_into_the_tray_is_told_there(window, session, theme, has_tray, told):
    Tray(session, theme, window)
    window.presence.hidden.emit("Watcher goes on in the tray", "Quit it there.")
    assert told == [("Watcher goes on in the tray", "Quit it there.")]


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
    image = badged(program_icon(), 7, "#ff0000", "#ffffff").pixmap(size, size).toImage()
    wanted = QColor("#ff0000").rgb()
    reds = sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))
    assert reds > size * size * 0.08


def test_without_a_number_the_icon_is_the_programs_own(qapp):
    icon = program_icon()
    assert badged(icon, 0, "#ff0000", "#ffffff") is icon
