"""What can be done with the alerts that are marked: actions with keys, gathered in a menu."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from watcher.domain.alerts.alert import Alert, AlertState
from watcher.domain.alerts.watch_memory import split_to_undo
from watcher.language import tr
from watcher.ui.alerts.cards import is_watching


class Command(StrEnum):
    """By name, in the order of the menu."""

    EDIT = "edit"
    SWITCH = "switch"
    REARM = "re-arm"
    SNOOZE = "snooze"
    TOMORROW = "snooze until tomorrow"
    SPEAK = "speak again"
    ACKNOWLEDGE = "acknowledge"
    KEEP = "keep watching"
    UNDO_SPLIT = "undo the split"
    WHY = "why"
    REMOVE = "remove"


_KEYS = {
    Command.SWITCH: "Space",
    Command.REARM: "Ctrl+Return",
    Command.SNOOZE: "Ctrl+Space",
    Command.TOMORROW: "Ctrl+Shift+Space",
    Command.ACKNOWLEDGE: "Ctrl+D",
    Command.WHY: "Ctrl+W",
    Command.REMOVE: "Del",
}
_DOUBTS = frozenset({"possible_split", "unit_changed"})
_TEXTS = {
    Command.EDIT: tr("&Edit …\tReturn"),
    Command.SWITCH: tr("S&witch on or off"),
    Command.REARM: tr("Arm &again"),
    Command.SNOOZE: tr("&Silent for 1 hour"),
    Command.TOMORROW: tr("Silent until &tomorrow"),
    Command.SPEAK: tr("Speak agai&n"),
    Command.ACKNOWLEDGE: tr("Mark as &seen"),
    Command.KEEP: tr("&Keep watching"),
    Command.UNDO_SPLIT: tr("&Undo the split"),
    Command.WHY: tr("Wh&y did it, or not? …"),
    Command.REMOVE: tr("&Remove"),
}


def _may_arm(alert: Alert) -> bool:
    """Whether arming it changes anything: it has fired, or waits for an answer to a doubt."""
    return alert.state is not AlertState.ARMED or alert.suspended in _DOUBTS


class Commands(QMenu):
    """A menu whose keys work in the list, too; says what is asked for."""

    asked = Signal(Command)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setTitle(tr("The &marked alert"))
        self._actions = {}
        for command in Command:
            action = QAction(_TEXTS.get(command, ""), view)
            action.setData(command.value)
            if command in _KEYS:
                action.setShortcut(QKeySequence(_KEYS[command]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            if command is Command.REMOVE:
                self.addSeparator()
            self.addAction(action)
            view.addAction(action)
            self._actions[command] = action
            action.triggered.connect(self._on_triggered)

    def open_for(self, alerts: Sequence[Alert], now: datetime, at: QPoint, *, is_unread: bool) -> None:
        """Show what can be done with these alerts now; `is_unread`: one has fired and nobody has seen it."""
        is_one, first = len(alerts) == 1, alerts[0]
        watching = [is_watching(alert) for alert in alerts]
        silent = [alert.snoozed_until is not None and alert.snoozed_until > now for alert in alerts]
        switch = tr("&Pause") if any(watching) else tr("&Resume") if first.paused else tr("&Switch on")
        self._actions[Command.SWITCH].setText(switch)
        for command, is_shown in (
            (Command.EDIT, is_one),
            (Command.REARM, any(not a.paused and _may_arm(a) for a in alerts)),
            (Command.SNOOZE, any(watching)),
            (Command.TOMORROW, any(watching)),
            (Command.SPEAK, any(silent)),
            (Command.ACKNOWLEDGE, is_unread or any(alert.state is AlertState.FIRED for alert in alerts)),
            (Command.KEEP, any(alert.orphaned for alert in alerts)),
            (Command.UNDO_SPLIT, any(map(split_to_undo, alerts))),
            (Command.WHY, is_one),
        ):
            self._actions[command].setVisible(is_shown)
        self.popup(at)

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.asked.emit(Command(action.data()))
