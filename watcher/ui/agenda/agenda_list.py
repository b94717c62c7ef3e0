"""The agenda as a widget: one line an entry, the day before the first of each day."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Slot
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
from watcher.ui.agenda.colours import colour
from watcher.ui.agenda.lines import Key, Line
from watcher.ui.table import TableModel
from watcher.ui.texts import Texts
from watcher.ui.theme import Theme

_FONT_PX = 12
_HEIGHT = 24
_COMPACT_HEIGHT = 20
_PAD = 12
_DAY = 104
_SYMBOL = 84
_DOT = 3.0


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
        self._height = theme.px(_COMPACT_HEIGHT if theme.is_compact else _HEIGHT)
        self.sizeHintChanged.emit(QModelIndex())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._height)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        line, tokens, px = self._model.row(index.row()), self._theme.tokens, self._theme.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        if line.day and index.row():
            painter.fillRect(rect.x(), rect.y(), rect.width(), 1, QColor(tokens.grid))
        if line.is_today:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(tokens.accent))
        x, y = rect.x() + px(_PAD), rect.y() + (rect.height() - self._plain.height) / 2
        days = self._strong if line.is_today else self._plain
        painter.setPen(QColor(tokens.accent if line.is_today else tokens.muted))
        days.left(painter, x, y, line.day, px(_DAY) - px(_PAD))
        x += px(_DAY)
        if line.kind is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(line.kind, tokens))
            painter.drawEllipse(QPointF(x, rect.y() + rect.height() / 2), _DOT, _DOT)
        x += px(_PAD)
        if line.symbol is not None:
            painter.setPen(QColor(tokens.text))
            self._strong.left(painter, x, y, line.symbol, px(_SYMBOL) - 4)
            x += px(_SYMBOL)
        painter.setPen(QColor(tokens.muted if line.symbol is None else tokens.text))
        self._plain.left(painter, x, y, line.text, rect.right() - x - 4)
        painter.restore()


class AgendaList(QListView):
    """What comes next, the nearest first."""

    def __init__(self, model: TableModel[Key, Line], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("agenda list")
        self.setAccessibleName(tr("What comes next, by day"))
        self._lines = model
        self.setModel(model)
        self.setItemDelegate(LineDelegate(model, theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)

    def symbol_at(self, index: QModelIndex) -> Symbol | None:
        """Whose entry this is; None where it is about a market."""
        return self._lines.row(index.row()).symbol if index.isValid() else None
