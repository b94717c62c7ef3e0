"""How a chart is set now, kept from one session to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.ui.chart.chart_state import ChartState

KEPT_AS = "chart"


class Setting(QObject):
    """Holds the state; from `remember` on it is kept."""

    changed = Signal(object, object)
    """The ChartState before, and the one now."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._state = ChartState()
        self._was_changed = self._remembers = False

    @property
    def state(self) -> ChartState:
        """How the chart is set."""
        return self._state

    def change(self, state: ChartState) -> None:
        """Set it like this, and keep it."""
        self._was_changed = True
        if state != self._state:
            if self._remembers:
                self._session.keep(KEPT_AS, state.text())
            self._adopt(state)

    def remember(self) -> None:
        """Be as the last time, and keep from now on how it is."""
        self._remembers = True
        self._session.recall(KEPT_AS).done.connect(self._on_recalled)

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        """What the user has chosen before this came stays chosen."""
        if not self._was_changed:
            self._adopt(ChartState.read(text))

    def _adopt(self, state: ChartState) -> None:
        before, self._state = self._state, state
        self.changed.emit(before, state)
