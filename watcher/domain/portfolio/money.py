"""Amounts: currencies with their minor units, and where a number is rounded."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal

MINOR_UNITS = {
    "GBp": ("GBP", 100),
    "GBX": ("GBP", 100),
    "ZAc": ("ZAR", 100),
    "ZAC": ("ZAR", 100),
    "ILA": ("ILS", 100),
}
"""Units in which exchanges quote prices that are a part of a currency, not one of their own."""

_NO_DECIMALS = frozenset(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split()  # noqa: SIM905 (a word each)
)
_THREE_DECIMALS = frozenset(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"))
_CODE_LETTERS = 3
WIDE = Context(prec=80)
"""Rounds whatever was multiplied: the usual 28 digits are no reason to fail."""


def major(currency: str) -> str:
    """The currency that a unit belongs to: GBp is part of GBP."""
    return MINOR_UNITS[currency][0] if currency in MINOR_UNITS else currency


def parts_of_major(currency: str) -> int:
    """How many of this unit make one of its currency: 100 for GBp, 1 for GBP."""
    return MINOR_UNITS[currency][1] if currency in MINOR_UNITS else 1


def is_currency(text: str) -> bool:
    """Whether this looks like a currency or one of the minor units."""
    return text in MINOR_UNITS or (len(text) == _CODE_LETTERS and text.isalpha() and text.isupper())


_UNITS: dict[str, Decimal] = {}


def smallest(currency: str) -> Decimal:
    """The smallest amount that is booked in a unit: a cent, a yen, and a whole penny in pence."""
    if currency in MINOR_UNITS or currency in _NO_DECIMALS:
        return Decimal(1)
    return Decimal("0.001") if currency in _THREE_DECIMALS else Decimal("0.01")


def booked(amount: Decimal, currency: str) -> Decimal:
    """The amount rounded to the smallest that is booked in its unit, halves to even."""
    unit = _UNITS.get(currency)
    if unit is None:
        unit = _UNITS[currency] = smallest(currency)
    return amount.quantize(unit, ROUND_HALF_EVEN, WIDE)
