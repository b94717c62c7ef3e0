"""One background thread with one asyncio loop, started once and stopped cleanly from anywhere."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from threading import Thread

STOP_PATIENCE_S = 5.0

BugReporter = Callable[[BaseException], None]


class LoopThread:
    """Runs `main()` in a thread of its own until `stop`.

    A Python thread, not a QThread: its loop is asyncio's, debuggers and
    `threading.excepthook` see it, and losing it cannot abort the process.
    Stopping before starting, and twice, is harmless.
    """

    def __init__(self, main: Callable[[], Awaitable[None]], name: str) -> None:
        self._main = main
        self._loop = asyncio.new_event_loop()
        self._stopping = asyncio.Event()
        self._thread = Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Start the thread; once only."""
        self._thread.start()

    def stop(self, patience_s: float = STOP_PATIENCE_S) -> bool:
        """Ask the loop to finish and wait; answer whether it did in time."""
        if self._thread.ident is None:
            self._loop.close()
            return True
        self.call(self._stopping.set)
        self._thread.join(patience_s)
        return not self._thread.is_alive()

    def call(self, work: Callable[..., object], *args: object) -> bool:
        """Have `work` called in the loop; answer whether the loop is still there to do it."""
        try:
            self._loop.call_soon_threadsafe(work, *args)
        except RuntimeError:  # closed: the engine has ended, nobody waits for this any more
            return False
        return True

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._until_stopped())

    async def _until_stopped(self) -> None:
        main = asyncio.ensure_future(self._main())
        stopping = asyncio.ensure_future(self._stopping.wait())
        await asyncio.wait((main, stopping), return_when=asyncio.FIRST_COMPLETED)
        for task in (main, stopping):
            task.cancel()
        await asyncio.wait((main, stopping))
        if not main.cancelled() and (bug := main.exception()) is not None:
            raise bug
