"""The settings say how numbers and times are written; everything follows at once."""

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, QSize
from PySide6.QtWidgets import QLabel

from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.config import Writing
from watcher.domain.notices import Notice, Severity
from watcher.ui import words
from watcher.ui.acts import Act
from watcher.ui.figures.panel import FiguresPanel
from watcher.ui.main_window import MainWindow
from watcher.ui.writing import SEPARATORS, formats

AT = datetime(2023, 11, 17, 19, 5, 9, tzinfo=UTC)
GERMAN = QLocale("de_DE")
AMERICAN = QLocale("en_US")


@pytest.fixture
def window(qtbot, session, theme, settings, market):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    fill(market)
    return window


@pytest.mark.parametrize("example", SEPARATORS)
def test_a_way_of_writing_is_its_own_example(example):
    shown = formats(Writing(numbers=example)).number(Decimal("1234.56"), 2)
    assert shown.replace("\u202f", " ") == example


@pytest.mark.parametrize(
    ("locale", "number", "time"), [(GERMAN, "1.234,56", "19:05"), (AMERICAN, "1,234.56", "7:05 PM")]
)
def test_the_system_decides_where_nothing_is_chosen(monkeypatch, locale, number, time):
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: locale))
    made = formats(Writing())
    assert (made.number(1234.56, 2), made.time(AT)) == (number, time)
    assert formats(Writing(clock="24")).time(AT) == "19:05"


def test_every_panel_is_written_anew(window, session, settings, market, qtbot):
    session.tell(Notice(AT, Severity.INFO, "Saved."))
    page = WindowPage(window)
    before = window.grab_picture(QSize(1280, 720))
    settings.save("formats.zone", "Asia/Tokyo")
    settings.save("formats.clock", "12")
    with qtbot.waitSignal(settings.save("formats.numbers", "1.234,56").done):
        pass
    figures = [label.text() for label in window.findChild(FiguresPanel).findChildren(QLabel)]
    assert "78,96" in figures
    assert "78,49" in page.watchlist.row("BABA")
    assert "NYSE open · closes 6:00 AM JST (4 h)" in page.status.markets
    page.do(Act.MESSAGES)
    assert page.messages[0].startswith("Sat 4:05:09 AM")
    assert window.grab_picture(QSize(1280, 720)) != before


def test_the_exchange_tells_its_own_time_unless_another_is_wanted(qapp):
    close = datetime(2023, 11, 17, 21, tzinfo=UTC)
    words.write_as(formats(Writing()))
    assert words.market_time(close, "America/New_York") == "16:00 ET"
    words.write_as(formats(Writing(zone="Europe/Berlin")))
    assert words.market_time(close, "America/New_York", day=True) == "17 Nov 22:00 CET"


def test_small_steps_stay_unsigned_in_every_writing():
    for numbers in SEPARATORS:
        words.write_as(formats(Writing(numbers=numbers)))
        assert words.percent(-0.000001) == words.percent(0.0)
        assert words.percent(0.5).startswith("+50")
