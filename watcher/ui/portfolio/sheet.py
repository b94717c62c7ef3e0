"""A table of figures: sorted by any column, gains coloured and signed, a part as a bar, headings between."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil
from typing import Generic

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from watcher.domain.tables import as_csv
from watcher.ui.portfolio.figure import RIGHT, Figure, Key, Row, Tone
from watcher.ui.portfolio.sheet_heading import SheetHeading
from watcher.ui.table import TableModel
from watcher.ui.texts import Texts
from watcher.ui.theme import Theme
from watcher.ui.words import MINUS

_PAD = 8
_ROW = 26
_COMPACT = 22
_BAR_SHARE = 0.55
_BAR_PX = 5.0
_FONT_PX = 12
_LEAST_FACTOR = 0.95
_MOST_FACTOR = 1.25
_MEASURED_ROWS = 60


class FigureDelegate(QStyledItemDelegate, Generic[Row]):
    """Paints cells from the rows themselves; all of it is plain text."""

    def __init__(
        self,
        figures: Sequence[Figure[Row]],
        row_at: Callable[[int], Row],
        theme: Theme,
        view: QAbstractItemView,
    ) -> None:
        super().__init__(view)
        self._figures = figures
        self._row_at = row_at
        self._theme = theme
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        theme, tokens = self._theme, self._theme.tokens
        self._plain = Texts(theme.font(_FONT_PX))
        self._bold = Texts(theme.font(_FONT_PX, QFont.Weight.DemiBold))
        self._colours = {
            Tone.PLAIN: QColor(tokens.text),
            Tone.UP: QColor(tokens.up),
            Tone.DOWN: QColor(tokens.down),
            Tone.MUTED: QColor(tokens.muted),
        }
        self._chosen, self._line = QColor(tokens.selection), QColor(tokens.line)
        self._accent, self._raised = QColor(tokens.accent), QColor(tokens.raised)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, figure = self._row_at(index.row()), self._figures[index.column()]
        rect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._chosen)
        elif row.is_heading:
            painter.fillRect(rect, self._raised)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, self._line)
        texts = self._bold if row.is_heading or index.column() == 0 else self._plain
        painter.setPen(self._colours[figure.tone(row) if figure.tone is not None else Tone.PLAIN])
        y = rect.y() + (rect.height() - texts.height) / 2
        room = float(rect.width() - 2 * _PAD)
        part = figure.bar(row) if figure.bar is not None else None
        if part is not None:
            bar = QRectF(rect.x() + _PAD, rect.center().y() - _BAR_PX / 2, room * _BAR_SHARE, _BAR_PX)
            painter.fillRect(bar, self._line)
            bar.setWidth(bar.width() * min(max(part, 0.0), 1.0))
            painter.fillRect(bar, self._accent)
            room *= 1 - _BAR_SHARE
        if figure.align & Qt.AlignmentFlag.AlignLeft:
            texts.left(painter, rect.x() + _PAD, y, figure.text(row), room)
        else:
            texts.right(painter, rect.right() - _PAD, y, figure.text(row), room)
        painter.restore()


class Sheet(QTableView, Generic[Key, Row]):
    """Shows a model of figures. A press on a heading, or Enter on one, asks for another order."""

    order_chosen = Signal(int)
    """The column by which the rows are wanted."""

    def __init__(
        self,
        name: str,
        figures: Sequence[Figure[Row]],
        model: TableModel[Key, Row],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._theme = theme
        self._rows = model
        self._figures = figures
        self.setModel(model)
        self.setItemDelegate(FigureDelegate(figures, model.row, theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        header = SheetHeading(self)
        self.setHorizontalHeader(header)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self.order_chosen)
        self._widths = [figure.width for figure in figures]
        self._is_set_by_hand = self._is_fitting = False
        header.sectionResized.connect(self._on_resized)
        for came in (model.rowsInserted, model.modelReset, model.layoutChanged):
            came.connect(self._on_rows_changed)
        model.dataChanged.connect(self._on_figures_changed)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def chosen(self) -> list[Key]:
        """The keys of the marked rows, from top to bottom; headings are none."""
        at = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._rows.keys[row] for row in at if not self._rows.row(row).is_heading]

    def show_order(self, column: int, *, descending: bool) -> None:
        """Say by which column the rows stand."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    def fit(self) -> None:
        """Give the columns the room there is, down to what their figures need: no amount is cut off."""
        wanted = {
            at: self._theme.px(width) for at, width in enumerate(self._widths) if not self.isColumnHidden(at)
        }
        factor = max(self.viewport().width() / max(sum(wanted.values()), 1), _LEAST_FACTOR)
        self._is_fitting = True
        for at, width in wanted.items():
            self.setColumnWidth(at, max(int(width * factor), self._needed(at)))
        self._is_fitting = False

    def _needed(self, at: int) -> int:
        """How wide the figures of the first rows and their heading are; long words may be cut."""
        figure = self._figures[at]
        if figure.bar is not None:
            return 0
        rows = (self._rows.row(row) for row in range(min(self._rows.rowCount(), _MEASURED_ROWS)))
        longest = max((self._texts.width(figure.text(row)) for row in rows), default=0.0)
        needed = max(ceil(longest) + 2 * _PAD + 1, self.horizontalHeader().sectionSizeHint(at))
        is_words = bool(figure.align & Qt.AlignmentFlag.AlignLeft)
        return min(needed, int(self._theme.px(figure.width) * _MOST_FACTOR)) if is_words else needed

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._is_set_by_hand:
            self.fit()

    @Slot()
    def _on_rows_changed(self) -> None:
        if not self._is_set_by_hand and self.isVisible():
            self.fit()

    @Slot(QModelIndex, QModelIndex)
    def _on_figures_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Give a figure that has grown its room; no column shrinks while somebody reads."""
        if self._is_set_by_hand or not self.isVisible():
            return
        rows = [self._rows.row(row) for row in range(first.row(), min(last.row() + 1, _MEASURED_ROWS))]
        for at in range(first.column(), last.column() + 1):
            figure = self._figures[at]
            is_amount = figure.bar is None and not figure.align & Qt.AlignmentFlag.AlignLeft
            if is_amount and not self.isColumnHidden(at):
                longest = max((self._texts.width(figure.text(row)) for row in rows), default=0.0)
                if (needed := ceil(longest) + 2 * _PAD + 1) > self.columnWidth(at):
                    self._is_fitting = True
                    self.setColumnWidth(at, needed)
                    self._is_fitting = False

    @Slot(int, int, int)
    def _on_resized(self, _at: int, before: int, now: int) -> None:
        # Whoever drags a column has it so from now on; one that is hidden or shown was dragged by nobody.
        self._is_set_by_hand |= not self._is_fitting and self.isVisible() and before > 0 and now > 0

    @Slot()
    def _on_theme_changed(self) -> None:
        self._texts = Texts(self._theme.font(_FONT_PX))
        height = self._theme.px(_COMPACT if self._theme.is_compact else _ROW)
        self.verticalHeader().setDefaultSectionSize(height)
        self.viewport().update()

    def copy(self) -> None:
        """Put the marked rows on the clipboard with the headings, for a spreadsheet."""
        columns = [at for at in range(self._rows.columnCount()) if not self.isColumnHidden(at)]
        lines = [[self._figures[at].title for at in columns]]
        for row in sorted({index.row() for index in self.selectionModel().selectedRows()}):
            shown = self._rows.row(row)
            lines.append([_cell(self._figures[at], shown) for at in columns])
        QGuiApplication.clipboard().setText(as_csv(lines, "\t"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and a digit sort by that column, as a press on its heading does; Ctrl+C copies the rows."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        digit = event.key() - Qt.Key.Key_1
        is_sort = (
            event.modifiers() == Qt.KeyboardModifier.AltModifier and 0 <= digit < self._rows.columnCount()
        )
        if is_sort and event.key() <= Qt.Key.Key_9:
            self.order_chosen.emit(digit)
        else:
            super().keyPressEvent(event)


def _cell(figure: Figure[Row], row: Row) -> str:
    """A text for a spreadsheet: to it the longer minus of the table makes no number."""
    text = figure.text(row)
    return text.replace(MINUS, "-") if figure.align == RIGHT else text
