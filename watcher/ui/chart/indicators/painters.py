"""Paints what is no line: the ground between two values, bars from zero, and dots."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from watcher.domain.bars import Floats
from watcher.ui.plotting.candles import body_width
from watcher.ui.plotting.curve import Values
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.pixels import RectBatch

_DENSE_PX = 2.0
_FILL_ALPHA = 34


class FillPainter:
    """A veil between two values, a rectangle a pixel column: no path has to be filled."""

    def __init__(self) -> None:
        self._batch = RectBatch()

    def paint(
        self, painter: QPainter, frame: Frame, one: Values, other: Values, above: QColor, below: QColor
    ) -> None:
        """In the colour `above` where `one` lies above `other`, else in `below`."""
        columns = frame.columns
        if not len(columns):
            return
        x, upper, lower = frame.centres, one.within(columns)[-1], other.within(columns)[-1]
        left = int(max(0.0, x[0]))
        pixels = np.arange(left, int(min(frame.width, x[-1] + max(1.0, frame.spacing / 2))))
        y_one, y_other = _between(x, frame.ys(upper), pixels), _between(x, frame.ys(lower), pixels)
        known = np.isfinite(y_one) & np.isfinite(y_other)
        pixels, y_one, y_other = pixels[known], y_one[known], y_other[known]
        rows = np.empty((len(pixels), 4), np.int32)
        rows[:, 0] = rows[:, 2] = pixels
        rows[:, 1] = np.minimum(y_one, y_other)
        rows[:, 3] = np.maximum(y_one, y_other) - 1
        is_above = y_one <= y_other
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, mask in ((above, is_above), (below, ~is_above)):
            self._batch.fill(painter, _veil(colour), rows[mask & (rows[:, 3] >= rows[:, 1])])


class HistogramPainter:
    """Bars from zero to the value that lies farthest from it in each column."""

    def __init__(self) -> None:
        self._batch = RectBatch()

    def paint(self, painter: QPainter, frame: Frame, values: Values, up: QBrush, down: QBrush) -> None:
        """In `up` above zero, in `down` below it."""
        low, high, _ = values.within(frame.columns)
        value = np.where(-low > high, low, high)
        known = np.isfinite(value)
        value, x = value[known], frame.centres[known]
        unit = max(1, int(frame.ratio))
        wide = body_width(frame.spacing, unit)
        zero = int(frame.y(0.0))
        rows = np.empty((len(value), 4), np.int32)
        rows[:, 0] = np.floor(x) - (wide - unit) // 2
        rows[:, 2] = rows[:, 0] + wide - 1
        y = frame.ys(value)
        rows[:, 1] = np.minimum(y, zero)
        rows[:, 3] = np.maximum(y, zero)
        painter.setPen(Qt.PenStyle.NoPen)
        self._batch.fill(painter, down, rows[value < 0])
        self._batch.fill(painter, up, rows[value >= 0])


class DotPainter:
    """A dot a bar; where several bars share a column, at its lowest and its highest value."""

    def __init__(self) -> None:
        self._batch = RectBatch()

    def paint(self, painter: QPainter, frame: Frame, values: Values, colour: QColor, width: int) -> None:
        """Dots one pixel larger than a line of this width."""
        low, high, _ = values.within(frame.columns)
        x = frame.centres
        unit = max(1, int(frame.ratio))
        size = unit if frame.spacing < _DENSE_PX * unit else (width + 1) * unit
        painter.setPen(Qt.PenStyle.NoPen)
        brush = QBrush(colour)
        for value in (low, high) if frame.columns.step > 1.0 else (high,):
            known = np.isfinite(value)
            rows = np.empty((int(known.sum()), 4), np.int32)
            rows[:, 0] = np.floor(x[known]) - size // 2
            rows[:, 1] = np.floor(frame.ys(value[known])) - size // 2
            rows[:, 2:] = rows[:, :2] + (size - 1)
            self._batch.fill(painter, brush, rows)


def _between(x: Floats, y: Floats, pixels: NDArray[np.intp]) -> Floats:
    """The heights at pixel columns, on straight lines between known neighbours; NaN where one is not."""
    at = pixels + 0.5
    right = np.minimum(np.searchsorted(x, at), len(x) - 1)
    known = np.isfinite(y[np.maximum(right - 1, 0)]) & np.isfinite(y[right])
    return np.where(known, np.interp(at, x, np.nan_to_num(y)), np.nan)


def _veil(colour: QColor) -> QBrush:
    thin = QColor(colour)
    thin.setAlpha(_FILL_ALPHA)
    return QBrush(thin)
