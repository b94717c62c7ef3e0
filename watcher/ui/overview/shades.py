"""The colours of the heat map: the further a price moved the stronger, as far as texts can be read on it."""

from __future__ import annotations

from PySide6.QtGui import QColor

from watcher.domain.overview.periods import Period
from watcher.ui.theme import Tokens

READABLE = 4.5
"""Contrast of a text with what it stands on (WCAG 2.2 AA)."""
FULL = {
    Period.DAY: 0.03,
    Period.CLOSE: 0.03,
    Period.WEEK: 0.06,
    Period.MONTH: 0.12,
    Period.QUARTER: 0.2,
    Period.YEAR_START: 0.35,
    Period.YEAR: 0.5,
}
"""The move from which on the colour is as strong as it gets: about two usual ones of that period."""
_PALEST = 0.12
_STEPS = 24


class Shades:
    """Made for one palette. Texts in its `text` colour can be read on every shade."""

    def __init__(self, tokens: Tokens) -> None:
        self._ground, self._text = QColor(tokens.panel), QColor(tokens.text)
        self._tones = {True: QColor(tokens.up), False: QColor(tokens.down)}
        # Both sides as strong as each other: the paler of the two decides.
        strongest = min(self._strongest(tone) for tone in self._tones.values())
        self._made = {
            rises: [
                mixed(self._ground, tone, strongest * (_PALEST + (1 - _PALEST) * step / _STEPS))
                for step in range(_STEPS + 1)
            ]
            for rises, tone in self._tones.items()
        }
        self._still = QColor(tokens.raised)

    def of(self, ratio: float, period: Period) -> QColor:
        """What a tile that moved so far is filled with."""
        if not ratio:
            return self._still
        step = round(min(1.0, abs(ratio) / FULL[period]) * _STEPS)
        return self._made[ratio > 0][step]

    @property
    def all(self) -> tuple[QColor, ...]:
        """Every colour that a tile can have."""
        return (self._still, *self._made[True], *self._made[False])

    def _strongest(self, tone: QColor) -> float:
        """How much of a tone the ground bears before a text on it cannot be read."""
        low, high = 0.0, 1.0
        for _ in range(12):
            middle = (low + high) / 2
            is_readable = contrast(mixed(self._ground, tone, middle), self._text) >= READABLE
            low, high = (middle, high) if is_readable else (low, middle)
        return low


def mixed(ground: QColor, tone: QColor, share: float) -> QColor:
    """So much of a tone in a ground; rounded towards the ground."""
    below, above = _parts(ground), _parts(tone)
    return QColor(*(one + int((other - one) * share) for one, other in zip(below, above, strict=True)))


def contrast(one: QColor, other: QColor) -> float:
    """From 1, for the same colour, to 21, for black on white."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _linear(part: float) -> float:
    return float(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004
