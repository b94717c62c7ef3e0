"""What was done to the pairs, for the window to tell and to take back."""

from __future__ import annotations

from watcher.domain.comparison.listings import TwoListings
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class PairsChanged:
    """The user's own pairs were others `before`."""

    said: str
    before: tuple[TwoListings, ...]
    can_be_undone: bool = True
    is_partial: bool = False
