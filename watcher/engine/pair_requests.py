"""What can be asked about companies with two listings."""

from __future__ import annotations

from watcher.domain.comparison.listings import TwoListings
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class LoadPair:
    """Answers PairData: first what is stored (not final), then fresh; its prices stay fresh from now on."""

    pair: TwoListings


@dataclass(frozen=True, slots=True)
class LeavePair:
    """Nobody looks at a pair any more: its prices need not be kept fresh. Answers None."""


@dataclass(frozen=True, slots=True)
class SetPairs:
    """Make these the user's own pairs. Answers a tuple of those that were there."""

    pairs: tuple[TwoListings, ...]


PairRequest = LoadPair | LeavePair | SetPairs
