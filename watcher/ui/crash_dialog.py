"""What the user sees of a bug: that it is none of their doing, and the details to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from watcher.language import tr
from watcher.ui.about import versions
from watcher.ui.bug_report import shareable


class CrashDialog(QDialog):
    """Says that something in the program is broken, and lets the details be copied. Not modal."""

    def __init__(self, trace: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Something went wrong"))
        self.setModal(False)
        self._report = f"{shareable(trace)}\n\n{versions()}"
        said = QLabel(
            tr(
                "This is a fault in Watcher, not something you did. Prices and alerts go on as "
                "far as they can; if something looks stuck, restart. The details help whoever "
                "mends it."
            ),
            self,
        )
        said.setWordWrap(True)
        details = QPlainTextEdit(self)
        details.setReadOnly(True)
        details.setTabChangesFocus(True)
        details.setAccessibleName(tr("Details"))
        details.setPlainText(self._report)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        copy = buttons.addButton(tr("Copy details"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._on_copy)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        for widget in (said, details, buttons):
            column.addWidget(widget)
        self.resize(620, 400)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
