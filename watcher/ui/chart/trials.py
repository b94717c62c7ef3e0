"""Marks on the chart when the terms in the alert dialog would have fired."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.chart_data import ChartData
from watcher.overriding import override
from watcher.ui.chart.part import Host, Part

if TYPE_CHECKING:
    from watcher.ui.chart.trial_marks import TrialMarks
    from watcher.ui.plotting.view import ChartView


class Trials(Part):
    """Follows what the session says is being tried, while the chart shows its symbol."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._view: ChartView | None = None
        self._marks: TrialMarks | None = None
        self._data: ChartData | None = None
        host.session.trial_changed.connect(self._mark)

    @override
    def join(self, view: ChartView) -> None:
        from watcher.ui.chart.trial_marks import TrialMarks

        self._view, self._marks = view, TrialMarks(self._host.theme)
        view.add_overlay(self._marks)

    @override
    def show(self, data: ChartData) -> None:
        self._data = data
        self._mark()

    @Slot()
    def _mark(self) -> None:
        view, marks, data = self._view, self._marks, self._data
        if view is None or marks is None or data is None:
            return
        symbol, fires = self._host.session.trial or (data.key.symbol, ())
        if symbol not in {data.key.symbol, PORTFOLIO}:
            fires = ()
        marks.set_fires(fires, is_priced=symbol != PORTFOLIO)
        view.refresh()
