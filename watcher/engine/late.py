"""An engine that is imported only when it starts, beside the window's event loop."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from watcher.engine.assembly import Parts
from watcher.engine.requests import Request

if TYPE_CHECKING:
    from watcher.engine.engine import Engine
    from watcher.engine.messages import Audience
    from watcher.engine.runtime import BugReporter

STOP_PATIENCE_S = 5.0


class LateEngine:
    """The engine, imported and started in a thread beside the window's; requests made before then wait."""

    def __init__(self, parts: Parts, audience: Audience, report_bug: BugReporter) -> None:
        self._parts = parts
        self._audience = audience
        self._report_bug = report_bug
        self._lock = threading.Lock()
        self._early: list[tuple[int, Request]] = []
        self._engine: Engine | None = None
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="engine import", daemon=True)

    def start(self) -> None:
        """Begin; returns at once. Once only."""
        self._thread.start()

    def submit(self, number: int, request: Request) -> None:
        """Have a request carried out, as soon as there is an engine."""
        with self._lock:
            engine = self._engine
            if engine is None:
                self._early.append((number, request))
        if engine is not None:
            engine.submit(number, request)

    def stop(self) -> bool:
        """End and wait; answer whether it ended in time. Before `start` it is harmless."""
        with self._lock:
            self._stopped = True
        if self._thread.ident is not None:
            self._thread.join(STOP_PATIENCE_S)
        return not self._thread.is_alive() and (self._engine is None or self._engine.stop())

    def _run(self) -> None:
        # It brings asyncio, numpy and much else: none of it is needed for the first paint.
        from watcher.engine.engine import Engine

        engine = Engine(self._parts, self._audience, self._report_bug)
        with self._lock:
            self._engine = engine
            for number, request in self._early:
                engine.submit(number, request)
            self._early.clear()
            if not self._stopped:
                engine.start()
