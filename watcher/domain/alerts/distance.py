"""How far a price is from setting an alert off."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from decimal import Decimal

from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import (
    DayChange,
    Level,
    Range,
    RangeKind,
    Side,
    SideKind,
)
from watcher.domain.quote import ExtendedPrice, Quote, Session
from watcher.language import tr

_PERCENT = 100
_TENTH = Decimal("0.1")


def heard_price(quote: Quote | None, sessions: Collection[Session]) -> Decimal | None:
    """The newest price that an alert listening to these sessions would hear; None while there is none."""
    return None if quote is None else heard(quote, sessions)[0]


def heard(quote: Quote, sessions: Collection[Session]) -> tuple[Decimal, datetime]:
    """The newest price that an alert listening to these sessions would hear, and its time."""
    later = _later(quote, sessions)
    return (quote.price, quote.quote_time) if later is None else (later.price, later.quote_time)


def _later(quote: Quote, sessions: Collection[Session]) -> ExtendedPrice | None:
    """The newest price, where it comes from outside the regular session and is listened to."""
    later = quote.extended
    is_heard = later is not None and later.session in sessions and later.quote_time > quote.quote_time
    return later if is_heard else None


def percent_away(condition: Condition, quote: Quote | None, sessions: Collection[Session]) -> Decimal | None:
    """How far the price has to go, in percent and without sign; in points for a change on the day.

    None where the price, or what it is measured against, is not known here:
    a window's extreme and a high since arming are the evaluator's.
    """
    price = heard_price(quote, sessions)
    if quote is None or not price:
        return None
    match condition:
        case Level(_, level) | Side(_, level):
            return abs(level - price) / price * _PERCENT
        case Range(kind, low, high):
            is_there = (low <= price <= high) is (kind is RangeKind.ENTERS)
            nearest = min(abs(low - price), abs(high - price))
            return None if is_there else nearest / price * _PERCENT
        case DayChange(percent):
            change = day_percent(quote, sessions)
            return None if change is None else abs(percent - change)
        case _:
            return None


def day_percent(quote: Quote, sessions: Collection[Session]) -> Decimal | None:
    """The move against the previous close in percent; None while that close is unknown."""
    later = _later(quote, sessions)
    close = quote.close_before(Session.REGULAR if later is None else later.session)
    return (heard(quote, sessions)[0] / close - 1) * _PERCENT if close else None


def is_true_now(condition: Condition, quote: Quote | None, sessions: Collection[Session]) -> bool:
    """Whether a condition that describes a state, not an event, holds already."""
    price = heard_price(quote, sessions)
    if quote is None or price is None:
        return False
    match condition:
        case Side(SideKind.ABOVE, level):
            return price >= level
        case Side(SideKind.BELOW, level):
            return price <= level
        case DayChange(percent):
            change = day_percent(quote, sessions)
            return change is not None and (change >= percent if percent > 0 else change <= percent)
        case _:
            return False


def away_words(condition: Condition, away: Decimal | None) -> str:
    """“4.4 % away”, “3.1 points away”; nothing where the distance is unknown."""
    if away is None:
        return ""
    rounded = away.quantize(_TENTH) if away >= _TENTH else away.quantize(_TENTH / 10)
    return tr("{rounded} {points} away").format(
        rounded=f"{rounded:,}", points=tr("points") if isinstance(condition, DayChange) else "%"
    )
