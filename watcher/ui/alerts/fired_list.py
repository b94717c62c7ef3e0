"""The list of fires as a widget: time, symbol and words, which go on in a second line."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from watcher.domain.alerts.wide_words import subject
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.alerts.fired import Fire
from watcher.ui.table import TableModel
from watcher.ui.texts import Texts
from watcher.ui.theme import Theme
from watcher.ui.unread_rows import UnreadDelegate

_MARGIN = 12
_TIME_END = 88
_GAP = 6
_PAD = 6
_LINE = 17
_MOST_LINES = 4


class FireDelegate(UnreadDelegate[str, Fire]):
    """Day and time, the symbol, and words that go on below."""

    PX = 12
    UNREAD = QFont.Weight.Medium

    @override
    def _mix(self) -> None:
        self._bold = Texts(self._theme.font(self.PX, QFont.Weight.DemiBold))
        self._line, self._time_end = self._theme.px(_LINE), self._theme.px(_TIME_END)

    @override
    def _height(self, row: Fire, width: int) -> int:
        box = self._words_box(QRect(0, 0, width, 10_000), row)
        lines = self._lines(row.words, box, is_unread=row.is_unread)
        return 2 * _PAD + self._line * max(2 if row.date else 1, min(lines, _MOST_LINES))

    @override
    def _draw(self, painter: QPainter, rect: QRect, row: Fire) -> None:
        top = rect.y() + _PAD
        if row.is_unread:
            self._mark(painter, rect.x() + _MARGIN / 2 + 1, top + self._line / 2)
        painter.setPen(self._muted)
        left, room = rect.x() + _MARGIN + 3, self._time_end - _MARGIN
        for at, text in enumerate(text for text in (row.date, row.time) if text):
            self._small.left(painter, left, top + 1 + at * (self._line - 1), text, room)
        painter.setPen(self._text)
        self._bold.left(painter, rect.x() + self._time_end, top, subject(row.symbol), rect.width() / 3)
        box = self._words_box(rect.adjusted(0, _PAD, 0, -_PAD), row)
        self._wrap(painter, box, row.words, is_unread=row.is_unread)

    def _words_box(self, rect: QRect, fire: Fire) -> QRectF:
        left = self._time_end + min(self._bold.width(subject(fire.symbol)), rect.width() / 3) + _GAP
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
