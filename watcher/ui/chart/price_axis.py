"""Where the price axis has its ticks, and how prices are written on a chart; no Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass

_LABELS_APART_PX = 56
_SIGNIFICANT = 4
_MOST_PLACES = 10


@dataclass(frozen=True, slots=True)
class PriceTick:
    """A grid line at `price`, written as `text`."""

    price: float
    text: str


def nice_step(span: float, most: float) -> float:
    """The smallest of 1, 2, 5 times a power of ten that cuts `span` into at most `most` parts."""
    raw = span / max(1.0, most)
    power = 10.0 ** math.floor(math.log10(raw))
    return next(factor * power for factor in (1, 2, 5, 10) if raw <= factor * power * (1 + 1e-9))


def shown_places(places: int, price: float) -> int:
    """How many decimals to write `price` with: the instrument's, more where those would leave it blank.

    A price of 0.00001 with a grid of 0.01 is shown with four significant digits.
    """
    if not price or abs(price) >= 10.0 ** (1 - places):
        return places
    return min(_MOST_PLACES, _SIGNIFICANT - 1 - math.floor(math.log10(abs(price))))


def price_ticks(low: float, high: float, height: float, places: int, lowest: float) -> tuple[PriceTick, ...]:
    """Ticks from `low` to `high` on an axis of `height` pixels, none below `lowest`.

    None are finer than the price's decimals.
    """
    if not high > low:
        return ()
    step = max(nice_step(high - low, height / _LABELS_APART_PX), 10.0**-places)
    first, last = math.ceil(max(low, lowest) / step - 1e-9), math.floor(high / step + 1e-9)
    return tuple(PriceTick(k * step, f"{k * step:,.{places}f}") for k in range(first, last + 1))


def padded(low: float, high: float, places: int) -> tuple[float, float]:
    """The same span with air; equal prices get room around them, at least some steps of the price grid."""
    air = (high - low) * 0.04 or max(abs(high) * 0.005, 5 * 10.0**-places)
    return low - air, high + air
