"""Paints the readout above the bars, and those of the panes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QStaticText

from watcher.ui.chart.frame import HEAD_PX, Frame
from watcher.ui.chart.look import Look
from watcher.ui.chart.readout import Ink, Word

ROW_PX = 18
_LEFT = 10.0
_TOP = 6.0
_HEIGHT = 24.0
_MOST_ROWS = 4
_DIGITS = str.maketrans("123456789", "000000000")
_MOST_WIDTHS = 512


class ReadoutPainter:
    """As many of the words as there is room for."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._widths: dict[tuple[str, bool], float] = {}
        self._texts: dict[tuple[str, bool], QStaticText] = {}
        self._inks: dict[Ink, QColor] = {
            Ink.TITLE: look.text,
            Ink.MUTED: look.muted,
            Ink.TEXT: look.text,
            Ink.UP: look.up,
            Ink.DOWN: look.down,
        }

    def head_px(self, wide: float, more: Sequence[Word]) -> int:
        """The height that the readout has in a plot so many logical pixels wide: a line, and `more` words."""
        rows = max((row for _, row, _ in self._flow(more, wide - _LEFT)), default=-1) + 1
        return HEAD_PX + ROW_PX * min(rows, _MOST_ROWS)

    def paint(
        self,
        painter: QPainter,
        frame: Frame,
        line: Iterable[Word],
        more: Sequence[Word] = (),
        *,
        covered: bool = False,
    ) -> None:
        """The line of one bar, then more words; on a ground of its own where bars may lie below it.

        The painter is in logical pixels.
        """
        right = frame.width / frame.ratio - _LEFT
        top = frame.top / frame.ratio + (_TOP if frame.top == 0 else 0.0)
        placed = [one for one in self._flow(line, right) if one[1] == 0]
        placed += [(x, row + 1, word) for x, row, word in self._flow(more, right) if row < _MOST_ROWS]
        if covered:
            ends = {row: x + self._width(word) for x, row, word in placed}
            for row, end in ends.items():
                tall = ROW_PX if row else _HEIGHT
                box = QRectF(_LEFT - 4, top + row * ROW_PX, end - _LEFT + 9, tall)
                painter.fillRect(box, self._look.panel)
        for left, row, word in placed:
            self._draw(painter, left, top + _HEIGHT / 2 + row * ROW_PX, word)

    def word_at(self, frame: Frame, words: Sequence[Word], first_row: int, at: QPointF) -> int | None:
        """Which of the words, the first of which stand in this row, lies at a logical pixel."""
        right = frame.width / frame.ratio - _LEFT
        top = frame.top / frame.ratio + (_TOP if frame.top == 0 else 0.0) + (_HEIGHT - ROW_PX) / 2
        for number, (x, row, word) in enumerate(self._flow(words, right)):
            box = QRectF(x - 2, top + (first_row + row) * ROW_PX, self._width(word) + word.gap, ROW_PX)
            if row < _MOST_ROWS and box.contains(at):
                return number
        return None

    def _draw(self, painter: QPainter, left: float, middle: float, word: Word) -> None:
        text, tall = self._text(word)
        painter.setFont(self._look.title_font if word.ink is Ink.TITLE else self._look.readout_font)
        painter.setPen(self._inks[word.ink] if isinstance(word.ink, Ink) else self._look.colour(word.ink))
        painter.drawStaticText(QPointF(left, middle - tall / 2), text)

    def _flow(self, words: Iterable[Word], right: float) -> list[tuple[float, int, Word]]:
        """Where words stand: left edge and row."""
        placed: list[tuple[float, int, Word]] = []
        x, row = _LEFT, 0
        for word in words:
            wide = self._width(word)
            if x + wide > right and x > _LEFT:
                x, row = _LEFT, row + 1
            placed.append((x, row, word))
            x += wide + word.gap
        return placed

    def _text(self, word: Word) -> tuple[QStaticText, float]:
        """Laid out once: drawing a text anew costs more than all candles."""
        key = (word.text, word.ink is Ink.TITLE)
        text = self._texts.get(key)
        if text is None:
            if len(self._texts) >= _MOST_WIDTHS:
                self._texts.clear()
            text = self._texts[key] = QStaticText(word.text)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(font=self._look.title_font if key[1] else self._look.readout_font)
        return text, text.size().height()

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


def readout_strip(frame: Frame) -> QRect:
    """Where the readout of a strip lies, in logical pixels."""
    ratio = frame.ratio
    return QRect(0, int(frame.top / ratio), int(frame.width / ratio), int(frame.head / ratio))
