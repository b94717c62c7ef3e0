"""Signals of the operating system, heard in Qt's event loop."""

from __future__ import annotations

import signal

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class Signals(QObject):
    """Turns SIGINT and SIGTERM into a Qt signal, without a timer that wakes the program to look."""

    arrived = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        import socket

        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_written)
        signal.set_wakeup_fd(self._writer.fileno())
        self._before = {
            number: signal.signal(number, _wake_only) for number in (signal.SIGINT, signal.SIGTERM)
        }

    @Slot()
    def _on_written(self) -> None:
        self._reader.recv(64)
        self.arrived.emit()

    def close(self) -> None:
        """Give the signals back."""
        signal.set_wakeup_fd(-1)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()


def _wake_only(_number: int, _frame: object) -> None:
    """The byte that Python writes to the wake-up socket is what counts."""
