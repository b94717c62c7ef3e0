"""Whether a table writes the day or the month first, told by all of its dates."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

_SLASHED = re.compile(r"\s*(\d{1,2})([-/.])(\d{1,2})[-/.](\d{4}|\d{2})(?!\d)")
_MONTHS = 12


def month_first(texts: Sequence[str], *, is_english: bool) -> bool | None:
    """Whether the month stands first; None where these dates can be read in both ways.

    A number above twelve tells; so does the order of the rows, when they are sorted in one reading only.
    Points and hyphens stand between a day and its month, and only English headings go with months first.
    """
    dates = [match for text in texts if (match := _SLASHED.match(text))]
    pairs = [(int(one[1]), int(one[3]), _year(one[4])) for one in dates]
    day_first = any(first > _MONTHS for first, _, _ in pairs)
    second = any(second > _MONTHS for _, second, _ in pairs)
    if day_first != second:
        return second
    if not is_english or not any(one[2] == "/" for one in dates) or all(a == b for a, b, _ in pairs):
        return False
    if day_first:
        return None
    as_days = [date(year, month, day) for day, month, year in pairs]
    as_months = [date(year, month, day) for month, day, year in pairs]
    if _is_sorted(as_days) != _is_sorted(as_months):
        return _is_sorted(as_months)
    return None


def is_unsure(text: str) -> bool:
    """Whether a date reads differently by the order of its parts."""
    match = _SLASHED.match(text)
    return match is not None and match[2] == "/" and match[1].lstrip("0") != match[3].lstrip("0")


def _year(text: str) -> int:
    return int(text) + (2000 if len(text) == 2 else 0)  # noqa: PLR2004


def _is_sorted(days: list[date]) -> bool:
    return days in (sorted(days), sorted(days, reverse=True))
