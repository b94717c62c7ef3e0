"""A sheet whose rows are given as they are, in their order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QWidget

from watcher.ui.portfolio.figure import AnyRow, Figure
from watcher.ui.portfolio.sheet import Sheet
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme

RowT = TypeVar("RowT", bound=AnyRow)


def no_tip(_row: object) -> str:
    """For rows that say all there is."""
    return ""


class RowSheet(Generic[RowT]):
    """Belongs to its `view`'s parent."""

    def __init__(
        self,
        name: str,
        figures: Sequence[Figure[RowT]],
        theme: Theme,
        parent: QWidget,
        tip: Callable[[RowT], str] = no_tip,
    ) -> None:
        self._rows: Sequence[RowT] = ()
        columns = [figure.column() for figure in figures]
        self._model: TableModel[int, RowT] = TableModel(columns, self._row_at, tip, parent)
        self.view: Sheet[int, RowT] = Sheet(name, figures, self._model, theme, parent)
        self.view.horizontalHeader().setSortIndicatorShown(False)

    @property
    def chosen(self) -> list[RowT]:
        """The marked rows, from top to bottom."""
        return [self._rows[at] for at in self.view.chosen]

    def show(self, rows: Sequence[RowT]) -> None:
        """Show these, and no others."""
        self._rows = rows
        self._model.replace(range(len(rows)))
        self._model.forget_all(0, len(rows) - 1)

    def _row_at(self, at: int) -> RowT:
        return self._rows[at]
