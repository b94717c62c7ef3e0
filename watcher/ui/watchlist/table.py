"""The list of symbols as a widget: rows of one height, columns as they were chosen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QVBoxLayout, QWidget

from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Entry, Heading
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.table import Index
from watcher.ui.theme import Theme
from watcher.ui.watchlist.column_header import ColumnHeader
from watcher.ui.watchlist.column_sets import SHIPPED, STANDARD, Columns, Placed
from watcher.ui.watchlist.columns import ABOUT, AT, FIELDS, Field
from watcher.ui.watchlist.dragging import DropView
from watcher.ui.watchlist.model import WatchModel
from watcher.ui.watchlist.row_painter import Band, Cell, RowPainter

ROW_HEIGHT = 46
COMPACT_HEIGHT = 35
HEADING_HEIGHT = 26
SYMBOL, DAY, LAST = (AT[field] for field in (Field.SYMBOL, Field.DAY, Field.LAST))
_ROOM_FOR_DAY = 340
_ROOM_FOR_ARROW = 28
_SCALE = 1_000


class WatchTable(DropView):
    """Says which symbol the user moved to, which rows are seen, and whether the mouse is over them."""

    chosen = Signal(str)
    fold_wanted = Signal(str, bool)
    """The user wants the group of this name folded, or opened."""
    note_wanted = Signal()
    """The user wants to write about the chosen symbol."""
    seen_changed = Signal()
    left = Signal()

    def __init__(self, model: WatchModel, painter: RowPainter, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.painter = painter
        """Paints the rows."""
        self.setAccessibleName(tr("Watchlist"))
        self._rows = model
        self._theme = theme
        self._columns: Columns = SHIPPED[STANDARD]
        self._laid: dict[int, int] = {}
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
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.header = ColumnHeader(theme, self)
        """The headings of the columns; hidden while they are as in the picture."""
        self.setHorizontalHeader(self.header)
        self._room_for_day = _ROOM_FOR_DAY
        self.verticalScrollBar().valueChanged.connect(self.seen_changed)

    # ---- how it looks

    def fit(self) -> None:
        """Give rows and columns the room that the size of texts needs."""
        theme = self._theme
        self.gap_colour, self.ground = QColor(theme.tokens.accent), QColor(theme.tokens.panel)
        self.verticalHeader().setDefaultSectionSize(
            theme.px(COMPACT_HEIGHT if theme.is_compact else ROW_HEIGHT)
        )
        self.fit_headings()
        self._room_for_day = theme.px(_ROOM_FOR_DAY)
        self.lay_out(self._columns)
        # The line of headings is as high as its texts need.
        self.updateGeometries()
        self.header.viewport().update()

    def fit_headings(self) -> None:
        """Make the lines of headings lower than those of symbols."""
        if self._rows.has_groups:
            height = self._theme.px(HEADING_HEIGHT)
            for at, entry in enumerate(self._rows.keys):
                if isinstance(entry, Heading) and self.rowHeight(at) != height:
                    self.setRowHeight(at, height)

    def lay_out(self, columns: Columns) -> None:
        """Show these columns, from left to right; those of the picture need no headings."""
        self._columns = columns
        header, fields = self.header, tuple(placed.field for placed in columns)
        is_plain = columns == SHIPPED[STANDARD]
        header.setVisible(not is_plain)
        fixed, free = QHeaderView.ResizeMode.Fixed, QHeaderView.ResizeMode.Interactive
        for at, field in enumerate(FIELDS):
            if field not in fields:
                header.hideSection(at)
            header.setSectionResizeMode(at, fixed if is_plain else free)
        for place, placed in enumerate(columns):
            at = AT[placed.field]
            header.moveSection(header.visualIndex(at), place)
            header.showSection(at)
            header.resizeSection(at, self._width(placed))
        if is_plain:
            header.setSectionResizeMode(SYMBOL, QHeaderView.ResizeMode.Stretch)
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(off if is_plain else needed)
        self._fill_up()

    def placed(self) -> Columns:
        """The columns as they are now, moved and resized by the user; in the list's own words."""
        header = self.header
        widths = {placed.field: placed.width for placed in self._columns}
        found: list[Placed] = []
        for place in range(header.count()):
            at = header.logicalIndex(place)
            if not header.isSectionHidden(at):
                size, field = header.sectionSize(at), FIELDS[at]
                is_laid = size == self._laid.get(at)
                found.append(Placed(field, widths.get(field) if is_laid else self._plain(size)))
        return tuple(found)

    def _width(self, placed: Placed) -> int:
        width = self._theme.px(placed.width or ABOUT[placed.field].width)
        self._laid[AT[placed.field]] = width
        return width

    def _plain(self, size: int) -> int:
        """A width at the usual size of texts."""
        return round(size * _SCALE / self._theme.px(_SCALE))

    def _fill_up(self) -> None:
        """Before a symbol is cut, the day's course goes; and what is left over is the name's."""
        if self._columns == SHIPPED[STANDARD]:
            self.setColumnHidden(DAY, self.viewport().width() < self._room_for_day)
            return
        first = next(placed for placed in self._columns if placed.field is Field.SYMBOL)
        if first.width is None:
            others = sum(width for at, width in self._laid.items() if self._is_shown(at) and at != SYMBOL)
            least = self._theme.px(ABOUT[Field.SYMBOL].width)
            self._laid[SYMBOL] = max(least, self.viewport().width() - others)
            self.header.resizeSection(SYMBOL, self._laid[SYMBOL])

    def _is_shown(self, at: int) -> bool:
        return any(AT[placed.field] == at for placed in self._columns)

    def say(self, sentence: str) -> None:
        """Say why there is nothing in the list; the keys stay with it all the same."""
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))

    def repaint_price(self, at: int) -> None:
        """Paint one row's price again."""
        self.viewport().update(self.visualRect(self._rows.index(at, LAST)))

    # ---- what is seen and marked

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

    @property
    def marked(self) -> Symbol | None:
        """The symbol shown as the chosen one."""
        return self._rows.symbol(self.currentIndex().row())

    def entry(self, at: int) -> Entry | None:
        """What stands in a row; None behind the last one."""
        return self._rows.keys[at] if 0 <= at < len(self._rows.keys) else None

    @property
    def marked_heading(self) -> Heading | None:
        """The heading that the keys are on."""
        return self._rows.heading(self.currentIndex().row())

    @property
    def held(self) -> tuple[Symbol, ...]:
        """The symbols that are marked, in the order of the rows."""
        # As ranges: an index for each of thousands of marked rows takes half a second.
        chosen = self.selectionModel().selection()
        ranges = (chosen.at(number) for number in range(chosen.count()))
        marked = {at for some in ranges for at in range(some.top(), some.bottom() + 1)}
        return self._rows.symbols(sorted(marked))

    @override
    def dragged(self) -> tuple[Entry, ...]:
        heading = self.marked_heading
        return (heading,) if heading is not None and not self.held else self.held

    def show_marked(self) -> None:
        """Scroll to the chosen row, wherever it went."""
        if self.currentIndex().isValid():
            # Qt counts the height of a new heading in a later turn.
            self.updateGeometries()
            self.scrollTo(self.currentIndex())

    def marked_corner(self) -> QPoint:
        """Where a menu about the chosen row opens."""
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft() + QPoint(12, 0))

    # ---- Qt

    @override
    def paint_rows(self, painter: QPainter, region: QRegion) -> None:
        header, marked = self.header, self.selectionModel()
        columns = [at for at in range(header.count()) if not header.isSectionHidden(at)]
        cells = [Cell(at, header.sectionViewportPosition(at), header.sectionSize(at)) for at in columns]
        width, root = self.viewport().width(), QModelIndex()
        current, has_focus = self.currentIndex().row(), self.hasFocus()
        for at in self.seen():
            y, height = self.rowViewportPosition(at), self.rowHeight(at)
            if region.intersects(QRect(0, y, width, height)):
                is_marked = marked.isRowSelected(at, root)
                band = Band(at, y, width, height, is_marked, at == current, has_focus)
                self.painter.paint(painter, band, cells, region)

    def _fold(self, at: int, *, is_folded: bool | None = None) -> bool:
        """Have the group at a position folded, opened or, for None, the other of the two."""
        heading, group = self._rows.heading(at), self._rows.group(at)
        if heading is None or group is None:
            return False
        self.fold_wanted.emit(heading.name, not group.is_folded if is_folded is None else is_folded)
        return True

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, key = self.currentIndex().row(), event.key()
        heading = self._rows.heading(at) if at >= 0 else None
        if heading is not None and key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._fold(at, is_folded=key == Qt.Key.Key_Left)
        elif heading is not None and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self._fold(at)
        elif key == Qt.Key.Key_Up and at == 0 and self.header.isVisibleTo(self):
            self.header.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        if event.button() is Qt.MouseButton.LeftButton and at.x() < _ROOM_FOR_ARROW:
            row = self.rowAt(at.y())
            if row >= 0:
                self._fold(row)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        index = self.indexAt(event.position().toPoint())
        if not index.isValid() or event.position().x() < _ROOM_FOR_ARROW:
            return
        if not self._fold(index.row()) and index.column() == AT[Field.NOTE]:
            self.note_wanted.emit()

    @override
    def rowsAboutToBeRemoved(self, parent: Index, start: int, end: int) -> None:
        # Where several rows can be marked, Qt goes up; the eye expects the row that takes the place.
        if start <= self.currentIndex().row() <= end and end + 1 < len(self._rows.keys):
            self.setCurrentIndex(self._rows.index(end + 1, SYMBOL))
        super().rowsAboutToBeRemoved(parent, start, end)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        symbol = self._rows.symbol(current.row()) if current.isValid() else None
        if symbol is not None:
            self.chosen.emit(symbol)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill_up()
        if self.currentIndex().isValid() and self.currentIndex().row() not in self.seen():
            self.scrollTo(self.currentIndex())
        self.seen_changed.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.setAutoScroll(True)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.left.emit()
