"""How the chart is set, kept from one session to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from watcher.bridge.session import Session
from watcher.ui.chart.chart import Chart
from watcher.ui.chart.chart_state import ChartState

KEPT_AS = "chart"


class Setting(QObject):
    """From `remember` on it is kept."""

    def __init__(self, session: Session, chart: Chart, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._chart = chart
        self._kept = chart.state
        self._was_changed = self._remembers = False
        chart.changed.connect(self._on_changed)

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
        state = self._chart.state
        if self._remembers and state != self._kept:
            self._session.keep(KEPT_AS, state.text())
        self._kept = state

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        """What the user has chosen before this came stays chosen."""
        if not self._was_changed:
            self._adopt(text)

    def _adopt(self, text: str | None) -> None:
        self._kept = ChartState.read(text)
        self._chart.set(self._chart.symbol, self._kept)
