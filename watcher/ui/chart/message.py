"""What stands in place of a chart: loading, nothing there, or what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from watcher.language import tr

CALM_MS = 250
"""A wait shorter than this says nothing."""


class MessagePage(QWidget):
    """One sentence, what to do about it, and a button where trying again may help."""

    retried = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._hint = QLabel(self)
        self._hint.setProperty("role", "muted")
        self._retry = QPushButton(tr("Try again"), self)
        self._retry.clicked.connect(self.retried)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(CALM_MS)
        self._patience.timeout.connect(self._title.show)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(1)
        for label in (self._title, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addSpacing(6)
        column.addWidget(self._retry, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def wait(self, text: str) -> None:
        """Say that something is coming, but only once it takes a while."""
        self._set(text, "", can_retry=False)
        self._title.hide()
        self._patience.start()

    def say(self, title: str, hint: str, *, can_retry: bool) -> None:
        """Say it at once."""
        self._patience.stop()
        self._set(title, hint, can_retry=can_retry)
        self._title.show()

    def leave(self) -> None:
        """The chart is there."""
        self._patience.stop()

    def _set(self, title: str, hint: str, *, can_retry: bool) -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._retry.setVisible(can_retry)
