"""What can be asked of the engine: one frozen value per request, answered through `Answer`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.domain.alerts.alert import AlertAction, AlertDraft, AlertId
from watcher.domain.symbols import Symbol

if TYPE_CHECKING:
    # numpy comes with it, and the window is painted first.
    from watcher.domain.bars import BarsKey


@dataclass(frozen=True, slots=True)
class LoadBars:
    """Answers ChartData: first what is stored (not final), then fresh. `start` None: all there is."""

    key: BarsKey
    start: datetime | None = None
    extended_hours: bool = False


@dataclass(frozen=True, slots=True)
class FollowCharts:
    """From now on the live tails of these bars are wanted, and of no others. Answers None."""

    keys: tuple[BarsKey, ...]


@dataclass(frozen=True, slots=True)
class ShowSymbols:
    """These symbols are on screen: they are served before the rest. Answers None."""

    symbols: tuple[Symbol, ...]


@dataclass(frozen=True, slots=True)
class Search:
    """Answers a tuple of SearchHit."""

    text: str


@dataclass(frozen=True, slots=True)
class AddSymbols:
    """Put symbols into a list, at `position` or at its end. Answers the Watchlist as it is then."""

    watchlist: int
    symbols: tuple[Symbol, ...]
    position: int | None = None


@dataclass(frozen=True, slots=True)
class SetSymbols:
    """Make a list hold exactly these, in this order. Answers the Watchlist as it was before (for undo)."""

    watchlist: int
    symbols: tuple[Symbol, ...]


@dataclass(frozen=True, slots=True)
class AddAlert:
    """Store and arm an alert. Answers the Alert once it is on disk."""

    draft: AlertDraft


@dataclass(frozen=True, slots=True)
class EditAlert:
    """Give an alert other terms; it is armed afresh. Answers the Alert once it is on disk."""

    id: AlertId
    draft: AlertDraft


@dataclass(frozen=True, slots=True)
class ChangeAlerts:
    """Do one thing to some alerts; `until` belongs to snooze.

    Answers a tuple of the Alerts as they were before.
    """

    ids: tuple[AlertId, ...]
    action: AlertAction
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class MarkFiringsRead:
    """The user has seen all fires. Answers None."""


@dataclass(frozen=True, slots=True)
class Keep:
    """Remember a setting of the window (geometry, columns, …) as text. Answers None."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Recall:
    """Answers the text kept under this name, or None."""

    name: str


@dataclass(frozen=True, slots=True)
class TryAgain:
    """Ask the source now instead of at the planned time. Answers None."""


Request = (
    LoadBars
    | FollowCharts
    | ShowSymbols
    | Search
    | AddSymbols
    | SetSymbols
    | AddAlert
    | EditAlert
    | ChangeAlerts
    | MarkFiringsRead
    | Keep
    | Recall
    | TryAgain
)
