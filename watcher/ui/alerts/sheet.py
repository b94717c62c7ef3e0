"""A plain table to read: rows that can be walked through and copied, columns that fit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from watcher.domain.tables import as_csv
from watcher.ui.table import TableModel

_ROW_PX = 26
_GAP_PX = 14
_WIDEST_PX = 420


class Sheet(QTableView):
    """Shows a model; the last column takes the room that is left. Ctrl+C copies what is marked."""

    def __init__(self, model: TableModel[Any, Any], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self._rows = model
        self.setAccessibleName(name)
        self.setProperty("role", "sheet")
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setDefaultSectionSize(_ROW_PX)
        across.setStretchLastSection(True)
        across.setHighlightSections(False)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), self)
        # Two sheets of one window would take it from each other.
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._on_copied)

    def fit(self) -> None:
        """Give every column the room that its rows on screen take."""
        self.resizeColumnsToContents()
        for column in range(self._rows.columnCount() - 1):
            self.setColumnWidth(column, min(self.columnWidth(column) + _GAP_PX, _WIDEST_PX))

    @Slot()
    def _on_copied(self) -> None:
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        columns = range(self._rows.columnCount())
        cells = [[str(self._rows.index(row, column).data() or "") for column in columns] for row in rows]
        if cells:
            QGuiApplication.clipboard().setText(as_csv(cells, "\t"))
