"""Rectangles on the pixel grid, as many as there are, in one call to the painter."""

from __future__ import annotations

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QLine, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

Pixels = NDArray[np.int32]
_ROOM = 4_096


class RectBatch:
    """Rows of left, top, right, bottom (both ends inclusive), laid out as Qt lays out a QRect.

    Integer rectangles are filled directly: a tenth of the cost of a call per
    candle, and under half of that of QRectF or QLineF.
    """

    def __init__(self) -> None:
        self._room(_ROOM)

    def _room(self, count: int) -> None:
        self._rows: Pixels = np.empty((count, 4), np.int32)
        self._first = shiboken6.wrapInstance(self._rows.ctypes.data, QRect)

    def fill(self, painter: QPainter, brush: QBrush, *parts: Pixels) -> None:
        """Paint all rows of the parts in one colour; the painter has no pen and no antialiasing."""
        count = sum(map(len, parts))
        if not count:
            return
        if count > len(self._rows):
            self._room(2 * count)
        at = 0
        for part in parts:
            self._rows[at : at + len(part)] = part
            at += len(part)
        painter.setBrush(brush)
        # The stubs know only the list; the pointer with a count is what saves the time.
        painter.drawRects(self._first, count)  # type: ignore[call-overload]


class SpanBatch:
    """Vertical spans one pixel wide, as rows of x, top, x, bottom (both ends inclusive).

    As lines inside a clip they cost a third of what rectangles do, and cover the same pixels.
    """

    def __init__(self) -> None:
        self._room(_ROOM)

    def _room(self, count: int) -> None:
        self._rows: Pixels = np.empty((count, 4), np.int32)
        self._first = shiboken6.wrapInstance(self._rows.ctypes.data, QLine)

    def fill(self, painter: QPainter, clip: QRect, colour: QColor, rows: Pixels) -> None:
        """Paint all rows in one colour; nothing outside the clip."""
        count = len(rows)
        if not count:
            return
        if count > len(self._rows):
            self._room(2 * count)
        self._rows[:count] = rows
        painter.save()
        painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
        painter.setPen(colour)
        # The stubs know only the list; the pointer with a count is what saves the time.
        painter.drawLines(self._first, count)  # type: ignore[call-overload]
        painter.restore()


def logical(box: QRect, ratio: float) -> QRect:
    """A box of device pixels in logical ones, none of it lost."""
    sides = (box.x(), box.y(), box.width(), box.height())
    return QRectF(*(side / ratio for side in sides)).toAlignedRect()


def dashes(left: int, right: int, y: int, on: int, off: int, thickness: int = 1) -> Pixels:
    """A broken horizontal line from `left` to `right` as rectangles."""
    starts = np.arange(left, right, on + off, dtype=np.int32)
    rows = np.empty((len(starts), 4), np.int32)
    rows[:, 0] = starts
    rows[:, 2] = np.minimum(starts + (on - 1), right - 1)
    rows[:, 1] = y
    rows[:, 3] = y + thickness - 1
    return rows
