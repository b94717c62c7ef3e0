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


class Importer(QObject):
    """Imports modules in a thread of its own, so that the window answers meanwhile.

    It has no parent: the thread keeps it until it has emitted, whatever became of the window.
    """

    done = Signal()

    def __init__(self, panels: Sequence[LazyPanel]) -> None:
        super().__init__()
        self._panels = tuple(panels)

    def start(self) -> None:
        """Begin; `done` follows."""
        threading.Thread(target=self._run, name="import panels", daemon=True).start()

    def _run(self) -> None:
        for panel in self._panels:
            panel.load()
            if panel.slow:
                import_module(panel.slow)
        self.done.emit()
