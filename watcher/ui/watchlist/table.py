"""The list of symbols as a widget: fixed rows, no headers, the row below the mouse stays there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.domain.symbols import Symbol
from watcher.ui.table import Index, TableModel
from watcher.ui.theme import Theme
from watcher.ui.watchlist.delegate import CHANGE, DAY, LAST, SYMBOL, row_height
from watcher.ui.watchlist.dragging import carried, symbols_in
from watcher.ui.watchlist.rows import Row

_ROOM_FOR_DAY = 325
_WIDTHS = {DAY: 64, LAST: 126, CHANGE: 74}


class WatchModel(TableModel[Symbol, Row]):
    """Rows that can be dragged."""

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags


class WatchTable(QTableView):
    """Says which symbol the user moved to, which rows are seen, and whether the mouse is over them."""

    chosen = Signal(str)
    dropped = Signal(object, int)
    """Symbols (tuple of Symbol) were dropped before the row at a position."""
    seen_changed = Signal()
    left = Signal()

    def __init__(self, model: TableModel[Symbol, Row], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Watchlist")
        self._rows = model
        self._gap: int | None = None
        self._theme: Theme | None = None
        self.takes_drops = True
        """Whether rows may be dragged to another place now."""
        self.setModel(model)
        self._sentence = QLabel(self.viewport())
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setWordWrap(True)
        self._sentence.setProperty("role", "muted")
        QVBoxLayout(self.viewport()).addWidget(self._sentence)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        # Before it has its place on screen there is nothing to scroll to.
        self.setAutoScroll(False)
        self.setMinimumWidth(300)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropOverwriteMode(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = self.horizontalHeader()
        across.hide()
        across.setMinimumSectionSize(40)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across.setSectionResizeMode(SYMBOL, QHeaderView.ResizeMode.Stretch)
        self._room_for_day = _ROOM_FOR_DAY
        self.verticalScrollBar().valueChanged.connect(self.seen_changed)

    def fit(self, theme: Theme) -> None:
        """Give rows and columns the room that the size of texts needs."""
        self._theme = theme
        self.verticalHeader().setDefaultSectionSize(row_height(theme))
        for column, width in _WIDTHS.items():
            self.horizontalHeader().resizeSection(column, theme.px(width))
        self._room_for_day = theme.px(_ROOM_FOR_DAY)
        self._hide_what_has_no_room()

    def say(self, sentence: str) -> None:
        """Say why there is nothing in the list; the keys stay with it all the same."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def seen(self) -> range:
        """The positions of the rows on screen."""
        count = len(self._rows.keys)
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        return range(0) if first < 0 else range(first, (count if last < 0 else last + 1))

    def mark(self, symbol: Symbol | None) -> None:
        """Show a symbol as the chosen one; one that is not listed marks nothing."""
        at = None if symbol is None else self._rows.position(symbol)
        if at is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif at != self.currentIndex().row():
            self.setCurrentIndex(self._rows.index(at, SYMBOL))

    def repaint_price(self, at: int) -> None:
        """Paint one row's price again."""
        self.viewport().update(self.visualRect(self._rows.index(at, LAST)))

    @property
    def marked(self) -> Symbol | None:
        """The symbol shown as the chosen one."""
        at = self.currentIndex().row()
        return self._rows.keys[at] if 0 <= at < len(self._rows.keys) else None

    @property
    def held(self) -> tuple[Symbol, ...]:
        """The symbols that are marked, in the order of the rows."""
        found = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self._rows.keys[at] for at in found)

    def show_marked(self) -> None:
        """Scroll to the chosen row, wherever it went."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def marked_corner(self) -> QPoint:
        """Where a menu about the chosen row opens."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft() + QPoint(12, 0))

    # ---- dragging

    @override
    def startDrag(self, supportedActions: Qt.DropAction) -> None:
        drag = QDrag(self)
        drag.setMimeData(carried(self.held))
        drag.exec(Qt.DropAction.MoveAction)

    def _gap_at(self, event: QDropEvent) -> int | None:
        """Before which row the dragged ones would come to stand; None if they cannot."""
        if not self.takes_drops or not symbols_in(event.mimeData()):
            return None
        y = event.position().toPoint().y()
        at = self.rowAt(y)
        if at < 0:
            return len(self._rows.keys)
        box = self.visualRect(self._rows.index(at, SYMBOL))
        return at if y < box.center().y() else at + 1

    def _show_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(self._gap_at(event) is not None)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        # Scrolls at the edges; what it thinks of the drop is put aside.
        super().dragMoveEvent(event)
        self._show_gap(self._gap_at(event))
        event.setAccepted(self._gap is not None)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show_gap(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        gap = self._gap_at(event)
        self._show_gap(None)
        event.setAccepted(gap is not None)
        # A move is done by the list itself: the view must not take the rows away.
        event.setDropAction(Qt.DropAction.CopyAction)
        if gap is not None:
            self.dropped.emit(symbols_in(event.mimeData()), gap)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._gap is not None and self._theme is not None:
            y = self.rowViewportPosition(self._gap - 1) + self.rowHeight(self._gap - 1) if self._gap else 0
            painter = QPainter(self.viewport())
            painter.fillRect(0, max(0, y - 1), self.viewport().width(), 2, self._theme.tokens.accent)
            painter.end()

    @override
    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        # Where several rows can be marked, Qt goes up; the eye expects the row that takes the place.
        if start <= self.currentIndex().row() <= end and end + 1 < len(self._rows.keys):
            self.setCurrentIndex(self._rows.index(end + 1, SYMBOL))
        super().rowsAboutToBeRemoved(parent, start, end)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self._rows.keys[current.row()])

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hide_what_has_no_room()
        if self.currentIndex().isValid() and self.currentIndex().row() not in self.seen():
            self.scrollTo(self.currentIndex())
        self.seen_changed.emit()

    def _hide_what_has_no_room(self) -> None:
        """Before a name is cut to a letter, the day's course goes."""
        self.setColumnHidden(DAY, self.viewport().width() < self._room_for_day)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setAutoScroll(True)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()
