"""Candles, hollow candles and bars: columns become rectangles on the pixel grid, a call a colour."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QPainter

from watcher.domain.bars import Floats
from watcher.overriding import override
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.pixels import Mask, Pixels, RectBatch

_WIDEST_PX = 40
_WIDTH_SHARE = 0.8
_HOLLOW_FROM = 5
"""How many times as wide as a line a body must be to be hollow."""


def body_width(spacing: float, wick: int) -> int:
    """How wide a body is, in device pixels: the wick runs through its middle and a gap stays between two."""
    if spacing < 4 * wick:
        return 3 * wick if spacing >= 3 * wick else wick
    width = min(int(spacing * _WIDTH_SHARE), _WIDEST_PX * wick)
    return max(wick, width - (width - wick) % 2)


def wick_width(frame: Frame) -> int:
    """How wide a line is, in device pixels."""
    return max(1, int(frame.ratio))


def columns_of_pixels(lefts: Pixels, width: int, wick: int) -> Pixels:
    """Rows of that width about the pixels of the wicks, their tops and bottoms still to be set."""
    rows = np.empty((len(lefts), 4), np.int32)
    aside = (width - wick) // 2
    rows[:, 0] = lefts - aside if aside else lefts
    rows[:, 2] = lefts + (width - 1 - aside) if width > 1 else lefts
    return rows


def _set_levels(rows: Pixels, frame: Frame, upper: Floats, lower: Floats, least: int) -> None:
    """Tops and bottoms of rows that reach over two prices, so many pixels at least."""
    top, bottom = frame.ys(np.array((upper, lower))).astype(np.int32)
    rows[:, 1] = top
    rows[:, 3] = np.maximum(bottom, top + (least - 1)) if least > 1 else bottom


class CandlePainter:
    """Wick and body of every column; where there is no room for bodies, one line from high to low."""

    def __init__(self) -> None:
        self._batch = RectBatch()

    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """In the colours of their directions; the painter has no pen."""
        columns = frame.columns
        if not len(columns):
            return
        wick = wick_width(frame)
        width = body_width(frame.spacing, wick)
        wicks = columns_of_pixels(frame.lefts, wick, wick)
        _set_levels(wicks, frame, columns.high, columns.low, wick)
        bodies = self._bodies(frame, width, wick) if width > wick else []
        rises = self._rises(frame)
        for mask, brush in ((~rises, look.down_brush), (rises, look.up_brush)):
            self._batch.fill_chosen(painter, brush, mask, wicks, *bodies)
        if width > wick:
            self._hollow(painter, frame, look, bodies[0])

    def _rises(self, frame: Frame) -> Mask:
        return frame.rises

    def _bodies(self, frame: Frame, width: int, wick: int) -> list[Pixels]:
        opened, closed = frame.columns.open, frame.columns.close
        bodies = columns_of_pixels(frame.lefts, width, wick)
        _set_levels(bodies, frame, np.maximum(opened, closed), np.minimum(opened, closed), wick)
        return [bodies]

    def _hollow(self, painter: QPainter, frame: Frame, look: Look, bodies: Pixels) -> None:
        """Nothing is hollow here."""


class HollowPainter(CandlePainter):
    """Hollow where the close is above the open, coloured by the change since the close before."""

    @override
    def _rises(self, frame: Frame) -> Mask:
        opened, closed = frame.columns.open, frame.columns.close
        return closed >= np.concatenate((opened[:1], closed[:-1]))

    @override
    def _hollow(self, painter: QPainter, frame: Frame, look: Look, bodies: Pixels) -> None:
        wick = wick_width(frame)
        columns = frame.columns
        inner = bodies + np.array([wick, wick, -wick, -wick], np.int32)
        is_hollow = (columns.close > columns.open) & (inner[:, 3] >= inner[:, 1])
        if body_width(frame.spacing, wick) >= _HOLLOW_FROM * wick:
            self._batch.fill(painter, look.panel_brush, inner[is_hollow])


class BarPainter(CandlePainter):
    """A line from high to low, with the open at its left and the close at its right."""

    @override
    def _bodies(self, frame: Frame, width: int, wick: int) -> list[Pixels]:
        parts: list[Pixels] = []
        for prices, is_left in ((frame.columns.open, True), (frame.columns.close, False)):
            rows = columns_of_pixels(frame.lefts, width, wick)
            rows[:, 2 if is_left else 0] = frame.lefts
            rows[:, 1] = frame.ys(prices)
            rows[:, 3] = rows[:, 1] + (wick - 1)
            parts.append(rows)
        return parts
