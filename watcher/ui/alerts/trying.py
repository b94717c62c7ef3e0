"""Asks, while terms are written, when they would have fired: not with every key, and the last counts."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Repeat, Tried
from watcher.domain.alerts.condition import Condition
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.symbols import Symbol
from watcher.language import tr

PAUSE_MS = 350
"""So long nothing was written before it is asked."""


class Trying(QObject):
    """`tried` carries what the engine found for the terms as they are now; late answers are dropped."""

    tried = Signal(object)
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._terms: tuple[Symbol, Condition, Repeat] | None = None
        self._reply: Reply | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)

    @property
    def is_waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._terms is not None and (self._pause.isActive() or self._reply is not None)

    def want(self, terms: tuple[Symbol, Condition, Repeat] | None) -> bool:
        """Try these terms soon, or nothing; whether they are other ones than before."""
        if terms == self._terms:
            return False
        self._terms = terms
        self._reply = None
        if terms is None:
            self._pause.stop()
        else:
            self._pause.start()
        return True

    @Slot()
    def _on_pause(self) -> None:
        if self._terms is None:
            return
        reply = self._session.try_alert(*self._terms)
        self._reply = reply
        reply.done.connect(self._on_done)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, answer: object) -> None:
        if self.sender() is not self._reply:
            return
        self._reply = None
        if isinstance(answer, Tried):
            self.tried.emit(answer)

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        if self.sender() is not self._reply:
            return
        self._reply = None
        # What makes no sense says so itself; a source that is silent is another matter.
        silent = tr("It could not be tried on the last year: ")
        self.failed.emit(error.title if isinstance(error, InputError) else f"{silent}{error.title}")
