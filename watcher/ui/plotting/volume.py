"""Volume as bars along the bottom of the prices."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QBrush, QImage, QPainter

from watcher.domain.bars import Floats
from watcher.ui.plotting.candles import body_width, columns_of_pixels, wick_width
from watcher.ui.plotting.frame import VOLUME_SHARE, Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.pixels import RectBatch

_DENSE_FROM = 400
_BAND_ROWS = 90
"""Of as many and some more Qt makes pieces for its threads."""


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
        wick = wick_width(frame)
        width = body_width(frame.spacing, wick)
        tall = math.ceil(frame.height * VOLUME_SHARE)
        # How many rows stay free above each bar: all of them where no volume is known.
        free = columns.volume * (-frame.height * VOLUME_SHARE / highest)
        free += tall
        np.fmin(free, tall, out=free)
        if width == 1 and len(columns) > _DENSE_FROM:
            self._paint_dense(painter, frame, look, free, tall)
            return
        rows = columns_of_pixels(frame.lefts, width, wick)
        rows[:, 1] = free
        rows[:, 1] += frame.bottom - tall
        rows[:, 3] = frame.bottom - 1
        shown, rises = free < tall, frame.rises
        self._batch.fill_chosen(painter, look.down_volume, shown > rises, rows)
        self._batch.fill_chosen(painter, look.up_volume, shown & rises, rows)

    def _paint_dense(self, painter: QPainter, frame: Frame, look: Look, free: Floats, tall: int) -> None:
        """A bar in every column of pixels is an image: row by row it is filled in a third of the time."""
        wide, left = frame.width, frame.lefts
        first, stop = left.searchsorted((0, wide)).tolist()
        if first == stop:
            return
        if self._pixels.shape != (tall, wide):
            self._make_room(tall, wide)
        tops, colours = self._tops, self._colours
        tops.fill(tall)
        colours.fill(0)
        left = left[first:stop]
        begin, end = left.item(0), left.item(-1) + 1
        places = slice(begin, end) if frame.is_gapless else left
        tops[places] = free[first:stop]
        colours[places] = np.where(frame.rises[first:stop], look.up_volume_rgb, look.down_volume_rgb)
        # From the lowest bar's top on every row is like the last. A drawing of shapes has no such brush.
        mixed = int(np.maximum.reduce(tops[begin:end])) if look.is_raster else tall
        pixels = self._pixels[:mixed]
        # Numbers first: truths would be turned into such pixel by pixel.
        pixels[:] = np.greater_equal(self._rows[:mixed], tops, out=self._is_filled[:mixed])
        pixels *= colours
        # The images read this memory: it has to outlive the calls.
        image = QImage(pixels.data, wide, mixed, wide * 4, QImage.Format.Format_ARGB32_Premultiplied)
        painter.drawImage(0, frame.bottom - tall, image)
        row = QBrush(QImage(colours.data, wide, 1, wide * 4, QImage.Format.Format_RGB32))
        _fill_rows(painter, QRect(begin, frame.bottom - tall + mixed, end - begin, tall - mixed), row)


def _fill_rows(painter: QPainter, box: QRect, row: QBrush) -> None:
    """Fill a box with a brush that is one row of pixels.

    Band by band: for all rows at once Qt has threads, for which a frame waits wherever the processors
    have something else to do.
    """
    left, wide, end = box.left(), box.width(), box.bottom() + 1
    for y in range(box.top(), end, _BAND_ROWS):
        painter.fillRect(left, y, wide, min(_BAND_ROWS, end - y), row)
