"""A viewport of our own for what is in the first picture."""

from __future__ import annotations

from PySide6.QtGui import QPalette
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
