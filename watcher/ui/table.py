"""A table model over frozen rows, described by its columns and made only when they are looked at."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from watcher.overriding import override
from watcher.values import dataclass

Row = TypeVar("Row")
Key = TypeVar("Key", bound=Hashable)
Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_MOST_ONE_BY_ONE = 32


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """How one column shows a row."""

    title: str
    text: Callable[[Row], str]
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class TableModel(QAbstractTableModel, Generic[Key, Row]):
    """Keys in an order, and a row for each, made from its key when first asked for."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        make_row: Callable[[Key], Row],
        tip: Callable[[Row], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._make_row = make_row
        self._tip = tip
        self._keys: list[Key] = []
        self._at: dict[Key, int] = {}
        self._rows: dict[Key, Row] = {}

    @property
    def keys(self) -> Sequence[Key]:
        """What is listed, in order."""
        return self._keys

    def row(self, at: int) -> Row:
        """The row at a position."""
        key = self._keys[at]
        row = self._rows.get(key)
        if row is None:
            row = self._rows[key] = self._make_row(key)
        return row

    def position(self, key: Key) -> int | None:
        """Where a key is listed; None if it is not."""
        return self._at.get(key)

    def replace(self, keys: Sequence[Key]) -> None:
        """List these keys, in this order; what stays is moved, not made anew."""
        wanted = set(keys)
        kept = [key for key in self._keys if key in wanted]
        new = [key for key in keys if key not in self._at]
        if len(self._keys) - len(kept) + len(new) > _MOST_ONE_BY_ONE:
            self._replace_many(keys, kept, new)
            return
        for first, last in reversed(_runs(at for at, key in enumerate(self._keys) if key not in wanted)):
            self.beginRemoveRows(_ROOT, first, last)
            for key in self._keys[first : last + 1]:
                self._rows.pop(key, None)
            del self._keys[first : last + 1]
            self._index()
            self.endRemoveRows()
        for first, last in _runs(at for at, key in enumerate(keys) if key not in self._at):
            first_at = min(first, len(self._keys))
            self.beginInsertRows(_ROOT, first_at, first_at + last - first)
            self._keys[first_at:first_at] = keys[first : last + 1]
            self._index()
            self.endInsertRows()
        self.reorder(keys)

    def _replace_many(self, keys: Sequence[Key], kept: Sequence[Key], new: Sequence[Key]) -> None:
        """Gather at the end what goes and what comes: thousands of scattered rows are two announcements."""
        staying = set(kept)
        gone = [key for key in self._keys if key not in staying]
        if gone:
            self.reorder([*kept, *gone])
            self.beginRemoveRows(_ROOT, len(kept), len(self._keys) - 1)
            for key in gone:
                self._rows.pop(key, None)
            self._keys = list(kept)
            self._index()
            self.endRemoveRows()
        if new:
            self.beginInsertRows(_ROOT, len(kept), len(kept) + len(new) - 1)
            self._keys += new
            self._index()
            self.endInsertRows()
        self.reorder(keys)

    def reorder(self, keys: Sequence[Key]) -> None:
        """List the same keys in another order; selections stay with their rows."""
        if list(keys) == self._keys:
            return
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        held = [(self._keys[index.row()], index.column()) for index in before]
        self._keys = list(keys)
        self._index()
        after = [self.index(self._at[key], column) for key, column in held]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def forget(self, keys: Iterable[Key], first: int, last: int) -> None:
        """Make these rows anew, and say so once for those from `first` to `last`: nobody sees the others."""
        low, high = last + 1, first - 1
        rows, positions = self._rows, self._at
        for key in keys:
            at = positions.get(key)
            if at is None:
                continue
            rows.pop(key, None)
            if first <= at <= last:
                low, high = min(low, at), max(high, at)
        if low <= high:
            self.dataChanged.emit(self.index(low, 0), self.index(high, len(self._columns) - 1), [])

    def forget_all(self, first: int, last: int) -> None:
        """Make every row anew, and say so for those from `first` to `last`."""
        self._rows.clear()
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1), [])

    def _index(self) -> None:
        self._at = {key: at for at, key in enumerate(self._keys)}

    # ---- QAbstractTableModel

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = self.row(index.row()), self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(row)
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.align
            case _:
                return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].align
        return self._columns[section].title if role == Qt.ItemDataRole.DisplayRole else None


def _runs(positions: Iterable[int]) -> list[tuple[int, int]]:
    """Neighbouring numbers as (first, last); they come in ascending order."""
    runs: list[tuple[int, int]] = []
    for at in positions:
        if runs and at == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], at)
        else:
            runs.append((at, at))
    return runs
