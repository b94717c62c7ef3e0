"""One frame of a strip of the chart: which bars and prices lie where, in device pixels."""

from __future__ import annotations

from dataclasses import field

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Floats
from watcher.ui.plotting.columns import Columns
from watcher.ui.plotting.pixels import Mask, Pixels
from watcher.ui.plotting.price_axis import PriceTick
from watcher.ui.plotting.scale import STRAIGHT, PriceScale
from watcher.ui.plotting.time_names import TimeTick
from watcher.values import dataclass

TIME_AXIS_PX = 26
HEAD_PX = 38
"""Kept free above the bars for the first line of the readout."""
VOLUME_SHARE = 0.18
_FAR_PX = 8


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A strip of the chart: the plot of the prices, or a pane below it.

    It is `width` × `height` device pixels; its left edge is the widget's, its first row is
    `top`. Right of it lies its axis; the time axis lies below `foot`, which is the end of the
    last strip. x runs over [x0, x1) in bars, the same in all strips; prices (in a pane: its
    values) run over [low, high] from bottom to top on `scale`. The `head` rows at the top are
    kept free for the readout. `ratio` is device pixels per logical pixel.
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
    scale: PriceScale = STRAIGHT
    top: int = 0
    foot: int = 0
    head: int = 0
    most_volume: float = 0.0
    """The largest volume in view: its bar is the highest."""
    _high_ordinate: float = field(init=False, repr=False)
    _pixels: float = field(init=False, repr=False)
    """Device pixels for one of the scale's ordinates."""
    _centres: Floats | None = field(init=False, repr=False)
    _lefts: Pixels | None = field(init=False, repr=False)
    _apart: int | None = field(init=False, repr=False)
    _rises: Mask | None = field(init=False, repr=False)
    _upright: tuple[float, ...] | None = field(init=False, repr=False)
    _level: tuple[float, ...] | None = field(init=False, repr=False)

    def __post_init__(self) -> None:
        low, high = self.scale.straight((self.low, self.high))
        object.__setattr__(self, "_high_ordinate", high)
        object.__setattr__(self, "_pixels", self.height / (high - low))
        object.__setattr__(self, "_centres", None)
        object.__setattr__(self, "_lefts", None)
        object.__setattr__(self, "_apart", None)
        object.__setattr__(self, "_rises", None)
        object.__setattr__(self, "_upright", None)
        object.__setattr__(self, "_level", None)

    def showing(self, columns: Columns) -> Frame:
        """The same strip with other columns. On every tick: `replace` would take five times as long."""
        frame = Frame(
            self.width,
            self.height,
            self.full_width,
            self.full_height,
            self.ratio,
            self.x0,
            self.x1,
            self.low,
            self.high,
            columns,
            self.price_ticks,
            self.time_ticks,
            self.scale,
            self.top,
            self.foot,
            self.head,
            self.most_volume,
        )
        object.__setattr__(frame, "_upright", self._upright)
        object.__setattr__(frame, "_level", self._level)
        return frame

    @property
    def bottom(self) -> int:
        """The first row below the strip."""
        return self.top + self.height

    @property
    def across(self) -> int:
        """How many columns have room: each is as wide as a line."""
        return max(1, self.width // max(1, int(self.ratio)))

    def touched_from(self, index: int) -> int:
        """The first bar whose column reaches into what the bars from `index` on touch.

        A line to a bar begins at the one before, and its ends are round.
        """
        reach = 2 * self._reach * (self.x1 - self.x0) / self.width
        return max(0, int(index - 3 * self.columns.step - reach))

    def touched_left(self, index: int) -> int:
        """The first device pixel that the bars from `index` on touch."""
        return max(0, int(self.x(index - 1.5 * self.columns.step) - self._reach))

    @property
    def _reach(self) -> float:
        return 3 * self.ratio + 2

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

    @property
    def centres(self) -> Floats:
        """Device pixels of the columns' centres; worked out once for all that paint them."""
        if self._centres is None:
            object.__setattr__(self, "_centres", self.xs(self.columns.x))
        assert self._centres is not None  # noqa: S101
        return self._centres

    @property
    def lefts(self) -> Pixels:
        """The whole pixels that the centres lie in; worked out once, too."""
        if self._lefts is None:
            object.__setattr__(self, "_lefts", np.floor(self.centres).astype(np.int32))
        assert self._lefts is not None  # noqa: S101
        return self._lefts

    @property
    def apart(self) -> int:
        """How many pixels two neighbours lie apart at most; worked out once, too."""
        if self._apart is None:
            lefts = self.lefts
            apart = int(np.maximum.reduce(lefts[1:] - lefts[:-1], initial=0))
            object.__setattr__(self, "_apart", apart)
        assert self._apart is not None  # noqa: S101
        return self._apart

    @property
    def is_gapless(self) -> bool:
        """Whether each column has a pixel of its own, one beside the other."""
        lefts = self.lefts
        return lefts.item(-1) - lefts.item(0) == len(lefts) - 1 and self.apart <= 1

    @property
    def rises(self) -> Mask:
        """Which columns close where they opened or above; worked out once for bars and volume."""
        if self._rises is None:
            object.__setattr__(self, "_rises", self.columns.close >= self.columns.open)
        assert self._rises is not None  # noqa: S101
        return self._rises

    @property
    def tick_xs(self) -> tuple[float, ...]:
        """Device pixels of the ticks of the time axis; worked out once for grid and texts."""
        if self._upright is None:
            scale = self.width / (self.x1 - self.x0)
            upright = tuple([(tick.index + 0.5 - self.x0) * scale for tick in self.time_ticks])
            object.__setattr__(self, "_upright", upright)
        assert self._upright is not None  # noqa: S101
        return self._upright

    @property
    def tick_ys(self) -> tuple[float, ...]:
        """Device pixels of the ticks of its own axis; the same."""
        if self._level is None:
            object.__setattr__(self, "_level", tuple([self.y(tick.price) for tick in self.price_ticks]))
        assert self._level is not None  # noqa: S101
        return self._level

    def y(self, price: float) -> float:
        """Device pixel of a price."""
        return self.top + (self._high_ordinate - self.scale.ordinate(price)) * self._pixels

    def ys(self, prices: Floats) -> NDArray[np.float64]:
        """The same for many; what lies far outside is brought to just outside, NaN stays NaN."""
        ys = self.scale.ordinates(prices) * -self._pixels
        ys += self._high_ordinate * self._pixels + self.top
        return ys.clip(self.top - _FAR_PX, self.bottom + _FAR_PX, out=ys)

    def price_at(self, y: float) -> float:
        """The price at a device pixel."""
        return self.scale.price(self._high_ordinate - (y - self.top) / self._pixels)

    def holds(self, price: float) -> bool:
        """Whether a price lies inside the strip."""
        return self.top <= self.y(price) < self.bottom
