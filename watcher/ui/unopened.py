"""Says why no window opens, to whoever started the program by its icon and sees no terminal."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout

from watcher.config import Appearance
from watcher.domain.errors import WatcherError
from watcher.ui.style import Wardrobe
from watcher.ui.theme import Theme
from watcher.ui.words import clean

_WIDTH = 440
_LONGEST = 1_000
_UNSEEN = ("offscreen", "minimal")


def is_needed() -> bool:
    """Whether nobody reads what a terminal is told, and there is a screen."""
    # Without a console standard error is the null device, which Windows takes for a terminal.
    is_read = sys.stderr.isatty() and sys.stderr.name != os.devnull
    return not is_read and QGuiApplication.platformName() not in _UNSEEN


class UnopenedDialog(QDialog):
    """All that there is on the screen: it needs no window, no data and no settings."""

    def __init__(self, error: WatcherError) -> None:
        # First the font, which a dialog takes from the application when it is made.
        theme = Theme()
        theme.adopt(Appearance())
        Wardrobe(theme)
        super().__init__()
        theme.setParent(self)
        self.setWindowTitle("Watcher")
        said = QLabel(f"{clean(error.title, _LONGEST)}\n\n{clean(error.hint, _LONGEST)}".strip(), self)
        said.setTextFormat(Qt.TextFormat.PlainText)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setWordWrap(True)
        said.setMinimumWidth(_WIDTH)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addWidget(said)
        column.addWidget(buttons)
        buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()
