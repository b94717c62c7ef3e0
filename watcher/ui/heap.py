"""Keeps the program's memory small, and Python's collector from stopping the window."""

from __future__ import annotations

import gc
import linecache
import sys
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer, Slot

STARTED_MS = 30_000
_ARENA_MAX = -8
"""glibc's name for how many places there are for what threads ask for."""


class Heap(QObject):
    """Collects nothing while the program starts, and then lets Python go on by itself.

    A full collection looks at every object there is; the libraries make half a million, and no thread
    runs for the tenth of a second that this takes. They stay anyway, one in seventy is garbage: what has
    been imported is set aside and never looked at.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        _ask_libc("mallopt", _ARENA_MAX, 2)
        self._started = QTimer(self, singleShot=True, interval=STARTED_MS)
        self._started.timeout.connect(self.settle)
        self._started.start()

    @Slot()
    def set_aside(self) -> None:
        """Never look at what there is by now: it has just been imported."""
        gc.freeze()

    @Slot()
    def settle(self) -> None:
        """The start is over: collect what comes, and give back what it took and no longer needs."""
        self._started.stop()
        gc.collect(0)
        gc.freeze()
        gc.enable()
        linecache.clearcache()
        _ask_libc("malloc_trim", 0)


def _ask_libc(function: str, *numbers: int) -> None:
    """Call what only glibc has: it keeps what was freed, and a place for it for each of many threads."""
    if sys.platform != "linux":  # pragma: no cover
        return
    import ctypes

    with suppress(OSError, AttributeError):
        getattr(ctypes.CDLL(None), function)(*numbers)
