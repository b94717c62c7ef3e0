"""What a listing of the demo market is: an instrument, its numbers, and how its price moves."""

from __future__ import annotations

from datetime import date

from watcher.domain.instrument import Instrument
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

Anchors = tuple[tuple[date, float], ...]
"""Closes that a price path passes through, in order, on today's split basis.

None may lie further ahead than exchange hours are known, or the past would change when they become known.
"""


@dataclass(frozen=True, slots=True)
class Character:
    """How a price moves: standard deviations are of one day's log return.

    `gap_share` is the part of a day's return that is there at the open; `volume` is a usual
    day's, `spread` the distance from bid to ask, both in units of the listing.
    """

    own: float
    market: float = 0.0
    china: float = 0.0
    gap_share: float = 0.35
    volume: int = 0
    spread: int = 1


@dataclass(frozen=True, slots=True)
class Listing:
    """One instrument, its numbers and its path.

    Prices are whole multiples of `grid` points; a point is 10 to the minus
    `instrument.places`. `tracks` names the line that this one follows (9988.HK follows
    BABA), of which `ratio` of its shares are one.
    """

    instrument: Instrument
    character: Character
    anchors: Anchors
    isin: str = ""
    grid: int = 1
    shares: int | None = None
    earnings: float | None = None
    dividends: tuple[tuple[date, float], ...] = ()
    split: tuple[date, int] | None = None
    tracks: Symbol | None = None
    ratio: int = 1

    @property
    def symbol(self) -> Symbol:
        """What it is called."""
        return self.instrument.symbol
