"""The buttons that choose the price scale: logarithmic, percent, or neither."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QKeySequence

from watcher.language import english, tr
from watcher.overriding import override
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.part import Host, Part
from watcher.ui.chart.toolbar import Place
from watcher.ui.plotting.scale import ScaleKind

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView

_BUTTONS = (
    (
        ScaleKind.LOG,
        tr("Log", "scale"),
        tr("Log scale"),
        tr("Equal distances are equal changes in percent"),
        "Alt+L",
    ),
    (ScaleKind.PERCENT, "%", tr("Percent scale"), tr("Prices as changes since the left edge"), "Alt+P"),
)


class Scaling(Part):
    """Two switches, of which at most one is on."""

    def __init__(self, host: Host) -> None:
        super().__init__(host)
        self._host = host
        self._view: ChartView | None = None
        self._actions: dict[ScaleKind, QAction] = {}
        for kind, text, spoken, tip, keys in _BUTTONS:
            # The button has room for a word, menu and palette for what it means.
            action = self._actions[kind] = QAction(spoken, self)
            action.setIconText(text)
            # Keys that were changed are kept under it.
            action.setObjectName(english(text))
            action.setCheckable(True)
            action.setData(kind.value)
            action.setShortcut(QKeySequence(keys))
            action.setToolTip(f"{tip} ({keys})")
            action.triggered.connect(self._on_triggered)
            host.toolbar.add(Place.SCALE, action).setAccessibleName(spoken)

    @override
    def join(self, view: ChartView) -> None:
        self._view = view
        view.set_scale(self._host.state.scale)

    @override
    def adopt(self, state: ChartState) -> None:
        for kind, action in self._actions.items():
            action.setChecked(kind is state.scale)
        if self._view is not None:
            self._view.set_scale(state.scale)

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)  # noqa: S101
        kind = ScaleKind(action.data()) if action.isChecked() else ScaleKind.LINEAR
        self._host.change_state(replace(self._host.state, scale=kind))
