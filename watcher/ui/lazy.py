"""Panels whose libraries take long to import: imported beside the event loop, built in it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from typing import cast

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.ui.panel import Panel
from watcher.ui.theme import Theme
from watcher.values import dataclass

PanelClass = Callable[[Session, Theme, QWidget], Panel]

SLICE_S = 0.004


@dataclass(frozen=True, slots=True)
class LazyPanel:
    """Where a panel's class is found; nothing of it is imported before `load`."""

    module: str
    name: str
    slow: str = ""
    """A module that the panel imports later, when it has something to show."""

    def load(self) -> PanelClass:
        """Import the module and return the class."""
        return cast("PanelClass", getattr(import_module(self.module), self.name))

    def load_slow(self) -> None:
        """Import what the panel needs later."""
        if self.slow:
            import_module(self.slow)


class Importer(QObject):
    """Imports panels in a thread of its own, one after the other, so that the window answers meanwhile.

    PySide6 makes its types when they are first asked for, and takes no care of threads: pyqtgraph, which
    asks for all of them, brought the process down when the window asked for one at the same time.
    So all are made here first, in the window's thread, a few in each turn of the event loop.

    It has no parent: the thread keeps it until it has ended, whatever became of the window.
    """

    imported = Signal()
    """The next panel can be built; nothing more is imported until `go_on`."""

    def __init__(self, panels: Sequence[LazyPanel]) -> None:
        super().__init__()
        self._panels = tuple(panels)
        self._turns = threading.Semaphore(0)
        self._thread = threading.Thread(target=self._run, name="import panels", daemon=True)
        self._stopping = threading.Event()
        self._has_types = threading.Event()
        self._types = _types()
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._make_types)

    def start(self) -> None:
        """Begin; `imported` follows for each panel."""
        self._thread.start()
        self._turn.start(0)

    @Slot()
    def go_on(self) -> None:
        """Import the next panel: the last one is built, and painted."""
        self._turns.release()

    @Slot()
    def abandon(self) -> None:
        """Begin no further import: there is no window any more."""
        self._turn.stop()
        self._stopping.set()
        self._has_types.set()
        self._turns.release()

    def stop(self) -> None:
        """Import no more, and wait for the end of the import that is under way.

        A thread that still imports when Python ends brings the whole process down.
        """
        self.abandon()
        if self._thread.ident is not None:
            self._thread.join()

    @Slot()
    def _make_types(self) -> None:
        until = time.perf_counter() + SLICE_S
        for _ in self._types:
            if time.perf_counter() >= until:
                self._turn.start(0)
                return
        self._has_types.set()

    def _run(self) -> None:
        # It knows nothing of Qt, so it need not wait.
        import numpy as np  # noqa: F401

        self._has_types.wait()
        for panel in self._panels:
            for load in (panel.load, panel.load_slow):
                if self._stopping.is_set():
                    return
                # What cannot be imported is for the window to find out, and to say, when it builds the panel.
                with suppress(Exception):
                    load()
            self.imported.emit()
            self._turns.acquire()


def _types() -> Iterator[object]:
    """Everything that Qt's modules hold, made as it is asked for."""
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            yield getattr(module, name)
