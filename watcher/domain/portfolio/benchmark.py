"""Something to compare a portfolio with: a symbol, or a basket of several at equal parts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

import numpy as np

from watcher.domain.portfolio.course import filled, rates_by_day
from watcher.domain.portfolio.prices import Closes, Floats, Ordinals
from watcher.domain.portfolio.rates import Rates
from watcher.language import tr
from watcher.values import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """Both rebased to 1 on the first day that both exist.

    `index` begins at `start`; `total` is what the benchmark returned since, `own` the portfolio.
    """

    symbols: tuple[str, ...]
    start: date | None
    days: Ordinals
    index: Floats
    total: float | None
    own: float | None
    notices: tuple[str, ...] = ()


def compared(
    closes: Mapping[str, Closes], days: Ordinals, own_index: Floats, rates: Rates, currency: str
) -> Comparison:
    """Compare an index with a basket in its currency; of each symbol the price return counts."""
    notices = []
    lines: list[Floats] = []
    first = int(days[0])
    for symbol, found in closes.items():
        inside = found.days[found.days <= days[-1]]
        exchange = rates_by_day(rates, found.currency, currency, days)
        if not len(inside):
            notices.append(
                tr("{symbol}: no closes up to {day}").format(
                    symbol=symbol, day=date.fromordinal(int(days[-1]))
                )
            )
            continue
        if not exchange.any():
            notices.append(
                tr("{symbol}: no rate {currency}/{target}").format(
                    symbol=symbol, currency=found.currency, target=currency
                )
            )
            continue
        lines.append(filled(found, days) * exchange)
        first = max(first, int(inside[0]))
    at = first - int(days[0])
    if not lines or at >= len(days):
        return Comparison(tuple(closes), None, days[:0], np.empty(0), None, None, tuple(notices))
    index = np.mean([line[at:] / line[at] for line in lines], axis=0)
    own = float(own_index[-1] / own_index[at] - 1.0) if own_index[at] > 0 else None
    start = date.fromordinal(first)
    return Comparison(tuple(closes), start, days[at:], index, float(index[-1] - 1.0), own, tuple(notices))
