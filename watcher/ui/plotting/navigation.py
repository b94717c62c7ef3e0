"""How a view moves over the bars: pure arithmetic on spans [x0, x1) in bars; no Qt."""

from __future__ import annotations

FEWEST_BARS = 8
_ROOM_SHARE = 0.02
_KEPT_IN_VIEW = 3
_MOST_AIR = 0.5

Span = tuple[float, float]


def home_span(first: float, stop: float | None, bars: int) -> Span:
    """From the bar `first` up to `stop`, or to the newest of `bars` with a little air on the right."""
    if stop is None or stop >= bars:
        return with_room(first, bars)
    if stop <= 0:
        # All of it lies before the first bar: the view begins there, and says so by that.
        return panned((-FEWEST_BARS, 0.0), 0.0, bars)
    return min(first, max(0.0, stop - FEWEST_BARS)), stop


def with_room(first: float, bars: int) -> Span:
    """From the bar `first` to the newest of `bars`, with a little air on the right."""
    shown = max(bars - first, FEWEST_BARS)
    return bars - shown, bars + max(1.0, shown * _ROOM_SHARE)


def panned(span: Span, by: float, bars: int) -> Span:
    """Moved by some bars, as far as bars stay in view."""
    x0, x1 = span
    by = min(max(by, _KEPT_IN_VIEW - x1), bars - _KEPT_IN_VIEW - x0)
    return x0 + by, x1 + by


def zoomed(span: Span, factor: float, about: float, bars: int) -> Span:
    """`factor` times as many bars in view, with the place `about` where it was."""
    x0, x1 = span
    most = max(bars * (1 + _MOST_AIR), 4 * FEWEST_BARS)
    shown = min(max((x1 - x0) * factor, FEWEST_BARS), most)
    share = (about - x0) / (x1 - x0)
    return panned((about - share * shown, about + (1 - share) * shown), 0.0, bars)


def revealing(span: Span, index: int) -> Span:
    """Moved just as far as it takes to have the bar `index` in view."""
    x0, x1 = span
    by = min(0.0, index - x0) + max(0.0, index + 1 - x1)
    return x0 + by, x1 + by


def stretched(span: Span, factor: float) -> Span:
    """A span of prices made longer or shorter about its middle."""
    middle, half = (span[0] + span[1]) / 2, (span[1] - span[0]) / 2 * factor
    return middle - half, middle + half
