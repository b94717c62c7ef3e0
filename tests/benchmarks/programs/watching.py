"""Follows Watcher's own window and says when it painted what; `window` opens it so."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from tests.benchmarks.programs.gaps import Gaps
from tests.benchmarks.programs.saying import cpu_ms, now_ns, resident_mb, say
from tests.benchmarks.screen import HEIGHT, WIDTH, PaintWatch
from watcher import app
from watcher.domain.symbols import Symbol
from watcher.ui.heap import Heap

CROWD = 5_000
QUIET_MS = 2_000
QUIET_LIVE_MS = 8_000
"""A source answers later than the demo market does."""
PATIENCE_MS = 90_000


class Watch(QObject):
    """Follows a starting window: its first paint, its chart's, and how long its event loop was away."""

    def __init__(self, program: app.Program, until: str) -> None:
        super().__init__(program)
        self._program = program
        self._until = until
        self._chart: PaintWatch | None = None
        self._window_watch = PaintWatch(program.window)
        self._window_watch.painted.connect(self._on_painted)
        self._gaps = Gaps(self)
        self._gaps.beat.connect(self._on_beat)
        program.window._growth.panel_built.connect(self._on_panel_built)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_LIVE_MS if until == "live" else QUIET_MS)
        self._quiet.timeout.connect(self._on_quiet)
        QTimer.singleShot(PATIENCE_MS, self._on_patience_lost)

    @Slot()
    def _on_painted(self) -> None:
        self._window_watch.painted.disconnect(self._on_painted)
        say(painted_ns=now_ns(), painted_cpu_ms=cpu_ms(), rows=len(self._program.session.quotes))
        if self._until == "painted":
            self._leave()
        else:
            self._gaps.start()

    @Slot()
    def _on_beat(self) -> None:
        if self._chart is None:
            return
        if self._until in {"settled", "crowded", "live"} and self._is_settled and not self._quiet.isActive():
            self._quiet.start()

    @Slot()
    def _on_panel_built(self) -> None:
        panel = self._program.window.findChild(QWidget, "chart")
        if self._chart is None and panel is not None:
            self._program.window._growth.panel_built.disconnect(self._on_panel_built)
            panel.active.built.connect(self._on_view_made)

    @Slot()
    def _on_view_made(self) -> None:
        """It is given its bars in the same turn of the event loop, and painted in a later one."""
        self._chart = PaintWatch(self._program.window.findChild(QWidget, "chart").view.viewport())
        self._chart.painted.connect(self._on_chart_painted)

    @property
    def _is_settled(self) -> bool:
        session = self._program.session
        return not session.waiting and session.status.state is not None and bool(session.quotes)

    @Slot()
    def _on_chart_painted(self) -> None:
        if self._chart is not None:
            self._chart.painted.disconnect(self._on_chart_painted)
        say(chart_ns=now_ns(), chart_cpu_ms=cpu_ms())
        if self._until == "chart":
            # What is imported then, the engine last, keeps the loop away, too.
            self._quiet.start()

    @Slot()
    def _on_quiet(self) -> None:
        session = self._program.session
        if self._until == "chart":
            say(gap_ms=self._gaps.longest_ms)
            self._leave()
            return
        if self._until == "crowded":
            if not self._gaps.phase:
                say(**self._gaps.said("start"))
                self._gaps.begin("crowd")
                session.add_symbols(session.watchlists[0].id, [Symbol(f"SYM{n}") for n in range(CROWD)])
            elif len(session.watchlists[0].symbols) > CROWD:
                say(**self._gaps.said("crowd"))
                self._leave()
            return
        self._say_memory()

    def _say_memory(self) -> None:
        panel = self._program.window.findChild(QWidget, "chart")
        # As the program does half a minute after its start.
        self._program.findChild(Heap).settle()
        say(
            resident_mb=resident_mb(),
            symbols=len(self._program.session.quotes),
            bars=len(panel.view.series),
        )
        self._leave()

    @Slot()
    def _on_patience_lost(self) -> None:
        app.the_application().exit(1)

    @Slot()
    def _leave(self) -> None:
        app.the_application().quit()


def open_watched(opening: app.Opening) -> int:
    """What `app.open_window` does, under watch."""
    application = app.the_application()
    program = app.Program(opening, is_desktop=True)
    program.window.resize(WIDTH, HEIGHT)
    watch = Watch(program, sys.argv[1])
    program.start()
    sys.setswitchinterval(app.SWITCH_S)
    try:
        return application.exec()
    finally:
        watch.deleteLater()
        program.stop()
