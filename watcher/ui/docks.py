"""The movable panels around the chart."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDockWidget, QLabel, QMainWindow, QSizePolicy, QWidget
from typing_extensions import override

SIDE = 352
"""How wide the panels at the sides are at first, in points."""


class Dock(QDockWidget):
    """A panel that can be moved, stacked and detached; its own header is what it is dragged by."""

    def __init__(self, name: str, title: str, parent: QMainWindow) -> None:
        super().__init__(title, parent)
        # The name finds the dock again when a layout is restored.
        self.setObjectName(name)
        self.setAccessibleName(title)

    def hold(self, panel: QWidget, header: QWidget | None) -> None:
        """Show this panel."""
        before = self.widget()
        self.setWidget(panel)
        # Qt would show it in a later turn of the event loop; a picture does not wait for one.
        panel.show()
        if header is not None:
            self.setTitleBarWidget(header)
        if before is not None:
            before.deleteLater()


class Placeholder(QLabel):
    """A calm stand-in for a panel that is on its way."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", "muted")
        self.setMinimumSize(300, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def sizeHint(self) -> QSize:
        return QSize(SIDE, 400)
