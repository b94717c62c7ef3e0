"""Stands where a panel should be that could not be opened."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from watcher.language import tr
from watcher.ui.panel import Panel


class BrokenPanel(Panel):
    """Says so; everything else in the window goes on."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        said = QLabel(
            tr(
                "“{title}” could not be opened: there is a mistake in the program. Everything "
                "else goes on. The message about it has the details."
            ).format(title=title),
            self,
        )
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.addWidget(said)
