"""Has the weekly digest written, says where it is, and opens it in the browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.language import tr

if TYPE_CHECKING:
    from watcher.domain.digest.digest import WrittenDigest


class Digests(QObject):
    """Belongs to the window."""

    day_wanted = Signal(str, object)
    """The card of a symbol's day (date) is to be shown."""

    def __init__(self, session: Session, action: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        action.triggered.connect(self._on_wanted)

    @Slot()
    def _on_wanted(self) -> None:
        reply = self._session.write_digest()
        reply.done.connect(self._on_written)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_written(self, digest: WrittenDigest) -> None:
        self._tell(
            Severity.INFO,
            tr("The digest of week {week} is written.").format(week=digest.week),
            tr("It is in {path}.").format(path=digest.path),
        )
        if digest.days:
            from watcher.ui.big_days import BigDaysDialog

            # The window is not kept: it keeps this.
            dialog = BigDaysDialog(digest, cast("QWidget", self.parent()))
            dialog.day_wanted.connect(self.day_wanted)
            dialog.show()
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(digest.path)))

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._tell(Severity.ERROR, error.title, error.hint)

    def _tell(self, severity: Severity, title: str, hint: str) -> None:
        self._session.tell(Notice(self._session.now(), severity, title, hint))
