"""Which column of a table is what: asked about tables of which the headings are not understood."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from watcher.domain.portfolio.imports import DATES, DAY_FIRST, MONTH_FIRST
from watcher.language import tr
from watcher.ui.words import clean

if TYPE_CHECKING:
    from watcher.engine.reading import ColumnsRead

_NONE = "–"
_ACROSS = 3


class ColumnsForm(QWidget):
    """One list of headings for each field of a booking; what is chosen is asked about at once."""

    changed = Signal()

    def __init__(self, read: ColumnsRead, parent: QWidget) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QComboBox] = {}
        self.heading = read.heading
        """What the choice is remembered by."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        said = QLabel(tr("Which column is what? It is remembered for the next file of the same kind."), self)
        said.setProperty("role", "muted")
        said.setWordWrap(True)
        grid.addWidget(said, 0, 0, 1, 2 * _ACROSS)
        for number, field in enumerate(read.fields):
            box = QComboBox(self)
            box.addItem(_NONE, "")
            for at, title in enumerate(read.titles):
                sample = next((row[at] for row in read.sample if at < len(row) and row[at].strip()), "")
                box.addItem(clean(f"{title} ({sample})" if sample else title, 40), title)
            box.setCurrentIndex(max(0, box.findData(read.guessed.get(field))))
            name = field.upper() if field in {"isin", "id"} else field.capitalize()
            box.setAccessibleName(tr("Column: {name}").format(name=name))
            box.currentIndexChanged.connect(self._on_changed)
            row, column = divmod(number, _ACROSS)
            grid.addWidget(QLabel(name, self), row + 1, 2 * column)
            grid.addWidget(box, row + 1, 2 * column + 1)
            self._boxes[field] = box
        self._add_dates(grid, len(read.fields))

    def _add_dates(self, grid: QGridLayout, at: int) -> None:
        """How 03/04/2024 is read, where the table leaves that open."""
        box = QComboBox(self)
        for text, said in ((_NONE, ""), (tr("Day first"), DAY_FIRST), (tr("Month first"), MONTH_FIRST)):
            box.addItem(text, said)
        box.setAccessibleName(tr("Dates: day or month first"))
        box.currentIndexChanged.connect(self._on_changed)
        row, column = divmod(at, _ACROSS)
        grid.addWidget(QLabel(tr("Dates"), self), row + 1, 2 * column)
        grid.addWidget(box, row + 1, 2 * column + 1)
        self._boxes[DATES] = box

    @property
    def columns(self) -> Mapping[str, str]:
        """The heading of each field that has one, and which part of a date stands first."""
        return {field: box.currentData() for field, box in self._boxes.items() if box.currentData()}

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()
