"""What is done to alerts from the panel: each request with what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Alert, AlertAction, AlertId, terms_of
from watcher.domain.alerts.wide_words import subject
from watcher.domain.errors import WatcherError
from watcher.language import tr
from watcher.values import dataclass


class Change(QObject):
    """One change on its way to the disk; belongs to its panel and deletes itself.

    `done` carries the alerts as they were before.
    """

    done = Signal(object)
    failed = Signal(WatcherError)

    def act(
        self, session: Session, alerts: Sequence[AlertId], action: AlertAction, until: datetime | None = None
    ) -> None:
        """Do one thing to some alerts."""
        reply = session.change_alerts(alerts, action, until)
        reply.done.connect(self._on_done)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, before: tuple[Alert, ...]) -> None:
        self.done.emit(before)
        self.deleteLater()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self.failed.emit(error)
        self.deleteLater()


@dataclass(frozen=True, slots=True)
class Removed:
    """Alerts that were removed; they can be set again."""

    alerts: tuple[Alert, ...]
    can_be_undone: bool = True
    is_partial: bool = False

    @property
    def said(self) -> str:
        """A sentence about it."""
        if len(self.alerts) == 1:
            return tr("The alert on {symbol} was removed.").format(symbol=subject(self.alerts[0].symbol))
        return tr("{count} alerts were removed.").format(count=len(self.alerts))


class Restoring(QObject):
    """Brings a removed alert back: the same terms as a new alert, paused if it was."""

    failed = Signal(WatcherError)

    def __init__(self, session: Session, alert: Alert, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._was_paused = alert.paused
        reply = session.add_alert(terms_of(alert))
        reply.done.connect(self._on_added)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_added(self, alert: Alert) -> None:
        if self._was_paused:
            pause = Change(self.parent())
            pause.failed.connect(self.failed)
            pause.act(self._session, [alert.id], AlertAction.PAUSE)
        self.deleteLater()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self.failed.emit(error)
        self.deleteLater()
