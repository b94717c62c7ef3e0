"""Which arrangement of the alerts is chosen, by the menu and from the last time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from watcher.bridge.session import Session
from watcher.ui.actions import Actions
from watcher.ui.alerts.acts import ARRANGEMENTS, GROUP
from watcher.ui.alerts.groupings import Grouping

KEPT_AS = "alerts arrangement"


class Arranging(QObject):
    """Keeps the menu's checks and the choice together."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._remembers = False
        self._actions: dict[Grouping, QAction] = {}
        self.grouping = Grouping.USUAL

    def join(self, acts: Actions) -> None:
        """Be chosen by these actions."""
        self._actions = {grouping: acts[act] for act, grouping in ARRANGEMENTS.items()}
        self._actions[self.grouping].setChecked(True)
        acts.group(GROUP).triggered.connect(self._on_chosen)

    def remember(self) -> None:
        """Begin as the last time, and keep what is chosen from now on."""
        self._remembers = True
        self._session.recall(KEPT_AS).done.connect(self._on_recalled)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self.grouping = next(grouping for grouping, one in self._actions.items() if one is action)
        if self._remembers:
            self._session.keep(KEPT_AS, self.grouping.value)
        self.changed.emit()

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        if text in set(Grouping):
            self.grouping = Grouping(text)
            if self._actions:
                self._actions[self.grouping].setChecked(True)
            self.changed.emit()
