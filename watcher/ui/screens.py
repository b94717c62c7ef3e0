"""Brings back what stood on a screen that is gone."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QMainWindow

from watcher.ui.placement import bring_dialogs_on_screen, bring_on_screen, bring_panels_on_screen

SETTLE_MS = 300
"""Desktops move windows themselves, and say in several steps what has changed."""


class Screens(QObject):
    """Looks after the window and its detached panels when screens come, go or change."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.bring_back)
        application = cast("QGuiApplication", QGuiApplication.instance())
        application.screenRemoved.connect(self._settle.start)
        application.primaryScreenChanged.connect(self._settle.start)
        application.screenAdded.connect(self._on_added)
        for screen in QGuiApplication.screens():
            self._on_added(screen)

    @Slot(QScreen)
    def _on_added(self, screen: QScreen) -> None:
        screen.availableGeometryChanged.connect(self._settle.start)

    @Slot()
    def bring_back(self) -> None:
        """Have window, panels and dialogs where they can be seen and held."""
        window = cast("QMainWindow", self.parent())
        if not window.isFullScreen() and not window.isMaximized():
            bring_on_screen(window)
        bring_panels_on_screen(window)
        bring_dialogs_on_screen(window)
