"""What can be asked of the engine about charts and what is seen: one frozen value per request."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from watcher.domain.symbols import Symbol
from watcher.engine.file_requests import FileRequest
from watcher.values import dataclass

if TYPE_CHECKING:
    # numpy comes with bars, and the window is painted first.
    from watcher.domain.bars import Bars, BarsKey
    from watcher.domain.indicators.kinds import Parameters
    from watcher.domain.sessions import SessionTable


@dataclass(frozen=True, slots=True)
class LoadBars:
    """Answers ChartData: first what is stored (not final), then fresh. `start` None: all there is."""

    key: BarsKey
    start: datetime | None = None
    extended_hours: bool = False


@dataclass(frozen=True, slots=True)
class LoadActions:
    """Answers the CorporateActions of a symbol."""

    symbol: Symbol


@dataclass(frozen=True, slots=True)
class ComputeIndicators:
    """Answers a tuple with the Run of each wanted indicator, a name with its parameters, over these bars.

    Where one cannot be computed, its WatcherError stands in its place. The bars are in parts, the older
    ones first.
    """

    bars: tuple[Bars, ...]
    table: SessionTable | None
    wanted: tuple[tuple[str, Parameters], ...]


@dataclass(frozen=True, slots=True)
class FollowCharts:
    """From now on the live tails of these bars are wanted, and of no others. Answers None."""

    keys: tuple[BarsKey, ...]


@dataclass(frozen=True, slots=True)
class ShowSymbols:
    """These symbols are on screen: they are served before the rest. Answers None."""

    symbols: tuple[Symbol, ...]


ChartRequest = LoadBars | LoadActions | ComputeIndicators | FileRequest
