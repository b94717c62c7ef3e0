"""Watcher's own window at rest, saying what it costs: a price a second of each symbol, in the tray, and none.

python -m tests.benchmarks.programs.at_rest PROFILE
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Slot

from tests.benchmarks.programs.saying import say
from tests.benchmarks.screen import HEIGHT, WIDTH
from watcher import app
from watcher.domain.alerts.alert import AlertDraft
from watcher.domain.alerts.conditions import Side, SideKind
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.quote import Quote
from watcher.engine.assembly import Parts
from watcher.feeds.demo.feed import DemoFeed
from watcher.feeds.feed import Feed, FeedListener

SECONDS = 10
SETTLE_MS, PATIENCE_MS = 6_000, 110_000
_STEPS = (Decimal("1.0001"), Decimal("0.9999"))


class SteadyFeed(DemoFeed):
    """The demo market's instruments and history, and each second a price of each symbol."""

    way = "together"
    """All rows at once, as a poll answers them; `apart`, as a stream brings them; or `none` any more."""

    async def run(self, listener: FeedListener) -> None:
        rows = await self.quotes(tuple(self._wanted))
        listener.on_instruments([one for one in map(self.instrument, self._wanted) if one is not None])
        listener.on_quotes(rows)
        now = self._clock.now()
        listener.on_status(
            FeedStatus("Demo", FeedState.LIVE, streaming=True, symbols=len(rows), freshest=now)
        )
        number = 0
        while True:
            number += 1
            if SteadyFeed.way == "together":
                await asyncio.sleep(1)
                listener.on_quotes([self._moved(row, number) for row in rows])
            elif SteadyFeed.way == "apart":
                for row in rows:
                    await asyncio.sleep(1 / len(rows))
                    listener.on_observation(self._moved(row, number).observations()[0])
            else:
                await asyncio.sleep(PATIENCE_MS)

    def _moved(self, row: Quote, number: int) -> Quote:
        now = self._clock.now()
        return replace(
            row, price=row.price * _STEPS[number % 2], quote_time=now, received_time=now, extended=None
        )


class Timers(QObject):
    """Notes when each of Qt's timers rings."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rings: dict[int, list[float]] = {}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Timer:
            self.rings.setdefault(id(watched), []).append(time.perf_counter())
        return False

    @property
    def shortest_ms(self) -> float | None:
        """How often the most frequent one has rung, on average; None if none rang three times.

        Qt lays a list out anew by a timer of its own, twice at once: that is no beat.
        """
        spans = [(rang[-1] - rang[0]) / (len(rang) - 1) for rang in self.rings.values() if len(rang) > 2]
        return min(spans) * 1000 if spans else None


class Watch(QObject):
    """Goes from one state to the next, and says what each has cost."""

    def __init__(self, program: app.Program) -> None:
        super().__init__(program)
        self._program = program
        self._states = iter((self._together, self._apart, self._hidden, self._quiet, self._watched))
        self._begun = (0.0, 0.0, 0)
        self._name = ""
        self._has_begun = False
        self._timers = Timers(self)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)
        QTimer.singleShot(PATIENCE_MS, self._on_patience_lost)
        program.window.built.connect(self._on_built)

    @Slot()
    def _on_built(self) -> None:
        self._timer.start(SETTLE_MS)

    @Slot()
    def _on_timeout(self) -> None:
        session = self._program.session
        if not self._has_begun and (session.waiting or not session.quotes):
            # A busy machine takes its time to start.
            self._timer.start(SETTLE_MS)
            return
        self._has_begun = True
        if self._name:
            cpu, wall, wakes = self._begun
            lasted = time.perf_counter() - wall
            say(
                **{
                    f"{self._name}_percent": (time.process_time() - cpu) / lasted * 100,
                    f"{self._name}_wakes": (_wakes() - wakes) / lasted,
                }
            )
            if self._timers.rings:
                say(shortest_ms=self._timers.shortest_ms)
            self._name = ""
        following = next(self._states, None)
        if following is None:
            app.the_application().quit()
        else:
            following()

    def _together(self) -> None:
        gc.collect()
        gc.freeze()
        say(symbols=len(self._program.session.quotes))
        self._measure("together")

    def _apart(self) -> None:
        SteadyFeed.way = "apart"
        self._measure("apart")

    def _hidden(self) -> None:
        SteadyFeed.way = "together"
        session = self._program.session
        for symbol, quote in session.quotes.items():
            session.add_alert(AlertDraft(symbol, Side(SideKind.BELOW, quote.price / 2)))
        self._program.window.hide()
        QTimer.singleShot(SETTLE_MS, self._measure_hidden)

    @Slot()
    def _measure_hidden(self) -> None:
        say(alerts=len(self._program.session.alerts))
        self._measure("hidden")

    def _quiet(self) -> None:
        SteadyFeed.way = "none"
        self._program.window.show()
        QTimer.singleShot(SETTLE_MS, self._measure_quiet)

    @Slot()
    def _measure_quiet(self) -> None:
        self._measure("quiet")

    def _watched(self) -> None:
        # By itself: a filter over every event would be in the other figures, too.
        app.the_application().installEventFilter(self._timers)
        self._measure("watched")

    def _measure(self, name: str) -> None:
        self._name = name
        self._begun = (time.process_time(), time.perf_counter(), _wakes())
        self._timer.start(SECONDS * 1_000)

    @Slot()
    def _on_patience_lost(self) -> None:
        app.the_application().exit(1)


def _wakes() -> int:
    """How often a thread of this process has gone to sleep so far."""
    lines = [
        line
        for task in Path("/proc/self/task").iterdir()
        for line in (task / "status").read_text().splitlines()
        if line.startswith("voluntary_ctxt_switches")
    ]
    return sum(int(line.split()[1]) for line in lines)


def _steady(parts: Parts) -> Parts:
    def open_feed() -> Feed:
        return SteadyFeed(parts.clock, 1)

    return replace(parts, open_feed=open_feed)


def open_watched(opening: app.Opening) -> int:
    """What `app.open_window` does, under watch."""
    application = app.the_application()
    application.setQuitOnLastWindowClosed(False)
    program = app.Program(replace(opening, parts=_steady(opening.parts)), remembers=False)
    program.window.resize(WIDTH, HEIGHT)
    watch = Watch(program)
    program.start()
    try:
        return application.exec()
    finally:
        watch.deleteLater()
        program.stop()


if __name__ == "__main__":
    from watcher.cli.main import main

    app.open_window = open_watched
    sys.exit(main(["--demo", "--profile", sys.argv[1]]))
