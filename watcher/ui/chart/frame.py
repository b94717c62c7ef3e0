"""One frame of a chart: which bars and prices lie where, in device pixels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Floats
from watcher.ui.chart.price_axis import PriceTick
from watcher.ui.chart.series import Columns
from watcher.ui.chart.time_axis import TimeTick

TIME_AXIS_PX = 26
HEAD_PX = 38
"""Kept free above the bars for the readout."""
VOLUME_SHARE = 0.18
_FAR_PX = 8


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """The plot is `width` × `height` device pixels at the top left; the axes lie right of and below it.

    x runs over [x0, x1) in bars, prices over [low, high] from bottom to top.
    `ratio` is device pixels per logical pixel.
    """

    width: int
    height: int
    full_width: int
    full_height: int
    ratio: float
    x0: float
    x1: float
    low: float
    high: float
    columns: Columns
    price_ticks: tuple[PriceTick, ...]
    time_ticks: tuple[TimeTick, ...]

    @property
    def spacing(self) -> float:
        """Device pixels from one candle to the next."""
        return self.columns.step * self.width / (self.x1 - self.x0)

    def x(self, at: float) -> float:
        """Device pixel of a place on the time axis; the centre of bar i is at i + 0.5."""
        return (at - self.x0) * self.width / (self.x1 - self.x0)

    def xs(self, at: Floats) -> NDArray[np.float64]:
        """The same for many, within reach of 32 bits."""
        scale = self.width / (self.x1 - self.x0)
        return at * scale - self.x0 * scale

    def y(self, price: float) -> float:
        """Device pixel of a price."""
        return (self.high - price) * self.height / (self.high - self.low)

    def ys(self, prices: Floats) -> NDArray[np.float64]:
        """The same for many; what lies far outside is brought to just outside."""
        scale = self.height / (self.high - self.low)
        return np.clip(self.high * scale - prices * scale, -_FAR_PX, self.height + _FAR_PX)
