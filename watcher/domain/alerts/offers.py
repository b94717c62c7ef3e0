"""Levels that are worth an alert: closes, extremes, averages, the own cost, round numbers, usual ranges."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal

import numpy as np

from watcher.domain.alerts.grid import Grid
from watcher.domain.bars import Bars
from watcher.domain.quote import Quote
from watcher.language import tr
from watcher.values import dataclass

AVERAGES = (20, 50, 200)
ATR_DAYS = 14
_NEAR = Decimal("0.04")
_LEAST = Decimal("0.005")


@dataclass(frozen=True, slots=True)
class Offer:
    """A level and what it is."""

    words: str
    price: Decimal


def offers(quote: Quote, days: Bars, cost: Decimal | None, tick: Decimal) -> tuple[Offer, ...]:
    """What is known of these, each price once, the highest first. `days` are daily bars without today's."""
    grid = Grid(tick)
    found: dict[Decimal, Offer] = {}
    for words, price in _levels(quote, days, cost):
        if price.is_finite() and price > 0:
            level = grid.snap(price)
            known = found.get(level)
            found[level] = Offer(words if known is None else f"{known.words}, {words}", level)
    return tuple(sorted(found.values(), key=lambda offer: offer.price, reverse=True))


def round_levels(price: Decimal) -> tuple[Decimal, Decimal]:
    """The round numbers below and above a price, at least half a percent away."""
    magnitude = Decimal(1).scaleb((price * _NEAR).adjusted())
    step = next(m * magnitude for m in (1, 2, 5, 10) if m * magnitude >= price * _NEAR)
    below = (price * (1 - _LEAST) / step).to_integral_value(ROUND_FLOOR) * step
    above = (price * (1 + _LEAST) / step).to_integral_value(ROUND_CEILING) * step
    return below or price.scaleb(-1), above


def average_range(days: Bars) -> Decimal | None:
    """The average of the last 14 true ranges; None where there are fewer."""
    if len(days) <= ATR_DAYS:
        return None
    last, before = days[-ATR_DAYS:], days[-ATR_DAYS - 1 : -1]
    ranges = np.maximum(last.high, before.close) - np.minimum(last.low, before.close)
    return Decimal(repr(float(ranges.mean())))


def _levels(quote: Quote, days: Bars, cost: Decimal | None) -> Iterator[tuple[str, Decimal]]:
    named = (
        (tr("previous close"), quote.previous_close),
        (tr("day high"), quote.day_high),
        (tr("day low"), quote.day_low),
        (tr("52-week high"), quote.year_high),
        (tr("52-week low"), quote.year_low),
        (tr("own cost"), cost),
    )
    yield from ((words, price) for words, price in named if price is not None)
    for count in AVERAGES:
        if len(days) >= count:
            yield (
                tr("{count}-day average").format(count=count),
                Decimal(repr(float(days.close[-count:].mean()))),
            )
    if not (quote.price.is_finite() and quote.price > 0):
        return
    below, above = round_levels(quote.price)
    yield tr("round number"), above
    yield tr("round number"), below
    if (usual := average_range(days)) is not None:
        yield tr("one average range up"), quote.price + usual
        yield tr("one average range down"), quote.price - usual
