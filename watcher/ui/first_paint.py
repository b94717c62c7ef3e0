"""Tells when a window is on screen: what is slow to start waits for that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from watcher.overriding import override

UNPAINTED_MS = 1_000


class FirstPaint(QObject):
    """Says once that a window has painted, or that it does not within a second: it may be hidden."""

    came = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=UNPAINTED_MS)
        self._timer.timeout.connect(self._on_due)
        self._timer.start()
        window.installEventFilter(self)

    @override
    def eventFilter(self, _watched: QObject, event: QEvent, /) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            # What the window holds is painted right after it.
            self._timer.start(0)
        return False

    def give_up(self) -> None:
        """The window is not to be seen: what waits for it begins now."""
        self._timer.start(0)

    @Slot()
    def _on_due(self) -> None:
        self._window.removeEventFilter(self)
        self.came.emit()
