"""What stands in the panel while nothing is booked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from watcher.language import tr

_SAID = (
    tr("Nothing is booked yet."),
    (
        tr(
            "Type a transaction, or import a statement of Interactive Brokers, eToro, "
            "Revolut, Trading 212, Schwab, Portfolio Performance, Ghostfolio or any table: "
            "its file can be dropped anywhere on the window."
        )
    ),
    tr("All of it stays on this computer."),
)


class EmptyPage(QWidget):
    """Says how to begin."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._buttons = QHBoxLayout()
        self._buttons.addStretch(1)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(1)
        for line in _SAID:
            said = QLabel(line, self)
            said.setTextFormat(Qt.TextFormat.PlainText)
            said.setAlignment(Qt.AlignmentFlag.AlignCenter)
            said.setWordWrap(True)
            said.setProperty("role", "muted")
            column.addWidget(said)
        column.addLayout(self._buttons)
        column.addStretch(1)

    def offer(self, action: QAction) -> None:
        """Put a button that does this below the words."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._buttons.insertWidget(self._buttons.count() - 1, button)
        button.show()
