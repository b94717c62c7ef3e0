"""What can be asked about what happened."""

from __future__ import annotations

from datetime import date

from watcher.domain.symbols import Symbol
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class LoadHappenings:
    """Answers Happenings from what is stored: big days with the peers' mean move, and headlines.

    `brings`: the days of peers that are not there are asked for first, after everybody else.
    """

    symbol: Symbol
    peers: tuple[Symbol, ...] = ()
    brings: bool = False


@dataclass(frozen=True, slots=True)
class LoadDay:
    """Answers a DayCard, or None where the symbol did not trade on that day (at its exchange)."""

    symbol: Symbol
    day: date
    peers: tuple[Symbol, ...] = ()


HappeningRequest = LoadHappenings | LoadDay
