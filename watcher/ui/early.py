"""Ways round what PySide6 takes long for the first time, for what is in the first picture."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def own_viewport(area: QAbstractScrollArea) -> None:
    """Give it a viewport that Python has made, in place of Qt's that is the same.

    Asked for one of Qt's, PySide6 makes all the classes there are of widgets to find out which it is,
    and the first picture would wait for that.
    """
    viewport = QWidget(area)
    viewport.setBackgroundRole(QPalette.ColorRole.Base)
    viewport.setAutoFillBackground(True)
    area.setViewport(viewport)


def fill(painter: QPainter, colour: QColor, what: QPainterPath | QRectF | QRect) -> None:
    """Fill an area.

    Qt's own calls for it take a brush, too, and PySide6 makes the names of all its gradients for that.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if isinstance(what, QPainterPath):
        painter.drawPath(what)
    else:
        painter.drawRect(what)
    painter.restore()
