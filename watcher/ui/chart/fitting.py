"""Which prices to show: those of the visible bars, with room for readout and volume; no Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable

from watcher.ui.chart.frame import HEAD_PX, VOLUME_SHARE
from watcher.ui.chart.levels import AlertLine
from watcher.ui.chart.navigation import Span
from watcher.ui.chart.price_axis import padded
from watcher.ui.chart.series import Series
from watcher.ui.chart.subject import Subject

_NEAR_SHARE = 0.15


def fit(series: Series, subject: Subject | None, x: Span, lines: Iterable[AlertLine], height: int) -> Span:
    """The span of the price axis for the bars [x0, x1) in a plot of `height` logical pixels."""
    extent = series.extent(math.floor(x[0]), math.ceil(x[1]))
    if subject is None or extent is None:
        return 0.0, 1.0
    low, high = _with_near(*padded(*extent, subject.places), [line.price for line in lines])
    foot = height * VOLUME_SHARE if series.has_volume else 0.0
    free = max(height - HEAD_PX - foot, height / 4)
    share = (high - low) / free
    return low - share * foot, high + share * max(0.0, height - free - foot)


def _with_near(low: float, high: float, levels: list[float]) -> Span:
    """The span widened to levels that lie just outside, so that an alert about to be met is seen."""
    reach = (high - low) * _NEAR_SHARE
    near = [level for level in levels if low - reach <= level <= high + reach]
    return min([low, *near]), max([high, *near])
