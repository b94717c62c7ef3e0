"""The demo market for those without a network: opened beside this window, offered where no price comes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Slot
from PySide6.QtGui import QAction

from watcher.bridge.session import Session
from watcher.bridge.settings import Settings
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.notices import Notice, Severity
from watcher.language import tr
from watcher.ui.notices import Notices

_OWN = "PYINSTALLER_RESET_ENVIRONMENT"
"""Makes a program in one file unpack anew, instead of living off what this one removes when it ends."""


class DemoOffer(QObject):
    """Belongs to the window. It offers once, and only where nothing at all is known yet."""

    def __init__(
        self, session: Session, settings: Settings, notices: Notices, action: QAction, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._notices = notices
        self._action = action
        action.setEnabled(not session.is_demo)
        action.triggered.connect(self._on_wanted)
        if not session.is_demo:
            session.status_changed.connect(self._on_status)

    @Slot(FeedStatus)
    def _on_status(self, status: FeedStatus) -> None:
        if status.state is FeedState.LIVE or self._session.quotes:
            self._session.status_changed.disconnect(self._on_status)
        elif status.state is FeedState.OFFLINE:
            self._session.status_changed.disconnect(self._on_status)
            self._notices.offer(
                Notice(
                    self._session.now(),
                    Severity.WARNING,
                    tr("There is no connection, and no price is known yet."),
                    tr(
                        "The demo market needs none: all its prices are invented. This window goes on trying."
                    ),
                ),
                self._action,
            )

    @Slot()
    def _on_wanted(self) -> None:
        """Start the program once more; the demo market has a profile of its own, beside the one here."""
        if not start((*self._settings.program, "demo")):
            self._notices.show(
                Notice(
                    self._session.now(),
                    Severity.ERROR,
                    tr("The demo market could not be opened."),
                    tr("Start it with: watcher demo"),
                )
            )


def start(words: tuple[str, ...]) -> bool:
    """Start a program that goes on when this one ends; whether it could be started."""
    process = QProcess()
    process.setProgram(words[0])
    process.setArguments(words[1:])
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert(_OWN, "1")
    process.setProcessEnvironment(environment)
    # Its stubs promise a tuple; what comes is whether it has started.
    answer: object = process.startDetached()
    return bool(answer[0]) if isinstance(answer, tuple) else bool(answer)
