"""How the charts stand and are set, kept from one session to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from watcher.bridge.session import Session
from watcher.ui.chart.grid.grid import Grid
from watcher.ui.chart.grid.grid_state import GridState

KEPT_AS = "chart"


class Setting(QObject):
    """From `remember` on it is kept."""

    def __init__(self, session: Session, grid: Grid, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._grid = grid
        self._kept = grid.state
        self._was_changed = self._remembers = False
        grid.changed.connect(self._on_changed)

    def remember(self) -> None:
        """Be as the last time, and keep from now on how it is."""
        first = self._session.first_setting
        if first is not None:
            self._adopt(first)
        self._remembers = True
        self._session.recall(KEPT_AS).done.connect(self._on_recalled)

    @Slot()
    def _on_changed(self) -> None:
        self._was_changed = True
        state = self._grid.state
        if self._remembers and state != self._kept:
            self._session.keep(KEPT_AS, state.text())
        self._kept = state

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        """What the user has chosen before this came stays chosen."""
        if not self._was_changed:
            self._adopt(text)

    def _adopt(self, text: str | None) -> None:
        self._grid.adopt(GridState.read(text), selects=False)
        self._kept = self._grid.state
