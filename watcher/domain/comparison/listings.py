"""One company, two listings: how many of one share make one of the other, and in which currency."""

from __future__ import annotations

from dataclasses import dataclass

from watcher.domain.symbols import Symbol


@dataclass(frozen=True, slots=True)
class TwoListings:
    """`shares` of `other` are one of `symbol`; `rate` tells the other's currency for one unit of its own."""

    symbol: Symbol
    other: Symbol
    shares: float
    rate: Symbol | None = None

    def involves(self, symbol: Symbol) -> bool:
        """Whether it is one of the two."""
        return symbol in {self.symbol, self.other}


_HKD = Symbol("HKD=X")
TWO_LISTINGS = (
    TwoListings(Symbol("BABA"), Symbol("9988.HK"), 8, _HKD),
    TwoListings(Symbol("JD"), Symbol("9618.HK"), 2, _HKD),
    TwoListings(Symbol("BIDU"), Symbol("9888.HK"), 8, _HKD),
    TwoListings(Symbol("NTES"), Symbol("9999.HK"), 5, _HKD),
)
"""American depositary shares and the shares in Hong Kong that stand for them."""


def listings_of(symbol: Symbol) -> TwoListings | None:
    """The pair that a symbol belongs to."""
    return next((pair for pair in TWO_LISTINGS if pair.involves(symbol)), None)
