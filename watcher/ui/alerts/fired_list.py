"""The list of fires as a widget: time, symbol and words, which go on in a second line."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
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
from watcher.ui.alerts.fired import Fire
from watcher.ui.table import TableModel
from watcher.ui.texts import Texts
from watcher.ui.theme import SMALL_PX, Theme

WORDS_PX = 12
_MARGIN = 12
_DOT = 3.0
_TIME_END = 88
_GAP = 6
_PAD = 6
_LINE = 17
_MOST_LINES = 4
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class FireDelegate(QStyledItemDelegate):
    """Draws each row from the fire itself."""

    def __init__(self, model: TableModel[str, Fire], theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._model = model
        self._theme = theme
        self._view = view
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        theme, tokens = self._theme, self._theme.tokens
        self._bold = Texts(theme.font(WORDS_PX, QFont.Weight.DemiBold))
        self._small = Texts(theme.font(SMALL_PX))
        self._fonts = {
            False: theme.font(WORDS_PX),
            True: theme.font(WORDS_PX, QFont.Weight.Medium),
        }
        self._line, self._time_end = theme.px(_LINE), theme.px(_TIME_END)
        self._chosen, self._text, self._muted = map(QColor, (tokens.selection, tokens.text, tokens.muted))
        self._accent = QColor(tokens.accent)
        self.sizeHintChanged.emit(QModelIndex())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        fire = self._model.row(index.row())
        width = self._view.viewport().width()
        box = self._words_box(QRect(0, 0, width, 10_000), fire)
        metrics = QFontMetricsF(self._fonts[fire.is_unread])
        lines = round(metrics.boundingRect(box, _WRAP, fire.words).height() / metrics.lineSpacing())
        least = 2 if fire.date else 1
        return QSize(0, 2 * _PAD + self._line * max(least, min(lines, _MOST_LINES)))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        fire = self._model.row(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._chosen)
        top = rect.y() + _PAD
        if fire.is_unread:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._accent)
            painter.drawEllipse(QPointF(rect.x() + _MARGIN / 2 + 1, top + self._line / 2), _DOT, _DOT)
        painter.setPen(self._muted)
        left, room = rect.x() + _MARGIN + 3, self._time_end - _MARGIN
        for at, text in enumerate(text for text in (fire.date, fire.time) if text):
            self._small.left(painter, left, top + 1 + at * (self._line - 1), text, room)
        painter.setPen(self._text)
        self._bold.left(painter, rect.x() + self._time_end, top, fire.symbol, rect.width() / 3)
        painter.setFont(self._fonts[fire.is_unread])
        painter.drawText(self._words_box(rect.adjusted(0, _PAD, 0, -_PAD), fire), _WRAP, fire.words)
        painter.restore()

    def _words_box(self, rect: QRect, fire: Fire) -> QRectF:
        left = self._time_end + min(self._bold.width(fire.symbol), rect.width() / 3) + _GAP
        return QRectF(rect).adjusted(left, 0, -_MARGIN, 0)


class FiredList(QListView):
    """Says which symbol the user wants to look at."""

    chosen = Signal(str)

    def __init__(self, model: TableModel[str, Fire], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fired list")
        self.setAccessibleName(tr("Fired alerts, newest first"))
        self._fires = model
        self.setModel(model)
        self.setItemDelegate(FireDelegate(model, theme, self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self._choose()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        before = self.currentIndex()
        super().keyPressEvent(event)
        if self.currentIndex() != before:
            self._choose()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.selectedIndexes() and self._fires.keys:
            # Seen where the keys are; the symbol is chosen when they move.
            self.setCurrentIndex(self._fires.index(max(0, self.currentIndex().row()), 0))

    def _choose(self) -> None:
        at = self.currentIndex().row()
        if 0 <= at < len(self._fires.keys):
            self.chosen.emit(Symbol(self._fires.row(at).symbol))
