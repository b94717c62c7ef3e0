"""Says what is wrong with the settings file, and looks again when it was mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from watcher.language import tr

_MOST = 3


class FaultBar(QWidget):
    """Seen only while there is a fault."""

    looked = Signal()
    """The user wants the file to be read again."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._said = QLabel(self)
        self._said.setObjectName("fault")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self.again = QPushButton(tr("Look again"), self)
        self.again.setAutoDefault(False)
        self.again.clicked.connect(self.looked)
        row = QHBoxLayout(self)
        row.addWidget(self._said, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, faults: Sequence[str]) -> None:
        """Name the first few."""
        more = tr("\n… and {count} more.").format(count=len(faults) - _MOST) if len(faults) > _MOST else ""
        named = "\n".join(faults[:_MOST])
        self._said.setText(
            tr("⚠ Nothing can be saved until the settings file is mended.\n{named}{more}").format(
                named=named, more=more
            )
        )
        self.setVisible(bool(faults))
