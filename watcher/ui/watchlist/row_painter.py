"""Paints the rows of the watchlist, and the headings between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPixmap, QPolygonF, QRegion

from watcher.ui import icons, words
from watcher.ui.recent import Recent
from watcher.ui.theme import Theme
from watcher.ui.watchlist.cells import FurtherCells
from watcher.ui.watchlist.columns import FIELDS, Field
from watcher.ui.watchlist.flashes import Flashes
from watcher.ui.watchlist.inks import MARGIN, Inks, dim
from watcher.ui.watchlist.model import GroupRow, WatchModel
from watcher.ui.watchlist.rows import Row
from watcher.values import dataclass

_EDGE = 3
_BELL = 10
_ARROW = 7
_MOST_COURSES = 128
"""More than there are rows on a screen: each takes ten kilobytes, and is another every minute."""
_TINT = 0.24


@dataclass(frozen=True, slots=True)
class Cell:
    """Where one column stands: its number in the model, its left edge and its width."""

    column: int
    x: int
    width: int


@dataclass(frozen=True, slots=True)
class Band:
    """Where one row stands and how it is marked; `width` is that of the whole line."""

    at: int
    y: int
    width: int
    height: int
    is_marked: bool
    is_current: bool
    has_focus: bool


class RowPainter(QObject):
    """Draws each row from the row itself; nothing is asked of the model's roles.

    Qt's own way, a delegate asked cell by cell, costs twice as much: a style is asked how it would
    paint each cell, and each is described anew to Python.
    """

    def __init__(self, model: WatchModel, flashes: Flashes, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._flashes = flashes
        self.inks = Inks(theme, self)
        """Colours and fonts in use."""
        self._courses: Recent[tuple[object, ...], QPixmap] = Recent(_MOST_COURSES)
        self._bells: dict[float, QPixmap] = {}
        painters: dict[Field, Callable[[QPainter, QRect, Row], None]] = {
            Field.SYMBOL: self._paint_symbol,
            Field.DAY: self._paint_course,
            Field.LAST: self._paint_last,
            Field.CHANGE: self._paint_change,
            **FurtherCells(self.inks).by_field(),
        }
        self._painters = tuple(painters[field] for field in FIELDS)
        self.inks.changed.connect(self._on_inks_changed)

    @Slot()
    def _on_inks_changed(self) -> None:
        self._bells.clear()
        self._courses = Recent(_MOST_COURSES)

    def paint(self, painter: QPainter, band: Band, cells: Sequence[Cell], region: QRegion) -> None:
        """Paint what of a row lies in the region."""
        inks, group = self.inks, self._model.group(band.at)
        top, width, line = band.y, band.width, inks.line
        if group is not None:
            painter.fillRect(0, top, width, band.height, inks.raised)
        if band.is_marked:
            painter.fillRect(0, top, width, band.height, inks.selection)
            if band.is_current:
                painter.fillRect(0, top, _EDGE, band.height, inks.accent)
            if band.has_focus:
                line = inks.accent
                painter.fillRect(0, top, width, 1, line)
        painter.fillRect(0, top + band.height - 1, width, 1, line)
        if group is not None:
            self._paint_heading(painter, band, group)
            return
        row = self._model.row(band.at)
        for cell in cells:
            rect = QRect(cell.x, top, cell.width, band.height)
            if region.intersects(rect):
                self._painters[cell.column](painter, rect, row)

    def _paint_heading(self, painter: QPainter, band: Band, group: GroupRow) -> None:
        inks, room = self.inks, band.width - 2 * MARGIN
        middle = band.y + (band.height - 1) // 2
        half, x = _ARROW / 2, MARGIN
        folded = ((0, -half), (half + 1, 0), (0, half))
        opened = ((-1, -half / 2), (_ARROW - 1, -half / 2), (half - 1, half))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(inks.muted)
        points = folded if group.is_folded else opened
        painter.drawPolygon(QPolygonF([QPointF(x + dx, middle + dy + 0.5) for dx, dy in points]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        y = band.y + (band.height - inks.small.height) / 2
        painter.setPen(inks.text)
        end = inks.small.left(painter, x + _ARROW + 6, y, group.name, room - 60)
        painter.setPen(inks.muted)
        inks.small.left(painter, end + 6, y, words.number(group.count, 0), room)

    def _paint_symbol(self, painter: QPainter, rect: QRect, row: Row) -> None:
        inks = self.inks
        left, room = rect.x() + MARGIN, rect.width() - MARGIN - 2
        bells = str(row.bells) if row.bells > 1 else ""
        taken = _BELL + 5.0 if row.bells else 0.0
        if taken + inks.small.width(bells) + inks.bold.width(row.symbol) <= room:
            taken += inks.small.width(bells)
        else:
            # How many there are is said by the alerts; which symbol it is only here.
            bells = ""
        painter.setPen(inks.text)
        end = inks.bold.left(painter, left, rect.y() + inks.top, row.symbol, room - taken)
        if row.bells:
            painter.drawPixmap(QPointF(end + 4, rect.y() + inks.top + 3), self._bell(painter))
            painter.setPen(inks.alert)
            inks.small.left(painter, end + 5 + _BELL, rect.y() + inks.top + 1, bells, room)
        painter.setPen(inks.muted)
        inks.small.left(painter, left, rect.y() + inks.below, row.name, room)

    def _paint_course(self, painter: QPainter, rect: QRect, row: Row) -> None:
        if len(row.points) > 1:
            dim(painter, row)
            painter.drawPixmap(rect.topLeft(), self._course(painter, rect.size(), row))
            painter.setOpacity(1)

    def _paint_last(self, painter: QPainter, rect: QRect, row: Row) -> None:
        inks = self.inks
        right, room = rect.right() - 8, rect.width() - 8
        text = words.price(row.last, row.places)
        strength, rises = self._flashes.strength(row.symbol)
        if strength:
            width = min(inks.body.width(text), room)
            tint = QColor(inks.up if rises else inks.down)
            tint.setAlphaF(_TINT * strength)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            box = QRectF(right - width - 5, rect.y() + inks.top - 2, width + 9, inks.body.height + 4)
            painter.drawRoundedRect(box, 3, 3)
        inks.write(painter, row, inks.text)
        inks.body.right(painter, right, rect.y() + inks.top, text, room)
        self._paint_line(painter, right, rect.y() + inks.below, room, row)

    def _paint_line(self, painter: QPainter, right: int, y: int, room: int, row: Row) -> None:
        inks, end, ratio = self.inks, float(right), words.percent(row.line_ratio)
        # Where there is no room for both, the price stays whole.
        if ratio and inks.small.width(ratio) + inks.small.width(row.line) + 4 <= room:
            painter.setPen(inks.tone(row.line_ratio))
            end = inks.small.right(painter, right, y, ratio, room) - 4
        painter.setPen(inks.muted if row.is_trusted else inks.alert)
        inks.small.right(painter, end, y, row.line, room - (right - end))

    def _paint_change(self, painter: QPainter, rect: QRect, row: Row) -> None:
        inks, right, room = self.inks, rect.right() - MARGIN, rect.width() - MARGIN
        inks.write(painter, row, inks.tone(row.ratio))
        percent = words.percent(row.ratio) or words.DASH
        inks.body.right(painter, right, rect.y() + inks.top, percent, room)
        inks.small.right(painter, right, rect.y() + inks.below, words.signed(row.change, row.places), room)

    def _bell(self, painter: QPainter) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        if ratio not in self._bells:
            colour = self.inks.theme.tokens.alert
            self._bells[ratio] = icons.pixmap(icons.bell, colour, _BELL, ratio)
        return self._bells[ratio]

    def _course(self, painter: QPainter, size: QSize, row: Row) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        tone = self.inks.tone(row.ratio)
        key = (row.symbol, row.points, tone.rgb(), size.width(), size.height(), ratio)
        drawn = self._courses.get(key)
        if drawn is None:
            drawn = self._courses.keep(key, _course(row.points, tone, size, ratio))
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
