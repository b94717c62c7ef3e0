"""A whole day with the real program on a scripted market: what a user does from morning to night."""

from collections import Counter
from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog, QWidget

from tests.engine.listening import ScriptedFeed, Wire
from tests.making import OPEN, StillClock, at, instrument, quote
from tests.pages.window_page import WindowPage
from watcher.app import Opening, Program
from watcher.config import Config
from watcher.domain.alerts.alert import AlertDraft
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.instrument import SearchHit
from watcher.domain.symbols import Symbol
from watcher.engine.assembly import Parts
from watcher.store.lock import ProfileLock
from watcher.store.store import Store
from watcher.ui.acts import Act
from watcher.ui.figures.group_sheet import GroupSheet
from watcher.ui.watchlist.acts import ListAct

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
NAMES = ("BABA", "JD", "PDD")


class Day:
    """One program at a time on one profile; `until` waits for a condition in the event loop."""

    def __init__(self, profile, until):
        self.profile = profile
        self.until = until
        self.clock = StillClock(OPEN + timedelta(seconds=5))
        self.ticks = 0
        self.program = None

    # ---- the program

    def open(self):
        """Start it, and wait until it is alive with every panel."""
        self.feed = ScriptedFeed([instrument(name) for name in NAMES])
        self.feed.hits = (SearchHit(Symbol("NIO"), "NIO Inc.", "NYSE", ""),)
        profile, clock = self.profile, self.clock
        parts = Parts(
            clock=clock,
            open_store=lambda: Store.open(profile.database, clock.now),
            open_feed=lambda: self.feed,
            open_channels=lambda: (Wire(),),
            lock=ProfileLock(profile.lock, "window"),
            first_view=profile.first_view,
        )
        self.program = Program(Opening(parts, Config(), profile.config))
        self.program.start()
        self.window, self.session = self.program.window, self.program.session
        self.until(lambda: self.window.is_built)
        self.page = WindowPage(self.window)
        self.until(lambda: self.session.status.state is FeedState.LIVE and self.session.shown is not None)
        self.window.activateWindow()

    def close(self):
        """Quit it."""
        self.program.stop()

    # ---- the market

    def tick(self, symbol="BABA", price="87.00"):
        """One price, as a poll brings it."""
        self.ticks += 1
        self.clock.forward(1)
        heard = quote(symbol, price, seconds=5 + self.ticks)
        self._in_engine(self.feed.listener.on_quotes, [heard])

    def source(self, state):
        """How the source is doing from now on."""
        self._in_engine(self.feed.listener.on_status, FeedStatus("script", state, symbols=3))
        self.until(lambda: self.session.status.state is state)

    def _in_engine(self, call, argument):
        self.program.engine._engine._thread.call(call, argument)

    # ---- what the user does

    def adds(self, name):
        self.page.press(Qt.Key.Key_N, CONTROL)
        self.page.watchlist.type(name)
        self.page.watchlist.press_in_field(Qt.Key.Key_Return)
        self.until(lambda: name.upper() in self.session.shown.symbols)
        self.page.watchlist.press_in_field(Qt.Key.Key_Escape)

    def sorts(self):
        for act in ("sort by last price", "sort by last price", "sort by my order"):
            self.page.do(act)

    def switches(self):
        """Make a second list, and go to it and back."""
        self.session.create_list("Tech")
        self.until(lambda: len(self.session.watchlists) == 2)
        first = self.session.shown.id
        self.page.do(ListAct.NEXT_LIST)
        assert self.session.shown.id != first
        self.page.do(ListAct.PREVIOUS_LIST)
        assert self.session.shown.id == first

    def looks(self):
        """Turn everything that can be turned about the looks, and turn it back."""
        for act in (Act.THEME, Act.DISCREET, Act.PRESENT):
            self.page.do(act)
        self.storm(10)
        for act in (Act.PRESENT, Act.DISCREET, Act.THEME):
            self.page.do(act)

    def moves_panels(self):
        self.page.do("go to watchlist")
        for act in (Act.PANEL_RIGHT, Act.PANEL_STACK, Act.PANEL_DETACH, Act.PANEL_DETACH, Act.RESET_LAYOUT):
            self.page.do(act)

    def looks_around(self):
        """Open what can be opened, and close it."""
        self.page.do(Act.FIND)
        self.page.press(Qt.Key.Key_Escape)
        self.page.do(Act.MESSAGES)
        self.page.do(Act.MESSAGES)
        for act in (Act.SETTINGS, Act.ABOUT, "new alert"):
            self.page.do(act)
            for dialog in self.dialogs():
                dialog.close()
        self.until(lambda: not self.dialogs())

    @property
    def widgets(self):
        """How many of each kind there are in the window."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return Counter(type(widget).__name__ for widget in self.window.findChildren(QWidget))

    def knows_company(self):
        """The selection rests until its company is known: the first answer makes the sheet for all.

        Its groups come one after the other; they all are there once they are counted.
        """
        self.until(lambda: self.window.findChild(GroupSheet) is not None)
        self.window.findChild(GroupSheet).finish()

    def dialogs(self):
        return self.window.findChildren(QDialog)

    def sets_alert(self, level="80"):
        draft = AlertDraft(Symbol("BABA"), Side(SideKind.BELOW, Decimal(level)))
        self.session.add_alert(draft)
        self.until(lambda: bool(self.session.alerts))

    def is_told(self):
        """A price falls through the alert's level."""
        before = len(self.session.firings)
        self.tick(price="81")
        self.tick(price="79")
        self.until(lambda: len(self.session.firings) > before)

    def storm(self, count=60):
        """Prices come faster than they can be painted, on every symbol; the selection moves among them."""
        for number in range(count):
            for symbol in NAMES:
                self.tick(symbol, f"{85 + number % 7}.{number % 100:02}")
            if number % 10 == 0:
                self.session.select(Symbol(NAMES[number % 3]))
        newest = at(5 + self.ticks)
        self.until(lambda: self._newest("PDD") == newest)

    def _newest(self, symbol):
        known = self.session.quotes.get(Symbol(symbol))
        return None if known is None else known.newest_time

    def rounds(self, count):
        """What is done again and again."""
        for _ in range(count):
            self.sorts()
            self.storm(20)
            self.looks()
            self.moves_panels()
            self.looks_around()


def whole_day(day):
    """From the first start to the last close, with a restart and an outage between them."""
    day.open()
    day.rounds(1)
    day.knows_company()
    before = day.widgets
    day.rounds(1)
    assert day.widgets - before == Counter()
    day.adds("nio")
    day.switches()
    day.sets_alert()
    day.is_told()
    day.source(FeedState.OFFLINE)
    day.looks_around()
    day.source(FeedState.LIVE)
    day.storm(30)
    day.close()
    day.open()
    assert Symbol("NIO") in day.session.shown.symbols
    assert len(day.session.alerts) == len(day.session.firings) == 1
    day.storm(30)
    day.close()
