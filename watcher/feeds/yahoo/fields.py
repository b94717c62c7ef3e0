"""Single fields of Yahoo's answers as plain values; what is missing or nonsense is None."""

from __future__ import annotations

import math
import unicodedata
from datetime import UTC, datetime
from decimal import Decimal

import numpy as np

NAN = Decimal("nan")

_LONGEST_TEXT = 120


def decimal(value: object) -> Decimal | None:
    """A number of Yahoo's as it was meant: 78.48999786376953 was 78.49 before it became a 32-bit float.

    None for what is missing, no number, or not finite.
    """
    heard = number(value)
    if heard is None:
        return None
    if isinstance(value, int):
        return Decimal(value)
    with np.errstate(over="ignore"):
        narrow = np.float32(heard)
    return Decimal(str(narrow) if float(narrow) == heard else repr(heard))


def instant(seconds: object) -> datetime | None:
    """An epoch second as a time; None for zero, nonsense and what no calendar holds."""
    heard = number(seconds)
    if heard is None or heard <= 0:
        return None
    try:
        return datetime.fromtimestamp(heard, UTC)
    except (OverflowError, ValueError, OSError):
        return None


def text(value: object) -> str:
    """A text for people: one line, bounded, without control or direction characters."""
    if not isinstance(value, str):
        return ""
    visible = "".join(
        " " if letter.isspace() else letter
        for letter in value[: 4 * _LONGEST_TEXT]
        if letter.isspace() or unicodedata.category(letter) not in ("Cc", "Cf", "Cs", "Co")
    )
    return " ".join(visible.split())[:_LONGEST_TEXT]


def price(value: object, at: datetime | None) -> Decimal:
    """A price with its time; NaN where either is missing or no number: it was heard, and is bad."""
    heard = decimal(value)
    return NAN if heard is None or at is None else heard


def above_zero(value: object) -> Decimal | None:
    """A figure for which zero only means that there is none."""
    heard = decimal(value)
    return heard if heard is not None and heard > 0 else None


def whole(value: object) -> int | None:
    """A count."""
    heard = number(value)
    return None if heard is None else int(heard)


def number(value: object) -> float | None:
    """A measurement; NaN, infinities and what no float holds are none."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    try:
        heard = float(value)
    except OverflowError:
        return None
    return heard if math.isfinite(heard) else None
