"""Numbers as people write them: 75, 75.00, 75,00, 1,234.5, 1.234,5, −3 %."""

from __future__ import annotations

import re
from decimal import Decimal

from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.ui.words import formats

_LONGEST = 24
# As input methods of Chinese write them, where they are left on.
_WIDE = {chr(ord(one) + 0xFEE0): one for one in "0123456789+-.,%"} | {"。": ".", "\u3000": " "}
_SIGNS = str.maketrans({"−": "-", "–": "-", "\u00a0": " ", "\u202f": " ", "’": "'"} | _WIDE)
_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)")
_BY_COMMA = re.compile(r"[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?")
_BY_POINT = re.compile(r"[+-]?[1-9]\d{0,2}(\.\d{3})+,\d*|[+-]?[1-9]\d{0,2}(\.\d{3}){2,}")
_BY_SPACE = re.compile(r"[+-]?[1-9]\d{0,2}([ ']\d{3})+([.,]\d*)?")
_ONE_GROUP = re.compile(r"[+-]?[1-9]\d{0,2}[.,]\d{3}")
_DECIMAL_COMMA = re.compile(r"[+-]?(\d+,\d*|,\d+)")


def read_number(text: str) -> Decimal:
    """Read a number in English or continental writing; a percent sign behind it is no harm.

    “1,234” is a thousand and some, as prices write it; any other single comma is a decimal one.
    Who has numbers written with a decimal comma means the other by both: “1.234” is a thousand and some.
    Raises InputError.
    """
    plain = text.translate(_SIGNS).strip().removesuffix("%").strip()
    if not plain:
        raise InputError(tr("A number is missing."), tr("For example 75 or 75.50."))
    if _BY_SPACE.fullmatch(plain):
        plain = plain.replace(" ", "").replace("'", "").replace(",", ".")
    elif formats().decimal == "," and _ONE_GROUP.fullmatch(plain):
        plain = plain.replace(".", "") if "." in plain else plain.replace(",", ".")
    elif _BY_COMMA.fullmatch(plain):
        plain = plain.replace(",", "")
    elif _BY_POINT.fullmatch(plain):
        plain = plain.replace(".", "").replace(",", ".")
    elif _DECIMAL_COMMA.fullmatch(plain):
        plain = plain.replace(",", ".")
    if not _PLAIN.fullmatch(plain) or not plain.isascii() or len(plain) > _LONGEST:
        shown = text.strip() if len(text.strip()) <= _LONGEST else text.strip()[:_LONGEST] + "…"
        raise InputError(tr("“{shown}” is not a number.").format(shown=shown), tr("For example 75 or 75.50."))
    return Decimal(plain)


def as_typed(number: Decimal) -> str:
    """A number as its user would type it: what `read_number` reads back as the same."""
    return f"{number:f}".replace("-", "−").replace(".", formats().decimal)
