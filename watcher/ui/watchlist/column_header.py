"""The line of headings above wide lists: sorts, moves and resizes columns, by mouse and by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import QHeaderView, QWidget

from watcher.language import tr
from watcher.overriding import override
from watcher.ui.early import fill, own_viewport
from watcher.ui.theme import SMALL_PX, Theme
from watcher.ui.watchlist.columns import ABOUT, AT, COLUMNS, FIELDS, Field
from watcher.ui.watchlist.order import Order, SortBy

HEIGHT = 26
STEP = 8
_MARGIN = 8
_CHANGES = {SortBy.PERCENT, SortBy.CHANGE}


class ColumnHeader(QHeaderView):
    """Says what the user wants; the list does it."""

    sort_wanted = Signal(object)
    """The user wants the list sorted by this (SortBy)."""
    settled = Signal()
    """The user has moved or resized a column."""
    hide_wanted = Signal(object)
    """The user wants this column (Field) gone."""
    menu_wanted = Signal(QPoint)
    """The user wants to choose columns, here on the screen."""
    left = Signal()
    """The user wants back to the rows."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._order = Order()
        self._at = 0
        self._before: dict[int, int] = {}
        own_viewport(self)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(tr("Columns"))
        self.setAccessibleDescription(
            tr(
                "Left and Right choose a column, Enter sorts by it, Alt+Left and Alt+Right move "
                "it, Shift+Left and Shift+Right resize it, Delete hides it, Escape goes back to "
                "the rows."
            )
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(40)
        self.sectionClicked.connect(self._on_clicked)

    def show_order(self, order: Order) -> None:
        """Mark the column that the list is sorted by."""
        if order != self._order:
            self._order = order
            self.viewport().update()

    @property
    def field(self) -> Field:
        """The column that the keys act on."""
        shown = self._shown()
        return FIELDS[shown[min(self._at, len(shown) - 1)]] if shown else Field.SYMBOL

    def _shown(self) -> list[int]:
        """The columns that are seen, from left to right."""
        every = (self.logicalIndex(place) for place in range(self.count()))
        return [column for column in every if not self.isSectionHidden(column)]

    @Slot(int)
    def _on_clicked(self, column: int) -> None:
        sort = ABOUT[FIELDS[column]].sort
        if sort is not None:
            self.sort_wanted.emit(sort)

    # ---- keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(event.key())
        if step is not None:
            self._step(step, event.modifiers())
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._on_clicked(AT[self.field])
        elif event.key() == Qt.Key.Key_Delete:
            self.hide_wanted.emit(self.field)
        elif event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Down}:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int, keys: Qt.KeyboardModifier) -> None:
        shown = self._shown()
        self._at = min(self._at, len(shown) - 1)
        to = self._at + step
        if keys & Qt.KeyboardModifier.ShiftModifier:
            column = shown[self._at]
            self.resizeSection(column, max(self.minimumSectionSize(), self.sectionSize(column) + step * STEP))
            self.settled.emit()
        elif 0 <= to < len(shown):
            if keys & Qt.KeyboardModifier.AltModifier:
                self.moveSection(self.visualIndex(shown[self._at]), self.visualIndex(shown[to]))
                self.settled.emit()
            self._at = to
        self.viewport().update()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # ---- mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._before = self._sizes()
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        now = self._sizes()
        if now != self._before or list(now) != list(self._before):
            self.settled.emit()

    def _sizes(self) -> dict[int, int]:
        """How wide each column is that is seen, from left to right."""
        return {column: self.sectionSize(column) for column in self._shown()}

    # ---- looks

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(HEIGHT))

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        tokens, field = self._theme.tokens, FIELDS[logicalIndex]
        fill(painter, QColor(tokens.panel), rect)
        fill(painter, QColor(tokens.line), QRect(rect.x(), rect.bottom(), rect.width(), 1))
        is_sorted = ABOUT[field].sort is self._order.by or (
            field is Field.CHANGE and self._order.by in _CHANGES
        )
        text = COLUMNS[logicalIndex].title
        if is_sorted and self._order.arrow:
            text = f"{text} {self._order.arrow}"
        font = self._theme.font(SMALL_PX)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if is_sorted and self._order.arrow else tokens.muted))
        painter.drawText(
            rect.adjusted(12 if field is Field.SYMBOL else _MARGIN, 0, -_MARGIN, 0),
            COLUMNS[logicalIndex].align,
            QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() - _MARGIN),
        )
        if self.hasFocus() and field is self.field:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
