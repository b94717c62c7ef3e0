"""Where the price axis has its ticks, and how prices are written on a chart; no Qt."""

from __future__ import annotations

import itertools
import math
from functools import lru_cache

from watcher.domain.formats import Formats
from watcher.ui.plotting.scale import STRAIGHT, PriceScale, ScaleKind, percent_text
from watcher.ui.words import formats, number
from watcher.values import dataclass

_LABELS_APART_PX = 56
_LEAST_APART_PX = 26
_FEWEST_PARTS = 6
_SIGNIFICANT = 4
_MOST_PLACES = 10
_LOG_APART_PX = 30
_NARROW_RATIO = 2.5
_MOST_TICKS = 4_096
_MANTISSAS = (
    (
        *(1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0, 2.2, 2.4, 2.6, 2.8, 3.0, 3.2, 3.4, 3.6, 3.8),
        *(4.0, 4.5, 5.0, 5.5, 6.0, 6.5, 7.0, 7.5, 8.0, 8.5, 9.0, 9.5),
    ),
    (1.0, 1.2, 1.4, 1.6, 1.8, 2.0, 2.5, 3.0, 3.5, 4.0, 4.5, 5.0, 6.0, 7.0, 8.0, 9.0),
    (1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0),
    (1.0, 2.0, 3.0, 5.0),
    (1.0, 2.0, 5.0),
    (1.0, 3.0),
    (1.0,),
)


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


def price_ticks(
    low: float, high: float, height: float, places: int, lowest: float, scale: PriceScale = STRAIGHT
) -> tuple[PriceTick, ...]:
    """Ticks from `low` to `high` on an axis of `height` pixels, none below `lowest`.

    None are finer than the price's decimals. On a log scale they are round numbers, too; on a percent
    scale they are round changes.
    """
    if not high > low:
        return ()
    if scale.kind is ScaleKind.PERCENT:
        return _percent_ticks(low, high, height, lowest, scale.base)
    if scale.kind is ScaleKind.LOG and high > low * _NARROW_RATIO:
        return tuple(PriceTick(price, _round_text(price, places)) for price in _log_prices(low, high, height))
    return _even_ticks(low, high, height, places, lowest, formats())


@lru_cache(maxsize=8)
def _even_ticks(
    low: float, high: float, height: float, places: int, lowest: float, how: Formats
) -> tuple[PriceTick, ...]:
    """Those of a new bar are mostly the ones before it."""
    step = max(nice_step(high - low, _parts(height)), 10.0**-places)
    first, last = math.ceil(max(low, lowest) / step - 1e-9), math.floor(high / step + 1e-9)
    known = _ticks(how)
    return tuple([known[k * step, places] for k in range(first, last + 1)])


def value_ticks(low: float, high: float, height: float) -> tuple[PriceTick, ...]:
    """Ticks of values that are no prices, with no more decimals than their step has."""
    if not high > low:
        return ()
    step = nice_step(high - low, _parts(height))
    places = max(0, -math.floor(math.log10(step) + 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    known = _ticks(formats())
    return tuple([known[k * step, places] for k in range(first, last + 1)])


def _parts(height: float) -> float:
    """Into how many parts an axis is cut at most: a low one closer together, or it would have no scale."""
    return height / min(_LABELS_APART_PX, max(_LEAST_APART_PX, height / _FEWEST_PARTS))


class _Ticks(dict[tuple[float, int], PriceTick]):
    """Values with so many decimals as they are written, with the minus sign that tags and readout have.

    Asked on every frame, nearly always about the same ones.
    """

    def __init__(self, how: Formats) -> None:
        super().__init__()
        self._how = how

    def __missing__(self, key: tuple[float, int]) -> PriceTick:
        if len(self) >= _MOST_TICKS:
            self.clear()
        tick = self[key] = PriceTick(key[0], self._how.number(*key).replace("-", "−"))
        return tick


_ticks = lru_cache(maxsize=4)(_Ticks)


def _percent_ticks(
    low: float, high: float, height: float, lowest: float, base: float
) -> tuple[PriceTick, ...]:
    step = max(nice_step((high - low) / base, _parts(height)), 1e-6)
    places = max(0, -math.floor(math.log10(step * 100) + 1e-9))
    first = math.ceil((max(low, lowest) / base - 1) / step - 1e-9)
    last = math.floor((high / base - 1) / step + 1e-9)
    return tuple(
        PriceTick(base * (1 + k * step), percent_text(k * step, places)) for k in range(first, last + 1)
    )


def _log_prices(low: float, high: float, height: float) -> list[float]:
    """Round prices that are far enough apart everywhere; depends on the ratio, not on where the view is."""
    per_decade = height / math.log10(high / low)
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for mantissas in _MANTISSAS:
        ring = (*mantissas, 10.0)
        closest = min(math.log10(b / a) for a, b in itertools.pairwise(ring)) * per_decade
        if closest >= _LOG_APART_PX:
            break
    every = max(1, math.ceil(_LOG_APART_PX / per_decade)) if len(mantissas) == 1 else 1
    prices = (m * 10.0**decade for decade in decades if decade % every == 0 for m in mantissas)
    return [price for price in prices if low <= price <= high]


def _round_text(price: float, places: int) -> str:
    """Large round prices need no decimals, tiny ones all of theirs."""
    needed = max(0, 1 - math.floor(math.log10(price) + 1e-9))
    return number(price, max(places, needed) if price < 1 else places)


def padded(low: float, high: float, places: int) -> tuple[float, float]:
    """The same span with air; equal prices get room around them, at least some steps of the price grid."""
    air = (high - low) * 0.04 or max(abs(high) * 0.005, 5 * 10.0**-places)
    return low - air, high + air
