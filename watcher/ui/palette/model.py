"""The palette's entries as Qt's views see them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from watcher.ui.palette.entries import Entry
from watcher.ui.tips import plain_tip
from watcher.ui.words import clean

_ROOT = QModelIndex()


class EntryModel(QAbstractListModel):
    """What was found last; every letter makes all of it new."""

    entries: tuple[Entry, ...] = ()

    def show(self, entries: tuple[Entry, ...]) -> None:
        """List these."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.entries)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        said = spoken(self.entries[index.row()])
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return said
            case Qt.ItemDataRole.ToolTipRole:
                # Qt reads markup in tooltips; names come from strangers.
                return plain_tip(said)
            case _:
                return None


def spoken(entry: Entry) -> str:
    """The entry for those who hear it."""
    parts = (entry.kind.value, entry.title, entry.detail, entry.keys)
    return ", ".join(clean(part) for part in parts if part)
