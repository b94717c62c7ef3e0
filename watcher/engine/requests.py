"""What can be asked of the engine: one frozen value per request, answered through `Answer`."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from watcher.domain.channels import Share
from watcher.domain.notes import Note
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Entry, ListChange, Watchlist
from watcher.engine.file_requests import FileRequest

if TYPE_CHECKING:
    # numpy comes with bars, much else with alerts, and the window is painted first.
    from watcher.domain.alerts.alert import AlertAction, AlertDraft, AlertId, Repeat
    from watcher.domain.alerts.condition import Condition
    from watcher.domain.alerts.logbook import LogFilter
    from watcher.domain.bars import Bars, BarsKey
    from watcher.domain.indicators.kinds import Parameters
    from watcher.domain.sessions import SessionTable
    from watcher.engine.agenda_requests import AgendaRequest
    from watcher.engine.digest_requests import WriteDigest
    from watcher.engine.figure_requests import LoadFigures
    from watcher.engine.happening_requests import HappeningRequest
    from watcher.engine.news_requests import NewsRequest
    from watcher.engine.overview_requests import LoadCourses
    from watcher.engine.pair_requests import PairRequest
    from watcher.engine.portfolio_requests import PortfolioRequest


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


@dataclass(frozen=True, slots=True)
class Search:
    """Answers a tuple of SearchHit."""

    text: str


@dataclass(frozen=True, slots=True)
class AddSymbols:
    """Put symbols into a list, before its entry at `position` or behind those that are in no group.

    Answers the Watchlist as it is then.
    """

    watchlist: int
    symbols: tuple[Symbol, ...]
    position: int | None = None


@dataclass(frozen=True, slots=True)
class SetEntries:
    """Make a list hold exactly these, in this order. Answers a tuple of ListChange (for undo)."""

    watchlist: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class MoveSymbols:
    """Take symbols from one list to another, into no group there. Answers a tuple of ListChange."""

    source: int
    target: int
    symbols: tuple[Symbol, ...]


@dataclass(frozen=True, slots=True)
class UndoChanges:
    """Have these changes of lists not happened. Answers None."""

    changes: tuple[ListChange, ...]


@dataclass(frozen=True, slots=True)
class MakeGroup:
    """Make a group of these symbols of a list. Answers a tuple of ListChange."""

    watchlist: int
    name: str
    members: tuple[Symbol, ...] = ()


@dataclass(frozen=True, slots=True)
class RenameGroup:
    """Give a group of a list another name. Answers a tuple of ListChange."""

    watchlist: int
    group: str
    name: str


@dataclass(frozen=True, slots=True)
class FoldGroup:
    """Fold a group of a list, or open it. Answers None."""

    watchlist: int
    group: str
    is_folded: bool


@dataclass(frozen=True, slots=True)
class WriteNote:
    """Keep a note about a symbol; an empty one is none. Answers the Note that was there."""

    note: Note


@dataclass(frozen=True, slots=True)
class ImportText:
    """Put the symbols that a text names at the end of a list. Answers Imported."""

    watchlist: int
    text: str


@dataclass(frozen=True, slots=True)
class ImportFile:
    """Put the symbols that a file names at the end of a list. Answers Imported."""

    watchlist: int
    path: Path


@dataclass(frozen=True, slots=True)
class ExportList:
    """Write a list to a file: a table where its name ends in .csv, else one symbol a line. Answers None."""

    watchlist: int
    path: Path


@dataclass(frozen=True, slots=True)
class CreateList:
    """Make a list. Answers the Watchlist."""

    name: str
    symbols: tuple[Symbol, ...] = ()


@dataclass(frozen=True, slots=True)
class RenameList:
    """Give a list another name. Answers the Watchlist as it was before."""

    watchlist: int
    name: str


@dataclass(frozen=True, slots=True)
class DeleteList:
    """Remove a list, unless it is the last one. Answers the Watchlist as it was."""

    watchlist: int


@dataclass(frozen=True, slots=True)
class RestoreList:
    """Bring a removed list back to where it stood among the others. Answers None."""

    watchlist: Watchlist
    position: int


@dataclass(frozen=True, slots=True)
class ArrangeLists:
    """Put the lists in this order. Answers None."""

    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ShowList:
    """Say which list is shown, and is to be shown at the next start. Answers None."""

    watchlist: int


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
class ImportAlerts:
    """Set the alerts of a JSON file. Answers AlertsImported."""

    path: Path


@dataclass(frozen=True, slots=True)
class ExportAlerts:
    """Write the terms of all alerts to a JSON file. Answers how many there were."""

    path: Path


@dataclass(frozen=True, slots=True)
class TryAlert:
    """Try terms on the last year. Answers Tried; with `is_stored_only` None where no bars are stored."""

    symbol: Symbol
    condition: Condition
    repeat: Repeat
    is_stored_only: bool = False


@dataclass(frozen=True, slots=True)
class OfferLevels:
    """Name levels of a symbol that are worth an alert. Answers a tuple of Offer, the highest first."""

    symbol: Symbol


@dataclass(frozen=True, slots=True)
class ExplainAlert:
    """Say what an alert made of the last prices, and why. Answers Explanation."""

    id: AlertId


@dataclass(frozen=True, slots=True)
class ShowLog:
    """Read the log of all alerts. Answers a list of LogLine, newest first."""

    wanted: LogFilter


@dataclass(frozen=True, slots=True)
class ExportLog:
    """Write the log to a file as CSV. Answers how many lines there were."""

    wanted: LogFilter
    path: Path


@dataclass(frozen=True, slots=True)
class ShowWorth:
    """Say what the fires of each alert were worth. Answers a tuple of Worth."""


@dataclass(frozen=True, slots=True)
class ShowReach:
    """Say how this machine can reach its user. Answers Reach."""


@dataclass(frozen=True, slots=True)
class AddChannel:
    """Send what fires to a service, too; its address goes to the keyring. Answers Reach."""

    name: str
    address: str = field(repr=False)
    share: Share = Share.PRICE


@dataclass(frozen=True, slots=True)
class ShareThrough:
    """Agree to more, or less, being sent through a channel. Answers Reach."""

    name: str
    share: Share


@dataclass(frozen=True, slots=True)
class RemoveChannel:
    """Forget a channel and its address. Answers Reach."""

    name: str


@dataclass(frozen=True, slots=True)
class TryChannel:
    """Send a test through a channel. Answers None once it was taken."""

    name: str


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
class KeepQuiet:
    """Show and sound nothing on this machine; afterwards tell what was held back. Answers None."""

    on: bool


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Stop carrying out an earlier request, which fails then. Answers None."""

    request: int


ListRequest = (
    AddSymbols
    | SetEntries
    | MoveSymbols
    | UndoChanges
    | MakeGroup
    | RenameGroup
    | FoldGroup
    | ImportText
    | ImportFile
    | ExportList
    | CreateList
    | RenameList
    | DeleteList
    | RestoreList
    | ArrangeLists
    | ShowList
)
TrialRequest = TryAlert | OfferLevels
LogRequest = ExplainAlert | ShowLog | ExportLog | ShowWorth | ExportAlerts
"""What is asked of the past, or only read."""
DeskRequest = ShowReach | AddChannel | ShareThrough | RemoveChannel | TryChannel
ChannelRequest = DeskRequest | KeepQuiet
ChartRequest = LoadBars | LoadActions | ComputeIndicators | FileRequest
# As text: the window opens before all of these are imported.
Work: TypeAlias = (
    "ChartRequest | FollowCharts | ShowSymbols | Search | ListRequest | AddAlert | EditAlert | "
    "ChangeAlerts | MarkFiringsRead | LogRequest | TrialRequest | ImportAlerts | ChannelRequest | "
    "Keep | Recall | WriteNote | TryAgain | NewsRequest | HappeningRequest | "
    "AgendaRequest | LoadCourses | LoadFigures | PairRequest | PortfolioRequest | WriteDigest"
)
Request: TypeAlias = "Work | GiveUp"
