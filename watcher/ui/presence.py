"""Whether the window is there, minimised, or only in the tray, as the settings and the user want it."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.bridge.settings import Settings
from watcher.domain.notices import Notice, Severity
from watcher.language import ended, tr

CLOSE_TO_TRAY = "startup.close_to_tray"
TOLD = "told what closing does"
IN_THE_TRAY = tr("Watcher goes on in the tray")
HOW_TO_QUIT = tr(
    "Alerts are still watched. Its menu in the tray quits it; the settings say what closing does."
)


class Presence(QObject):
    """Asked by the window when it is closed or minimised.

    Without a tray nothing is ever hidden: there would be no way back.
    """

    hidden = Signal(str, str)
    """The window went into the tray for the first time: a title and a sentence for the tray to show."""

    def __init__(self, session: Session, settings: Settings, window: QWidget, *, remembers: bool) -> None:
        super().__init__(window)
        self._session = session
        self._settings = settings
        self._was_told = not remembers
        self._ends = False
        if remembers:
            session.recall(TOLD).done.connect(self._on_recalled)

    @property
    def starts_hidden(self) -> bool:
        """Whether the window is not to be seen at the start."""
        return self._settings.config.startup.start_minimised and has_tray()

    def end(self) -> None:
        """From now on closing means the end."""
        self._ends = True

    def may_close(self, event: QCloseEvent) -> bool:
        """Whether the window closes for good now; else it is hidden, or the user is asked."""
        # The program and the system close without asking, the user does by the frame of the window.
        if self._ends or not event.spontaneous():
            return True
        if self._settings.config.startup.close_to_tray and has_tray():
            self._hide()
            return False
        if self._was_told:
            return True
        self._tell()
        from watcher.ui.closing import ClosingQuestion

        question = ClosingQuestion(self._window, has_tray=has_tray())
        question.quit_wanted.connect(self._on_quit_wanted)
        question.tray_wanted.connect(self._on_tray_wanted)
        question.open()
        return False

    @Slot()
    def minimised(self) -> None:
        """Go into the tray, if that is what minimising means."""
        if self._settings.config.startup.minimise_to_tray and has_tray():
            self._hide()

    def _hide(self) -> None:
        self._window.hide()
        if not self._was_told:
            self._tell()
            self.hidden.emit(IN_THE_TRAY, HOW_TO_QUIT)

    def _tell(self) -> None:
        self._was_told = True
        self._session.keep(TOLD, "yes")

    @Slot()
    def _on_quit_wanted(self) -> None:
        self.end()
        self._window.close()

    @Slot()
    def _on_tray_wanted(self) -> None:
        self._settings.save(CLOSE_TO_TRAY, True)
        self._session.tell(Notice(self._session.now(), Severity.INFO, ended(IN_THE_TRAY), HOW_TO_QUIT))
        self._window.hide()

    @Slot(object)
    def _on_recalled(self, told: str | None) -> None:
        self._was_told = self._was_told or told is not None

    @property
    def _window(self) -> QWidget:
        # Not kept: the window keeps this.
        return cast("QWidget", self.parent())


def has_tray() -> bool:
    """Whether the desktop shows icons of programs that have no window open."""
    from PySide6.QtWidgets import QSystemTrayIcon

    return QSystemTrayIcon.isSystemTrayAvailable()
