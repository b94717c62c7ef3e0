"""The window goes on answering: before the network does, and through faults, imports and writes."""

import gc
import time
from decimal import Decimal

import pytest
from PySide6.QtCore import QObject, Qt, QTimer, Slot

from tests.faults.view import QUIET, View
from tests.yahoo.faults import Fault
from tests.yahoo.wire import Kind
from watcher.domain.alerts.alert import Alert, AlertDraft
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.feed_state import FeedState
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Watchlist
from watcher.engine.assembly import live_parts
from watcher.store.store import Store
from watcher.ui.main_window import MainWindow
from watcher.ui.theme import Theme

F, S = Fault, FeedState
LONGEST_S = 0.25
"""Generous: a tenth of a second is the aim, on a machine of one's own."""


class Probe(QObject):
    """A beat every 5 ms. What the process computed between two beats is what kept the window waiting:
    unlike the time on the wall, that does not depend on what else the machine does.
    """

    def __init__(self):
        super().__init__()
        self.longest_s = 0.0
        self._last_s = time.process_time()
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.PreciseTimer)
        self._beat.timeout.connect(self._on_beat)
        self._beat.start(5)

    @Slot()
    def _on_beat(self):
        now_s = time.process_time()
        self.longest_s = max(self.longest_s, now_s - self._last_s)
        self._last_s = now_s

    def stop(self):
        self._beat.stop()


@pytest.fixture
def rested():
    """Python's collector rests, as it does in the program; here it would look at all of the test run."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def window(view, settings):
    """The whole window on the view's session, its panels built."""
    window = MainWindow(view.session, Theme(), settings, remembers=False)
    window.resize(1200, 800)
    window.show()
    window.build_panels()
    view.until(lambda: view.session.waiting == 0)
    yield window
    window.close()
    window.deleteLater()


def alert(level):
    return AlertDraft(Symbol("BABA"), Side(SideKind.ABOVE, Decimal(level)))


def test_no_fault_import_or_write_stops_the_window(view, window, yahoo_env, rested):
    session = view.session
    probe = Probe()
    for fault, state in ((F.RESET, S.OFFLINE), (F.PAGE, S.PROVIDER_DOWN), (F.NO_ANSWER, S.SLOW)):
        yahoo_env.faults.on(fault)
        view.until_state(state)
        yahoo_env.faults.off()
        view.until_state(S.LIVE)
    for number in range(20):
        assert isinstance(view.answer(session.add_alert(alert(200 + number))), Alert)
    many = [Symbol(f"SYM{number}") for number in range(2000)]
    assert isinstance(view.answer(session.add_symbols(session.watchlists[0].id, many)), Watchlist)
    view.until(lambda: len(session.watchlists[0].symbols) > len(many))
    view.answer(session.recall("nothing"))
    probe.stop()
    assert probe.longest_s < LONGEST_S


def test_it_is_usable_before_the_first_answer_of_the_network(
    yahoo_env, yahoo_clock, files, timings, settings, qtbot
):
    yahoo_env.faults.on(F.NO_ANSWER)
    with Store.open(files.database, yahoo_clock.now) as store:
        store.watchlists.create("Mine", ["BABA"])
    with View(live_parts(files, QUIET, yahoo_clock, "window"), qtbot) as view:
        window = MainWindow(view.session, Theme(), settings, remembers=False)
        window.show()
        window.build_panels()
        view.until(lambda: view.session.watchlists)
        mine = view.session.watchlists[0].id
        assert isinstance(view.answer(view.session.add_alert(alert(200))), Alert)
        assert isinstance(view.answer(view.session.add_symbols(mine, ["JD"])), Watchlist)
        assert view.state in {None, S.SLOW}
        assert not [entry for entry in yahoo_env.log.entries(Kind.QUOTE) if entry.status == 200]
        yahoo_env.faults.off()
        # The panel of the two listings may have asked for its own by then.
        view.until(lambda: {"BABA", "JD"} <= set(view.session.quotes))
        view.until_state(S.LIVE)
        window.close()
        window.deleteLater()
