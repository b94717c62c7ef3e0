"""Draws tiles: as much text as there is room for, and the direction always also as a sign."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRect, Qt, Slot
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from watcher.domain.overview.periods import Period
from watcher.ui.overview.shades import Shades
from watcher.ui.overview.tiles import Tile
from watcher.ui.texts import Texts
from watcher.ui.theme import SMALL_PX, Theme

HEADING = 18
"""How high the strip with a group's name is, in points of normal text."""
_SIZES = (22, 17, 13, SMALL_PX)
_ROOMY = 5.0
"""So many times its text a tile is high before a larger one is tried."""
_PAD = 4
_GAP = 1
_LEAST_SIGN, _SIGN = 5, 9


class TilePainter(QObject):
    """Keeps the texts of each size laid out; made anew when the theme changes."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.mix()

    @Slot()
    def mix(self) -> None:
        """Take the theme's colours and fonts."""
        theme, tokens = self._theme, self._theme.tokens
        self._shades = Shades(tokens)
        self._bold = [Texts(theme.font(size, QFont.Weight.DemiBold)) for size in _SIZES]
        self._plain = [Texts(theme.font(max(SMALL_PX, size - 3))) for size in _SIZES]
        self._small = Texts(theme.font(SMALL_PX))
        self._text, self._muted = QColor(tokens.text), QColor(tokens.muted)
        self._panel, self._raised = QColor(tokens.panel), QColor(tokens.raised)
        self._hatch = QBrush(QColor(tokens.line), Qt.BrushStyle.BDiagPattern)
        self._chosen = QPen(QColor(tokens.accent), 2)
        self._focused = QPen(QColor(tokens.text), 2)
        self._hovered = QPen(QColor(tokens.muted), 1)
        self.heading = theme.px(HEADING)
        """How high the strip with a group's name is."""

    def group(self, painter: QPainter, rect: QRect, name: str) -> None:
        """The name above a group."""
        painter.setPen(self._muted)
        y = rect.y() + (self.heading - self._small.height) / 2
        self._small.left(painter, rect.x() + _PAD, y, name, rect.width() - 2 * _PAD)

    def tile(self, painter: QPainter, rect: QRect, tile: Tile, period: Period) -> None:
        """One tile; what is not known, or not trusted, is hatched."""
        inner = rect.adjusted(0, 0, -_GAP, -_GAP)
        if tile.ratio is None:
            painter.fillRect(inner, self._raised)
            painter.fillRect(inner, self._hatch)
        else:
            painter.fillRect(inner, self._shades.of(tile.ratio, period))
        painter.setPen(self._text)
        self._write(painter, inner, tile)

    def frame(self, painter: QPainter, rect: QRect, *, is_chosen: bool, is_focused: bool) -> None:
        """Around what every panel follows, what has the keys, or what the mouse is over."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inner = rect.adjusted(1, 1, -1 - _GAP, -1 - _GAP)
        if is_chosen:
            painter.setPen(self._chosen)
            painter.drawRect(inner)
            inner = inner.adjusted(2, 2, -2, -2)
        if is_focused:
            painter.setPen(self._focused)
            painter.drawRect(inner)
        elif not is_chosen:
            painter.setPen(self._hovered)
            painter.drawRect(inner)

    def _write(self, painter: QPainter, room: QRect, tile: Tile) -> None:
        width, height = room.width() - 2 * _PAD, room.height()
        for bold, plain in zip(self._bold, self._plain, strict=True):
            lines = bold.height + plain.height
            is_small = bold is self._bold[-1]
            fits = bold.width(tile.symbol) <= width and plain.width(tile.move) <= width and lines <= height
            if fits and (is_small or height >= bold.height * _ROOMY / 2):
                y = room.y() + (height - lines) / 2
                _centred(bold, painter, room, y, tile.symbol)
                _centred(plain, painter, room, y + bold.height, tile.move)
                return
        self._write_little(painter, room, tile)

    def _write_little(self, painter: QPainter, room: QRect, tile: Tile) -> None:
        """Symbol and sign in one line, or the sign alone; of what is not known, a dash."""
        bold = self._bold[-1]
        sign = min(_SIGN, room.width() - 2, room.height() - 2)
        if sign < _LEAST_SIGN:
            return
        if bold.width(tile.symbol) <= room.width() - 2 and bold.height + 2 * sign <= room.height():
            y = room.y() + (room.height() - bold.height - sign - 2) / 2
            _centred(bold, painter, room, y, tile.symbol)
            x = room.x() + (room.width() - sign) / 2
            self._sign(painter, x, y + bold.height + 2 + sign / 2, sign, tile.ratio)
            return
        wanted = bold.width(tile.symbol) + sign + _PAD
        x, middle = float(room.x()), room.y() + room.height() / 2
        if wanted <= room.width() - _PAD and bold.height <= room.height():
            x += (room.width() - wanted) / 2
            bold.left(painter, x + sign + _PAD, middle - bold.height / 2, tile.symbol, room.width())
        else:
            x += (room.width() - sign) / 2
        self._sign(painter, x, middle, sign, tile.ratio)

    def _sign(self, painter: QPainter, x: float, middle: float, size: int, ratio: float | None) -> None:
        if not ratio:
            painter.fillRect(round(x), round(middle), size, 1, self._text)
            return
        half = size / 2 if ratio > 0 else -size / 2
        points = (
            QPointF(x, middle + half),
            QPointF(x + size, middle + half),
            QPointF(x + size / 2, middle - half),
        )
        painter.setBrush(self._text)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF(points))


def _centred(texts: Texts, painter: QPainter, room: QRect, y: float, text: str) -> None:
    texts.left(painter, room.x() + (room.width() - texts.width(text)) / 2, y, text, room.width())
