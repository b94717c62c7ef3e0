"""Has the weekly digest written, says where it is, and opens it in the browser."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.language import tr


class Digests(QObject):
    """Belongs to the window."""

    def __init__(self, session: Session, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        action.triggered.connect(self._on_wanted)

    @Slot()
    def _on_wanted(self) -> None:
        reply = self._session.write_digest()
        reply.done.connect(self._on_written)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_written(self, path: Path) -> None:
        self._tell(
            Severity.INFO,
            tr("The digest of week {stem} is written.").format(stem=path.stem),
            tr("It is in {path}.").format(path=path),
        )
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._tell(Severity.ERROR, error.title, error.hint)

    def _tell(self, severity: Severity, title: str, hint: str) -> None:
        self._session.tell(Notice(self._session.now(), severity, title, hint))
