"""Who is at a high or a low of 52 weeks: beyond it in the last session, or within half a percent of it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from zoneinfo import ZoneInfo

from watcher.domain.overview.course import Course, Mark
from watcher.domain.overview.moves import fits
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

NEAR = 0.005
_ROUNDING = 1e-9


@dataclass(frozen=True, slots=True)
class AtExtreme:
    """`price` is the extreme, `day` its day (at the exchange); None where only the price is known.

    `away` is how far the price is from it, as a ratio of it, never below zero. `is_new`: it is of the last
    session.
    """

    symbol: Symbol
    is_high: bool
    price: float
    day: date | None
    away: float
    is_new: bool


def at_extremes(quote: Quote, course: Course | None, zone: str) -> tuple[AtExtreme, ...]:
    """At neither, at one of them, or, where hardly anything moves, at both."""
    known = course if course is not None and not course.is_old and fits(quote, course) else None
    found = (
        _at(quote, zone, known.high if known else None, is_high=True),
        _at(quote, zone, known.low if known else None, is_high=False),
    )
    return tuple(one for one in found if one is not None)


def _at(quote: Quote, zone: str, stored: Mark | None, *, is_high: bool) -> AtExtreme | None:
    """Stored bars say of which day it is; without them there is only what the source says of the year."""
    price = float(quote.price)
    reached = _reached(quote, is_high=is_high)
    said = _number(quote.year_high if is_high else quote.year_low)
    if stored is not None:
        before, day = stored.price, stored.day
        is_new = reached > before if is_high else reached < before
    elif said is not None:
        before, day = said, None
        is_new = reached >= before if is_high else reached <= before
    else:
        return None
    extreme = reached if is_new else before
    away = max(0.0, 1 - price / extreme if is_high else price / extreme - 1)
    if not is_new and away > NEAR + _ROUNDING:
        return None
    if is_new:
        day = quote.quote_time.astimezone(ZoneInfo(zone or "UTC")).date()
    return AtExtreme(quote.symbol, is_high, extreme, day, away, is_new)


def _reached(quote: Quote, *, is_high: bool) -> float:
    """How far the last session went, its price included."""
    price, day = float(quote.price), _number(quote.day_high if is_high else quote.day_low)
    if day is None:
        return price
    return max(price, day) if is_high else min(price, day)


def _number(value: Decimal | None) -> float | None:
    return float(value) if value is not None and value > 0 else None
