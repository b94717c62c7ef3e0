"""A text of as many lines as it needs, or of one."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from watcher.ui.elided import ElidedLabel


class FoldingLabel(ElidedLabel):
    """All of a text in as many lines as it needs; folded in one, with the rest below the mouse."""

    def __init__(self, description: str, role: str, parent: QWidget) -> None:
        super().__init__(description, parent)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def fold(self, *, on: bool) -> None:
        """Take one line, or as many as are needed."""
        wide = QSizePolicy.Policy.Ignored if on else QSizePolicy.Policy.Preferred
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
        self.setWordWrap(not on)
        self._write_tip()

    def say(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self.setVisible(bool(text))
        self._write_tip()

    def _write_tip(self) -> None:
        self.set_tip("" if self.wordWrap() else self.text())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap():
            QLabel.paintEvent(self, event)
        else:
            super().paintEvent(event)
