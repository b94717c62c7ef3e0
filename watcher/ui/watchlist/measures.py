"""Figures of a quote that columns show and lists are sorted by; None where one is missing."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from math import isfinite

from watcher.domain.quote import Quote
from watcher.ui.watchlist.order import SortBy


def last(quote: Quote) -> float:
    """The price."""
    return float(quote.price)


def change(quote: Quote) -> float | None:
    """The move against the previous close."""
    return _number(quote.change)


def percent(quote: Quote) -> float | None:
    """The same as a ratio; as exact as a float, which is enough to sort by."""
    return float(quote.price) / float(quote.previous_close) - 1 if quote.previous_close else None


def day_open(quote: Quote) -> float | None:
    """The day's first price."""
    return _number(quote.day_open)


def cap(quote: Quote) -> float | None:
    """What all shares are worth."""
    return _number(quote.market_cap)


def day_place(quote: Quote) -> float | None:
    """Where the price stands in the day's range."""
    return place(quote.price, quote.day_low, quote.day_high)


def year_place(quote: Quote) -> float | None:
    """Where the price stands in the range of 52 weeks."""
    return place(quote.price, quote.year_low, quote.year_high)


def place(price: Decimal, low: Decimal | None, high: Decimal | None) -> float | None:
    """Where a price stands in a range: 0 at its low, 1 at its high, never outside."""
    if low is None or high is None or high < low:
        return None
    return 0.5 if high == low else min(1.0, max(0.0, float((price - low) / (high - low))))


def volume_ratio(quote: Quote) -> float | None:
    """The day's volume as a multiple of the average day's."""
    if quote.volume is None or not quote.average_volume:
        return None
    return quote.volume / quote.average_volume


def earnings_multiple(quote: Quote) -> float | None:
    """The price as a multiple of the last twelve months' earnings."""
    return quote.trailing_pe if quote.trailing_pe is not None and isfinite(quote.trailing_pe) else None


def year_ratio(quote: Quote | None, base: float | None) -> float | None:
    """The move since the close before this year."""
    return None if quote is None or not base else float(quote.price) / base - 1


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


MEASURES: dict[SortBy, Callable[[Quote], float | None]] = {
    SortBy.LAST: last,
    SortBy.CHANGE: change,
    SortBy.PERCENT: percent,
    SortBy.OPEN: day_open,
    SortBy.DAY_RANGE: day_place,
    SortBy.YEAR_RANGE: year_place,
    SortBy.VOLUME: volume_ratio,
    SortBy.CAP: cap,
    SortBy.PE: earnings_multiple,
}
"""What a quote is sorted by; other orders need more than a quote."""
