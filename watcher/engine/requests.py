"""What can be asked of the engine: one frozen value per request, answered through `Answer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from watcher.domain.notes import Note
from watcher.values import dataclass

if TYPE_CHECKING:
    # numpy comes with bars, much else with alerts, and the window is painted first.
    from watcher.engine.agenda_requests import AgendaRequest
    from watcher.engine.alert_requests import (
        AddAlert,
        ChangeAlerts,
        EditAlert,
        ImportAlerts,
        LogRequest,
        MarkFiringsRead,
        TrialRequest,
    )
    from watcher.engine.backup_requests import BackupRequest
    from watcher.engine.channel_requests import ChannelRequest
    from watcher.engine.chart_requests import ChartRequest, FollowCharts, ShowSymbols
    from watcher.engine.digest_requests import WriteDigest
    from watcher.engine.figure_requests import LoadFigures
    from watcher.engine.happening_requests import HappeningRequest
    from watcher.engine.list_requests import ListRequest
    from watcher.engine.news_requests import NewsRequest
    from watcher.engine.overview_requests import LoadCourses
    from watcher.engine.pair_requests import PairRequest
    from watcher.engine.portfolio_requests import PortfolioRequest


@dataclass(frozen=True, slots=True)
class Search:
    """Answers a tuple of SearchHit."""

    text: str


@dataclass(frozen=True, slots=True)
class WriteNote:
    """Keep a note about a symbol; an empty one is none. Answers the Note that was there."""

    note: Note


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


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Stop carrying out an earlier request, which fails then. Answers None."""

    request: int


@dataclass(frozen=True, slots=True)
class GoBack:
    """Put the newest good copy in the place of a database that cannot be opened. Answers when it was made.

    The engine goes on doing nothing: it is started anew on what there is then.
    """


@dataclass(frozen=True, slots=True)
class BeginEmpty:
    """Set a damaged database aside where there is no copy to go back to. Answers where it is kept now.

    The rest is like `GoBack`.
    """


# As text: the window opens before all of these are imported.
Work: TypeAlias = (
    "ChartRequest | FollowCharts | ShowSymbols | Search | ListRequest | AddAlert | EditAlert | "
    "ChangeAlerts | MarkFiringsRead | LogRequest | TrialRequest | ImportAlerts | ChannelRequest | "
    "Keep | Recall | WriteNote | TryAgain | NewsRequest | HappeningRequest | "
    "AgendaRequest | LoadCourses | LoadFigures | PairRequest | PortfolioRequest | WriteDigest"
)
Request: TypeAlias = "Work | GiveUp | GoBack | BeginEmpty | BackupRequest"
