"""What closing the window does: it ends the program, or leaves it in the tray; said once, then done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from watcher.language import tr

TITLE = tr("Closing Watcher ends it")
SAID = tr(
    "Alerts are not watched while Watcher is closed; what they would have told you "
    "is found out at the next start. This is said only once."
)
IN_TRAY = tr("You can also close the window and let it go on in the tray.")


class ClosingQuestion(QDialog):
    """Asked when the window is closed for the first time."""

    quit_wanted = Signal()
    tray_wanted = Signal()
    """From now on the window closes to the tray."""

    def __init__(self, parent: QWidget, *, has_tray: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("closing")
        self.setWindowTitle(tr("Close Watcher"))
        self.setModal(True)
        title, said = QLabel(TITLE, self), QLabel(f"{SAID} {IN_TRAY}" if has_tray else SAID, self)
        title.setProperty("role", "title")
        said.setWordWrap(True)
        said.setMinimumWidth(400)
        leave, stay = QPushButton(tr("&Quit"), self), QPushButton(tr("&Go on in the tray"), self)
        cancel = QPushButton(tr("&Cancel"), self)
        stay.setVisible(has_tray)
        leave.clicked.connect(self._on_leave)
        stay.clicked.connect(self._on_stay)
        cancel.clicked.connect(self.reject)
        leave.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(said)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (cancel, stay, leave):
            row.addWidget(button)
        column.addLayout(row)

    @Slot()
    def _on_leave(self) -> None:
        self.accept()
        self.quit_wanted.emit()

    @Slot()
    def _on_stay(self) -> None:
        self.accept()
        self.tray_wanted.emit()
