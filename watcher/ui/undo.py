"""What was done and can be had back: told with a way back, and kept for Ctrl+Z."""

from __future__ import annotations

from typing import Any, Protocol, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from watcher.bridge.session import Session
from watcher.domain.notices import Notice, Severity
from watcher.ui.layouts import Layouts
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


class Doer(Protocol):
    """Who does such things: a panel, the layouts."""

    def restore(self, deed: Any, /) -> None:
        """Have something that was `done` not happened."""
        ...


class Undo(QObject):
    """Hears the deeds of every panel."""

    def __init__(self, session: Session, notices: Notices, action: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._notices = notices
        self._action = action
        self._done: list[tuple[Doer, Deed]] = []
        action.setEnabled(False)
        action.triggered.connect(self._on_undo)

    def watch(self, doer: Panel | Layouts) -> None:
        """Keep what is done there from now on."""
        doer.done.connect(self._on_done)

    @Slot(object)
    def _on_done(self, deed: Deed) -> None:
        doer = self.sender()
        if deed.can_be_undone:
            self._done.append((cast("Doer", doer), deed))
            self._action.setEnabled(True)
            self._notices.withdraw(self._action)
        if deed.said:
            severity = Severity.WARNING if deed.is_partial else Severity.INFO
            action = self._action if deed.can_be_undone else None
            self._notices.offer(Notice(self._session.now(), severity, deed.said), action)

    @Slot()
    def _on_undo(self) -> None:
        doer, deed = self._done.pop()
        self._action.setEnabled(bool(self._done))
        self._notices.withdraw(self._action)
        doer.restore(deed)
