"""Texts laid out once and drawn often: what hand-painted lists write with."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from watcher.ui.recent import Recent
from watcher.ui.typeset import typeset

_MOST = 512
"""So many are kept, and as many before them: each takes a kilobyte, and prices are new all day."""


class Texts:
    """One font; a text that it draws again and again stays laid out."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._laid: Recent[tuple[str, int], tuple[QStaticText, float]] = Recent(_MOST)

    @property
    def height(self) -> float:
        """Of one line."""
        return self._metrics.height()

    def width(self, text: str) -> float:
        """How wide a text is when nothing is cut off."""
        return self._lay(text, 0)[1]

    def left(self, painter: QPainter, x: float, y: float, text: str, room: float) -> float:
        """Draw from `x` on, cut to `room`; returns where it ends. The painter's pen gives the colour."""
        laid, width = self._lay(text, int(room))
        painter.setFont(self.font)
        painter.drawStaticText(QPointF(x, y), laid)
        return x + width

    def right(self, painter: QPainter, x: float, y: float, text: str, room: float) -> float:
        """Draw up to `x`, cut to `room`; returns where it begins."""
        laid, width = self._lay(text, int(room))
        painter.setFont(self.font)
        painter.drawStaticText(QPointF(x - width, y), laid)
        return x - width

    def _lay(self, text: str, room: int) -> tuple[QStaticText, float]:
        """`room` 0 cuts nothing off."""
        return self._laid.get((text, room)) or self._laid.keep((text, room), self._made(text, room))

    def _made(self, text: str, room: int) -> tuple[QStaticText, float]:
        laid = self._static(text)
        if room and laid.size().width() > room:
            # Measured only now: it costs as much as the layout, and most texts fit.
            laid = self._static(self._metrics.elidedText(typeset(text), Qt.TextElideMode.ElideRight, room))
        return laid, laid.size().width()

    def _static(self, text: str) -> QStaticText:
        laid = QStaticText(typeset(text))
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        laid.prepare(font=self.font)
        return laid
