"""What is asked where the database cannot be opened: to go back to a copy, to begin anew, or to close."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.errors import WatcherError
from watcher.domain.notices import Refused
from watcher.language import tr
from watcher.ui.words import clean, formats, time

_WIDTH = 520
_LONGEST = 1_000


class RefusalDesk(QObject):
    """Asks once, and says when the answer is there; a program without its data does nothing else."""

    settled = Signal()
    """The program ends; where `goes_on`, another one opens on what was put back."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self.goes_on = False
        session.refused.connect(self._on_refused)

    @Slot(object)
    def _on_refused(self, refused: Refused) -> None:
        dialog = RefusalDialog(refused, self._session, self._window)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        self.goes_on = result == QDialog.DialogCode.Accepted
        self.settled.emit()


class RefusalDialog(QDialog):
    """Says why, and offers the newest good copy, or an empty database where there is none.

    Accepted once it is in the database's place.
    """

    def __init__(self, refused: Refused, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Watcher cannot open its data"))
        self._session = session
        self._said = QLabel(_words(refused), self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setWordWrap(True)
        self._said.setMinimumWidth(_WIDTH)
        buttons = QDialogButtonBox(self)
        leave = buttons.addButton(tr("Close Watcher"), QDialogButtonBox.ButtonRole.RejectRole)
        leave.setDefault(True)
        self._ways: list[QPushButton] = []
        if refused.copy_made_at is not None:
            back = buttons.addButton(tr("Go back to this copy"), QDialogButtonBox.ButtonRole.ActionRole)
            leave.setDefault(False)
            back.setDefault(True)
            back.clicked.connect(self._on_back)
            self._ways.append(back)
        elif refused.is_lost:
            # Never the default: what is in the damaged file may be dear to somebody.
            empty = buttons.addButton(tr("Begin with nothing"), QDialogButtonBox.ButtonRole.ActionRole)
            empty.clicked.connect(self._on_empty)
            self._ways.append(empty)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(16)
        column.addWidget(self._said)
        column.addWidget(buttons)
        # The first button would have it, and be pressed by Enter, whatever the default is.
        next(button for button in (*self._ways, leave) if button.isDefault()).setFocus()

    @Slot()
    def _on_back(self) -> None:
        self._await(self._session.go_back())

    @Slot()
    def _on_empty(self) -> None:
        self._await(self._session.begin_empty())

    def _await(self, reply: Reply) -> None:
        for way in self._ways:
            way.setEnabled(False)
        reply.done.connect(self._on_done)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, _answer: object) -> None:
        self.accept()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._said.setText(clean(error.sentence, _LONGEST))
        for way in self._ways:
            way.setEnabled(True)


def _words(refused: Refused) -> str:
    title = clean(refused.title, _LONGEST)
    if refused.is_lost:
        lost = tr(
            "There is no good copy of it. Watcher can begin with nothing: no lists, alerts or bookings. The "
            "damaged file is kept beside the new one. A backup of your own can be put back afterwards, by "
            "the File menu."
        )
        return f"{title}\n\n{lost}"
    if refused.copy_made_at is None:
        return f"{title}\n\n{clean(refused.hint, _LONGEST)}"
    at = formats().own(refused.copy_made_at)
    offered = tr(
        "There is a good copy of {day}, {time}. What was changed after that is not in it. What is in its "
        "place now is kept beside it: nothing of it is lost."
    ).format(day=dates.long(at), time=time(refused.copy_made_at))
    return f"{title}\n\n{offered}"
