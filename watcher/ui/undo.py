"""What was done and can be had back: told with a way back, and kept for Ctrl+Z."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from watcher.bridge.session import Session
from watcher.domain.notices import Notice, Severity
from watcher.ui.notices import Notices
from watcher.ui.panel import Panel


class Deed(Protocol):
    """Something that a panel has done; its `restore` has it not happened."""

    @property
    def said(self) -> str:
        """A sentence about it, or nothing."""
        ...

    @property
    def can_be_undone(self) -> bool:
        """Whether there is a way back."""
        ...

    @property
    def is_partial(self) -> bool:
        """Whether some of it was refused, as the sentence says."""
        ...


class Undo(QObject):
    """Hears the deeds of every panel."""

    def __init__(self, session: Session, notices: Notices, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._notices = notices
        self._action = action
        self._done: list[tuple[Panel, Deed]] = []
        action.setEnabled(False)
        action.triggered.connect(self._on_undo)

    def watch(self, panel: Panel) -> None:
        """Keep what this panel does from now on."""
        panel.done.connect(self._on_done)

    @Slot(object)
    def _on_done(self, deed: Deed) -> None:
        panel = self.sender()
        if deed.can_be_undone and isinstance(panel, Panel):
            self._done.append((panel, deed))
            self._action.setEnabled(True)
        if deed.said:
            severity = Severity.WARNING if deed.is_partial else Severity.INFO
            action = self._action if deed.can_be_undone else None
            self._notices.offer(Notice(self._session.now(), severity, deed.said), action)

    @Slot()
    def _on_undo(self) -> None:
        panel, deed = self._done.pop()
        self._action.setEnabled(bool(self._done))
        panel.restore(deed)
