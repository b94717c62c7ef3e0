"""Asks for the cards in sight, one after the other, how often their alerts would have fired."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Alert, AlertId, Repeat, Tried
from watcher.domain.alerts.condition import Condition
from watcher.domain.errors import WatcherError

START_MS = 3_000
"""The window and its first prices come first."""
NEXT_MS = 250
_Terms = tuple[Condition, Repeat, date]


class CardTrials(QObject):
    """Only stored bars are used: a card is not worth a request. Each alert once a day, or when it changes."""

    found = Signal(str, object)
    """The id of an alert, and Tried."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._asked: dict[AlertId, _Terms] = {}
        self._waiting: list[AlertId] = []
        self._under_way: tuple[AlertId, Reply] | None = None
        self._next = QTimer(self, singleShot=True, interval=START_MS)
        self._next.timeout.connect(self._on_next)

    def want(self, alerts: Iterable[Alert]) -> None:
        """These cards are in sight."""
        today = self._session.now().date()
        new = [one.id for one in alerts if self._asked.get(one.id) != (one.condition, one.repeat, today)]
        self._waiting = new
        if new and self._under_way is None and not self._next.isActive():
            self._next.start()

    @Slot()
    def _on_next(self) -> None:
        self._next.setInterval(NEXT_MS)
        while self._waiting:
            alert = self._session.alerts.get(self._waiting.pop(0))
            if alert is None:
                continue
            self._asked[alert.id] = (alert.condition, alert.repeat, self._session.now().date())
            reply = self._session.try_alert(alert.symbol, alert.condition, alert.repeat, is_stored_only=True)
            self._under_way = (alert.id, reply)
            reply.done.connect(self._on_done)
            reply.failed.connect(self._on_failed)
            return

    @Slot(object)
    def _on_done(self, answer: object) -> None:
        under_way, self._under_way = self._under_way, None
        if under_way is not None and isinstance(answer, Tried):
            self.found.emit(under_way[0], answer)
        self._go_on()

    @Slot(WatcherError)
    def _on_failed(self, _error: WatcherError) -> None:
        """A kind that history says nothing of has no such line."""
        self._under_way = None
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            self._next.start()
