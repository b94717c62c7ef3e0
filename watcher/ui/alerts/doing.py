"""Does with alerts what the user asks: one or many, at once, with a way back where something is gone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Alert, AlertAction, AlertId, AlertState
from watcher.domain.alerts.watch_memory import split_to_undo
from watcher.domain.errors import WatcherError
from watcher.ui import words
from watcher.ui.alerts import cards
from watcher.ui.alerts.changes import Change, Removed, Restoring
from watcher.ui.alerts.commands import Command

SNOOZE = timedelta(hours=1)
MORNING = time(8)
_A_MOMENT = timedelta(seconds=1)


class Doing(QObject):
    """Carries commands out; each change goes to the disk on its own."""

    failed = Signal(WatcherError)
    done = Signal(object)
    """Alerts were removed (Removed); `restore` brings them back."""
    edit_wanted = Signal(Alert)
    why_wanted = Signal(Alert)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def do(self, command: Command, alerts: Sequence[Alert]) -> None:
        """Do this with these alerts, as far as it applies to each."""
        now = self._session.now()
        watching = [alert for alert in alerts if cards.is_watching(alert)]
        match command:
            case Command.EDIT if len(alerts) == 1:
                self.edit_wanted.emit(alerts[0])
            case Command.WHY if len(alerts) == 1:
                self.why_wanted.emit(alerts[0])
            case Command.SWITCH:
                self.switch(alerts)
            case Command.REARM:
                self._act([alert for alert in alerts if not alert.paused], AlertAction.REARM)
            case Command.SNOOZE:
                self._act(watching, AlertAction.SNOOZE, now + SNOOZE)
            case Command.TOMORROW:
                self._act(watching, AlertAction.SNOOZE, tomorrow(now))
            case Command.SPEAK:
                silent = [one for one in alerts if one.snoozed_until is not None and one.snoozed_until > now]
                self._act(silent, AlertAction.SNOOZE, now + _A_MOMENT)
            case Command.ACKNOWLEDGE:
                unseen = unread(self._session)
                fired = [one for one in alerts if one.state is AlertState.FIRED or one.id in unseen]
                self._act(fired, AlertAction.ACKNOWLEDGE)
            case Command.KEEP:
                self._act([alert for alert in alerts if alert.orphaned], AlertAction.ADOPT)
            case Command.UNDO_SPLIT:
                self._act([alert for alert in alerts if split_to_undo(alert)], AlertAction.UNDO_SPLIT)
            case Command.REMOVE:
                self._act(alerts, AlertAction.REMOVE)

    def switch(self, alerts: Sequence[Alert]) -> None:
        """Off if one of them watches; else on again, each in its own way."""
        watching = [alert for alert in alerts if cards.is_watching(alert)]
        if watching:
            self._act(watching, AlertAction.PAUSE)
            return
        self._act([alert for alert in alerts if alert.orphaned], AlertAction.ADOPT)
        rest = [alert for alert in alerts if not alert.orphaned]
        over = [alert for alert in rest if alert.expired]
        if len(over) == len(alerts) == 1:
            # Armed again it would be over at once: its terms have to change first.
            self.edit_wanted.emit(over[0])
        self._act([one for one in rest if one.paused and not one.expired], AlertAction.RESUME)
        self._act([one for one in rest if not one.paused and not one.expired], AlertAction.REARM)

    def pause(self, alerts: Sequence[Alert]) -> None:
        """Pause those that watch."""
        self._act([alert for alert in alerts if cards.is_watching(alert)], AlertAction.PAUSE)

    def resume(self, alerts: Sequence[Alert]) -> None:
        """Go on with those that are paused."""
        self._act([alert for alert in alerts if alert.paused], AlertAction.RESUME)

    def restore(self, alerts: Sequence[Alert]) -> None:
        """Set removed alerts again."""
        for alert in alerts:
            Restoring(self._session, alert, self).failed.connect(self.failed)

    def _act(self, alerts: Sequence[Alert], action: AlertAction, until: datetime | None = None) -> None:
        if not alerts:
            return
        change = Change(self)
        change.failed.connect(self.failed)
        if action is AlertAction.REMOVE:
            change.done.connect(self._on_removed)
        change.act(self._session, [alert.id for alert in alerts], action, until)

    @Slot(object)
    def _on_removed(self, before: tuple[Alert, ...]) -> None:
        self.done.emit(Removed(before))


def unread(session: Session) -> frozenset[AlertId]:
    """The alerts of which a fire was not seen yet."""
    return frozenset(firing.alert for firing in session.firings[: session.unread])


def tomorrow(now: datetime) -> datetime:
    """Eight in the morning of the user's next day."""
    writing = words.formats()
    morning = datetime.combine(writing.own(now).date() + timedelta(days=1), MORNING)
    # By the clock of that morning: summer time may begin or end in the night.
    own = morning.astimezone() if writing.zone is None else morning.replace(tzinfo=writing.zone)
    return own.astimezone(UTC)
