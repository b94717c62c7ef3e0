"""The lists beside the map as one widget: a section's name above its first line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.overview.lines import Key, Line
from watcher.ui.row_list import PAD, RowDelegate, RowList
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme

_SECTION = 22
_TITLE = 76


class LineDelegate(RowDelegate[Line]):
    """A name, what is said of it, and a figure at the right."""

    @override
    def _measure(self) -> None:
        self._section = self._theme.px(_SECTION)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        is_first = self._model.row(index.row()).is_first
        return QSize(0, self._height + (self._section if is_first else 0))

    @override
    def _draw(self, painter: QPainter, rect: QRect, row: Line, at: int, state: QStyle.StateFlag) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        if row.is_first:
            if at:
                painter.fillRect(rect.x(), rect.y(), rect.width(), 1, QColor(tokens.grid))
            painter.setPen(QColor(tokens.muted))
            y = rect.y() + (self._section - self._small.height) / 2 + 1
            self._small.left(painter, rect.x() + px(PAD), y, row.section, rect.width() - 2 * px(PAD))
            rect.setTop(rect.top() + self._section)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(tokens.accent))
        self._write(painter, rect, row)

    def _write(self, painter: QPainter, rect: QRect, line: Line) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        x, right = rect.x() + px(PAD), float(rect.right() - px(PAD))
        y = rect.y() + (rect.height() - self._plain.height) / 2
        if line.figure:
            colour = {True: tokens.up, False: tokens.down, None: tokens.text}[line.rises]
            painter.setPen(QColor(colour))
            right = self._plain.right(painter, right, y, line.figure, rect.width() / 2) - px(PAD)
        painter.setPen(QColor(tokens.text))
        self._strong.left(painter, x, y, line.title, px(_TITLE) - 4)
        painter.setPen(QColor(tokens.muted))
        self._plain.left(painter, x + px(_TITLE), y, line.text, right - x - px(_TITLE))


class LineList(RowList):
    """Everything that stands beside the map, from top to bottom."""

    def __init__(self, model: TableModel[Key, Line], theme: Theme, parent: QWidget) -> None:
        super().__init__(model, LineDelegate, theme, parent)
        self.setObjectName("overview lists")
        self.setAccessibleName(tr("Movers, 52-week extremes and markets"))
        self._lines = model
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumSize(180, 60)

    def symbol_at(self, index: QModelIndex) -> Symbol | None:
        """Whom a line leads to; None for nobody."""
        return self._lines.row(index.row()).symbol if index.isValid() else None
