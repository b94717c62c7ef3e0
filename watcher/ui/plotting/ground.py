"""The ground of a strip: the panel with the grid on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QBrush, QImage, QPainter

from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.pixels import RectBatch

_BAND_ROWS = 90
"""Of as many and some more Qt makes pieces for its threads."""


class GroundPainter:
    """Paints it; the painter is in device pixels."""

    def __init__(self) -> None:
        self._batch = RectBatch()
        self._row_is_of: object = None
        self._row_brush = QBrush()

    def paint_grid(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Lines as filled rectangles: a fifth of the cost of drawn ones. The readout's strip stays clear."""
        thick = _thick(frame) - 1
        top, bottom = frame.top + frame.head, frame.bottom - 1
        self._fill(painter, look, [*_levels(frame), *((x, top, x + thick, bottom) for x in _places(frame))])

    def paint_ruled(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Panel and grid at once, where nothing lies between them.

        One row of pixels is the brush for all: upright lines come for nothing, which painted one by one
        touch the memory of every row again and cost as much as the candles of a few hundred bars. It
        is laid band by band: for all of them at once Qt has threads, for which a frame waits wherever the
        processors have something else to do.
        """
        painter.fillRect(0, frame.top, frame.width, frame.head, look.panel)
        row, bottom = self._row(frame, look), frame.bottom
        for y in range(frame.top + frame.head, bottom, _BAND_ROWS):
            painter.fillRect(0, y, frame.width, min(_BAND_ROWS, bottom - y), row)
        self._fill(painter, look, _levels(frame))

    def _fill(self, painter: QPainter, look: Look, rows: list[tuple[int, int, int, int]]) -> None:
        self._batch.fill(painter, look.grid_brush, np.array(rows, dtype=np.int32).reshape(-1, 4))

    def _row(self, frame: Frame, look: Look) -> QBrush:
        """The same for all strips, and while only bars change."""
        key = (frame.x0, frame.x1, frame.time_ticks, frame.width, frame.ratio, look)
        if key != self._row_is_of:
            pixels = np.full(frame.width, look.panel.rgb(), np.uint32)
            colour, thick = look.grid_brush.color().rgb(), _thick(frame)
            for x in _places(frame):
                pixels[max(0, x) : max(0, x + thick)] = colour
            # The image reads this memory: it has to live as long.
            self._pixels, self._row_is_of = pixels, key
            image = QImage(pixels.data, frame.width, 1, frame.width * 4, QImage.Format.Format_RGB32)
            self._row_brush = QBrush(image)
        return self._row_brush


def _thick(frame: Frame) -> int:
    return max(1, int(frame.ratio))


def _levels(frame: Frame) -> list[tuple[int, int, int, int]]:
    head, right, thick = frame.top + frame.head, frame.width - 1, _thick(frame) - 1
    levels = [int(y) for y in frame.tick_ys]
    return [(0, y, right, y + thick) for y in levels if y > head]


def _places(frame: Frame) -> list[int]:
    return [int(x) for x in frame.tick_xs]
