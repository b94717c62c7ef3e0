"""The weekly digest from the menu."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton

from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.domain.big_days import DayMove
from watcher.domain.digest.digest import WrittenDigest
from watcher.domain.digest.week import Week
from watcher.domain.errors import StoreError
from watcher.engine.digest_requests import WriteDigest
from watcher.ui.acts import Act
from watcher.ui.big_days import BigDaysDialog
from watcher.ui.main_window import MainWindow


@pytest.fixture
def opened(monkeypatch):
    urls = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: urls.append(url.toLocalFile()) or True)
    return urls


@pytest.fixture
def page(qtbot, session, theme, settings, market):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    fill(market)
    window.show()
    return WindowPage(window)


def test_a_digest_is_written_and_opened(page, engine, market, opened):
    page.do(Act.DIGEST)
    assert engine.requests(WriteDigest) == [WriteDigest()]
    path = Path("/profile/digests/2023-W46.html")
    engine.answer(WriteDigest, WrittenDigest(path, Week.parse("2023-W46")))
    market.read()
    assert page.window.findChild(BigDaysDialog) is None
    assert [Path(one) for one in opened] == [path]
    assert "The digest of week 2023-W46 is written." in page.notice


def test_each_big_day_of_the_digest_leads_to_its_card_by_keys_and_mouse(page, engine, market, opened):
    page.window.build_panels()
    page.do(Act.DIGEST)
    days = (DayMove("BABA", date(2023, 11, 16), 79.1, -0.0914, -4.83, -0.0853, 2.87),
            DayMove("<b>JD", date(2023, 11, 15), 26.0, 0.07, None, None, None))  # fmt: skip
    engine.answer(WriteDigest, WrittenDigest(Path("/w.html"), Week.parse("2023-W46"), days))
    market.read()
    dialog = page.window.findChild(BigDaysDialog)
    shown = dialog.findChild(QListWidget)
    assert [shown.item(row).text() for row in range(2)] == [
        "Thu 16 Nov · BABA −9.14% · 4.8 standard deviations",
        "Wed 15 Nov · <b>JD +7.00%",
    ]
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert page.window.panel("chart").text() == "BABA on 2023-11-16"
    middle = shown.visualItemRect(shown.item(1)).center()
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseDClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert page.window.panel("chart").text() == "<b>JD on 2023-11-15"
    QTest.mouseClick(dialog.findChildren(QPushButton)[-1], Qt.MouseButton.LeftButton)
    assert opened == ["/w.html", "/w.html"]


def test_what_goes_wrong_is_said(page, engine, market, opened):
    page.do(Act.DIGEST)
    engine.answer(WriteDigest, error=StoreError("The disk is full."))
    market.read()
    assert opened == []
    assert "The disk is full." in page.notice
