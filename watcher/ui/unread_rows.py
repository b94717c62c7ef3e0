"""What lists of headlines and of fires are painted with: plain text, a dot before what nobody has read."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar, Generic

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from watcher.ui.table import Key, Row, TableModel
from watcher.ui.texts import Texts
from watcher.ui.theme import SMALL_PX, Theme

WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
_DOT = 3.0


class UnreadDelegate(QStyledItemDelegate, Generic[Key, Row]):
    """Knows the theme's fonts and colours; a list says how high a row is and what stands in it."""

    PX: ClassVar[int]
    """The size of what is wrapped, in points of normal text."""
    UNREAD: ClassVar[QFont.Weight]
    """Its weight while it is unread."""

    def __init__(self, model: TableModel[Key, Row], theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._view = view
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        theme, tokens = self._theme, self._theme.tokens
        self._fonts = {False: theme.font(self.PX), True: theme.font(self.PX, self.UNREAD)}
        self._small = Texts(theme.font(SMALL_PX))
        self._chosen, self._text, self._muted = map(QColor, (tokens.selection, tokens.text, tokens.muted))
        self._accent = QColor(tokens.accent)
        self._mix()
        self.sizeHintChanged.emit(QModelIndex())

    def _mix(self) -> None:
        """Take more from the theme."""

    @abstractmethod
    def _height(self, row: Row, width: int) -> int:
        """How high a row of this width is."""

    @abstractmethod
    def _draw(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """Write what stands in a row."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._height(self._model.row(index.row()), self._view.viewport().width()))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._chosen)
        self._draw(painter, rect, self._model.row(index.row()))
        painter.restore()

    def _lines(self, text: str, box: QRectF, *, is_unread: bool) -> int:
        """How many lines a text takes in a box of this width."""
        metrics = QFontMetricsF(self._fonts[is_unread])
        return round(metrics.boundingRect(box, WRAP, text).height() / metrics.lineSpacing())

    def _spacing(self, *, is_unread: bool) -> float:
        """From one line to the next."""
        return QFontMetricsF(self._fonts[is_unread]).lineSpacing()

    def _wrap(self, painter: QPainter, box: QRectF, text: str, *, is_unread: bool) -> None:
        """Write a text into a box, in as many lines as fit."""
        painter.setPen(self._text)
        painter.setFont(self._fonts[is_unread])
        painter.drawText(box, WRAP, text)

    def _mark(self, painter: QPainter, x: float, y: float) -> None:
        """The dot of what is unread, about this point."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._accent)
        painter.drawEllipse(QPointF(x, y), _DOT, _DOT)
