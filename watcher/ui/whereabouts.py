"""Where the window stood and how its panels lay when it was closed: kept, and put back once."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow

from watcher.bridge.session import Session
from watcher.ui.placement import Placement
from watcher.ui.theme_switch import ThemeSwitch

KEPT_AS = "window"


class Whereabouts(QObject):
    """What is put back first counts; what is read later changes nothing."""

    def __init__(self, session: Session, switch: ThemeSwitch, window: QMainWindow) -> None:
        super().__init__(window)
        self._session = session
        self._switch = switch
        self._is_placed = False

    def recall(self) -> None:
        """Put back what the store remembers, once it has been read."""
        self._session.recall(KEPT_AS).done.connect(self._on_recalled)

    def restore(self, text: str) -> None:
        """Put window and panels to where they were."""
        placement = Placement.read(text)
        if placement is not None and not self._is_placed:
            self._is_placed = True
            self._switch.restore(placement.theme, placement.instead_of)
            placement.apply(self._window)

    def keep(self) -> str:
        """Have it remembered where they are; the text is what `restore` takes."""
        text = Placement.of(self._window, self._switch.switched_to, self._switch.set_mode).text()
        self._session.keep(KEPT_AS, text)
        return text

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        if text is not None:
            self.restore(text)

    @property
    def _window(self) -> QMainWindow:
        # Not kept: the window keeps this.
        return cast("QMainWindow", self.parent())
