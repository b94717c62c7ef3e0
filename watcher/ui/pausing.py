"""All alerts silent for an hour: they are judged and listed, but tell nobody."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.language import tr
from watcher.ui import words

if TYPE_CHECKING:
    from watcher.domain.alerts.alert import Alert

PAUSE = timedelta(hours=1)
_AT_ONCE = timedelta(seconds=1)


def silent_until(session: Session) -> datetime | None:
    """Until when every alert is silent; None where one of them may speak."""
    now = session.now()
    moments = [alert.snoozed_until for alert in session.alerts.values() if not alert.paused]
    if not moments or any(until is None or until <= now for until in moments):
        return None
    return min(until for until in moments if until is not None)


class Pausing(QObject):
    """Silences what is not silent yet, or ends the silence of all."""

    failed = Signal(WatcherError)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    @Slot()
    def toggle(self) -> None:
        """Silence all alerts for an hour; let them speak again if they are silent."""
        # It comes with all that alerts are made of, and the window is painted first.
        from watcher.domain.alerts.alert import AlertAction

        session = self._session
        ends = silent_until(session) is not None
        alerts = [alert.id for alert in session.alerts.values() if not alert.paused]
        if not alerts:
            session.tell(Notice(session.now(), Severity.INFO, tr("There is no alert to silence.")))
            return
        until = session.now() + (_AT_ONCE if ends else PAUSE)
        reply = session.change_alerts(alerts, AlertAction.SNOOZE, until)
        reply.done.connect(self._on_ended if ends else self._on_silenced)
        reply.failed.connect(self.failed)

    @Slot(object)
    def _on_silenced(self, _before: tuple[Alert, ...]) -> None:
        at = words.time(self._session.now() + PAUSE)
        said = tr("All alerts are silent until {at}. What fires is listed all the same.").format(at=at)
        self._session.tell(Notice(self._session.now(), Severity.INFO, said))

    @Slot(object)
    def _on_ended(self, _before: tuple[Alert, ...]) -> None:
        self._session.tell(Notice(self._session.now(), Severity.INFO, tr("Alerts speak again.")))
