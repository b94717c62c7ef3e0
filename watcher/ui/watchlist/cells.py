"""Paints the columns that are shown on demand: figures, ranges as bars, the nearest alert, a note."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from watcher.ui import words
from watcher.ui.watchlist import columns, measures
from watcher.ui.watchlist.columns import AT, COLUMNS, Field
from watcher.ui.watchlist.inks import Inks, dim
from watcher.ui.watchlist.rows import Row

_GAP = 8
_BAR, _MARK = 4, 3

Cell = Callable[[QPainter, QRect, Row], None]


class FurtherCells:
    """One method for each look that a cell can have."""

    def __init__(self, inks: Inks) -> None:
        self._inks = inks

    def by_field(self) -> dict[Field, Cell]:
        """How each column is painted."""
        return {
            Field.OPEN: self.paint_open,
            Field.DAY_RANGE: self.paint_day_range,
            Field.YEAR_RANGE: self.paint_year_range,
            Field.VOLUME: self.paint_volume,
            Field.CAP: self.paint_cap,
            Field.PE: self.paint_multiple,
            Field.YTD: self.paint_year,
            Field.POSITION: self.paint_position,
            Field.ALERT: self.paint_alert,
            Field.NOTE: self.paint_note,
        }

    def paint_open(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """The day's first price."""
        self._figure(painter, rect, row, Field.OPEN)

    def paint_cap(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """What all shares are worth."""
        self._figure(painter, rect, row, Field.CAP)

    def paint_multiple(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """The price in years of earnings."""
        self._figure(painter, rect, row, Field.PE)

    def paint_year(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """The move of this year."""
        painter.setPen(self._inks.tone(row.year_ratio))
        self._write(painter, rect, row, COLUMNS[AT[Field.YTD]].text(row))

    def paint_volume(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """The day's volume, and what it is to the average day's."""
        painter.setPen(self._inks.text)
        self._pair(painter, rect, row, columns.volume(row), columns.against_average(row))

    def paint_position(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """What the holding is worth, and how many units it has."""
        painter.setPen(self._inks.text if row.units else self._inks.muted)
        self._pair(painter, rect, row, row.worth, row.units)

    def paint_alert(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """How far the nearest alert is, and what it waits for."""
        painter.setPen(self._inks.text if row.nearest else self._inks.muted)
        self._pair(painter, rect, row, columns.away(row), row.nearest.waits_for if row.nearest else "")

    def paint_note(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """What the user wrote."""
        inks = self._inks
        painter.setPen(inks.text if row.note else inks.muted)
        y = rect.y() + (rect.height() - inks.small.height) / 2
        text = row.note or words.DASH
        inks.small.left(painter, rect.x() + _GAP, y, text, rect.width() - 2 * _GAP)

    def paint_day_range(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """Where the price stands between the day's low and high."""
        self._range(painter, rect, row, *columns.day_range(row))

    def paint_year_range(self, painter: QPainter, rect: QRect, row: Row) -> None:
        """Where the price stands between the low and the high of 52 weeks."""
        self._range(painter, rect, row, *columns.year_range(row))

    # ---- looks

    def _figure(self, painter: QPainter, rect: QRect, row: Row, field: Field) -> None:
        text = COLUMNS[AT[field]].text(row)
        painter.setPen(self._inks.muted if text == words.DASH else self._inks.text)
        self._write(painter, rect, row, text)

    def _write(self, painter: QPainter, rect: QRect, row: Row, text: str) -> None:
        body = self._inks.body
        self._inks.write(painter, row, painter.pen().color())
        y = rect.y() + (rect.height() - body.height) / 2
        body.right(painter, rect.right() - _GAP, y, text, rect.width() - _GAP)

    def _pair(self, painter: QPainter, rect: QRect, row: Row, above: str, below: str) -> None:
        if not below:
            self._write(painter, rect, row, above)
            return
        inks, right, room = self._inks, rect.right() - _GAP, rect.width() - _GAP
        inks.write(painter, row, painter.pen().color())
        inks.body.right(painter, right, rect.y() + inks.top, above, room)
        painter.setPen(inks.muted)
        inks.small.right(painter, right, rect.y() + inks.below, below, room)

    def _range(
        self, painter: QPainter, rect: QRect, row: Row, low: Decimal | None, high: Decimal | None
    ) -> None:
        inks = self._inks
        place = None if row.last is None else measures.place(row.last, low, high)
        if place is None or low is None or high is None:
            painter.setPen(inks.muted)
            self._write(painter, rect, row, words.DASH)
            return
        left, width = rect.x() + _GAP, rect.width() - 2 * _GAP
        dim(painter, row)
        y = int(rect.y() + inks.top + (inks.body.height - _BAR) / 2)
        at = left + int(place * (width - _MARK))
        painter.fillRect(left, y, width, _BAR, inks.track)
        painter.fillRect(left, y, at - left, _BAR, inks.muted)
        painter.fillRect(at, y - _BAR, _MARK, 3 * _BAR, inks.text)
        painter.setOpacity(1)
        painter.setPen(inks.muted)
        below = rect.y() + inks.below
        end = inks.small.left(painter, left, below, words.price(low, row.places), width)
        room = left + width - end - 4
        if room > 0:
            inks.small.right(painter, left + width, below, words.price(high, row.places), room)
