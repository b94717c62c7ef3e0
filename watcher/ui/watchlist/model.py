"""The rows of the watchlist as a model: symbols, and the headings of their groups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt

from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Entry, Heading, Watchlist
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.table import Index, TableModel
from watcher.ui.watchlist import rows
from watcher.ui.watchlist.columns import ABOUT, AT, COLUMNS, FIELDS, Field
from watcher.ui.watchlist.rows import Row, RowMaker
from watcher.ui.words import clean
from watcher.values import dataclass

_FLAGS = (
    Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_NONE = Qt.ItemFlag.NoItemFlags
_LIVE = (AT[Field.LAST], AT[Field.ALERT])
"""What a price changes lies between these columns of the model."""
_SHOWN_NAME = 40


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A heading as it is shown: its name is clean."""

    name: str
    count: int
    is_folded: bool

    @property
    def text(self) -> str:
        """All of it, for who does not see it."""
        symbols = tr("1 symbol") if self.count == 1 else tr("{count} symbols").format(count=f"{self.count:,}")
        return tr("{name}, group of {symbols}, {open}").format(
            name=self.name,
            symbols=symbols,
            open=tr("folded", "group") if self.is_folded else tr("open", "group"),
        )


class WatchModel(TableModel[Entry, Row]):
    """Rows that can be dragged; those of headings have no figures."""

    def __init__(self, make_row: RowMaker, parent: QObject) -> None:
        # A heading never reaches the maker of rows: `row` is for symbols only.
        super().__init__(COLUMNS, make_row, rows.tip, parent)  # type: ignore[arg-type]
        self._groups: Mapping[Entry, GroupRow] = {}

    def know_groups(self, watchlist: Watchlist | None) -> None:
        """Show the headings of this list as they are now."""
        self._groups = {
            Heading(group.name): GroupRow(
                clean(group.name, _SHOWN_NAME), len(watchlist.members(group.name)), group.is_folded
            )
            for group in (watchlist.groups if watchlist is not None else ())
            if watchlist is not None
        }

    @property
    def has_groups(self) -> bool:
        """Whether there are headings at all."""
        return bool(self._groups)

    def symbol(self, at: int) -> Symbol | None:
        """The symbol at a position; None for a heading, or where nothing is."""
        entry = self._keys[at] if 0 <= at < len(self._keys) else None
        return None if isinstance(entry, Heading) else entry

    def heading(self, at: int) -> Heading | None:
        """The heading at a position; None for a symbol, or where nothing is."""
        entry = self._keys[at] if 0 <= at < len(self._keys) else None
        return entry if isinstance(entry, Heading) else None

    def group(self, at: int) -> GroupRow | None:
        """What is shown of the heading at a position; None for a symbol."""
        return self._groups.get(self._keys[at]) if self._groups else None

    def symbols(self, positions: Iterable[int]) -> tuple[Symbol, ...]:
        """The symbols at these positions."""
        found = (self.symbol(at) for at in positions)
        return tuple(symbol for symbol in found if symbol is not None)

    def hear(self, symbols: frozenset[Symbol], seen: range) -> list[tuple[Symbol, Row, Row]]:
        """Prices of these are new: make the rows that are seen anew, and say once which cells differ.

        Answers those rows as they were and as they are. The others are made when they are looked at.
        """
        for symbol in symbols.intersection(self._rows):
            place = self._at.get(symbol)
            if place is None or place not in seen:
                del self._rows[symbol]
        changed: list[tuple[Symbol, Row, Row]] = []
        low, high, whole = seen.stop, seen.start - 1, False
        for at in seen:
            entry = self._keys[at]
            if isinstance(entry, Heading) or entry not in symbols:
                continue
            before = self.row(at)
            now = self._rows[entry] = self._make_row(entry)
            if before != now:
                changed.append((entry, before, now))
                low, high = min(low, at), max(high, at)
                whole = whole or before.frame != now.frame
        if changed:
            first, last = (0, len(COLUMNS) - 1) if whole else _LIVE
            self.dataChanged.emit(self.index(low, first), self.index(high, last), [])
        return changed

    # ---- QAbstractTableModel

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        return _FLAGS if index.isValid() else _NONE

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.ToolTipRole:
            about = ABOUT[FIELDS[section]]
            return tr("{title} (click to sort)").format(title=about.title) if about.sort else about.title
        return super().headerData(section, orientation, role)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        group = self.group(index.row()) if index.isValid() else None
        if group is None:
            return super().data(index, role)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return group.text if index.column() == 0 else ""
        return None
