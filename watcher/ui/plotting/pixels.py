"""Rectangles on the pixel grid, as many as there are, in one call to the painter."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QLine, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPaintEngine, QPainter

Pixels = NDArray[np.int32]
Mask = NDArray[np.bool_]
_ROOM = 4_096


class _Batch:
    """Rows of four 32-bit numbers in one piece of memory, which Qt reads as its own shapes."""

    def __init__(self, shape: type[QRect] | type[QLine]) -> None:
        self._shape = shape
        self._make_room(_ROOM)

    def _make_room(self, count: int) -> None:
        self._rows: Pixels = np.empty((count, 4), np.int32)
        self._wholes = _wholes(self._rows)
        self._first = shiboken6.wrapInstance(self._rows.ctypes.data, self._shape)

    def rows(self, count: int) -> Pixels:
        """Room for so many, to be filled and painted: what was in it is gone."""
        if count > len(self._rows):
            self._make_room(2 * count)
        return self._rows[:count]

    def choose(self, chosen: Mask, parts: Sequence[Pixels]) -> int:
        """Fill the room with the chosen rows of each part; tells how many there are."""
        share = int(np.count_nonzero(chosen))
        self.rows(share * len(parts))
        for at, part in enumerate(parts):
            _wholes(part).compress(chosen, out=self._wholes[at * share : (at + 1) * share])
        return share * len(parts)


def _wholes(rows: Pixels) -> NDArray[np.complex128]:
    """Rows as numbers of 16 bytes: so they are picked in a fifth of the time."""
    return rows.view(np.complex128)[:, 0]


class RectBatch(_Batch):
    """Rows of left, top, right, bottom (both ends inclusive), laid out as Qt lays out a QRect.

    Integer rectangles are filled directly: a tenth of the cost of a call per
    candle, and under half of that of QRectF or QLineF.
    """

    def __init__(self) -> None:
        super().__init__(QRect)

    def fill(self, painter: QPainter, brush: QBrush, rows: Pixels) -> None:
        """Paint all rows in one colour; the painter has no pen and no antialiasing."""
        if len(rows):
            self.rows(len(rows))[:] = rows
            self.paint(painter, brush, len(rows))

    def fill_chosen(self, painter: QPainter, brush: QBrush, chosen: Mask, *parts: Pixels) -> None:
        """The same with the chosen rows of each part."""
        count = self.choose(chosen, parts)
        if count:
            self.paint(painter, brush, count)

    def paint(self, painter: QPainter, brush: QBrush, count: int) -> None:
        """Paint the first rows of the room in one colour."""
        painter.setBrush(brush)
        # The stubs know only the list; the pointer with a count is what saves the time.
        painter.drawRects(self._first, count)  # type: ignore[call-overload]


class SpanBatch(_Batch):
    """Vertical spans one pixel wide, as rows of x, top, x, bottom (both ends inclusive).

    As lines inside a clip they cost a third of what rectangles do, and cover the same pixels.
    """

    def __init__(self) -> None:
        super().__init__(QLine)

    def fill(
        self, painter: QPainter, clip: QRect, colour: QColor, rows: Pixels, chosen: Mask | None = None
    ) -> None:
        """Paint all rows, or the chosen ones, in one colour; nothing outside the clip."""
        if chosen is not None:
            count = self.choose(chosen, (rows,))
        else:
            count = len(rows)
            self.rows(count)[:] = rows
        if count:
            self.paint(painter, clip, colour, count)

    def paint(self, painter: QPainter, clip: QRect, colour: QColor, count: int) -> None:
        """Paint the first rows of the room in one colour; nothing outside the clip. There is no pen then."""
        is_clipped = painter.hasClipping()
        if is_clipped:
            painter.save()
        painter.setClipRect(clip, Qt.ClipOperation.IntersectClip)
        painter.setPen(colour)
        # The stubs know only the list; the pointer with a count is what saves the time.
        painter.drawLines(self._first, count)  # type: ignore[call-overload]
        if is_clipped:
            painter.restore()
        else:
            # What there is to put back is less than all that a painter would save.
            painter.setClipping(False)
            painter.setPen(Qt.PenStyle.NoPen)


def is_raster(painter: QPainter) -> bool:
    """Not a drawing of shapes, such as SVG, where a pattern is no ground and a glyph no text."""
    return painter.paintEngine().type() is QPaintEngine.Type.Raster


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
