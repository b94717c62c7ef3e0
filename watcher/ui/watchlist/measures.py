"""Figures of a quote that columns show and lists are sorted by; None where one is missing."""

from __future__ import annotations

from decimal import Decimal
from math import isfinite

from watcher.domain.quote import Quote
from watcher.ui.watchlist.order import SortBy


def of_quote(by: SortBy, quote: Quote) -> float | None:
    """What a quote is sorted by."""
    match by:
        case SortBy.PERCENT:
            return quote.change_ratio
        case SortBy.LAST:
            return float(quote.price)
        case SortBy.CHANGE:
            return _number(quote.change)
        case SortBy.OPEN:
            return _number(quote.day_open)
        case SortBy.CAP:
            return _number(quote.market_cap)
        case SortBy.PE:
            return earnings_multiple(quote)
        case SortBy.DAY_RANGE:
            return place(quote.price, quote.day_low, quote.day_high)
        case SortBy.YEAR_RANGE:
            return place(quote.price, quote.year_low, quote.year_high)
        case _:
            return volume_ratio(quote) if by is SortBy.VOLUME else None


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
