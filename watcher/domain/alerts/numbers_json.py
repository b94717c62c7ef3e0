"""Numbers out of JSON, where only usable ones will do."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from watcher.domain.alerts.conditions import MOST_DAYS


def number_of(data: Mapping[str, Any], key: str, *, positive: bool = False) -> Decimal:
    """A finite number. Raises KeyError, ValueError and ArithmeticError."""
    value = Decimal(str(data[key]))
    if not value.is_finite() or (positive and value <= 0):
        raise ValueError(f"{key} {data[key]}")
    return value


def seconds_of(data: Mapping[str, Any], key: str) -> int:
    """Whole seconds, 0 or more."""
    value = int(data[key])
    if value < 0:
        raise ValueError(f"{key} {value}")
    return value


def days_of(data: Mapping[str, Any], default: int) -> int:
    """A number of trading days."""
    days = int(data.get("days", default))
    if not 0 < days <= MOST_DAYS:
        raise ValueError(f"days {days}")
    return days
