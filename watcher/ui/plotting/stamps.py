"""Texts as small images on a ground of one colour: laid at whole pixels they cost a third of drawn ones."""

from __future__ import annotations

import math
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from watcher.ui.plotting.lettering import Lettering, Letters

_EDGE = 1
"""Pixels of ground beside a text: letters may reach beyond its width."""
_MOST_TEXTS = 512


class Stamp(NamedTuple):
    """A text as it is laid, and its height in device pixels."""

    image: QImage
    height: float

    def lay(self, painter: QPainter, x: float, y: float) -> None:
        """With the text's top left corner there; the painter is in device pixels."""
        painter.drawImage(whole_pixel(x) - _EDGE, whole_pixel(y), self.image)


def whole_pixel(at: float) -> int:
    """The one that is nearest, the upper of two."""
    return math.floor(at + 0.5)


def stamp_of(letters: Letters, lettering: Lettering, ink: QColor, ground: QColor, ratio: float) -> Stamp:
    """Letters drawn for so many device pixels a logical one."""
    wide, tall = letters.width * ratio, letters.height * ratio
    image = QImage(math.ceil(wide) + 2 * _EDGE, math.ceil(tall), QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.translate(_EDGE, 0)
    painter.scale(ratio, ratio)
    painter.setFont(lettering.font)
    painter.setPen(ink)
    letters.draw(painter, QPointF(0.0, 0.0))
    painter.end()
    return Stamp(image, tall)


class _Text(NamedTuple):
    """A text that stays one."""

    letters: Letters
    lettering: Lettering
    ink: QColor
    ratio: float

    @property
    def height(self) -> float:
        """In device pixels."""
        return self.letters.height * self.ratio

    def lay(self, painter: QPainter, x: float, y: float) -> None:
        """As a stamp is laid."""
        painter.scale(self.ratio, self.ratio)
        painter.setFont(self.lettering.font)
        painter.setPen(self.ink)
        self.letters.draw(painter, QPointF(x / self.ratio, y / self.ratio))
        painter.scale(1 / self.ratio, 1 / self.ratio)


class Stamps:
    """Texts of one font and colour on one ground, made once; where texts stay texts, those."""

    def __init__(self, lettering: Lettering, ink: QColor, ground: QColor) -> None:
        self._lettering, self._ink, self._ground = lettering, ink, ground
        self._known: dict[tuple[str, float], Stamp | _Text] = {}

    def stamp(self, text: str, ratio: float) -> Stamp | _Text:
        """A text for so many device pixels a logical one."""
        key = text, ratio
        known = self._known.get(key)
        if known is None:
            if len(self._known) >= _MOST_TEXTS:
                self._known.clear()
            known = self._known[key] = self._made(text, ratio)
        return known

    def _made(self, text: str, ratio: float) -> Stamp | _Text:
        lettering = self._lettering
        letters = lettering.letters(text)
        if not lettering.has_glyphs:
            return _Text(letters, lettering, self._ink, ratio)
        return stamp_of(letters, lettering, self._ink, self._ground, ratio)
