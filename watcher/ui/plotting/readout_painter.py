"""Paints the readout above the bars, and those of the panes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QRegion, QStaticText

from watcher.ui.plotting.frame import HEAD_PX, Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.readout import Ink, Word

ROW_PX = 18
_LEFT = 10.0
_TOP = 6.0
_HEIGHT = 24.0
_MOST_ROWS = 4
_BOUND_BELOW = 5
"""A word with less room than this behind it is the name of the next."""
_DIGITS = str.maketrans("123456789", "000000000")
_MOST_WIDTHS = 512


class PlacedWord(NamedTuple):
    """A word where it stands, in logical pixels. A tuple: on every tick all of them are compared."""

    word: Word
    left: float
    middle: float
    width: float

    def holds(self, at: QPointF) -> bool:
        """Whether the pointer is on it."""
        right = self.left + self.width + self.word.gap
        return self.left - 2 <= at.x() < right and abs(at.y() - self.middle) <= ROW_PX / 2

    def outline(self) -> QRect:
        """Whole pixels that it may touch, the ground around it included."""
        top = int(self.middle - ROW_PX / 2)
        return QRect(int(self.left) - 6, top - 3, int(self.width) + 18, ROW_PX + 7)


def changed_region(before: Sequence[PlacedWord], after: Sequence[PlacedWord]) -> QRegion:
    """What has to be painted anew when words change: a box a row, for a region of many is slow to paint."""
    rows: dict[float, QRect] = {}
    for old, new in zip_longest(before, after):
        if old != new:
            for one in (old, new):
                if one is not None:
                    outline = one.outline()
                    rows[one.middle] = rows.get(one.middle, outline) | outline
    region = QRegion()
    for box in rows.values():
        region += box
    return region


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

    def suited(self, frame: Frame, lines: Iterable[tuple[list[Word], int]]) -> list[Word]:
        """The first line that has room for so many of its words, or the last one."""
        right, line = frame.width / frame.ratio - _LEFT, list[Word]()
        for line, most in lines:
            if all(row == 0 for _, row, _ in self._flow(line[:most], right)):
                break
        return line

    def place(self, frame: Frame, line: Iterable[Word], more: Sequence[Word] = ()) -> list[PlacedWord]:
        """Where the line of one bar and more words below it stand in a strip."""
        right = frame.width / frame.ratio - _LEFT
        top = frame.top / frame.ratio + (_TOP if frame.top == 0 else 0.0)
        flow = [one for one in self._flow(line, right) if one[1] == 0]
        flow += [(x, row + 1, word) for x, row, word in self._flow(more, right) if row < _MOST_ROWS]
        placed: list[PlacedWord] = []
        for left, row, word in flow:
            placed.append(PlacedWord(word, left, top + _HEIGHT / 2 + row * ROW_PX, self._width(word)))
        return placed

    def paint(
        self, painter: QPainter, placed: Iterable[PlacedWord], region: QRegion, *, covered: bool = False
    ) -> None:
        """Those that lie in a region; on a ground of their own where bars may lie below them.

        The painter is in logical pixels.
        """
        for one in placed:
            outline = one.outline()
            if region.intersects(outline):
                if covered:
                    painter.fillRect(outline, self._look.panel)
                self._draw(painter, one)

    def _draw(self, painter: QPainter, placed: PlacedWord) -> None:
        word = placed.word
        text, tall = self._text(word)
        painter.setFont(self._look.title_font if word.ink is Ink.TITLE else self._look.readout_font)
        painter.setPen(self._inks[word.ink] if isinstance(word.ink, Ink) else self._look.colour(word.ink))
        painter.drawStaticText(QPointF(placed.left, placed.middle - tall / 2), text)

    def _flow(self, words: Iterable[Word], right: float) -> list[tuple[float, int, Word]]:
        """Where words stand: left edge and row. A name stays with the value that follows it closely."""
        placed: list[tuple[float, int, Word]] = []
        x, row, is_bound = _LEFT, 0, False
        flow = list(words)
        for at, word in enumerate(flow):
            wide = self._width(word)
            is_name = word.gap < _BOUND_BELOW and at + 1 < len(flow)
            needed = wide + word.gap + self._width(flow[at + 1]) if is_name else wide
            if x + needed > right and x > _LEFT and not is_bound:
                x, row = _LEFT, row + 1
            placed.append((x, row, word))
            x += wide + word.gap
            is_bound = is_name
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
