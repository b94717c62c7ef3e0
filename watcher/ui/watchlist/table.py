"""The list of symbols as a widget: fixed rows, no headers, the row below the mouse stays there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.domain.symbols import Symbol
from watcher.ui.table import Index, TableModel
from watcher.ui.theme import Theme
from watcher.ui.watchlist.delegate import CHANGE, DAY, LAST, SYMBOL, row_height
from watcher.ui.watchlist.rows import Row

_ROOM_FOR_DAY = 325
_WIDTHS = {DAY: 64, LAST: 126, CHANGE: 74}


class WatchTable(QTableView):
    """Says which symbol the user moved to, which rows are seen, and whether the mouse is over them."""

    chosen = Signal(str)
    seen_changed = Signal()
    left = Signal()

    def __init__(self, model: TableModel[Symbol, Row], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName("Watchlist")
        self._rows = model
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
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
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
