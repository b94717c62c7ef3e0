"""Volume as bars along the bottom of the prices."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage, QPainter

from watcher.domain.bars import Floats
from watcher.ui.plotting.candles import body_width, columns_of_pixels, wick_width
from watcher.ui.plotting.frame import VOLUME_SHARE, Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.pixels import Mask, RectBatch

_DENSE_FROM = 400


class VolumePainter:
    """The highest in view fills its share of the height; nothing without volume."""

    def __init__(self) -> None:
        self._batch = RectBatch()
        self._make_room(0, 0)

    def _make_room(self, tall: int, wide: int) -> None:
        """It is kept: new pages for every frame would cost more than filling them."""
        self._pixels = np.empty((tall, wide), np.uint32)
        self._is_filled = np.empty((tall, wide), np.bool_)
        self._colours = np.empty(wide, np.uint32)
        # In 16 bits they are compared in a third of the time.
        self._tops = np.empty(wide, np.int16)
        self._rows = np.arange(tall, dtype=np.int16)[:, None]

    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """The painter is in device pixels and has no pen."""
        highest = frame.most_volume
        columns = frame.columns
        if highest <= 0 or not len(columns):
            return
        volume = np.fmax(columns.volume, 0.0)
        heights = np.ceil(volume * (frame.height * VOLUME_SHARE / highest))
        wick = wick_width(frame)
        width = body_width(frame.spacing, wick)
        rises = frame.rises
        if width == 1 and len(columns) > _DENSE_FROM:
            self._paint_dense(painter, frame, look, heights, rises)
            return
        rows = columns_of_pixels(frame.lefts, width, wick)
        rows[:, 1] = frame.bottom - heights
        rows[:, 3] = frame.bottom - 1
        shown = volume > 0
        self._batch.fill_chosen(painter, look.down_volume, shown > rises, rows)
        self._batch.fill_chosen(painter, look.up_volume, shown & rises, rows)

    def _paint_dense(self, painter: QPainter, frame: Frame, look: Look, heights: Floats, rises: Mask) -> None:
        """A bar in every column of pixels is an image: row by row it is filled in a third of the time."""
        wide, left = frame.width, frame.lefts
        first, stop = left.searchsorted((0, wide)).tolist()
        if first == stop:
            return
        left, heights = left[first:stop], heights[first:stop]
        tall = int(heights.max())
        if self._pixels.shape != (tall, wide):
            self._make_room(tall, wide)
        tops, colours = self._tops, self._colours
        tops.fill(tall)
        colours.fill(0)
        tops[left] = tall - heights
        colours[left] = np.where(rises[first:stop], look.up_volume_rgb, look.down_volume_rgb)
        # From the lowest bar's top on every row is like the last.
        mixed = int(tops.max())
        np.greater_equal(self._rows[:mixed], tops, out=self._is_filled[:mixed])
        np.multiply(self._is_filled[:mixed], colours, out=self._pixels[:mixed])
        self._pixels[mixed:] = colours
        # The image reads this memory: it has to outlive the call.
        image = QImage(self._pixels.data, wide, tall, wide * 4, QImage.Format.Format_ARGB32_Premultiplied)
        painter.drawImage(0, frame.bottom - tall, image)
