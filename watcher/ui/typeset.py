"""Texts as the shipped font sets them best; what is read aloud, copied or sought keeps its letters."""

from __future__ import annotations

_HYPHEN = "\N{HYPHEN}"


def typeset(text: str) -> str:
    """With hyphens as narrow as they are meant to be.

    With figures of one width Inter makes the keyboard's hyphen as wide as a figure, so that
    Post-market falls apart; it leaves the typographic one alone.
    """
    return text.replace("-", _HYPHEN)
