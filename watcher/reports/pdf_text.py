"""Texts of a PDF: every letter in a font that has it, and lines that end where they may."""

from __future__ import annotations

from contextvars import ContextVar
from functools import lru_cache
from typing import Any
from xml.sax.saxutils import escape

from watcher.paths import resource
from watcher.reports.breaking import lines_of
from watcher.reports.eastern import found_font, is_eastern

BODY, BOLD = "Inter", "Inter-SemiBold"
_INSIDE, _OUTSIDE = "Eastern", "STSong-Light"
"""For Chinese, Japanese and Korean letters: a font of this machine that is put into the file, and one that
every reader is asked to bring along."""
_TRADITIONAL, _OUTSIDE_THERE = "zh-Hant", "MSung-Light"
_embedded: ContextVar[frozenset[int]] = ContextVar("_embedded", default=frozenset())
"""The letters that the font inside the file has; of this document alone."""
_outside: ContextVar[str] = ContextVar("_outside", default=_OUTSIDE)
"""Which font the reader is asked for; of this document alone."""
SMALL = 8.5
_UNKNOWN = "?"


def choose_fonts(eastern: frozenset[str], language: str) -> bool:
    """Make fonts known for a document with these letters; tells whether all of them are put into the file."""
    embedded = _register(eastern)
    _embedded.set(embedded)
    _outside.set(_OUTSIDE_THERE if language == _TRADITIONAL else _OUTSIDE)
    return all(ord(one) in embedded for one in eastern)


def width_of(text: str, size: float = SMALL) -> float:
    """How wide a text is in points, with the broader font where there are two."""
    from reportlab.pdfbase.pdfmetrics import stringWidth

    fonts = {BODY: BOLD}
    return float(sum(stringWidth(run, fonts.get(font, font), size) for font, run in runs(text)))


def broken(text: str, width: float, size: float) -> str:
    """The same for a text that may be longer than a line; the library itself breaks at spaces only."""
    if not any(map(is_eastern, text)):
        return marked(text)
    lines = lines_of(text, width, lambda part: width_of(part, size))
    return "<br/>".join(map(marked, lines))


def marked(text: str) -> str:
    """Text as a paragraph takes it: nothing of it is markup, and every letter in a font that has it."""
    return "".join(
        escape(run) if font == BODY else f'<font name="{font}">{escape(run)}</font>'
        for font, run in runs(text)
    )


def runs(text: str) -> list[tuple[str, str]]:
    """A text in pieces, each with the font that has its letters; what no font has is a question mark."""
    runs: list[tuple[str, str]] = []
    for letter in text:
        font = _font_of(letter)
        is_known = font != BODY or letter in " \n" or ord(letter) in _letters()
        shown = letter if is_known else _UNKNOWN
        if runs and runs[-1][0] == font:
            runs[-1] = font, runs[-1][1] + shown
        else:
            runs.append((font, shown))
    return runs


def _font_of(letter: str) -> str:
    if not is_eastern(letter):
        return BODY
    return _INSIDE if ord(letter) in _embedded.get() else _outside.get()


@lru_cache(maxsize=1)
def _letters() -> frozenset[int]:
    return frozenset(_font().face.charToGlyph)


@lru_cache(maxsize=1)
def _font() -> Any:
    from reportlab.pdfbase.ttfonts import TTFont

    return TTFont(BODY, str(resource("fonts", "Inter-Regular.ttf")))


def _register(eastern: frozenset[str]) -> frozenset[int]:
    """Make the fonts known; answers which letters one of this machine has that is put into the file."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.cidfonts import UnicodeCIDFont
    from reportlab.pdfbase.ttfonts import TTFont

    pdfmetrics.registerFont(_font())
    pdfmetrics.registerFont(TTFont(BOLD, str(resource("fonts", "Inter-SemiBold.ttf"))))
    for outside in (_OUTSIDE, _OUTSIDE_THERE):
        pdfmetrics.registerFont(UnicodeCIDFont(outside))
    pdfmetrics.registerFontFamily(BODY, normal=BODY, bold=BOLD, italic=BODY, boldItalic=BOLD)
    font = found_font(_INSIDE, eastern) if eastern else None
    if font is None:
        return frozenset()
    pdfmetrics.registerFont(font)
    return frozenset(font.face.charToGlyph)
