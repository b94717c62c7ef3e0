"""Watcher's window on live data while everything fails that can: `… faulty PROFILE` says its longest gaps.

What imitates Yahoo runs in the same process, so its work is among the gaps, too.
"""

from __future__ import annotations

import datetime as dt
import os
import sys
import tempfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot

from tests.benchmarks.programs.gaps import Gaps
from tests.benchmarks.programs.saying import say
from tests.benchmarks.screen import HEIGHT, WIDTH, application
from tests.yahoo.certs import make_certificates
from tests.yahoo.faults import Fault
from tests.yahoo.market import Market
from tests.yahoo.server import Yahoo
from watcher import app
from watcher.clock import ScaledClock
from watcher.config import Config, Notifications
from watcher.domain.alerts.alert import AlertDraft
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.feed_state import FeedState
from watcher.domain.symbols import Symbol
from watcher.engine.assembly import live_parts
from watcher.paths import Profile
from watcher.store.store import Store
from watcher.ui.heap import Heap

SPEED = 20
PATIENCE_MS = 60_000
ALERTS = 200
STORM = (
    (Fault.RESET, FeedState.OFFLINE),
    (Fault.PAGE, FeedState.PROVIDER_DOWN),
    (Fault.TOO_MANY_REQUESTS, FeedState.RATE_LIMITED),
)


class Until(QObject):
    """Lets the event loop turn until something is so."""

    def __init__(self, holds: Callable[[], bool]) -> None:
        super().__init__()
        self._holds = holds
        self._held = False
        self._loop = QEventLoop()
        self._look = QTimer(self, interval=20)
        self._look.timeout.connect(self._on_look)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._loop.quit)

    def wait(self) -> None:
        """Return once it is so, or when patience ends."""
        self._look.start()
        self._patience.start()
        self._loop.exec()
        if not self._held:
            raise RuntimeError("it never came to that")

    @Slot()
    def _on_look(self) -> None:
        if self._holds():
            # Until the loop has ended, it may be so no longer.
            self._held = True
            self._loop.quit()


def main(folder: Path) -> None:
    """Open the window, make trouble, say how long it was away."""
    clock = ScaledClock(dt.datetime(2026, 11, 18, 15, 30, tzinfo=dt.UTC), SPEED)
    profile = Profile(folder)
    profile.create()
    with Store.open(profile.database, clock.now) as store:
        store.watchlists.create("Mine", ["BABA", "JD", "PDD", "NVDA"])
    config = Config(notifications=Notifications(desktop=False))
    with (
        tempfile.TemporaryDirectory() as certificates,
        Yahoo(make_certificates(Path(certificates)), Market(clock.now)) as yahoo,
    ):
        os.environ.update(yahoo.environment)
        opening = app.Opening(live_parts(profile, config, clock, "window"), config, profile.config)
        program = app.Program(opening, remembers=False)
        Heap(program)
        program.window.resize(WIDTH, HEIGHT)
        program.start()
        sys.setswitchinterval(app.SWITCH_S)
        try:
            _storm(program, yahoo)
        finally:
            program.stop()


def _storm(program: app.Program, yahoo: Yahoo) -> None:
    session = program.session
    gaps = Gaps(program)
    gaps.start()
    Until(lambda: session.status.state is FeedState.LIVE and program.window.is_built).wait()
    say(**gaps.said("live_start"))
    gaps.begin("faults")
    for fault, state in STORM:
        yahoo.faults.on(fault)
        session.try_again()
        Until(lambda state=state: session.status.state is state).wait()
        yahoo.faults.off()
        session.try_again()
        Until(lambda: session.status.state is FeedState.LIVE).wait()
    say(**gaps.said("faults"))
    gaps.begin("writes")
    for number in range(ALERTS):
        session.add_alert(AlertDraft(Symbol("BABA"), Side(SideKind.ABOVE, Decimal(1000 + number))))
    Until(lambda: len(session.alerts) == ALERTS and not session.waiting).wait()
    say(**gaps.said("writes"))


if __name__ == "__main__":
    application()
    main(Path(sys.argv[1]))
