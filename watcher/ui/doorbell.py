"""One window per profile: whoever starts a second one rings here, and the first comes to the front."""

from __future__ import annotations

import hashlib
import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

RING = b"raise\n"
_PATIENCE_MS = 2_000
_LONGEST_PATH = 100
"""Of a socket in the file system (108 bytes, less what Qt adds)."""


class Doorbell(QObject):
    """Listens at a door until it is closed. Only the holder of the profile's window lock may."""

    rang = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Only now: nothing of the network is needed before the window is painted.
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)
        name = door(folder)
        # What a killed program left behind; nobody else listens while we hold the lock.
        QLocalServer.removeServer(name)
        self._server.listen(name)

    @property
    def is_open(self) -> bool:
        """Whether it can be rung; without, a second start says that there is a first."""
        return self._server.isListening()

    @Slot()
    def _on_connected(self) -> None:
        while (visitor := self._server.nextPendingConnection()) is not None:
            visitor.disconnected.connect(visitor.deleteLater)
            visitor.disconnectFromServer()
            self.rang.emit()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()


def ring(folder: Path) -> bool:
    """Ask the window of this profile to come to the front; tell whether one was there."""
    from PySide6.QtNetwork import QLocalSocket

    visitor = QLocalSocket()
    visitor.connectToServer(door(folder))
    if not visitor.waitForConnected(_PATIENCE_MS):
        return False
    visitor.write(RING)
    visitor.waitForBytesWritten(_PATIENCE_MS)
    if visitor.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
        visitor.waitForDisconnected(_PATIENCE_MS)
    return True


def door(folder: Path) -> str:
    """Where the window of a profile listens: in its folder, where only its owner may go."""
    path = str(folder.resolve() / "window.socket")
    mark = hashlib.sha256(path.encode()).hexdigest()[:20]
    if sys.platform == "win32":
        # A named pipe, which is in no folder.
        return f"watcher-{mark}"
    is_short = len(path.encode()) <= _LONGEST_PATH
    return path if is_short else str(Path(tempfile.gettempdir()) / f"watcher-{mark}")
