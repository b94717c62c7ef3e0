"""The ground of a strip: the panel with the grid on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage, QPainter

from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.pixels import RectBatch

_TILE_ROWS = 16
"""So few that a tile stays in the processor's cache while it is copied all over the ground."""


class GroundPainter:
    """Paints it; the painter is in device pixels."""

    def __init__(self) -> None:
        self._batch = RectBatch()
        self._tile = QImage()
        self._tile_is_of: object = None

    def paint_grid(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Lines as filled rectangles: a fifth of the cost of drawn ones. The readout's strip stays clear."""
        thick = _thick(frame) - 1
        top, bottom = frame.top + frame.head, frame.bottom - 1
        self._fill(painter, look, [*_levels(frame), *((x, top, x + thick, bottom) for x in _places(frame))])

    def paint_ruled(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Panel and grid at once, where nothing lies between them.

        Upright lines painted one by one touch the memory of every row again and cost as much as the
        candles of a few hundred bars. As a part of the ground they come for nothing: it is laid of tiles.
        A brush of the same image would be as quick, but Qt hands it to threads, for which a frame
        waits wherever the processors have something else to do.
        """
        painter.fillRect(0, frame.top, frame.width, frame.head, look.panel)
        tile, y, bottom = self._tile_of(frame, look), frame.top + frame.head, frame.bottom
        while y + _TILE_ROWS <= bottom:
            painter.drawImage(0, y, tile)
            y += _TILE_ROWS
        if y < bottom:
            painter.drawImage(QPoint(0, y), tile, QRect(0, 0, frame.width, bottom - y))
        self._fill(painter, look, _levels(frame))

    def _fill(self, painter: QPainter, look: Look, rows: list[tuple[int, int, int, int]]) -> None:
        self._batch.fill(painter, look.grid_brush, np.array(rows, dtype=np.int32).reshape(-1, 4))

    def _tile_of(self, frame: Frame, look: Look) -> QImage:
        """The same for all strips, and while only bars change."""
        key = (frame.x0, frame.x1, frame.time_ticks, frame.width, frame.ratio, look)
        if key != self._tile_is_of:
            if frame.width != self._tile.width():
                self._pixels = np.empty((_TILE_ROWS, frame.width), np.uint32)
                # The image reads this memory: it has to live as long.
                self._tile = QImage(
                    self._pixels.data, frame.width, _TILE_ROWS, frame.width * 4, QImage.Format.Format_RGB32
                )
            row, colour, thick = self._pixels[0], look.grid_brush.color().rgb(), _thick(frame)
            row[:] = look.panel.rgb()
            for x in _places(frame):
                row[max(0, x) : max(0, x + thick)] = colour
            self._pixels[1:] = row
            self._tile_is_of = key
        return self._tile


def _thick(frame: Frame) -> int:
    return max(1, int(frame.ratio))


def _levels(frame: Frame) -> list[tuple[int, int, int, int]]:
    head, right, thick = frame.top + frame.head, frame.width - 1, _thick(frame) - 1
    levels = [int(y) for y in frame.tick_ys]
    return [(0, y, right, y + thick) for y in levels if y > head]


def _places(frame: Frame) -> list[int]:
    return [int(x) for x in frame.tick_xs]
