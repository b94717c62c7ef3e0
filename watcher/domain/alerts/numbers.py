"""Numbers of conditions as people read them."""

from __future__ import annotations

from decimal import Decimal

MINUS = "−"


def plain(value: Decimal) -> str:
    """Without zeros at the end: 5, 2.5."""
    shown = f"{abs(value).normalize():f}"
    return f"{MINUS}{shown}" if value < 0 else shown


def signed(value: Decimal) -> str:
    """With its sign: +5, −3."""
    return ("+" if value > 0 else MINUS if value < 0 else "") + plain(abs(value))


def grouped(value: Decimal) -> str:
    """An amount: −1,500, 2,345.50."""
    shown = f"{abs(value).normalize():,f}"
    return f"{MINUS}{shown}" if value < 0 else shown


def tidy(value: Decimal) -> Decimal:
    """To the ten-thousandth, without zeros at the end and without an exponent."""
    return Decimal(f"{round(value, 4).normalize():f}")
