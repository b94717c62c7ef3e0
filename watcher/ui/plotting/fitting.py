"""Which prices to show: those of the visible bars, with room for readout and volume; no Qt."""

from __future__ import annotations

from collections.abc import Iterable

from watcher.ui.plotting.frame import VOLUME_SHARE
from watcher.ui.plotting.navigation import Span
from watcher.ui.plotting.price_axis import padded
from watcher.ui.plotting.scale import PriceScale

_NEAR_SHARE = 0.15
_AIR_SHARE = 0.04
_PANE_AIR = 0.08


def fit(
    extent: Span | None,
    levels: Iterable[float],
    scale: PriceScale,
    places: int,
    *,
    height: int,
    head: int,
    has_volume: bool,
) -> Span:
    """The span of the price axis for bars of this extent in a plot of `height` logical pixels.

    `head` pixels stay free above for the readout; `levels` just outside are brought into view.
    """
    if extent is None:
        return 0.0, 1.0
    if scale.is_log and extent[0] < extent[1]:
        low, high = scale.straight(extent)
        air = (high - low) * _AIR_SHARE
        low, high = low - air, high + air
    else:
        low, high = scale.straight(padded(*extent, places))
    low, high = _with_near(low, high, [scale.ordinate(level) for level in levels])
    foot = height * VOLUME_SHARE if has_volume else 0.0
    free = max(height - head - foot, height / 4)
    share = (high - low) / free
    return scale.prices((low - share * foot, high + share * max(0.0, height - free - foot)))


def fit_pane(extent: Span | None, height: int, head: int) -> Span:
    """The span of a pane's axis: its values, with a little air and room for the readout."""
    if extent is None:
        return 0.0, 1.0
    low, high = extent
    air = (high - low) * _PANE_AIR or max(abs(high) * 0.01, 1e-9)
    low, high = low - air, high + air
    return low, high + (high - low) * min(0.5, head / max(1, height - head))


def _with_near(low: float, high: float, levels: list[float]) -> Span:
    """The span widened to levels that lie just outside, so that an alert about to be met is seen."""
    reach = (high - low) * _NEAR_SHARE
    near = [level for level in levels if low - reach <= level <= high + reach]
    return min([low, *near]), max([high, *near])
