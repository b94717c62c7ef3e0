"""Colours between two, and how well one can be read on another."""

from __future__ import annotations

from PySide6.QtGui import QColor

AA = 4.5
"""The contrast that text needs (WCAG 2.2, 1.4.3)."""
_LINEAR_UP_TO = 0.04045
_HALVINGS = 12


def mixed(under: QColor, over: QColor, share: float) -> QColor:
    """`over` laid on `under`, so strong."""
    return QColor.fromRgbF(
        under.redF() + (over.redF() - under.redF()) * share,
        under.greenF() + (over.greenF() - under.greenF()) * share,
        under.blueF() + (over.blueF() - under.blueF()) * share,
    )


def contrast(one: QColor, other: QColor) -> float:
    """From 1 (the same) to 21 (black on white)."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def readable_share(under: QColor, over: QColor, ink: QColor, most: float = 1.0) -> float:
    """How strong `over` may be laid on `under` at most, so that `ink` can still be read on it."""
    if contrast(mixed(under, over, most), ink) >= AA:
        return most
    low, high = 0.0, most
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        if contrast(mixed(under, over, middle), ink) >= AA:
            low = middle
        else:
            high = middle
    return low


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= _LINEAR_UP_TO else float(((part + 0.055) / 1.055) ** 2.4)
