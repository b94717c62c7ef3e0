"""Paints the rows of the watchlist."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView
from typing_extensions import override

from watcher.domain.symbols import Symbol
from watcher.ui import icons, words
from watcher.ui.table import TableModel
from watcher.ui.texts import Texts
from watcher.ui.theme import BODY_PX, SMALL_PX, Theme
from watcher.ui.watchlist.flashes import Flashes
from watcher.ui.watchlist.rows import Row

ROW_HEIGHT = 46
COMPACT_HEIGHT = 35
SYMBOL, DAY, LAST, CHANGE = range(4)

_MARGIN = 12
_TOP, _BELOW = 6, 25
_BAR = 3
_BELL = 10
_MOST_COURSES = 1_024
_TINT = 0.24
_STALE_OPACITY = 0.55


def row_height(theme: Theme) -> int:
    """How tall a row is, in pixels."""
    return theme.px(COMPACT_HEIGHT if theme.is_compact else ROW_HEIGHT)


class RowDelegate(QStyledItemDelegate):
    """Draws each cell of a row from the row itself; nothing is asked of the model's roles."""

    def __init__(
        self, model: TableModel[Symbol, Row], flashes: Flashes, theme: Theme, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._flashes = flashes
        self._theme = theme
        self._courses: dict[tuple[object, ...], QPixmap] = {}
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        theme, tokens = self._theme, self._theme.tokens
        self._bold = Texts(theme.font(BODY_PX, QFont.Weight.DemiBold))
        self._body = Texts(theme.font(BODY_PX, QFont.Weight.Medium))
        self._small = Texts(theme.font(SMALL_PX))
        self._top, self._below = (2, theme.px(18)) if theme.is_compact else (_TOP, theme.px(_BELOW - 1) + 1)
        self._selection, self._line = QColor(tokens.selection), QColor(tokens.line)
        self._text, self._muted = QColor(tokens.text), QColor(tokens.muted)
        self._accent, self._alert = QColor(tokens.accent), QColor(tokens.alert)
        self._up, self._down = QColor(tokens.up), QColor(tokens.down)
        self._bells: dict[float, QPixmap] = {}
        self._courses.clear()

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        row, column = self._model.row(index.row()), index.column()
        line = self._line
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._selection)
            if column == SYMBOL and index.row() == cast("QTableView", option.widget).currentIndex().row():
                painter.fillRect(rect.x(), rect.y(), _BAR, rect.height(), self._accent)
            if option.widget.hasFocus():
                line = self._accent
                painter.fillRect(rect.x(), rect.y(), rect.width(), 1, line)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, line)
        if column == SYMBOL:
            self._paint_symbol(painter, rect, row)
        elif column == DAY:
            self._paint_course(painter, rect, row)
        elif column == LAST:
            self._paint_last(painter, rect, row)
        else:
            self._paint_change(painter, rect, row)

    def _paint_symbol(self, painter: QPainter, rect: QRect, row: Row) -> None:
        left, room = rect.x() + _MARGIN, rect.width() - _MARGIN - 2
        bells = str(row.bells) if row.bells > 1 else ""
        taken = _BELL + 5 + self._small.width(bells) if row.bells else 0
        painter.setPen(self._text)
        end = self._bold.left(painter, left, rect.y() + self._top, row.symbol, room - taken)
        if row.bells:
            painter.drawPixmap(QPointF(end + 4, rect.y() + self._top + 3), self._bell(painter))
            painter.setPen(self._alert)
            self._small.left(painter, end + 5 + _BELL, rect.y() + self._top + 1, bells, room)
        painter.setPen(self._muted)
        self._small.left(painter, left, rect.y() + self._below, row.name, room)

    def _paint_course(self, painter: QPainter, rect: QRect, row: Row) -> None:
        if len(row.points) > 1:
            self._dim(painter, row)
            painter.drawPixmap(rect.topLeft(), self._course(painter, rect.size(), row))
            painter.setOpacity(1)

    def _paint_last(self, painter: QPainter, rect: QRect, row: Row) -> None:
        right, room = rect.right() - 8, rect.width() - 8
        text = words.price(row.last, row.places)
        strength, rises = self._flashes.strength(row.symbol)
        if strength:
            width = min(self._body.width(text), room)
            tint = QColor(self._up if rises else self._down)
            tint.setAlphaF(_TINT * strength)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            box = QRectF(right - width - 5, rect.y() + self._top - 2, width + 9, self._body.height + 4)
            painter.drawRoundedRect(box, 3, 3)
        self._dim(painter, row)
        painter.setPen(self._text)
        self._body.right(painter, right, rect.y() + self._top, text, room)
        painter.setOpacity(1)
        self._paint_line(painter, right, rect.y() + self._below, room, row)

    def _paint_line(self, painter: QPainter, right: int, y: int, room: int, row: Row) -> None:
        end, ratio = float(right), words.percent(row.line_ratio)
        # Where there is no room for both, the price stays whole.
        if ratio and self._small.width(ratio) + self._small.width(row.line) + 4 <= room:
            painter.setPen(self._tone(row.line_ratio))
            end = self._small.right(painter, right, y, ratio, room) - 4
        painter.setPen(self._muted if row.is_trusted else self._alert)
        self._small.right(painter, end, y, row.line, room - (right - end))

    def _paint_change(self, painter: QPainter, rect: QRect, row: Row) -> None:
        right, room = rect.right() - _MARGIN, rect.width() - _MARGIN
        self._dim(painter, row)
        painter.setPen(self._tone(row.ratio))
        self._body.right(painter, right, rect.y() + self._top, words.percent(row.ratio), room)
        self._small.right(painter, right, rect.y() + self._below, words.signed(row.change, row.places), room)
        painter.setOpacity(1)

    def _dim(self, painter: QPainter, row: Row) -> None:
        painter.setOpacity(1 if row.is_trusted else _STALE_OPACITY)

    def _tone(self, ratio: float | None) -> QColor:
        if not ratio:
            return self._muted
        return self._up if ratio > 0 else self._down

    def _bell(self, painter: QPainter) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        if ratio not in self._bells:
            self._bells[ratio] = icons.pixmap(icons.bell, self._theme.tokens.alert, _BELL, ratio)
        return self._bells[ratio]

    def _course(self, painter: QPainter, size: QSize, row: Row) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        tone = self._tone(row.ratio)
        key = (row.symbol, row.points, tone.rgb(), size.width(), ratio)
        drawn = self._courses.get(key)
        if drawn is None:
            if len(self._courses) >= _MOST_COURSES:
                self._courses.clear()
            drawn = self._courses[key] = _course(row.points, tone, size, ratio)
        return drawn


def _course(points: tuple[float, ...], colour: QColor, size: QSize, ratio: float) -> QPixmap:
    """Draw the day's course once: an antialiased line is too dear for every tick."""
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    low, high = min(points), max(points)
    width, height = size.width() - 8, size.height() - 22
    step, scale = width / (len(points) - 1), height / (high - low) if high > low else 0
    middle = 0 if high > low else height / 2
    line = QPolygonF(
        [QPointF(4 + at * step, 11 + middle + (high - point) * scale) for at, point in enumerate(points)]
    )
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour)
    painter.drawPolyline(line)
    painter.end()
    return made
