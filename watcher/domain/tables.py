"""Tables as text that a spreadsheet may open: no cell of it starts a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_IN_A_NUMBER = frozenset("0123456789.,%'’  ")


def safe_cell(text: str) -> str:
    """The text with an apostrophe in front where a spreadsheet would calculate it; numbers stay.

    Names come from strangers. Source: OWASP, CSV Injection.
    """
    if not text.startswith(_STARTS_A_FORMULA) or _is_number(text):
        return text
    return f"'{text}"


def as_csv(rows: Iterable[Sequence[str]], delimiter: str = ",") -> str:
    """The rows as lines; cells are quoted where they need it, and safe."""
    written = io.StringIO()
    writer = csv.writer(written, delimiter=delimiter, lineterminator="\n")
    writer.writerows([safe_cell(cell) for cell in row] for row in rows)
    return written.getvalue()


def _is_number(text: str) -> bool:
    body = text[1:] if text[:1] in {"+", "-"} else text
    return any(letter.isdecimal() for letter in body) and _IN_A_NUMBER.issuperset(body)
