"""Candles and volume: columns become rectangles on the pixel grid, two calls a colour."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPainter

from watcher.domain.bars import Floats
from watcher.ui.chart.frame import VOLUME_SHARE, Frame
from watcher.ui.chart.look import Look
from watcher.ui.chart.pixels import Pixels, RectBatch

_WIDEST_PX = 40
_WIDTH_SHARE = 0.8


def body_width(spacing: float, wick: int) -> int:
    """How wide a body is, in device pixels: the wick runs through its middle and a gap stays between two."""
    if spacing < 4 * wick:
        return 3 * wick if spacing >= 3 * wick else wick
    width = min(int(spacing * _WIDTH_SHARE), _WIDEST_PX * wick)
    return max(wick, width - (width - wick) % 2)


class CandlePainter:
    """Paints the columns of a frame; bodies where there is room, else one line from high to low."""

    def __init__(self) -> None:
        self._batch = RectBatch()

    def paint_volume(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Bars along the bottom, the highest in view filling its share; nothing without volume."""
        volume = np.fmax(frame.columns.volume, 0.0)
        highest = float(volume.max(initial=0.0))
        if highest <= 0:
            return
        wick = _wick(frame)
        rows = _columns_of_pixels(frame.xs(frame.columns.x), body_width(frame.spacing, wick), wick)
        rows[:, 1] = frame.height - np.ceil(volume * (frame.height * VOLUME_SHARE / highest))
        rows[:, 3] = frame.height - 1
        rises = frame.columns.close >= frame.columns.open
        shown = volume > 0
        self._batch.fill(painter, look.down_volume, rows[shown & ~rises])
        self._batch.fill(painter, look.up_volume, rows[shown & rises])

    def paint_candles(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Wick and body of every column, in the colour of its direction."""
        columns = frame.columns
        if not len(columns):
            return
        wick = _wick(frame)
        width = body_width(frame.spacing, wick)
        centres = frame.xs(columns.x)
        wicks = _columns_of_pixels(centres, wick, wick)
        wicks[:, 1] = frame.ys(columns.high)
        wicks[:, 3] = np.maximum(frame.ys(columns.low), wicks[:, 1] + (wick - 1))
        rises = columns.close >= columns.open
        if width <= wick:
            self._batch.fill(painter, look.down_brush, wicks[~rises])
            self._batch.fill(painter, look.up_brush, wicks[rises])
            return
        bodies = _columns_of_pixels(centres, width, wick)
        bodies[:, 1] = frame.ys(np.maximum(columns.open, columns.close))
        bodies[:, 3] = np.maximum(
            frame.ys(np.minimum(columns.open, columns.close)), bodies[:, 1] + (wick - 1)
        )
        self._batch.fill(painter, look.down_brush, wicks[~rises], bodies[~rises])
        self._batch.fill(painter, look.up_brush, wicks[rises], bodies[rises])


def _wick(frame: Frame) -> int:
    return max(1, int(frame.ratio))


def _columns_of_pixels(centres: Floats, width: int, wick: int) -> Pixels:
    rows = np.empty((len(centres), 4), np.int32)
    rows[:, 0] = np.floor(centres) - (width - wick) // 2
    rows[:, 2] = rows[:, 0] + (width - 1)
    return rows
