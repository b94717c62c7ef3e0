"""Numbers out of JSON, where only usable ones will do."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, TypeVar

from watcher.domain.alerts.conditions import MOST_DAYS

_MOST_DIGITS = 24
W = TypeVar("W", bound=StrEnum)
MOST_SECONDS = 100 * 366 * 86_400


def decimal_of(name: str, value: object) -> Decimal:
    """A number, be it finite or not. Raises ValueError."""
    try:
        return Decimal(str(value))
    except InvalidOperation as error:
        raise ValueError(f"{name} “{value}” is not a number") from error


def whole_of(name: str, value: object, most: int = MOST_SECONDS) -> int:
    """A whole number from 0 up. Raises ValueError."""
    number = decimal_of(name, value)
    if not number.is_finite() or number != int(number) or not 0 <= number <= most:
        raise ValueError(f"{name} {value} is not a whole number from 0 to {most}")
    return int(number)


def one_of(words: type[W], name: str, value: object) -> W:
    """One of the words of an enumeration. Raises ValueError."""
    try:
        return words(str(value))
    except ValueError:
        raise ValueError(f"{name} “{value}” is none of {', '.join(words)}") from None


def number_of(data: Mapping[str, Any], key: str, *, positive: bool = False) -> Decimal:
    """A finite number. Raises KeyError and ValueError."""
    value = decimal_of(key, data[key])
    if not value.is_finite() or (positive and value <= 0) or abs(value.adjusted()) > _MOST_DIGITS:
        raise ValueError(f"{key} {data[key]}")
    return value


def seconds_of(data: Mapping[str, Any], key: str) -> int:
    """Whole seconds, 0 or more."""
    return whole_of(key, data[key])


def days_of(data: Mapping[str, Any], default: int) -> int:
    """A number of trading days."""
    days = whole_of("days", data.get("days", default), MOST_DAYS)
    if not days:
        raise ValueError("days 0")
    return days
