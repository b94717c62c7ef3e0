"""The button that chooses how bars are drawn."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.toolbar import Place
from watcher.ui.plotting.kinds import KIND_NAMES, ChartKind

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView


class KindChoice(Part):
    """A menu of all kinds, the one that is shown checked."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._view: ChartView | None = None
        self._menu = QMenu(tr("&Type"), host.toolbar)
        self._kinds: dict[ChartKind, QAction] = {}
        group = QActionGroup(self)
        for kind, name in KIND_NAMES.items():
            action = self._kinds[kind] = group.addAction(name)
            action.setCheckable(True)
            action.setData(kind.value)
            self._menu.addAction(action)
        group.triggered.connect(self._on_triggered)
        self._action = QAction(tr("&Type"), self)
        self._action.setMenu(self._menu)
        self._action.setToolTip(tr("How bars are drawn (Alt+T)"))
        self._action.setShortcut(QKeySequence("Alt+T"))
        button = host.toolbar.add(Place.KIND, self._action)
        button.setAccessibleName(tr("Chart type"))
        self.adopt(host.state)

    @override
    def join(self, view: ChartView) -> None:
        self._view = view
        view.set_kind(self._host.state.kind)

    @override
    def adopt(self, state: ChartState) -> None:
        self._kinds[state.kind].setChecked(True)
        self._action.setIconText(f"{KIND_NAMES[state.kind]} ▾")
        if self._view is not None:
            self._view.set_kind(state.kind)

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self._host.change_state(replace(self._host.state, kind=ChartKind(action.data())))
