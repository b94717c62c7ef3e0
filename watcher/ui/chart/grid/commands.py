"""The actions of the grid: what they do to the charts, and what they say about them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from watcher.ui.actions import Actions
from watcher.ui.chart.acts import ChartAct
from watcher.ui.chart.grid.grid import Grid
from watcher.ui.chart.grid.grid_state import Link, Shape

SHAPES = {
    ChartAct.ONE: Shape.ONE,
    ChartAct.BESIDE: Shape.BESIDE,
    ChartAct.ABOVE: Shape.ABOVE,
    ChartAct.THREE: Shape.THREE,
    ChartAct.FOUR: Shape.FOUR,
}
LINKS = {
    ChartAct.LINK_SYMBOL: Link.SYMBOL,
    ChartAct.LINK_TIME: Link.TIME,
    ChartAct.LINK_CROSSHAIR: Link.CROSSHAIR,
}


class Commands(QObject):
    """Checked is what is so; there is no next chart while there is only one."""

    def __init__(self, grid: Grid, acts: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._grid = grid
        self._acts = acts
        for act, shape in SHAPES.items():
            acts[act].setData(shape.value)
            acts[act].triggered.connect(self._on_shape)
        for act, link in LINKS.items():
            acts[act].setData(link.value)
            acts[act].triggered.connect(self._on_link)
        acts[ChartAct.NEXT].triggered.connect(self._on_next)
        acts[ChartAct.PREVIOUS].triggered.connect(self._on_previous)
        grid.stood.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        shape, links = self._grid.shape, self._grid.links
        for act, one in SHAPES.items():
            self._acts[act].setChecked(one is shape)
        for act, link in LINKS.items():
            self._acts[act].setChecked(link in links)
        for act in (ChartAct.NEXT, ChartAct.PREVIOUS):
            self._acts[act].setEnabled(shape is not Shape.ONE)

    @Slot()
    def _on_shape(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._grid.show_shape(Shape(action.data()))

    @Slot(bool)
    def _on_link(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        action = self.sender()
        if isinstance(action, QAction):
            link = frozenset({Link(action.data())})
            self._grid.link(self._grid.links | link if on else self._grid.links - link)

    @Slot()
    def _on_next(self) -> None:
        self._grid.step(1)

    @Slot()
    def _on_previous(self) -> None:
        self._grid.step(-1)
