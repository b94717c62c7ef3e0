"""One window per profile: whoever starts a second one rings here, and the first comes to the front.

A backup that was to be opened is handed over.
"""

from __future__ import annotations

import hashlib
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

LONGEST = 20_000
"""What is said at the door is a line of JSON, and never longer."""
_PATIENCE_MS = 2_000
_PAUSE_MS = 40
_ANSWER_MS = 10_000
"""A window that opens on a slow machine is deaf for seconds; one that hangs is for good."""
_LONGEST_PATH = 100
"""Of a socket in the file system (108 bytes, less what Qt adds)."""


class Doorbell(QObject):
    """Listens at a door until it is closed. Only the holder of the profile's window lock may."""

    rang = Signal()
    brought = Signal(str)
    """Somebody wants this backup to be put back (its path); after `rang`."""

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
        while (socket := self._server.nextPendingConnection()) is not None:
            visitor = _Visitor(socket, self)
            visitor.said.connect(self._on_said)
            visitor.listen()

    @Slot(bytes)
    def _on_said(self, line: bytes) -> None:
        self.rang.emit()
        if backup := _backup_in(line):
            self.brought.emit(backup)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()


class _Visitor(QObject):
    """Waits for the one line that somebody at the door says; then both go."""

    said = Signal(bytes)

    def __init__(self, socket: QLocalSocket, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._line = b""
        socket.setParent(self)
        socket.disconnected.connect(self.deleteLater)

    def listen(self) -> None:
        """Hear what is said already, and what comes."""
        self._socket.readyRead.connect(self._on_heard)
        self._on_heard()

    @Slot()
    def _on_heard(self) -> None:
        self._line += self._socket.read(LONGEST).data()
        if b"\n" in self._line or len(self._line) >= LONGEST:
            self._socket.readyRead.disconnect(self._on_heard)
            self._socket.disconnectFromServer()
            self.said.emit(self._line)


def _backup_in(line: bytes) -> str:
    try:
        said = json.loads(line)
    except ValueError:
        return ""
    backup = said.get("backup") if isinstance(said, dict) else None
    return backup if isinstance(backup, str) else ""


def ring(folder: Path, backup: Path | None = None) -> bool:
    """Ask the window of this profile to come to the front; tell whether one was there and has heard.

    It is asked to put `backup` back, where there is one.
    """
    from PySide6.QtNetwork import QLocalSocket

    visitor = QLocalSocket()
    patience = QDeadlineTimer(_PATIENCE_MS)
    visitor.connectToServer(door(folder))
    while not visitor.waitForConnected(_PATIENCE_MS):
        if patience.hasExpired():
            return False
        # A window that is just being opened has its lock already, and hears a moment later.
        _pause()
        visitor.connectToServer(door(folder))
    said = {} if backup is None else {"backup": str(backup)}
    visitor.write(json.dumps(said).encode() + b"\n")
    visitor.waitForBytesWritten(_PATIENCE_MS)
    # Whoever has heard closes the door; to be let in proves nothing, the system does that.
    patience.setRemainingTime(_ANSWER_MS)
    gone = QLocalSocket.LocalSocketState.UnconnectedState
    while visitor.state() is not gone and not visitor.waitForDisconnected(_PAUSE_MS):
        if patience.hasExpired():
            return False
    return True


def _pause() -> None:
    QThread.msleep(_PAUSE_MS)


def door(folder: Path) -> str:
    """Where the window of a profile listens: in its folder, where only its owner may go."""
    path = str(folder.resolve() / "window.socket")
    mark = hashlib.sha256(path.encode()).hexdigest()[:20]
    if sys.platform == "win32":
        # A named pipe, which is in no folder.
        return f"watcher-{mark}"
    is_short = len(path.encode()) <= _LONGEST_PATH
    return path if is_short else str(Path(tempfile.gettempdir()) / f"watcher-{mark}")
