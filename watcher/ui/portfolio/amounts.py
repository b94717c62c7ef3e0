"""Amounts, prices and quantities as the portfolio writes them."""

from __future__ import annotations

from decimal import Decimal

from watcher.ui import words
from watcher.ui.portfolio.figure import Tone


def money(value: Decimal | None) -> str:
    """An amount with two places; a dash where it is unknown."""
    return words.DASH if value is None else _minus(words.number(value, 2))


def signed(value: Decimal | None) -> str:
    """An amount with its sign."""
    return words.DASH if value is None else words.signed(value, 2)


def quantity(value: Decimal) -> str:
    """Units, with as many places as they have, eight at most."""
    return _minus(words.units(value))


def share_of_all(part: float | None) -> str:
    """A part of the whole in percent; nothing is never below zero."""
    return words.DASH if part is None else _minus(f"{round(part, 2) + 0.0:.0%}")


def _minus(text: str) -> str:
    """As `signed` writes it, and as wide as a plus."""
    return text.replace("-", words.MINUS)


def places(value: Decimal) -> int:
    """How many decimals a number has, eight at most."""
    return min(8, max(0, -int(value.normalize().as_tuple().exponent)))


def price_in(value: Decimal | None, currency: str, report: str) -> str:
    """A price; of another currency than the report's it names that."""
    if value is None:
        return words.DASH
    text = words.number(value, 2 if abs(value) >= 1 else 4)
    return text if currency == report else f"{currency} {text}"


def plain(value: Decimal | None) -> float | None:
    """For sorting."""
    return None if value is None else float(value)


def tone_of(value: Decimal | None) -> Tone:
    """Up for a gain, down for a loss."""
    if not value:
        return Tone.PLAIN
    return Tone.UP if value > 0 else Tone.DOWN
