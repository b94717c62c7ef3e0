"""Keeps how high the user has made each pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from watcher.overriding import override
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.part import Host, Part

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView

NAME = "pane heights"


class PaneHeights(Part):
    """Under the panes' keys, those that are not there now included."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._view: ChartView | None = None

    @override
    def join(self, view: ChartView) -> None:
        self._view = view
        view.panes_resized.connect(self._on_resized)
        self.adopt(self._host.state)

    @override
    def adopt(self, state: ChartState) -> None:
        kept = state.parts.get(NAME)
        if self._view is not None and isinstance(kept, dict):
            self._view.know_shares(
                {
                    key: float(share)
                    for key, share in kept.items()
                    if isinstance(share, int | float) and 0 < share < 1
                }
            )

    @Slot()
    def _on_resized(self) -> None:
        if self._view is not None:
            kept = self._host.state.parts.get(NAME)
            known = dict(kept) if isinstance(kept, dict) else {}
            known |= {pane.key: round(share, 4) for pane, share in self._view.pane_shares()}
            self._host.change_state(self._host.state.with_part(NAME, known))
