"""Texts from outside as one line of printable characters: shown as text, never as markup or orders."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

LONGEST = 200
_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Zl", "Zp"}


@lru_cache(maxsize=512)
def plain(text: str, longest: int = LONGEST) -> str:
    """A text from outside in one line of printable characters.

    Names come from strangers: marks that turn the direction of writing would
    disturb what stands beside them, and nobody reads the ten thousandth letter.
    """
    cut = text[: longest + 1]
    shown = " ".join("".join(" " if unicodedata.category(c) in _HIDDEN else c for c in cut).split())
    return shown if len(text) <= longest else shown[: longest - 1] + "…"


def folded(text: str) -> str:
    """A text as it is compared with what somebody types: without case and accents, “Nestlé” as “nestle”."""
    if text.isascii():
        return text.casefold()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(one for one in apart if not unicodedata.combining(one)))
