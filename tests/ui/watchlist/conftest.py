"""The panel with two lists."""

import pytest

from tests.pages.watchlist_page import WatchlistPage
from tests.ui.exchange import PEERS, fill
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Watchlist
from watcher.ui.style import Wardrobe
from watcher.ui.watchlist.panel import WatchlistPanel

PEER_LIST = Watchlist(1, "BABA & peers", tuple(Symbol(peer[0]) for peer in PEERS))
TECH = Watchlist(2, "Tech", (Symbol("NVDA"), Symbol("PDD")))


@pytest.fixture
def panel(qtbot, session, theme):
    Wardrobe(theme)
    panel = WatchlistPanel(session, theme)
    qtbot.addWidget(panel)
    panel.resize(345, 500)
    panel.show()
    return panel


@pytest.fixture
def page(panel):
    return WatchlistPage(panel)


@pytest.fixture
def two(market, panel):
    fill(market)
    market.lists(PEER_LIST, TECH)
