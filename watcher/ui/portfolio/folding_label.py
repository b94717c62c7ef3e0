"""A text of as many lines as it needs, or of one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from watcher.ui.elided import ElidedLabel


class FoldingLabel(ElidedLabel):
    """All of a text in as many lines as it needs; folded in one, with the rest below the mouse."""

    def __init__(self, description: str, role: str, parent: QWidget) -> None:
        super().__init__(description, parent)
        self.explain: Callable[[], str] | None = None
        """Says below the mouse how the text came about."""
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def fold(self, *, on: bool) -> None:
        """Take one line, or as many as are needed."""
        wide = QSizePolicy.Policy.Ignored if on else QSizePolicy.Policy.Preferred
        self.setSizePolicy(wide, QSizePolicy.Policy.Preferred)
        self.setWordWrap(not on)

    def say(self, text: str) -> None:
        """Show a text."""
        self.setText(text)
        self.setVisible(bool(text))

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip:
            # Only now: texts change with every price.
            folded = "" if self.wordWrap() else self.text()
            made = "" if self.explain is None else self.explain()
            self.set_tip("\n".join(part for part in (folded, made) if part))
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.wordWrap():
            QLabel.paintEvent(self, event)
        else:
            super().paintEvent(event)
