"""What can be done with one alert: actions with keys, gathered in a menu."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from watcher.domain.alerts.alert import Alert, AlertState
from watcher.ui.alerts.cards import is_watching


class Command(StrEnum):
    """By name, in the order of the menu."""

    EDIT = "edit"
    SWITCH = "switch"
    REARM = "re-arm"
    SNOOZE = "snooze"
    ACKNOWLEDGE = "acknowledge"
    REMOVE = "remove"


_KEYS = {
    Command.SWITCH: "Space",
    Command.REARM: "Ctrl+Return",
    Command.SNOOZE: "Ctrl+Space",
    Command.ACKNOWLEDGE: "Ctrl+D",
    Command.REMOVE: "Del",
}
_TEXTS = {
    Command.EDIT: "&Edit …\tReturn",
    Command.SWITCH: "S&witch on or off",
    Command.REARM: "Arm &again",
    Command.SNOOZE: "&Silent for 1 hour",
    Command.ACKNOWLEDGE: "Mark as &seen",
    Command.REMOVE: "&Remove",
}


class Commands(QMenu):
    """A menu whose keys work in the list, too; says what is asked for."""

    asked = Signal(Command)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setTitle("The &marked alert")
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

    def open_for(self, alert: Alert, at: QPoint) -> None:
        """Show what can be done with this alert now."""
        switch = "&Pause" if is_watching(alert) else "&Resume" if alert.paused else "&Switch on"
        self._actions[Command.SWITCH].setText(switch)
        self._actions[Command.REARM].setVisible(not alert.paused and alert.state is not AlertState.ARMED)
        self._actions[Command.SNOOZE].setVisible(is_watching(alert))
        self._actions[Command.ACKNOWLEDGE].setVisible(alert.state is AlertState.FIRED)
        self.popup(at)

    @Slot()
    def _on_triggered(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.asked.emit(Command(action.data()))
