"""Paints the readout above the bars, and those of the panes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QRegion

from watcher.ui.plotting.frame import HEAD_PX, Frame
from watcher.ui.plotting.lettering import Lettering, Letters, shape_of
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.pixels import rescale
from watcher.ui.plotting.readout import Ink, Word
from watcher.ui.plotting.stamps import Stamp, stamp_of, whole_pixel
from watcher.ui.typeset import typeset

ROW_PX = 18
_LEFT = 10.0
_TOP = 6.0
_HEIGHT = 24.0
_MOST_ROWS = 4
_AND_MORE = Word("…", Ink.MUTED)
"""Where more is to be said than has room."""
_BOUND_BELOW = 5
"""A word with less room than this behind it is the name of the next."""
_MOST_WORDS = 512


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


def changed_boxes(before: Sequence[PlacedWord], after: Sequence[PlacedWord]) -> list[QRect]:
    """What has to be painted anew when words change: a box a row, for many small ones are slow to paint."""
    rows: dict[float, tuple[PlacedWord, PlacedWord]] = {}
    for old, new in zip_longest(before, after):
        if old != new:
            for one in (old, new):
                if one is not None:
                    leftmost, rightmost = rows.get(one.middle, (one, one))
                    rows[one.middle] = (
                        one if one.left < leftmost.left else leftmost,
                        one if one.left + one.width > rightmost.left + rightmost.width else rightmost,
                    )
    return [leftmost.outline() | rightmost.outline() for leftmost, rightmost in rows.values()]


class _Drawn(NamedTuple):
    """A word ready to be drawn, its font and its colour."""

    letters: Letters
    lettering: Lettering
    colour: QColor


class ReadoutPainter:
    """As many of the words as there is room for."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._drawn: dict[Word, _Drawn] = {}
        self._before: tuple[Sequence[PlacedWord], float] | None = None
        self._stamps: list[tuple[Stamp, float, float]] = []
        self._widths: dict[Word, float] = {}
        self._advances: dict[tuple[str, bool], float] = {}
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

    def place(
        self, frame: Frame, lines: Iterable[tuple[Sequence[Word], int]], more: Sequence[Word] = ()
    ) -> list[PlacedWord]:
        """Where the line of one bar and more words below it stand in a strip.

        It is the first line that has room for so many of its words as its number says, or the last one.
        """
        right = frame.width / frame.ratio - _LEFT
        top = frame.top / frame.ratio + (_TOP if frame.top == 0 else 0.0)
        flow: list[tuple[float, int, Word]] = []
        for line, most in lines:
            flow = self._flow(line, right)
            if not any(row for _, row, _ in flow[:most]):
                break
        flow = [one for one in flow if one[1] == 0]
        below = self._flow(more, right)
        room = min(_MOST_ROWS, int((frame.height / frame.ratio - _TOP - _HEIGHT) / ROW_PX))
        kept = [(x, row + 1, word) for x, row, word in below if row < room]
        if kept and len(kept) < len(below):
            kept[-1] = (*kept[-1][:2], _AND_MORE)
        flow += kept
        middle = top + _HEIGHT / 2
        return [PlacedWord(word, left, middle + row * ROW_PX, self._width(word)) for left, row, word in flow]

    def paint(
        self,
        painter: QPainter,
        placed: Sequence[PlacedWord],
        region: QRegion | None,
        ratio: float,
        *,
        covered: bool = False,
        is_plain: bool = False,
    ) -> None:
        """Those that lie in a region, or all; on a ground of their own where bars may lie below them.

        On a plain ground those that are painted again, as in a view that moves, are stamps. The painter is
        in logical pixels.
        """
        shown = placed
        if region is not None:
            shown = [one for one in placed if region.intersects(one.outline())]
        if covered:
            for one in shown:
                painter.fillRect(one.outline(), self._look.panel)
        if region is None and (covered or is_plain) and self._is_again(placed, ratio):
            rescale(painter, 1 / ratio)
            for stamp, x, y in self._stamps or self._stamp(placed, ratio):
                stamp.lay(painter, x, y)
            rescale(painter, ratio)
        else:
            self._paint_letters(painter, shown, ratio)

    def _is_again(self, placed: Sequence[PlacedWord], ratio: float) -> bool:
        """Whether all of these were painted last time."""
        before, self._before = self._before, (placed, ratio)
        if before is not None and before[0] is placed and before[1] == ratio:
            return True
        self._stamps = []
        return False

    def _stamp(self, placed: Sequence[PlacedWord], ratio: float) -> list[tuple[Stamp, float, float]]:
        panel = self._look.panel
        for one in placed:
            letters, lettering, colour = self._drawn.get(one.word) or self._draw(one.word)
            stamp = stamp_of(letters, lettering, colour, panel, ratio)
            self._stamps.append((stamp, *_corner(one, letters, ratio)))
        return self._stamps

    def _paint_letters(self, painter: QPainter, placed: Iterable[PlacedWord], ratio: float) -> None:
        """Where stamps would lie: no word moves when a view begins to."""
        lettering: Lettering | None = None
        colour: QColor | None = None
        for one in placed:
            drawn = self._drawn.get(one.word) or self._draw(one.word)
            if drawn.lettering is not lettering:
                lettering = drawn.lettering
                painter.setFont(lettering.font)
            if drawn.colour is not colour:
                colour = drawn.colour
                painter.setPen(colour)
            x, y = _corner(one, drawn.letters, ratio)
            drawn.letters.draw(painter, QPointF(whole_pixel(x) / ratio, whole_pixel(y) / ratio))

    def _draw(self, word: Word) -> _Drawn:
        """Made once: drawing a text anew costs more than all candles."""
        if len(self._drawn) >= _MOST_WORDS:
            self._drawn.clear()
        look, ink = self._look, word.ink
        lettering = look.titles if ink is Ink.TITLE else look.readouts
        colour = self._inks[ink] if isinstance(ink, Ink) else look.colour(ink)
        drawn = self._drawn[word] = _Drawn(lettering.letters(word.text), lettering, colour)
        return drawn

    def _flow(self, words: Sequence[Word], right: float) -> list[tuple[float, int, Word]]:
        """Where words stand: left edge and row. A name stays with the value that follows it closely."""
        placed: list[tuple[float, int, Word]] = []
        x, row, is_bound = _LEFT, 0, False
        widths = [self._width(word) for word in words]
        for at, (word, wide) in enumerate(zip(words, widths, strict=True)):
            is_name = word.gap < _BOUND_BELOW and at + 1 < len(words)
            needed = wide + word.gap + widths[at + 1] if is_name else wide
            if x + needed > right and x > _LEFT and not is_bound:
                x, row = _LEFT, row + 1
            placed.append((x, row, word))
            x += wide + word.gap
            is_bound = is_name
        return placed

    def _width(self, word: Word) -> float:
        """Figures are of one width, so that of a price is known from its shape."""
        width = self._widths.get(word)
        if width is None:
            if len(self._widths) >= _MOST_WORDS:
                self._widths.clear()
            width = self._widths[word] = self._advance(shape_of(word.text), is_title=word.ink is Ink.TITLE)
        return width

    def _advance(self, shape: str, *, is_title: bool) -> float:
        advance = self._advances.get((shape, is_title))
        if advance is None:
            if len(self._advances) >= _MOST_WORDS:
                self._advances.clear()
            metrics = QFontMetricsF(self._look.title_font if is_title else self._look.readout_font)
            advance = self._advances[shape, is_title] = metrics.horizontalAdvance(typeset(shape))
        return advance


def _corner(placed: PlacedWord, letters: Letters, ratio: float) -> tuple[float, float]:
    """Where the top left corner of its letters lies, in device pixels."""
    return placed.left * ratio, (placed.middle - letters.height / 2) * ratio
