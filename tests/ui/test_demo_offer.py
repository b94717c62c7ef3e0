"""Who starts for the first time without a network is offered the demo market, and nobody else."""

import sys
from datetime import timedelta

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from tests.ui.exchange import fill
from watcher.autostart import Autostart
from watcher.bridge.session import Session
from watcher.bridge.settings import Settings
from watcher.config import Config
from watcher.domain.feed_state import FeedState
from watcher.ui import demo_offer
from watcher.ui.demo_offer import DemoOffer, start
from watcher.ui.notices import Notices


class Started:
    """Stands for starting a program: keeps with what, and answers whether it could be."""

    def __init__(self):
        self.programs = []
        self.works = True

    def __call__(self, words):
        self.programs.append(words)
        return self.works


@pytest.fixture
def started(monkeypatch):
    started = Started()
    monkeypatch.setattr(demo_offer, "start", started)
    return started


@pytest.fixture
def settings(qapp, tmp_path):
    program = Autostart(("/opt/watcher/watcher", "--profile", "/media/stick"))
    settings = Settings(tmp_path / "config.toml", Config(), autostart=program)
    yield settings
    settings.close()
    settings.deleteLater()


@pytest.fixture
def action(window):
    return QAction("Open the demo market", window)


@pytest.fixture
def said(session, settings, theme, window, action):
    """The messages of a window with the offer in it."""
    notices = Notices(session, theme, window)
    DemoOffer(session, settings, notices, action, window)
    return notices


def texts(said):
    return [notice.title for notice in said._notices.values()]


def offline(market, clock):
    market.status(FeedState.OFFLINE, next_try=clock.now() + timedelta(seconds=5))


def test_it_is_offered_once_where_no_price_is_known(said, market, clock, action, started):
    offline(market, clock)
    market.status(FeedState.SLOW)
    offline(market, clock)
    assert texts(said) == ["There is no connection, and no price is known yet."]
    (button,) = [one for one in said.bar.findChildren(QWidget) if action in one.actions()]
    button.click()
    assert started.programs == [("/opt/watcher/watcher", "--profile", "/media/stick", "demo")]


def test_whoever_has_seen_prices_is_not_offered_invented_ones(said, market, clock):
    fill(market)
    offline(market, clock)
    assert texts(said) == []


def test_in_the_demo_market_itself_there_is_nothing_to_open(
    mailbox, engine, clock, settings, theme, window, action
):
    session = Session(mailbox, engine, clock, is_demo=True, parent=window)
    DemoOffer(session, settings, Notices(session, theme, window), action, window)
    assert not action.isEnabled()


def test_a_program_that_cannot_be_started_is_said(said, action, started):
    started.works = False
    action.trigger()
    assert texts(said) == ["The demo market could not be opened."]


SAYS = (
    "import os, sys; open(sys.argv[1], 'w').write(os.environ['PYINSTALLER_RESET_ENVIRONMENT'] + sys.argv[2])"
)


def test_it_is_a_program_of_its_own(qtbot, tmp_path):
    said = tmp_path / "said"
    assert start((sys.executable, "-c", SAYS, str(said), "demo"))
    qtbot.waitUntil(lambda: said.exists() and said.read_text() == "1demo", timeout=20_000)
    assert not start((str(tmp_path / "nothing"),))
