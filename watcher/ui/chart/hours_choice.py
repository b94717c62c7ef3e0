"""The button that shows or leaves out what is traded before the open and after the close."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence

from watcher.domain.chart_data import ChartData
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.toolbar import Place

_TIP = tr("Show what is traded before the open and after the close (Alt+E)")
_NOT_OF_DAYS = tr("Bars of a day or more have no extended hours (Alt+E)")
_NOT_HERE = tr("This market has no extended hours (Alt+E)")


class HoursChoice(Part):
    """A switch; it can be pressed where bars are shorter than a day."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._are_there = True
        self._action = QAction(tr("Extended hours"), self)
        self._action.setIconText(tr("Ext. hours"))
        self._action.setObjectName("Ext. hours")
        self._action.setCheckable(True)
        self._action.setShortcut(QKeySequence("Alt+E"))
        self._action.triggered.connect(self._on_triggered)
        host.toolbar.add(Place.HOURS, self._action).setAccessibleName(tr("Extended hours"))
        self.adopt(host.state)

    @override
    def adopt(self, state: ChartState) -> None:
        is_intraday = state.interval.is_intraday
        on = is_intraday and self._are_there
        self._action.setEnabled(on)
        # What has no extended hours shows none.
        self._action.setChecked(on and state.extended_hours)
        self._action.setToolTip(_TIP if on else _NOT_HERE if is_intraday else _NOT_OF_DAYS)

    @override
    def turn(self) -> None:
        self._are_there = True
        self.adopt(self._host.state)

    @override
    def show(self, data: ChartData) -> None:
        self._are_there = data.instrument.has_extended_hours
        self.adopt(self._host.state)

    @Slot(bool)
    def _on_triggered(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        self._host.change_state(replace(self._host.state, extended_hours=on))
