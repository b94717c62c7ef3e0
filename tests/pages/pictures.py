"""Reading a picture back: which colours are in it."""

from collections import Counter

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage


def colours(picture):
    """How often each colour occurs, as 0xffrrggbb."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), np.uint32)
    # A picture of a window is long runs of the same colour.
    ends = np.append(np.flatnonzero(np.diff(pixels)), len(pixels) - 1)
    found, at = np.unique(pixels[ends], return_inverse=True)
    times = np.bincount(at, np.diff(ends, prepend=-1)).astype(int)
    return Counter(dict(zip(found.tolist(), times.tolist(), strict=True)))


def part(picture, window, widget):
    """Where the widget is in a picture of its window."""
    corner = widget.mapTo(window, QPoint(0, 0))
    return picture.copy(corner.x(), corner.y(), widget.width(), widget.height())


def has(picture, colour, within=0):
    """Whether a colour occurs, or one that differs in no channel by more than `within`."""
    wanted = QColor(colour).getRgb()
    found = (QColor(each).getRgb() for each in colours(picture))
    return any(all(abs(a - b) <= within for a, b in zip(one, wanted, strict=True)) for one in found)


def count(picture, colour):
    """How many pixels have this very colour."""
    return colours(picture)[QColor(colour).rgb()]
