"""The movable panels around the chart."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


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
