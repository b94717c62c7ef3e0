"""What the session knows of companies with two listings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.requests import Reply
from watcher.domain.comparison.listings import TwoListings, listings_of
from watcher.domain.symbols import Symbol
from watcher.engine.messages import PairsNews
from watcher.engine.pair_requests import LeavePair, LoadPair, SetPairs


class Pairs(Asking):
    """The part of the session that owns the user's pairs."""

    pairs_changed = Signal()

    def __init__(self) -> None:
        self._own_pairs: tuple[TwoListings, ...] = ()

    @property
    def own_pairs(self) -> tuple[TwoListings, ...]:
        """The pairs that the user has added, beside those that are built in."""
        return self._own_pairs

    def pair_of(self, symbol: Symbol) -> TwoListings | None:
        """The pair that a symbol belongs to."""
        return listings_of(symbol, self._own_pairs)

    def set_pairs(self, pairs: Sequence[TwoListings]) -> Reply:
        """Make these the user's own pairs. Answers a tuple of those that were there."""
        return self._ask(SetPairs(tuple(pairs)))

    def load_pair(self, pair: TwoListings) -> Reply:
        """Ask for both listings' bars, and have their prices kept fresh. Answers PairData, stored first."""
        return self._ask(LoadPair(pair))

    def leave_pair(self) -> None:
        """Say that no pair is looked at any more."""
        self._ask(LeavePair())

    def _take_pairs(self, news: PairsNews) -> None:
        self._own_pairs = news.own
        self.pairs_changed.emit()
