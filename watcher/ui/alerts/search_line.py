"""A line to search the alerts with; it comes when it is asked for, and goes with Escape."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from watcher.language import tr


class SearchLine(QLineEdit):
    """Says when it was left; `textChanged` is Qt's own."""

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search alerts")
        self.setPlaceholderText(tr("Search symbol, level, note or state"))
        self.setAccessibleName(tr("Search alerts"))
        self.setClearButtonEnabled(True)
        self.hide()

    def open(self) -> None:
        """Come, ready to be typed into."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.hide()
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.left.emit()
        else:
            super().keyPressEvent(event)
