"""Paints the readout above the bars."""

from __future__ import annotations

from itertools import chain

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from watcher.ui.chart.frame import HEAD_PX, Frame
from watcher.ui.chart.look import Look
from watcher.ui.chart.readout import Ink, Word, title, words
from watcher.ui.chart.series import Series
from watcher.ui.chart.subject import Subject

_LEFT = 10.0
_TOP = 6.0
_HEIGHT = 24.0
_DIGITS = str.maketrans("123456789", "000000000")
_MOST_WIDTHS = 512


def readout_strip(frame: Frame) -> QRect:
    """Where the readout lies, in logical pixels."""
    return QRect(0, 0, int(frame.width / frame.ratio), HEAD_PX)


class ReadoutPainter:
    """As many of the words as there is room for."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._widths: dict[tuple[str, bool], float] = {}
        self._inks: dict[Ink, QColor] = {
            Ink.TITLE: look.text,
            Ink.MUTED: look.muted,
            Ink.TEXT: look.text,
            Ink.UP: look.up,
            Ink.DOWN: look.down,
        }

    def paint(
        self, painter: QPainter, frame: Frame, subject: Subject, series: Series, index: int, *, covered: bool
    ) -> None:
        """The line of one bar; on a ground of its own where bars may lie below it.

        The painter is in logical pixels.
        """
        x = _LEFT
        right = frame.width / frame.ratio - _LEFT
        placed: list[tuple[float, Word]] = []
        for word in chain([title(subject)], words(subject, series, index)):
            end = x + self._width(word)
            if end > right:
                break
            placed.append((x, word))
            x = end + word.gap
        if covered:
            painter.fillRect(QRectF(_LEFT - 4, _TOP, x - _LEFT, _HEIGHT), self._look.panel)
        metrics = self._look.readout_metrics
        base = _TOP + (_HEIGHT + metrics.ascent() - metrics.descent()) / 2
        font: QFont | None = None
        for left, word in placed:
            wanted = self._look.title_font if word.ink is Ink.TITLE else self._look.readout_font
            if wanted is not font:
                painter.setFont(font := wanted)
            painter.setPen(self._inks[word.ink])
            painter.drawText(QPointF(left, base), word.text)

    def _width(self, word: Word) -> float:
        """Figures are of one width, so that of a price is known from its shape."""
        shape = (word.text.translate(_DIGITS), word.ink is Ink.TITLE)
        width = self._widths.get(shape)
        if width is None:
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            metrics = QFontMetricsF(self._look.title_font if shape[1] else self._look.readout_font)
            width = self._widths[shape] = metrics.horizontalAdvance(shape[0])
        return width
