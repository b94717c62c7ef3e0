"""Paints the palette's entries: what it is, what it is called, and the keys that do the same."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Slot
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from watcher.ui.palette.model import EntryModel
from watcher.ui.texts import Texts
from watcher.ui.theme import BODY_PX, SMALL_PX, Theme
from watcher.ui.words import clean

ROW_HEIGHT = 30
_MARGIN = 10
_GAP = 8
_KIND_ROOM = 58


class EntryDelegate(QStyledItemDelegate):
    """Draws each entry from the entry itself."""

    def __init__(self, model: EntryModel, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._theme = theme
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        theme, tokens = self._theme, self._theme.tokens
        self._title = Texts(theme.font(BODY_PX, QFont.Weight.Medium))
        self._small = Texts(theme.font(SMALL_PX))
        self._text, self._muted, self._chosen = map(QColor, (tokens.text, tokens.muted, tokens.selection))
        self._accent = QColor(tokens.accent)
        self.sizeHintChanged.emit(QModelIndex())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.px(ROW_HEIGHT))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        entry = self._model.entries[index.row()]
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._chosen)
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), self._accent)
        left, right = rect.x() + _MARGIN, rect.right() - _MARGIN
        top = rect.y() + (rect.height() - self._title.height) / 2
        below = rect.y() + (rect.height() - self._small.height) / 2
        painter.setPen(self._muted)
        kind_room = self._theme.px(_KIND_ROOM)
        self._small.left(painter, left, below, entry.kind.value, kind_room - _GAP)
        if entry.keys:
            right = int(self._small.right(painter, right, below, entry.keys, rect.width() / 3)) - _GAP
        left += kind_room
        painter.setPen(self._text)
        end = self._title.left(painter, left, top, clean(entry.title), right - left)
        if right - end > 3 * _GAP:
            painter.setPen(self._muted)
            self._small.left(painter, end + _GAP, below + 1, clean(entry.detail), right - end - _GAP)
