"""A session whose engine is played by the test, and an exchange to fill it with."""

import pytest

from tests.ui.exchange import Exchange, FakeEngine, HandClock
from watcher.bridge.mailbox import Mailbox
from watcher.bridge.session import Session


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def mailbox():
    return Mailbox()


@pytest.fixture
def engine(mailbox):
    return FakeEngine(mailbox)


@pytest.fixture
def session(qapp, mailbox, engine, clock):
    session = Session(mailbox, engine, clock, frame_ms=0)
    yield session
    session.deleteLater()


@pytest.fixture
def market(mailbox, session, clock):
    return Exchange(mailbox, session, clock)


@pytest.fixture
def settings(qapp, tmp_path):
    from watcher.bridge.settings import Settings
    from watcher.config import Config

    settings = Settings(tmp_path / "config.toml", Config())
    yield settings
    settings.close()
    settings.deleteLater()


@pytest.fixture
def theme(qapp):
    from watcher.ui.theme import Theme

    theme = Theme()
    yield theme
    theme.deleteLater()


@pytest.fixture
def window(qtbot):
    """What a panel or its menus stand in."""
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture(autouse=True)
def plain_writing():
    """No test writes in the way that another one chose."""
    from watcher.domain.formats import Formats
    from watcher.ui import words

    yield
    words.write_as(Formats())
    words.hide_amounts(False)
    words.add_up_in("")


@pytest.fixture(autouse=True)
def no_import_outlives_its_test(monkeypatch):
    """A window that is closed before its panels are imported leaves that to the program that owns it."""
    from watcher.ui.lazy import Importer

    begun, start = [], Importer.start

    def remembered(importer):
        begun.append(importer)
        start(importer)

    monkeypatch.setattr(Importer, "start", remembered)
    yield
    for importer in begun:
        importer.stop()


@pytest.fixture(autouse=True)
def mouse_out_of_the_way(qapp):
    """No test begins with the pointer where another one left it: a list does not move under the mouse."""
    from PySide6.QtGui import QCursor

    QCursor.setPos(qapp.primaryScreen().geometry().bottomRight())
