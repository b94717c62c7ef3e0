"""A label of one line of plain text that gives way where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from watcher.overriding import override
from watcher.ui.tips import plain_tip
from watcher.ui.typeset import typeset


class ElidedLabel(QLabel):
    """Is cut off with an ellipsis instead of pushing others aside.

    Of its text at least `keeps` pixels stay, as long as the window has them.
    """

    def __init__(self, description: str, parent: QWidget, keeps: int = 0) -> None:
        super().__init__(parent)
        self._keeps = keeps
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleDescription(description)
        self.setProperty("role", "muted")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_tip(self, text: str) -> None:
        """Say more below the mouse; Qt reads markup in tooltips, and this is plain text."""
        if text or self.toolTip():
            self.setToolTip(plain_tip(*text.split("\n")))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._keeps, self.sizeHint().width()), super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(typeset(self.text()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(self.alignment() | Qt.TextFlag.TextSingleLine), shown)
        painter.end()
