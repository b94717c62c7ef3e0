"""What the engine tells those who listen, and what they may ask of it: frozen values only."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from watcher.domain.comparison.listings import TwoListings
from watcher.domain.errors import WatcherError
from watcher.domain.feed_state import FeedStatus
from watcher.domain.instrument import Instrument
from watcher.domain.notes import Note
from watcher.domain.notices import Notice, Refused, Told
from watcher.domain.quote import Quote, RowFlag
from watcher.domain.sessions import Market
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Watchlist
from watcher.values import dataclass

if TYPE_CHECKING:
    # numpy comes with bars, much else with alerts, and the window is painted first.
    from watcher.domain.alerts.alert import Alert, AlertId, Firing
    from watcher.domain.bars import Bars, BarsKey
    from watcher.domain.overview.course import Courses
    from watcher.domain.portfolio.imports import ImportRun
    from watcher.domain.portfolio.live import LivePosition, LiveTotals
    from watcher.domain.portfolio.portfolio import Portfolio
    from watcher.domain.portfolio.proposals import Proposal


@dataclass(frozen=True, slots=True)
class QuoteNews:
    """The newest believed quote of a symbol (None while nothing is known), and what stands against it."""

    symbol: Symbol
    quote: Quote | None
    flag: RowFlag = RowFlag.NONE


@dataclass(frozen=True, slots=True)
class TailNews:
    """The last few bars of a chart that is shown, live: to be merged by start, the newer ones winning."""

    key: BarsKey
    tail: Bars


@dataclass(frozen=True, slots=True)
class InstrumentNews:
    """What is now known about an instrument."""

    instrument: Instrument


@dataclass(frozen=True, slots=True)
class SparklineNews:
    """The day's course of a symbol: closes, oldest first."""

    symbol: Symbol
    points: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class MarketsNews:
    """All the exchanges of the watched symbols, in order of how many they carry."""

    markets: tuple[Market, ...]


@dataclass(frozen=True, slots=True)
class WatchlistsNews:
    """All watchlists as they are now; `shown` is the one to show, None for the one that is shown already."""

    watchlists: tuple[Watchlist, ...]
    shown: int | None = None


@dataclass(frozen=True, slots=True)
class NotesNews:
    """Notes that are new; one that is gone is empty."""

    notes: tuple[Note, ...]


@dataclass(frozen=True, slots=True)
class AlertsNews:
    """Alerts that were added or changed, and the ids of those that are gone."""

    changed: tuple[Alert, ...] = ()
    removed: tuple[AlertId, ...] = ()


@dataclass(frozen=True, slots=True)
class FiringsNews:
    """Alerts that fired, oldest first; without `fresh` all there are, as read from the store."""

    firings: tuple[Firing, ...]
    unread: int
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class AgendaNews:
    """More is known of when this company reports and pays."""

    symbol: Symbol


@dataclass(frozen=True, slots=True)
class PairsNews:
    """The pairs of listings that the user has added, as they are now."""

    own: tuple[TwoListings, ...]


@dataclass(frozen=True, slots=True)
class CoursesNews:
    """Daily closes came in: the courses of these symbols are new."""

    courses: Courses


@dataclass(frozen=True, slots=True)
class StoriesNews:
    """New headlines about these symbols are stored; of none: what is shown of all has changed."""

    symbols: frozenset[Symbol]


@dataclass(frozen=True, slots=True)
class ChartWanted:
    """In a notification the user chose to look at this symbol."""

    symbol: Symbol


@dataclass(frozen=True, slots=True)
class PortfolioNews:
    """Everything that is booked and what follows from it, after a change of it.

    `rows` are all positions and the money; `proposals` what the source knows and nobody has booked. News of
    positions with a higher `number` are newer than these rows, though they may be collected before them.
    """

    base: str
    zone: str
    portfolio: Portfolio
    rows: tuple[LivePosition, ...]
    totals: LiveTotals
    runs: tuple[ImportRun, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    number: int = 0


@dataclass(frozen=True, slots=True)
class PositionNews:
    """A row of the portfolio at a new price."""

    row: LivePosition
    number: int = 0


@dataclass(frozen=True, slots=True)
class TotalsNews:
    """The sums of the portfolio at new prices."""

    totals: LiveTotals
    number: int = 0


@dataclass(frozen=True, slots=True)
class SavedNews:
    """Everything heard up to `at` is on disk."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one request: a value, or why there is none. `final` is false for a first, stored one."""

    request: int
    value: object = None
    error: WatcherError | None = None
    final: bool = True


Keyed = (
    QuoteNews
    | TailNews
    | InstrumentNews
    | SparklineNews
    | MarketsNews
    | PositionNews
    | TotalsNews
    | FeedStatus
    | SavedNews
)
Queued = (
    WatchlistsNews
    | NotesNews
    | AlertsNews
    | FiringsNews
    | StoriesNews
    | AgendaNews
    | PairsNews
    | CoursesNews
    | Told
    | ChartWanted
    | PortfolioNews
    | Notice
    | Refused
    | Answer
)


class Audience(Protocol):
    """Whoever listens to the engine; called in the engine's thread, must not block."""

    def put(self, key: Hashable, news: Keyed) -> None:
        """News of which only the newest per key matters."""
        ...

    def post(self, news: Queued) -> None:
        """News of which each counts, in order."""
        ...
