"""The agenda as a widget: one line an entry, the day before the first of each day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QModelIndex, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QWidget
from typing_extensions import override

from watcher.domain import dates
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.agenda.colours import colour
from watcher.ui.agenda.lines import Key, Line, day_words
from watcher.ui.row_list import PAD, RowDelegate, RowList
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme

_SYMBOL = 84
_DOT = 3.0
_WIDEST = date(2026, 12, 30)
"""A Wednesday of two digits in a month of two digits: no day takes more room."""


class LineDelegate(RowDelegate[Line]):
    """The day, a dot of the kind's colour, the symbol and what there is."""

    @override
    def _measure(self) -> None:
        texts = (dates.with_weekday(_WIDEST), day_words(_WIDEST, is_today=True))
        self._day = round(max(map(self._strong.width, texts))) + self._theme.px(PAD)

    @override
    def _draw(self, painter: QPainter, rect: QRect, row: Line, at: int, state: QStyle.StateFlag) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens.selection))
        if row.day and at:
            painter.fillRect(rect.x(), rect.y(), rect.width(), 1, QColor(tokens.grid))
        if row.is_today:
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(tokens.accent))
        x, y = rect.x() + px(PAD), rect.y() + (rect.height() - self._plain.height) / 2
        days = self._strong if row.is_today else self._plain
        painter.setPen(QColor(tokens.accent if row.is_today else tokens.muted))
        days.left(painter, x, y, row.day, self._day)
        x += self._day
        if row.kind is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(row.kind, tokens))
            painter.drawEllipse(QPointF(x, rect.y() + rect.height() / 2), _DOT, _DOT)
        x += px(PAD)
        if row.symbol is not None:
            painter.setPen(QColor(tokens.text))
            self._strong.left(painter, x, y, row.symbol, px(_SYMBOL) - 4)
            x += px(_SYMBOL)
        painter.setPen(QColor(tokens.muted if row.symbol is None else tokens.text))
        self._plain.left(painter, x, y, row.text, rect.right() - x - 4)


class AgendaList(RowList):
    """What comes next, the nearest first."""

    def __init__(self, model: TableModel[Key, Line], theme: Theme, parent: QWidget) -> None:
        super().__init__(model, LineDelegate, theme, parent)
        self.setObjectName("agenda list")
        self.setAccessibleName(tr("What comes next, by day"))
        self._lines = model
        self.setUniformItemSizes(True)

    def symbol_at(self, index: QModelIndex) -> Symbol | None:
        """Whose entry this is; None where it is about a market."""
        return self._lines.row(index.row()).symbol if index.isValid() else None
