"""Lines that begin where the chart's own does: values of any size as changes since the left edge."""

from __future__ import annotations

import math
from dataclasses import replace

from watcher.ui.plotting.canvas import ChartCanvas
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.navigation import Span
from watcher.ui.plotting.series import Series


def left_edge(view: ChartCanvas, series: Series | None) -> int:
    """The bar at the left edge of the view: what changes are measured from."""
    count = 0 if series is None else len(series)
    return min(max(0, math.floor(view.visible[0])), max(0, count - 1))


def factor_of(own: float, base: float) -> float:
    """What values that begin at `base` are multiplied by to begin at `own`; NaN where one is no price."""
    return own / base if own > 0 and base > 0 else math.nan


def scaled(extent: Span | None, factor: float) -> Span | None:
    """The extent of values that are multiplied by a factor; None where either is unknown."""
    if extent is None or not math.isfinite(factor):
        return None
    return extent[0] * factor, extent[1] * factor


def rebased(frame: Frame, factor: float) -> Frame:
    """The frame in which values stand where they are when multiplied by the factor."""
    return replace(frame, low=frame.low / factor, high=frame.high / factor)
