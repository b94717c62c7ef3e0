"""The map with the line that reads it out, what has to be said of it, and the lists beside it."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.overview import notes
from watcher.ui.overview.board import Board
from watcher.ui.overview.heat_map import HeatMap
from watcher.ui.overview.line_list import LineList
from watcher.ui.overview.lines import COLUMNS, Key, Line, LineMaker, tip
from watcher.ui.overview.tiles import Saying, Tile, parts_of
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme
from watcher.ui.tips import plain_tip

_SIDE = 290
_MOST_SIDE = 0.45
"""How much of the panel the lists take at most, until somebody moves the border."""
_MOVERS, _MANY_MOVERS = 5, 10
_TALL = 640
"""From so many points on the lists have room for twice as many movers."""
_WIDE = 640
"""From so many points on a readout fits into one line."""


class Body(QSplitter):
    """Shows a board. Where it is higher than wide the lists stand below the map."""

    meant = Signal(str)
    """The symbol of a tile or a line that was clicked, or on which Enter was pressed."""

    def __init__(self, session: Session, board: Board, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._board = board
        saying = Saying(board.make_tile)
        self._tiles: TableModel[Symbol, Tile] = TableModel(
            saying.columns(), board.make_tile, saying.tip, self
        )
        self._make_line = LineMaker(session, board)
        self._lines: TableModel[Key, Line] = TableModel(COLUMNS, self._make_line, tip, self)
        self.map = HeatMap(self._tiles, theme, self)
        """The tiles."""
        self.list = LineList(self._lines, theme, self)
        """What stands beside them."""
        self._readout = QLabel(self)
        self._notes = QLabel(self)
        self._lay_out()
        self._was_moved = False
        self.splitterMoved.connect(self._on_moved)
        self.map.pointed.connect(self._on_pointed)
        for view in (self.map, self.list):
            view.clicked.connect(self._on_meant)
            view.activated.connect(self._on_meant)

    def _lay_out(self) -> None:
        self._readout.setAccessibleDescription(tr("What is looked at"))
        self._readout.setContentsMargins(8, 1, 8, 4)
        self._readout.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._notes.setContentsMargins(8, 3, 8, 1)
        for label in (self._readout, self._notes):
            label.setProperty("role", "small")
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.map, 1)
        # The readout has room for two lines: below all others nobody sees that it needs one.
        column.addWidget(self._notes)
        column.addWidget(self._readout)
        self.addWidget(left)
        self.addWidget(self.list)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)

    # ---- what is shown

    def show_all(self) -> None:
        """Write everything anew."""
        self._fit()
        self.map.period = self._board.choice.period
        self.arrange()
        self.map.mark(self._session.selected)
        self.show_again(self._tiles.keys)

    def arrange(self) -> None:
        """Put the tiles where they belong."""
        self.map.arrange(self._board.groups, self._board.areas.shares)

    def show_again(self, symbols: Iterable[Symbol]) -> None:
        """Write the tiles of these anew."""
        self._tiles.forget(list(symbols), 0, len(self._tiles.keys) - 1)

    def grow_older(self) -> None:
        """Nothing was heard, but ages read differently."""
        self.show_again(self._tiles.keys)

    def say(self, trouble: str) -> float | None:
        """Write what stands beside and below the map; answers after how many seconds it reads differently."""
        is_tall = self.list.viewport().height() >= _TALL
        keys = self._make_line.write(_MANY_MOVERS if is_tall else _MOVERS)
        self._lines.replace(keys)
        self._lines.forget_all(0, len(keys) - 1)
        said = [one for one in (trouble, *notes.sentences(self._board)) if one]
        self._notes.setText(" ".join(said))
        self._notes.setVisible(bool(said))
        self._on_pointed(self.map.looked_at)
        return self._make_line.changes_in

    @Slot(object)
    def _on_pointed(self, symbol: Symbol | None) -> None:
        at = None if symbol is None else self._tiles.position(symbol)
        if at is None:
            said = notes.summary(self.map.tiles, self._board.choice.period)
        else:
            said = " · ".join(parts_of(self._tiles.row(at), self._board.choice))
        self._readout.setText(said)
        self._readout.setToolTip(plain_tip(said))

    # ---- what is done

    @Slot(QModelIndex)
    def _on_meant(self, index: QModelIndex) -> None:
        is_tile = index.model() is self._tiles
        symbol = self._tiles.keys[index.row()] if is_tile else self.list.symbol_at(index)
        if symbol is not None:
            self.meant.emit(symbol)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_high = self.height() > self.width()
        self.setOrientation(Qt.Orientation.Vertical if is_high else Qt.Orientation.Horizontal)
        if not self._was_moved:
            side = min(_SIDE, round(_MOST_SIDE * (self.height() if is_high else self.width())))
            self.setSizes([(self.height() if is_high else self.width()) - side, side])
        self._fit()

    @Slot()
    def _on_moved(self) -> None:
        self._was_moved = True

    def _fit(self) -> None:
        """Give the readout one line, or two where it is narrow, whatever it says: the map keeps its size."""
        lines = 1 if self.map.width() >= _WIDE else 2
        margins = self._readout.contentsMargins()
        height = lines * self._readout.fontMetrics().lineSpacing() + margins.top() + margins.bottom()
        self._readout.setFixedHeight(height)
