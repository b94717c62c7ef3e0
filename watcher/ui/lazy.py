"""Panels whose libraries take long to import: imported beside the event loop, built in it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.ui.panel import Panel
from watcher.ui.theme import Theme

PanelClass = Callable[[Session, Theme, QWidget], Panel]


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
    """Imports modules in a thread of its own, so that the window answers meanwhile.

    It has no parent: the thread keeps it until it has emitted, whatever became of the window.
    """

    done = Signal()

    def __init__(self, panels: Sequence[LazyPanel]) -> None:
        super().__init__()
        self._panels = tuple(panels)
        self._thread = threading.Thread(target=self._run, name="import panels", daemon=True)
        self._stopping = threading.Event()

    def start(self) -> None:
        """Begin; `done` follows."""
        self._thread.start()

    def stop(self) -> None:
        """Import no more, and wait for the end of the import that is under way.

        A thread that still imports when Python ends brings the whole process down.
        """
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        for panel in self._panels:
            for load in (panel.load, panel.load_slow):
                if self._stopping.is_set():
                    return
                load()
        self.done.emit()
