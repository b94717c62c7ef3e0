"""The panel as large as the screen, in a window of its own, and back among the others."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QWidget


def toggle_whole_screen(panel: QWidget) -> None:
    """Give a panel the room of the whole screen; from there, bring it back to where it was."""
    dock = panel.parentWidget()
    if not isinstance(dock, QDockWidget):
        return
    if dock.isFloating():
        dock.setFloating(False)
        dock.raise_()
    else:
        dock.setFloating(True)
        dock.setGeometry(dock.screen().availableGeometry())
    panel.window().activateWindow()
