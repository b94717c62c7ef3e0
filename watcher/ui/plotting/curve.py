"""A value per bar under a pyramid of extremes, painted as a line: a frame costs pixels, not bars."""

from __future__ import annotations

import math

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from watcher.domain.bars import Floats
from watcher.ui.plotting.columns import Columns
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.members import gathered, members
from watcher.ui.plotting.pixels import Pixels, RectBatch
from watcher.ui.plotting.pyramid import FAN, SPARE, level_for

_DENSE_PX = 1.3
_MORE = 0.5
"""How much wider than its width a smoothed line is, to look as strong as a sharp one."""


class Values:
    """One value a bar, NaN where there is none; grows and changes at its end in O(1)."""

    def __init__(self, values: Floats | None = None) -> None:
        self._size = 0
        self._clean: list[int] = []
        self._column = np.empty(0)
        self._is_own = True
        self._levels: list[tuple[Floats, Floats]] = []
        if values is not None:
            self.put(0, values)

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, index: int) -> float:
        return float(self._column[index]) if 0 <= index < self._size else float("nan")

    @property
    def column(self) -> Floats:
        """All of them; not to be written to."""
        return self._column[: self._size]

    def over(self, first: int, stop: int) -> Floats:
        """A copy of those of the bars [first, stop), NaN where there are none."""
        values = np.full(max(0, stop - first), np.nan)
        begin, end = max(0, first), min(self._size, stop)
        if begin < end:
            values[begin - first : end - first] = self._column[begin:end]
        return values

    def put(self, first: int, values: Floats) -> None:
        """Have these values from the bar `first` on; what was there from there on is gone."""
        stop = first + len(values)
        if first == 0 and stop > SPARE:
            self._column, self._levels, self._is_own = values, [], False
        elif stop > len(self._column):
            column = np.empty(stop + stop // 2 + SPARE)
            column[:first] = self._column[:first]
            column[first:stop] = values
            self._column, self._levels, self._is_own = column, [], True
        else:
            if not self._is_own:
                self._column, self._is_own = self._column.copy(), True
            self._column[first:stop] = values
        self._size = stop
        if not self._levels:
            self._make_levels()
        self._clean = [min(clean, first) for clean in self._clean]

    def extent(self, first: int, stop: int) -> tuple[float, float] | None:
        """Lowest and highest of the bars [first, stop), counted as a Series counts; None without a value."""
        first, stop = max(0, first), min(self._size, stop)
        if stop <= first:
            return None
        level = min(level_for(stop - first), len(self._levels))
        self._settle(level)
        low, high = self._rows(level)
        bucket = FAN**level
        part = slice(first // bucket, -(-stop // bucket))
        lowest, highest = float(np.fmin.reduce(low[part])), float(np.fmax.reduce(high[part]))
        return None if math.isnan(lowest) else (lowest, highest)

    def within(self, columns: Columns) -> tuple[Floats, Floats, Floats]:
        """Lowest, highest and last value of the bars in each column; NaN where there is none."""
        if not len(columns) or not self._size:
            none = np.full(len(columns), np.nan)
            return none, none, none
        if columns.step == 1.0:
            value = self.over(int(columns.first[0]), int(columns.last[-1]) + 1)
            return value, value, value
        low, high = self._extremes(columns)
        end = self._column[: self._size].take(columns.last, mode="clip")
        if columns.last[-1] >= self._size:
            for part in (low, high, end):
                part[columns.first >= self._size] = np.nan
        return low, high, end

    def _extremes(self, columns: Columns) -> tuple[Floats, Floats]:
        """Of each column, from the level that it was gathered from, or from the highest there is."""
        level = min(columns.level, len(self._levels))
        self._settle(level)
        stop = -(-self._size // FAN**level)
        low, high = self._rows(level)
        if level == columns.level:
            origin, inside = min(columns.origin, stop - 1), columns.members
        else:
            origin, inside = (
                0,
                members(
                    *(np.minimum(bars // FAN**level, stop - 1) for bars in (columns.first, columns.last))
                ),
            )
        return gathered(low[origin:stop], inside, np.fmin), gathered(high[origin:stop], inside, np.fmax)

    def _rows(self, level: int) -> tuple[Floats, Floats]:
        return self._levels[level - 1] if level else (self._column, self._column)

    def _make_levels(self) -> None:
        room = len(self._column)
        while room > FAN:
            room = -(-room // FAN)
            self._levels.append((np.empty(room), np.empty(room)))
        self._clean = [0] * len(self._levels)

    def _settle(self, upto: int) -> None:
        """Bring levels up to date from their first changed value on; those above wait to be asked for."""
        for number, (low, high) in enumerate(self._levels[:upto]):
            if self._clean[number] < self._size:
                below_low, below_high = self._rows(number)
                bucket = FAN**number
                size = -(-self._size // bucket)
                first, stop = self._clean[number] // bucket // FAN, -(-size // FAN)
                edges = np.arange(first * FAN, size, FAN)
                low[first:stop] = np.fmin.reduceat(below_low[:size], edges)
                high[first:stop] = np.fmax.reduceat(below_high[:size], edges)
                self._clean[number] = self._size


class CurvePainter:
    """Paints values as a line; gaps where they are NaN."""

    def __init__(self) -> None:
        self._batch = RectBatch()
        self._room(1_024)

    def _room(self, count: int) -> None:
        self._lines = np.empty((count, 4))
        self._first = shiboken6.wrapInstance(self._lines.ctypes.data, QLineF)

    def paint(self, painter: QPainter, frame: Frame, values: Values, colour: QColor, width: int = 1) -> None:
        """The painter is in device pixels. Dense lines are rectangles, sparse ones smoothed segments.

        `width` is in logical pixels.
        """
        columns = frame.columns
        if not len(columns):
            return
        parts = values.within(columns)
        if frame.spacing < _DENSE_PX * max(1.0, frame.ratio):
            self._paint_dense(painter, frame, parts, colour, width)
        else:
            self._paint_sparse(painter, frame, frame.ys(parts[-1]), _pen(colour, width, frame.ratio))

    def _paint_dense(
        self, painter: QPainter, frame: Frame, parts: tuple[Floats, ...], colour: QColor, width: int
    ) -> None:
        """One span a column, from its lowest to its highest, reaching to where the one before ended."""
        low, high, end = parts
        # Tops and bottoms in one array: half the calls for what follows.
        values = np.empty((2, len(end)))
        values[:, 0] = high[0], low[0]
        np.fmax(high[1:], end[:-1], out=values[0, 1:])
        np.fmin(low[1:], end[:-1], out=values[1, 1:])
        edges, left = frame.ys(values), frame.lefts
        if frame.apart > 1:
            shown_by = _shown_by(left)
            edges, left = edges.take(shown_by, axis=1), left.take(shown_by)
            left[1:] += shown_by[1:] == shown_by[:-1]
        # One of them that is no number makes the sum none.
        if math.isnan(np.add.reduce(edges[0])):
            shown = ~np.isnan(edges[0])
            edges, left = edges.compress(shown, axis=1), left[shown]
        # As high as the value moved: from a pixel to the next is no step where it did not.
        edges[1] -= edges[0]
        top, bottom = edges.astype(np.int32)
        unit = max(1, int(frame.ratio))
        thick, aside = width * unit - 1, (width - 1) * unit // 2
        if thick:
            left, top = left - aside, top - aside
        bottom += top
        rows = self._batch.rows(len(left))
        rows[:, 0], rows[:, 1] = left, top
        rows[:, 2], rows[:, 3] = (left + thick, bottom + thick) if thick else (left, bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        self._batch.paint(painter, QBrush(colour), len(rows))

    def _paint_sparse(self, painter: QPainter, frame: Frame, y: Floats, pen: QPen) -> None:
        x = frame.centres
        shown = np.isfinite(y[:-1]) & np.isfinite(y[1:])
        count = int(shown.sum())
        if count:
            if count > len(self._lines):
                self._room(2 * count)
            lines = self._lines[:count]
            lines[:, 0], lines[:, 1] = x[:-1][shown], y[:-1][shown]
            lines[:, 2], lines[:, 3] = x[1:][shown], y[1:][shown]
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
            painter.setPen(pen)
            # The stubs know only the list; the pointer with a count is what saves the time.
            painter.drawLines(self._first, count)  # type: ignore[call-overload]
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_dots(painter, frame, x, y, pen)

    def _paint_dots(self, painter: QPainter, frame: Frame, x: Floats, y: Floats, pen: QPen) -> None:
        """A value between two gaps is a dot: it is the only trace of it."""
        known = np.isfinite(y)
        lone = known & ~np.concatenate(([False], known[:-1])) & ~np.concatenate((known[1:], [False]))
        size = max(2, round(2 * frame.ratio), round(pen.widthF()))
        rows = np.empty((int(lone.sum()), 4), np.int32)
        rows[:, 0], rows[:, 1] = x[lone] - size // 2, y[lone] - size // 2
        rows[:, 2], rows[:, 3] = rows[:, 0] + size - 1, rows[:, 1] + size - 1
        painter.setPen(Qt.PenStyle.NoPen)
        self._batch.fill(painter, QBrush(pen.color()), rows)


def _shown_by(left: Pixels) -> NDArray[np.intp]:
    """The column that each pixel shows where some lie apart: those between stand as the one before does."""
    apart = left[1:] - left[:-1]
    return np.repeat(np.arange(len(left)), np.append(np.minimum(apart, 2), 1))


def _pen(colour: QColor, width: int, ratio: float) -> QPen:
    pen = QPen(colour, (width + _MORE) * max(1.0, ratio))
    if width > 1:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen
