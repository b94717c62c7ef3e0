"""Texts laid out once and drawn often: what hand-painted lists write with."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

from watcher.ui.typeset import typeset

_MOST = 4_096


class Texts:
    """One font; every text it has drawn stays laid out."""

    def __init__(self, font: QFont) -> None:
        self.font = font
        self._metrics = QFontMetricsF(font)
        self._laid: dict[tuple[str, int], tuple[QStaticText, float]] = {}

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
        known = self._laid.get((text, room))
        if known is not None:
            return known
        if len(self._laid) >= _MOST:
            self._laid.clear()
        laid = self._static(text)
        if room and laid.size().width() > room:
            # Measured only now: it costs as much as the layout, and most texts fit.
            laid = self._static(self._metrics.elidedText(typeset(text), Qt.TextElideMode.ElideRight, room))
        known = self._laid[text, room] = (laid, laid.size().width())
        return known

    def _static(self, text: str) -> QStaticText:
        laid = QStaticText(typeset(text))
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
        laid.prepare(font=self.font)
        return laid
