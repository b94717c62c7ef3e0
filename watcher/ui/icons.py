"""Small icons, drawn as paths: no image files, sharp at any scale, in any colour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from watcher.ui.early import fill

Draw = Callable[[QPainter, QColor], None]
"""Draws one icon in a colour, into a square of `SIZE` points."""

SIZE = 16
_STROKE = 1.4


def bell(painter: QPainter, colour: QColor) -> None:
    """An alert."""
    path = QPainterPath(QPointF(3, 11.5))
    path.cubicTo(5, 9.5, 4, 3, 8, 2.5)
    path.cubicTo(12, 3, 11, 9.5, 13, 11.5)
    path.closeSubpath()
    fill(painter, colour, path)
    fill(painter, colour, _ellipse(8, 13, 1.6, 1.3))


def hush(painter: QPainter, colour: QColor) -> None:
    """An alert that tells nobody."""
    bell(painter, colour)
    _lines(painter, colour, (2.5, 14, 13.5, 2))


def moon(painter: QPainter, colour: QColor) -> None:
    """The dark look."""
    fill(painter, colour, _ellipse(8, 8, 5.5, 5.5).subtracted(_ellipse(10.6, 6.2, 4.6, 4.6)))


def sun(painter: QPainter, colour: QColor) -> None:
    """The light look."""
    fill(painter, colour, _ellipse(8, 8, 3, 3))
    _pen(painter, colour)
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1), (0.7, 0.7), (-0.7, 0.7), (-0.7, -0.7), (0.7, -0.7)):
        painter.drawLine(QPointF(8 + 4.8 * dx, 8 + 4.8 * dy), QPointF(8 + 6.5 * dx, 8 + 6.5 * dy))


def candle(painter: QPainter, colour: QColor) -> None:
    """Something about the chart."""
    _lines(painter, colour, (5, 2, 5, 14), (11, 3, 11, 12))
    fill(painter, colour, QRectF(3.4, 5, 3.2, 6))
    fill(painter, colour, QRectF(9.4, 5, 3.2, 4))


def plus(painter: QPainter, colour: QColor) -> None:
    """Add."""
    _lines(painter, colour, (8, 3, 8, 13), (3, 8, 13, 8))


def minus(painter: QPainter, colour: QColor) -> None:
    """Remove."""
    _lines(painter, colour, (3, 8, 13, 8))


def menu(painter: QPainter, colour: QColor) -> None:
    """All there is to do."""
    _lines(painter, colour, (2.5, 4, 13.5, 4), (2.5, 8, 13.5, 8), (2.5, 12, 13.5, 12))


def close(painter: QPainter, colour: QColor) -> None:
    """Put away."""
    _lines(painter, colour, (4, 4, 12, 12), (12, 4, 4, 12))


def up(painter: QPainter, colour: QColor) -> None:
    """One place up."""
    _lines(painter, colour, (8, 3, 8, 13), (8, 3, 4.5, 6.5), (8, 3, 11.5, 6.5))


def down(painter: QPainter, colour: QColor) -> None:
    """One place down."""
    _lines(painter, colour, (8, 3, 8, 13), (8, 13, 4.5, 9.5), (8, 13, 11.5, 9.5))


def left(painter: QPainter, colour: QColor) -> None:
    """One place to the left."""
    _lines(painter, colour, (3, 8, 13, 8), (3, 8, 6.5, 4.5), (3, 8, 6.5, 11.5))


def right(painter: QPainter, colour: QColor) -> None:
    """One place to the right."""
    _lines(painter, colour, (3, 8, 13, 8), (13, 8, 9.5, 4.5), (13, 8, 9.5, 11.5))


def sheets(painter: QPainter, colour: QColor) -> None:
    """Copy."""
    _pen(painter, colour)
    painter.drawRect(QRectF(5.5, 5.5, 7.5, 7.5))
    _lines(painter, colour, (3, 10, 3, 3), (3, 3, 10, 3))


def into(painter: QPainter, colour: QColor) -> None:
    """Bring in."""
    _lines(painter, colour, (8, 2.5, 8, 9.5), (8, 9.5, 5, 6.5), (8, 9.5, 11, 6.5))
    _lines(painter, colour, (3, 9.5, 3, 13), (3, 13, 13, 13), (13, 13, 13, 9.5))


def out(painter: QPainter, colour: QColor) -> None:
    """Write to a file."""
    _lines(painter, colour, (8, 2.5, 8, 9.5), (8, 2.5, 5, 5.5), (8, 2.5, 11, 5.5))
    _lines(painter, colour, (3, 9.5, 3, 13), (3, 13, 13, 13), (13, 13, 13, 9.5))


def funnel(painter: QPainter, colour: QColor) -> None:
    """Show some only."""
    _lines(painter, colour, (2.5, 3, 13.5, 3), (2.5, 3, 6.7, 8), (13.5, 3, 9.3, 8))
    _lines(painter, colour, (6.7, 8, 6.7, 13), (9.3, 8, 9.3, 11.5), (6.7, 13, 9.3, 11.5))


def pen(painter: QPainter, colour: QColor) -> None:
    """Give another name."""
    _lines(painter, colour, (3, 13, 4, 9.5), (4, 9.5, 10.5, 3), (10.5, 3, 13, 5.5), (13, 5.5, 6.5, 12))
    _lines(painter, colour, (6.5, 12, 3, 13))


def undo(painter: QPainter, colour: QColor) -> None:
    """Take back."""
    _pen(painter, colour)
    path = QPainterPath(QPointF(4, 6))
    path.lineTo(10, 6)
    path.arcTo(QRectF(7, 6, 6.5, 7), 90, -180)
    path.lineTo(5, 13)
    painter.drawPath(path)
    _lines(painter, colour, (4, 6, 7, 3), (4, 6, 7, 9))


def retry(painter: QPainter, colour: QColor) -> None:
    """Try again."""
    _pen(painter, colour)
    painter.drawArc(QRectF(3, 3, 10, 10), 40 * 16, 290 * 16)
    _lines(painter, colour, (11.9, 4.9, 12.6, 1.9), (11.9, 4.9, 8.9, 4.7))


def messages(painter: QPainter, colour: QColor) -> None:
    """What was told."""
    _pen(painter, colour)
    path = QPainterPath()
    path.addRoundedRect(QRectF(2.5, 3, 11, 8), 2, 2)
    painter.drawPath(path)
    _lines(painter, colour, (5, 11, 5, 13.5), (5, 13.5, 8, 11))


def digest(painter: QPainter, colour: QColor) -> None:
    """A page to read."""
    _pen(painter, colour)
    painter.drawRect(QRectF(3.5, 2.5, 9, 11))
    _lines(painter, colour, (6, 5.5, 10, 5.5), (6, 8, 10, 8), (6, 10.5, 8.5, 10.5))


def layout(painter: QPainter, colour: QColor) -> None:
    """How the panels lie."""
    _pen(painter, colour)
    painter.drawRect(QRectF(2.5, 3, 11, 10))
    _lines(painter, colour, (6, 3, 6, 13))


def one_chart(painter: QPainter, colour: QColor) -> None:
    """One chart."""
    _charts(painter, colour)


def two_beside(painter: QPainter, colour: QColor) -> None:
    """Two charts side by side."""
    _charts(painter, colour, (8, 3, 8, 13))


def two_above(painter: QPainter, colour: QColor) -> None:
    """Two charts above each other."""
    _charts(painter, colour, (2.5, 8, 13.5, 8))


def three_charts(painter: QPainter, colour: QColor) -> None:
    """A chart with two beside it."""
    _charts(painter, colour, (8, 3, 8, 13), (8, 8, 13.5, 8))


def four_charts(painter: QPainter, colour: QColor) -> None:
    """Four charts."""
    _charts(painter, colour, (8, 3, 8, 13), (2.5, 8, 13.5, 8))


def link(painter: QPainter, colour: QColor) -> None:
    """What goes together."""
    _pen(painter, colour)
    painter.drawRoundedRect(QRectF(1.5, 5.5, 7, 5), 2.5, 2.5)
    painter.drawRoundedRect(QRectF(7.5, 5.5, 7, 5), 2.5, 2.5)


def tiles(painter: QPainter, colour: QColor) -> None:
    """A map of tiles."""
    fill(painter, colour, QRectF(2, 3, 6.5, 10))
    fill(painter, colour, QRectF(9.5, 3, 4.5, 5.5))
    fill(painter, colour, QRectF(9.5, 9.5, 4.5, 3.5))


def screen(painter: QPainter, colour: QColor) -> None:
    """The whole screen."""
    corners = ((2.5, 6, 2.5, 2.5), (2.5, 2.5, 6, 2.5), (10, 2.5, 13.5, 2.5), (13.5, 2.5, 13.5, 6))
    below = ((13.5, 10, 13.5, 13.5), (13.5, 13.5, 10, 13.5), (6, 13.5, 2.5, 13.5), (2.5, 13.5, 2.5, 10))
    _lines(painter, colour, *corners, *below)


def eye(painter: QPainter, colour: QColor) -> None:
    """What others do not see: an eye, struck out."""
    path = QPainterPath(QPointF(1.5, 8))
    path.quadTo(8, 1, 14.5, 8)
    path.quadTo(8, 15, 1.5, 8)
    _pen(painter, colour)
    painter.drawPath(path)
    fill(painter, colour, _ellipse(8, 8, 1.8, 1.8))
    _lines(painter, colour, (3, 13.5, 13, 2.5))


def easel(painter: QPainter, colour: QColor) -> None:
    """What is shown to others."""
    _pen(painter, colour)
    painter.drawRect(QRectF(2.5, 3, 11, 7.5))
    _lines(painter, colour, (8, 10.5, 8, 12.5), (8, 12, 5, 14.5), (8, 12, 11, 14.5))


def info(painter: QPainter, colour: QColor) -> None:
    """About."""
    _pen(painter, colour)
    painter.drawEllipse(QRectF(2.5, 2.5, 11, 11))
    _lines(painter, colour, (8, 7.3, 8, 11))
    fill(painter, colour, _ellipse(8, 5.1, 0.9, 0.9))


def lens(painter: QPainter, colour: QColor) -> None:
    """Find."""
    _pen(painter, colour)
    painter.drawEllipse(QRectF(2.8, 2.8, 8, 8))
    _lines(painter, colour, (9.8, 9.8, 13.4, 13.4))


def gear(painter: QPainter, colour: QColor) -> None:
    """Settings."""
    _pen(painter, colour)
    painter.drawEllipse(QRectF(3.8, 3.8, 8.4, 8.4))
    fill(painter, colour, _ellipse(8, 8, 1.7, 1.7))
    for dx, dy in ((1, 0), (0, 1), (-1, 0), (0, -1), (0.7, 0.7), (-0.7, 0.7), (-0.7, -0.7), (0.7, -0.7)):
        painter.drawLine(QPointF(8 + 4.6 * dx, 8 + 4.6 * dy), QPointF(8 + 6.4 * dx, 8 + 6.4 * dy))


def leave(painter: QPainter, colour: QColor) -> None:
    """Quit."""
    _pen(painter, colour)
    painter.drawArc(QRectF(3, 3.5, 10, 10), 120 * 16, 300 * 16)
    _lines(painter, colour, (8, 2, 8, 7.5))


def sort(painter: QPainter, colour: QColor) -> None:
    """Order."""
    _lines(painter, colour, (3, 4, 13, 4), (3, 8, 10, 8), (3, 12, 7, 12))


def pixmap(draw: Draw, colour: str, size: int = SIZE, ratio: float = 1) -> QPixmap:
    """Draw an icon; `ratio` is the screen's pixels per point."""
    made = QPixmap(QSize(size, size) * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / SIZE, size / SIZE)
    draw(painter, QColor(colour))
    painter.end()
    return made


def icon(draw: Draw, colour: str) -> QIcon:
    """Draw an icon for plain and for dense screens."""
    made = QIcon(pixmap(draw, colour))
    made.addPixmap(pixmap(draw, colour, ratio=2))
    return made


def _ellipse(x: float, y: float, rx: float, ry: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), rx, ry)
    return path


def _pen(painter: QPainter, colour: QColor) -> None:
    pen = QPen(colour)
    pen.setWidthF(_STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _charts(painter: QPainter, colour: QColor, *between: tuple[float, float, float, float]) -> None:
    _pen(painter, colour)
    painter.drawRect(QRectF(2.5, 3, 11, 10))
    if between:
        _lines(painter, colour, *between)


def _lines(painter: QPainter, colour: QColor, *lines: tuple[float, float, float, float]) -> None:
    _pen(painter, colour)
    for x1, y1, x2, y2 in lines:
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))
