"""The window is photographed in each of its states, dark and light, and the pictures are read back."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from tests.pages.pictures import colours, has, part
from tests.pages.window_page import WindowPage
from tests.ui.exchange import fill
from tests.ui.fake_panels import FAKED
from watcher.domain.feed_state import FeedState
from watcher.domain.quote import RowFlag
from watcher.domain.watchlist import Watchlist
from watcher.ui.header import PanelHeader
from watcher.ui.main_window import MainWindow
from watcher.ui.status_bar import Dot
from watcher.ui.theme import DARK, LIGHT
from watcher.ui.watchlist.panel import WatchlistPanel
from watcher.ui.watchlist.tabs import ListTabs

SIZE = QSize(1280, 720)


def loading(market):
    """Nothing was heard yet."""


def empty(market):
    market.list()
    market.status(symbols=0)


def full(market):
    fill(market)


def stale(market):
    fill(market)
    market.clock.move(minutes=12)
    market.status(FeedState.STALE)


def offline(market):
    fill(market)
    market.status(FeedState.OFFLINE, next_try=market.clock.now() + timedelta(seconds=20))


def doubtful(market):
    fill(market)
    market.flag("PDD", RowFlag.SUSPECT)
    market.flag("ZZZZ", RowFlag.UNKNOWN)
    market.list("BABA", "PDD", "ZZZZ")


def several(market):
    fill(market)
    peers = Watchlist(1, "BABA & peers", tuple(market.session.quotes))
    market.lists(peers, Watchlist(2, "Tech"), Watchlist(3, "م" * 500))


STATES = (loading, empty, full, stale, offline, doubtful, several)


@pytest.fixture(params=["dark", "light"])
def tokens(request, theme):
    theme.set_mode(request.param)
    return theme.tokens


@pytest.fixture(params=STATES, ids=lambda state: state.__name__)
def state(request, market):
    request.param(market)
    return request.param


@pytest.fixture
def window(qtbot, session, theme, settings):
    window = MainWindow(session, theme, settings, panels=FAKED)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def picture(tokens, state, window):
    return window.grab_picture(SIZE)


def test_every_surface_has_its_token(picture, window, tokens):
    other = DARK if tokens is LIGHT else LIGHT
    for kind in (PanelHeader, WatchlistPanel):
        for widget in window.findChildren(kind):
            if widget.visibleRegion().isEmpty():
                continue  # behind another panel, in a tab of its own
            shown = part(picture, window, widget)
            assert colours(shown).most_common(1)[0][0] == QColor(tokens.panel).rgb()
            assert not has(shown, other.panel)


def test_no_text_is_cut_off(picture, window):
    for label in window.findChildren(QLabel):
        if label.isVisibleTo(window) and label.text() and not label.wordWrap():
            wanted = label.fontMetrics().horizontalAdvance(label.text())
            assert label.contentsRect().width() >= wanted, label.text()
            assert label.height() >= label.fontMetrics().height(), label.text()


def test_the_state_is_seen_in_colour_and_in_words(picture, state, window, tokens):
    page = WindowPage(window)
    dot = part(picture, window, window.findChild(Dot))
    expected = {
        loading: (tokens.faint, "Starting …"),
        empty: (tokens.up, "0 symbols"),
        full: (tokens.up, "streaming"),
        stale: (tokens.alert, "old prices · newest 12 min ago"),
        offline: (tokens.down, "No connection; retrying in 20 s"),
        doubtful: (tokens.up, "streaming"),
        several: (tokens.up, "streaming"),
    }
    colour, words = expected[state]
    assert has(dot, colour, within=24)
    assert words in page.status.feed


def test_rows_that_cannot_be_trusted_are_marked(picture, state, window, tokens):
    page = WindowPage(window).watchlist
    marked = {
        stale: dict.fromkeys(("BABA", "PDD"), "12 min old"),
        doubtful: {"PDD": "⚠ unconfirmed", "ZZZZ": "symbol not found"},
    }
    for symbol, words in marked.get(state, {}).items():
        assert words in page.row(symbol)
    shown = part(picture, window, window.findChild(WatchlistPanel))
    assert has(shown, tokens.alert, within=12) == (state in marked)


def test_what_is_missing_says_what_to_do(picture, state, window):
    text = WindowPage(window).watchlist.empty_text
    assert {loading: "Opening the list …", empty: "Ctrl+N"}.get(state, "") in text
    assert bool(text) == (state in {loading, empty})
    assert window.findChild(QWidget, "notice").isHidden()


@pytest.mark.parametrize("state", [several], indirect=True)
def test_the_shown_list_is_underlined(picture, window, tokens):
    tabs = window.findChild(ListTabs)
    shown, other = (
        picture.pixelColor(tabs.mapTo(window, tabs.tabRect(at).center() + QPoint(0, tabs.height() // 2 - 1)))
        for at in (0, 1)
    )
    assert (shown.name(), other.name() != tokens.accent) == (tokens.accent, True)
