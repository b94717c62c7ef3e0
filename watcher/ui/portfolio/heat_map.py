"""Years by months as a heat map: a figure in each cell, its ground as strong as the figure is large."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from watcher.domain.dates import MONTHS
from watcher.domain.tables import as_csv
from watcher.language import tr
from watcher.ui.colours import mixed, readable_share
from watcher.ui.texts import Texts
from watcher.ui.theme import Theme
from watcher.ui.tips import plain_tip
from watcher.values import dataclass

_YEAR = 12
_COLUMNS = 13
_PAD = 8
_GAP = 1
_ROW = 28
_COMPACT = 23
_FONT_PX = 12
_LEAST_PX = 48
_MOST_SHARE = 0.75
_LEAST_SHARE = 0.12
"""The weakest ground is still told from none."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Hue(Enum):
    """What the ground of a cell is coloured like; its text says the same with a sign."""

    RISE = auto()
    FALL = auto()
    AMOUNT = auto()


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One month, or a year: a short text, all that is known of it, and how strong its ground is (0 to 1)."""

    text: str
    said: str
    hue: Hue
    strength: float


@dataclass(frozen=True, slots=True)
class HeatRow:
    """Twelve months and the year; None where there is nothing."""

    year: int
    cells: tuple[HeatCell | None, ...]


class _Model(QAbstractTableModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[HeatRow] = ()

    def show(self, rows: Sequence[HeatRow]) -> None:
        if [row.year for row in rows] == [row.year for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, _COLUMNS - 1), [])
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @property
    def cells(self) -> Iterator[HeatCell]:
        return (cell for row in self.rows for cell in row.cells if cell is not None)

    def cell(self, index: Index) -> HeatCell | None:
        return self.rows[index.row()].cells[index.column()] if index.isValid() else None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else _COLUMNS

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        cell = self.cell(index)
        if cell is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(cell.said)
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell.said
            case _:
                return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return f"{self.rows[section].year}"
        return tr("Year") if section == _YEAR else MONTHS[section]


class _Delegate(QStyledItemDelegate):
    """Paints ground and figure; the cell that keys are on has a frame."""

    def __init__(self, model: _Model, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self.adopt()

    def adopt(self) -> None:
        """Take over the theme's colours: as strong as the figure on them can be read."""
        tokens = self._theme.tokens
        self._plain = Texts(self._theme.font(_FONT_PX))
        self._bold = Texts(self._theme.font(_FONT_PX, QFont.Weight.DemiBold))
        self._panel, self._ink = QColor(tokens.panel), QColor(tokens.text)
        self._accent, self._grid = QColor(tokens.accent), QColor(tokens.grid)
        hues = {Hue.RISE: tokens.up, Hue.FALL: tokens.down, Hue.AMOUNT: tokens.accent}
        self._hues = {
            hue: (QColor(name), readable_share(self._panel, QColor(name), self._ink, _MOST_SHARE))
            for hue, name in hues.items()
        }

    def width(self, text: str) -> float:
        """How wide a figure is."""
        return self._bold.width(text)

    def ground(self, cell: HeatCell) -> QColor:
        """The colour below a figure."""
        colour, most = self._hues[cell.hue]
        share = 0.0 if not cell.strength else max(_LEAST_SHARE, min(cell.strength, 1.0) * most)
        return mixed(self._panel, colour, min(share, most))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, rect = self._model.cell(index), option.rect
        inside = rect.adjusted(0, 0, -_GAP, -_GAP)
        painter.fillRect(inside, self._grid if cell is None else self.ground(cell))
        if cell is not None:
            texts = self._bold if index.column() == _YEAR else self._plain
            painter.setPen(self._ink)
            y = inside.y() + (inside.height() - texts.height) / 2
            texts.right(painter, inside.right() - _PAD, y, cell.text, float(inside.width() - _PAD))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._accent)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for inset in (0, 1):
                painter.drawRect(inside.adjusted(inset, inset, -inset - 1, -inset - 1))


class HeatMap(QTableView):
    """The arrow keys go from month to month; what is known of one is said as `read_out`, and in its tip."""

    read_out = Signal(str)
    """What is known of the month that the keys or the mouse have come to; nothing, where they have left."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme
        self._months = _Model(self)
        self._read = QPersistentModelIndex()
        self.setModel(self._months)
        self._delegate = _Delegate(self._months, theme, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.entered.connect(self._on_read)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_rows(self, rows: Sequence[HeatRow]) -> None:
        """Show these years, from top to bottom."""
        current = self.currentIndex()
        self._months.show(rows)
        self._fit()
        if rows and not current.isValid():
            self.setCurrentIndex(self._months.index(0, 0))
        else:
            # What was read out may have to be hidden now.
            self._on_read(self._read)

    def ground(self, row: int, column: int) -> QColor | None:
        """The colour below a figure; None where there is none."""
        cell = self._months.rows[row].cells[column]
        return None if cell is None else self._delegate.ground(cell)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self._on_read(current)

    @Slot(QModelIndex)
    def _on_read(self, index: Index) -> None:
        self._read = QPersistentModelIndex(index)
        cell = self._months.cell(index)
        self.read_out.emit("" if cell is None else cell.said)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+C copies all of it, for a spreadsheet."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the figures on the clipboard with their headings."""
        lines: list[tuple[str, ...]] = [(tr("Year"), *MONTHS, tr("Year"))]
        for row in self._months.rows:
            texts = ("" if cell is None else cell.text for cell in row.cells)
            lines.append((f"{row.year}", *texts))
        QGuiApplication.clipboard().setText(as_csv(lines, "\t"))

    @Slot()
    def _on_theme_changed(self) -> None:
        self._delegate.adopt()
        height = self._theme.px(_COMPACT if self._theme.is_compact else _ROW)
        self.verticalHeader().setDefaultSectionSize(height)
        self._fit()
        self.viewport().update()

    def _fit(self) -> None:
        """Columns share the room, and none is narrower than the longest figure."""
        longest = max((self._delegate.width(cell.text) for cell in self._months.cells), default=0.0)
        wanted = max(self._theme.px(_LEAST_PX), math.ceil(longest) + 2 * _PAD)
        self.horizontalHeader().setMinimumSectionSize(wanted)
