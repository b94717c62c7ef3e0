"""Lists whose rows are painted by hand, one line each: what all of them have in common."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from watcher.ui.table import TableModel
from watcher.ui.texts import Texts
from watcher.ui.theme import SMALL_PX, Theme

R = TypeVar("R")

PAD = 12
"""What stays free at the left."""
_FONT_PX = 12
_HEIGHT, _COMPACT_HEIGHT = 24, 20


class RowDelegate(QStyledItemDelegate, Generic[R]):
    """Draws each line from the row itself; all of it is plain text. Texts and heights follow the theme."""

    def __init__(self, model: TableModel[Any, R], theme: Theme, view: QAbstractItemView) -> None:
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
        self._measure()
        self.sizeHintChanged.emit(QModelIndex())

    def _measure(self) -> None:
        """Work out what else depends on the size of the texts."""

    @abstractmethod
    def _draw(self, painter: QPainter, rect: QRect, row: R, at: int, state: QStyle.StateFlag) -> None:
        """Draw the row that stands at this place."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, state = QRect(option.rect), option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, rect, self._model.row(index.row()), index.row(), state)
        painter.restore()


class RowList(QListView):
    """Scrolls by pixels, and nothing in it is edited or cut off without being told."""

    def __init__(
        self, model: TableModel[Any, Any], delegate: type[RowDelegate[Any]], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setItemDelegate(delegate(model, theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
