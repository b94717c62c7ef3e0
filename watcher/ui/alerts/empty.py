"""What stands in the alert panel while there is no alert."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from watcher.language import tr

_SAID = tr(
    "An alert watches a price for you and tells you once what you wait for has "
    "happened: a level is reached, a day falls by 5 %, a rise turns round. It is "
    "judged on every price that is heard, and nothing is lost while Watcher is "
    "closed."
)


class EmptyPage(QWidget):
    """Says what an alert is, and offers the first one."""

    new_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("no alerts")
        said = QLabel(_SAID, self)
        said.setWordWrap(True)
        said.setProperty("role", "muted")
        button = QPushButton(tr("New alert (Ctrl+Shift+A)"), self)
        button.setAccessibleName(tr("New alert"))
        button.clicked.connect(self.new_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 16, 14, 12)
        column.setSpacing(12)
        column.addWidget(said)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
