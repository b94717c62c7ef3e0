"""A question to the engine on its way back: one QObject whose signals carry the answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from watcher.domain.errors import WatcherError


class Reply(QObject):
    """Emits `progressed` for first, stored answers, then `done` or `failed` once, in the GUI thread.

    It belongs to the session and deletes itself afterwards. Connect at once: nothing is emitted
    before control returns to the event loop. `cancel` means that nobody wants the answer any more.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(WatcherError)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = True

    def cancel(self) -> None:
        """Emit nothing from now on."""
        self._wanted = False

    def progress(self, value: object) -> None:
        """Pass on a first answer."""
        if self._wanted:
            self.progressed.emit(value)

    def finish(self, value: object, error: WatcherError | None) -> None:
        """Pass on the last answer, and go."""
        if self._wanted:
            if error is None:
                self.done.emit(value)
            else:
                self.failed.emit(error)
        self.deleteLater()
