"""The weekly digest from the menu."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices

from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.domain.errors import StoreError
from watcher.engine.digest_requests import WriteDigest
from watcher.ui.acts import Act
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
    engine.answer(WriteDigest, path)
    market.read()
    assert [Path(one) for one in opened] == [path]
    assert "The digest of week 2023-W46 is written." in page.notice


def test_what_goes_wrong_is_said(page, engine, market, opened):
    page.do(Act.DIGEST)
    engine.answer(WriteDigest, error=StoreError("The disk is full."))
    market.read()
    assert opened == []
    assert "The disk is full." in page.notice
