"""Texts ready to be drawn; a number that nobody has seen before is made from the shape of others."""

from __future__ import annotations

import itertools
import math
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGlyphRun, QPainter, QStaticText, QTextLayout

from watcher.ui.typeset import typeset

_FIGURES = "0123456789"
_DIGITS = str.maketrans("123456789", "000000000")
_MOST_SHAPES, _MOST_TEXTS = 512, 1_024


def shape_of(text: str) -> str:
    """What it looks like, whatever its figures are: "00.00"."""
    return text.translate(_DIGITS)


class Letters(NamedTuple):
    """A text ready to be drawn, and its size in logical pixels."""

    what: QGlyphRun | QStaticText
    width: float
    height: float

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """With the top left corner there; the painter has the font."""
        if isinstance(self.what, QGlyphRun):
            painter.drawGlyphRun(at, self.what)
        else:
            painter.drawStaticText(at, self.what)


class _Shape(NamedTuple):
    """A text of zeros as it was laid out, its glyphs one by one, and its width."""

    run: QGlyphRun
    glyphs: tuple[int, ...]
    width: float


class Lettering:
    """One font, whose figures are of one width.

    Laying a text out touches so much of Qt that it costs a tenth of a tick, and a crosshair that moves
    to another bar has seven new numbers. All prices of one shape have their figures in the same
    places: one of them is laid out, and others put their figures there.
    """

    def __init__(self, font: QFont, *, has_glyphs: bool = True) -> None:
        """Without glyphs texts stay texts, as a drawing of shapes wants them."""
        self.font, self.has_glyphs = font, has_glyphs
        self._height = float(math.ceil(QFontMetricsF(font).height()))
        self._shapes: dict[str, _Shape | None] = {}
        self._known: dict[str, Letters] = {}
        self._figures = self._laid_figures() if has_glyphs else {}

    def letters(self, text: str) -> Letters:
        """A text in this font.

        It is laid out itself where its letters are from several fonts, or figures are of several widths.
        """
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= _MOST_TEXTS:
                self._known.clear()
            known = self._known[text] = self._made(text)
        return known

    def _made(self, text: str) -> Letters:
        shape = self._shape(shape_of(text)) if self._figures else None
        if shape is None:
            return Letters(*self.laid(text))
        run, figures = QGlyphRun(shape.run), self._figures
        run.setGlyphIndexes([figures.get(one, glyph) for one, glyph in zip(text, shape.glyphs, strict=True)])
        return Letters(run, shape.width, self._height)

    def laid(self, text: str) -> tuple[QStaticText, float, float]:
        """A text laid out itself, with its width and height."""
        laid = QStaticText(typeset(text))
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(font=self.font)
        return laid, laid.size().width(), laid.size().height()

    def _laid_figures(self) -> dict[str, int]:
        """Their glyphs; nothing where they are not of one width."""
        shape = self._lay(_FIGURES)
        if shape is None:
            return {}
        lefts = [at.x() for at in shape.run.positions()]
        widths = {round(right - left, 3) for left, right in itertools.pairwise(lefts)}
        return dict(zip(_FIGURES, shape.glyphs, strict=True)) if len(widths) == 1 else {}

    def _shape(self, zeros: str) -> _Shape | None:
        try:
            return self._shapes[zeros]
        except KeyError:
            if len(self._shapes) >= _MOST_SHAPES:
                self._shapes.clear()
            shape = self._shapes[zeros] = self._lay(zeros)
            return shape

    def _lay(self, text: str) -> _Shape | None:
        """A glyph for each of its letters, all from one font; None where there are others."""
        layout = QTextLayout(typeset(text), self.font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        runs = layout.glyphRuns()
        glyphs = tuple(runs[0].glyphIndexes()) if len(runs) == 1 else ()
        return _Shape(runs[0], glyphs, line.naturalTextWidth()) if len(glyphs) == len(text) > 0 else None
