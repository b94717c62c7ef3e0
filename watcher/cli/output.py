"""What commands print: JSON for scripts, aligned tables for people."""

from __future__ import annotations

import io
import json
import sys
import unicodedata
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

NOTHING = "–"


def print_json(value: Any) -> None:
    """One JSON document: money as strings, times in UTC, ratios as numbers."""
    write_data(json.dumps(value, indent=2, ensure_ascii=False, default=_plain) + "\n")


def write_data(text: str) -> None:
    """What is to be kept or read by a program: in UTF-8, whatever letters the system writes in otherwise."""
    if isinstance(sys.stdout, io.TextIOWrapper) and not sys.stdout.isatty():
        sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(text)


def print_table(titles: Sequence[str], rows: Sequence[Sequence[str]], left: Collection[str] = ()) -> None:
    """Columns as wide as need be: the first and those named in `left` to the left, others to the right."""
    clean = [[safe(cell) for cell in row] for row in rows]
    widths = [max(_width(row[at]) for row in [list(titles), *clean]) for at in range(len(titles))]
    for row in [list(titles), *clean]:
        cells = [
            _padded(cell, widths[at], to_left=at == 0 or titles[at] in left) for at, cell in enumerate(row)
        ]
        print("  ".join(cells).rstrip())


def safe(text: str, longest: int = 60) -> str:
    """Text that cannot move the cursor, turn the writing round or fill the screen."""
    visible = "".join(
        character
        if unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
        else " "
        for character in text
    )
    return visible if len(visible) <= longest else visible[: longest - 1] + "…"


def iso(at: datetime | None) -> str | None:
    """A time in UTC as ISO 8601 with a Z."""
    if at is None:
        return None
    return at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def money(value: Decimal | None) -> str | None:
    """An exact number as a string without an exponent."""
    return None if value is None or not value.is_finite() else format(value, "f")


def price(value: Decimal | None, places: int = 2) -> str:
    """A price for people; a dash where it is unknown."""
    return NOTHING if value is None or not value.is_finite() else f"{value:,.{places}f}"


def percent(ratio: float | None) -> str:
    """A ratio as a signed percentage; a dash where it is unknown. Nothing is never below zero."""
    return NOTHING if ratio is None else f"{round(ratio, 4) + 0.0:+.2%}"


def age(seconds: float) -> str:
    """How long ago, in the largest unit that fits."""
    for unit, length in (("d", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= length:
            return f"{int(seconds // length)} {unit}"
    return f"{max(0, int(seconds))} s"


def _plain(value: object) -> Any:
    if isinstance(value, Decimal):
        return money(value)
    if isinstance(value, datetime):
        return iso(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(character) in "WF" else 1 for character in text)


def _padded(text: str, width: int, *, to_left: bool) -> str:
    gap = " " * (width - _width(text))
    return text + gap if to_left else gap + text
