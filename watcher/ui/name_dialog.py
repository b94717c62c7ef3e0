"""Asks for a name: one field, checked as it is typed."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from watcher.ui.words import clean

LONGEST_NAME = 40


class NameDialog(QDialog):
    """A question: it waits in front of the window, and deletes itself."""

    named = Signal(str)

    def __init__(self, title: str, said: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("name")
        self.setWindowTitle(title)
        self.setModal(True)
        label = QLabel(said, self)
        label.setWordWrap(True)
        self._field = QLineEdit(name, self)
        self._field.setMaxLength(LONGEST_NAME)
        self._field.setAccessibleName(said)
        self._field.selectAll()
        buttons = QDialogButtonBox(self)
        self._ok = buttons.addButton(title, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self._field.textChanged.connect(self._on_changed)
        self.finished.connect(self.deleteLater)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        for widget in (label, self._field, buttons):
            column.addWidget(widget)
        self.setMinimumWidth(340)
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._ok.setEnabled(bool(clean(self._field.text())))

    @Slot()
    def _on_accepted(self) -> None:
        self.accept()
        self.named.emit(clean(self._field.text()))
