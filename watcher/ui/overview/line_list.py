"""The lists beside the map as one widget: a section's name above its first line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.overview.lines import Key, Line
from watcher.ui.table import TableModel
from watcher.ui.texts import Texts
from watcher.ui.theme import SMALL_PX, Theme

_FONT_PX = 12
_HEIGHT, _COMPACT_HEIGHT = 24, 20
_SECTION = 22
_PAD = 12
_TITLE = 76


class LineDelegate(QStyledItemDelegate):
    """Draws each line from the row itself; all of it is plain text."""

    def __init__(self, model: TableModel[Key, Line], theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        theme = self._theme
        self._plain = Texts(theme.font(_FONT_PX))
        self._strong = Texts(theme.font(_FONT_PX, QFont.Weight.DemiBold))
        self._small = Texts(theme.font(SMALL_PX))
        self._height = theme.px(_COMPACT_HEIGHT if theme.is_compact else _HEIGHT)
        self._section = theme.px(_SECTION)
        self.sizeHintChanged.emit(QModelIndex())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        is_first = self._model.row(index.row()).is_first
        return QSize(0, self._height + (self._section if is_first else 0))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRect(option.rect)
        state: QStyle.StateFlag = option.state
        line, tokens, px = self._model.row(index.row()), self._theme.tokens, self._theme.px
        painter.save()
        if line.is_first:
            if index.row():
                painter.fillRect(rect.x(), rect.y(), rect.width(), 1, QColor(tokens.grid))
            painter.setPen(QColor(tokens.muted))
            y = rect.y() + (self._section - self._small.height) / 2 + 1
            self._small.left(painter, rect.x() + px(_PAD), y, line.section, rect.width() - 2 * px(_PAD))
            rect.setTop(rect.top() + self._section)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(tokens.accent))
        self._write(painter, rect, line)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, line: Line) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        x, right = rect.x() + px(_PAD), float(rect.right() - px(_PAD))
        y = rect.y() + (rect.height() - self._plain.height) / 2
        if line.figure:
            colour = {True: tokens.up, False: tokens.down, None: tokens.text}[line.rises]
            painter.setPen(QColor(colour))
            right = self._plain.right(painter, right, y, line.figure, rect.width() / 2) - px(_PAD)
        painter.setPen(QColor(tokens.text))
        self._strong.left(painter, x, y, line.title, px(_TITLE) - 4)
        painter.setPen(QColor(tokens.muted))
        self._plain.left(painter, x + px(_TITLE), y, line.text, right - x - px(_TITLE))


class LineList(QListView):
    """Everything that stands beside the map, from top to bottom."""

    def __init__(self, model: TableModel[Key, Line], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("overview lists")
        self.setAccessibleName(tr("Movers, 52-week extremes and markets"))
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(LineDelegate(model, theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMinimumSize(180, 60)

    def symbol_at(self, index: QModelIndex) -> Symbol | None:
        """Whom a line leads to; None for nobody."""
        return self._lines.row(index.row()).symbol if index.isValid() else None
