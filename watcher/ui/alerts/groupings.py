"""The ways to arrange alerts, by the names under which the choice is kept."""

from __future__ import annotations

from enum import StrEnum


class Grouping(StrEnum):
    """As they want you, nearest first, or in groups."""

    USUAL = "usual"
    NEAREST = "nearest"
    SYMBOL = "symbol"
    STATE = "state"
