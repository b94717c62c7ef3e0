"""The button for measuring."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence

from watcher.domain.bars import BarsKey
from watcher.domain.chart_data import ChartData
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.measure import MeasureTool
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.toolbar import Place

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView

_TIP = tr("Measure by dragging or with the arrow keys (Alt+M); Shift does it without the button")


class MeasureChoice(Part):
    """A switch: the next drag measures, or the arrow keys do."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._view: ChartView | None = None
        self._tool: MeasureTool | None = None
        self._key: BarsKey | None = None
        self._action = QAction(tr("Measure"), self)
        self._action.setCheckable(True)
        self._action.setEnabled(False)
        self._action.setShortcut(QKeySequence("Alt+M"))
        self._action.setToolTip(_TIP)
        self._action.triggered.connect(self._on_triggered)
        host.toolbar.add(Place.MEASURE, self._action)

    @override
    def join(self, view: ChartView) -> None:
        self._view = view
        self._tool = MeasureTool(view.places, view.refresh, self)
        view.add_overlay(self._tool)
        view.add_tool(self._tool)
        self._tool.said.armed.connect(self._action.setChecked)
        self._tool.said.measured.connect(self._on_measured)
        self._action.setEnabled(True)

    @override
    def show(self, data: ChartData) -> None:
        if self._tool is not None and data.key != self._key:
            self._tool.clear()
        self._key = data.key

    @Slot(bool)
    def _on_triggered(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        if self._view is not None and self._tool is not None:
            self._tool.arm(on)
            self._view.setFocus()

    @Slot(str)
    def _on_measured(self, text: str) -> None:
        """For screen readers, which do not see the field."""
        if self._view is not None and text:
            self._view.setAccessibleDescription(text)
