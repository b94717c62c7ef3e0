"""Grids of charts, kept by name."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.by_name import ByName, Gone, Json, NamedActs, Sayings
from watcher.ui.chart.acts import ChartAct
from watcher.ui.chart.grid.grid import Grid
from watcher.ui.chart.grid.grid_state import GridState, Shape
from watcher.values import dataclass

KEPT_AS = "chart grids"
_ACTS = NamedActs(ChartAct.SAVE, ChartAct.RENAME, ChartAct.DELETE, ChartAct.NEXT_GRID)
_SAYINGS = Sayings(
    first=tr("Grid {count}"),
    saving=tr("Save the charts as they are now as this grid; one of the same name is replaced."),
    saved=tr("The grid “{name}” was saved."),
    taken=tr("There is a grid “{name}” already."),
    full=tr("There are {most} grids already. Remove one first."),
    removed=tr("The grid “{name}” was removed."),
)


@dataclass(frozen=True, slots=True)
class GridLeft:
    """Another grid is shown instead of one that had no name."""

    state: GridState
    said: str
    can_be_undone: bool = True
    is_partial: bool = False


class Grids(ByName):
    """A grid is its shape, links, and of each chart the symbol and how it is set."""

    def __init__(self, session: Session, grid: Grid, acts: Actions, parent: QWidget) -> None:
        super().__init__(session, acts, acts.menus[Menu.GRIDS], _ACTS, _SAYINGS, KEPT_AS, parent)
        self._grid = grid

    @override
    def now(self) -> Json:
        return self._grid.state.json()

    @override
    def arrange(self, kept: Json) -> None:
        self._grid.adopt(GridState.from_json(kept), selects=True)
        self._grid.changed.emit()

    @override
    def is_sound(self, kept: Json) -> bool:
        return isinstance(kept, dict) and isinstance(kept.get("charts"), list)

    @override
    def use(self, name: str) -> None:
        before, was_named = self._grid.state, bool(self.current)
        super().use(name)
        if not was_named and before.shape is not Shape.ONE:
            said = tr("“{name}” is shown instead of charts that were not saved.").format(name=name)
            self.done.emit(GridLeft(before, said))

    def take_back(self, deed: Gone | GridLeft) -> None:
        """Have something that was `done` not happened."""
        if isinstance(deed, Gone):
            self.restore(deed)
        else:
            self._grid.adopt(deed.state, selects=True)
            self._grid.changed.emit()
            self.forget_current()
