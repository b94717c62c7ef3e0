"""What a chart shows, as its title, prices and times need to know it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from watcher.domain.bars import Interval
from watcher.domain.symbols import Symbol
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Subject:
    """What a chart shows: how its title, prices and times are written."""

    symbol: Symbol
    interval: Interval
    zone: ZoneInfo
    places: int
    is_traded: bool = True
    """Whether its bars are prices; if not, they are values that an overlay puts in words."""
