"""A dialog of labelled fields: saved or cancelled, and what was wrong said below them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QVBoxLayout, QWidget

from watcher.domain.errors import WatcherError
from watcher.language import unmarked


class FormDialog(QDialog):
    """Not modal. On an error everything typed stays."""

    def __init__(self, name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName(name)
        self.setModal(False)
        self.setWindowTitle(title)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "error")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.close)
        self._form = QFormLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addLayout(self._form)
        column.addWidget(self._said)
        column.addWidget(self._buttons)
        self.setMinimumWidth(420)

    def _show_fields(self, fields: Iterable[tuple[str, QWidget]]) -> None:
        """One below the other; one that says itself what it is has no name beside it."""
        for name, field in fields:
            self._form.addRow(name, field)
            if name:
                field.setAccessibleName(unmarked(name))

    @Slot()
    def _on_save(self) -> None:
        raise NotImplementedError

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._said.setText(error.sentence)
