"""What is asked about backups: a password, and whether one is to be put back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from watcher.domain import dates
from watcher.domain.backups import BackupFound
from watcher.language import tr
from watcher.ui.words import clean, formats, time

_WIDTH = 440
_LONGEST_NAME = 80


class PasswordDialog(QDialog):
    """A question: it waits in front of the window, and deletes itself."""

    given = Signal(str)

    def __init__(self, title: str, said: str, action: str, parent: QWidget, *, is_new: bool) -> None:
        super().__init__(parent)
        self.setObjectName("password")
        self.setWindowTitle(title)
        self.setModal(True)
        self._is_new = is_new
        self._first = _field(tr("Password"), self)
        self._again = _field(tr("The password once more"), self) if is_new else None
        self._differ = QLabel("", self)
        self._differ.setProperty("role", "muted")
        buttons = QDialogButtonBox(self)
        self._ok = buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        form = QFormLayout()
        form.addRow(tr("Password"), self._first)
        self._first.textChanged.connect(self._on_changed)
        if self._again is not None:
            form.addRow(tr("Once more"), self._again)
            self._again.textChanged.connect(self._on_changed)
        _lay_out(self, _text(said, self), form, self._differ, buttons)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        typed = self._first.text()
        is_same = self._again is None or self._again.text() == typed
        self._differ.setText("" if is_same else tr("The two are not the same yet."))
        self._ok.setEnabled(is_same and (self._is_new or bool(typed)))

    @Slot()
    def _on_accepted(self) -> None:
        self.accept()
        self.given.emit(self._first.text())


class RestoreDialog(QDialog):
    """Says of when a backup is and what becomes of what there is; accepted where it is to be put back."""

    def __init__(self, name: str, found: BackupFound, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("restore")
        self.setWindowTitle(tr("Restore a backup"))
        self.setModal(True)
        buttons = QDialogButtonBox(self)
        buttons.addButton(tr("&Restore it"), QDialogButtonBox.ButtonRole.AcceptRole)
        leave = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        leave.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)
        _lay_out(self, _text(_what(name, found), self), buttons)


def _what(name: str, found: BackupFound) -> str:
    said = [clean(name, _LONGEST_NAME)]
    if found.made_at is not None:
        day, at = dates.long(formats().own(found.made_at)), time(found.made_at)
        said.append(
            tr("A backup of {day}, {time}, made by Watcher {version}.").format(
                day=day, time=at, version=clean(found.version, _LONGEST_NAME)
            )
            if found.version
            else tr("A copy of the database of {day}, {time}.").format(day=day, time=at)
        )
    said.append(
        tr(
            "Lists, alerts, bookings and settings become what they were then; what was changed since is not "
            "in it. What there is now is kept in the profile's folder. The window closes and opens again."
        )
    )
    return "\n\n".join(said)


def _field(name: str, parent: QWidget) -> QLineEdit:
    field = QLineEdit(parent)
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setAccessibleName(name)
    return field


def _text(said: str, parent: QWidget) -> QLabel:
    label = QLabel(said, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(_WIDTH)
    return label


def _lay_out(dialog: QDialog, *parts: QWidget | QFormLayout) -> None:
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 16)
    column.setSpacing(14)
    for part in parts:
        if isinstance(part, QWidget):
            column.addWidget(part)
        else:
            column.addLayout(part)
