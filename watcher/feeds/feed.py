"""What every source of prices does; the engine knows nothing else of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import IntEnum
from typing import Protocol

from watcher.domain.bars import Bars, Interval
from watcher.domain.company_dates import CompanyDates
from watcher.domain.corporate_actions import Dividend, Split
from watcher.domain.feed_state import FeedStatus
from watcher.domain.instrument import Instrument, SearchHit
from watcher.domain.key_figures import KeyFigures
from watcher.domain.news import Story
from watcher.domain.quote import Observation, Quote
from watcher.domain.symbols import Symbol
from watcher.values import dataclass


class Urgency(IntEnum):
    """Who is served first when requests run short (yahoo.md §7); lower is first."""

    ASKED = 0
    ALERT = 1
    POSITION = 2
    VISIBLE = 3
    REST = 4


@dataclass(frozen=True, slots=True)
class Wanted:
    """One symbol to keep fresh, and how urgently."""

    symbol: Symbol
    urgency: Urgency = Urgency.REST


@dataclass(frozen=True, slots=True)
class HistoryRequest:
    """Bars of one symbol from `start` (or as far back as the source goes) to `end` (or now)."""

    symbol: Symbol
    interval: Interval
    start: datetime | None = None
    end: datetime | None = None
    extended_hours: bool = False
    urgency: Urgency = Urgency.ASKED


@dataclass(frozen=True, slots=True)
class History:
    """What a history request answered; `notes` say in words what had to be repaired."""

    bars: Bars
    instrument: Instrument
    dividends: tuple[Dividend, ...] = ()
    splits: tuple[Split, ...] = ()
    notes: tuple[str, ...] = ()


class FeedListener(Protocol):
    """Hears a running feed, on the engine's loop. None of these may block."""

    def on_quotes(self, quotes: Sequence[Quote]) -> None:
        """Rows were answered by a poll, as they came: unchecked, complete, repeats included."""
        ...

    def on_observation(self, heard: Observation) -> None:
        """One price was streamed: unchecked."""
        ...

    def on_instruments(self, instruments: Sequence[Instrument]) -> None:
        """What the source says about these symbols is new or has changed."""
        ...

    def on_unknown(self, symbols: frozenset[Symbol]) -> None:
        """All of the watched symbols that the source, asked twice, does not have; replaces the last set."""
        ...

    def on_failed(self, symbols: frozenset[Symbol]) -> None:
        """A poll for these symbols failed: nothing was heard."""
        ...

    def on_status(self, status: FeedStatus) -> None:
        """The feed is doing better or worse, or has sent requests."""
        ...


class Feed(Protocol):
    """One source of prices.

    All coroutines run on the engine's loop; blocking work is the feed's to move off it.
    """

    name: str

    async def run(self, listener: FeedListener) -> None:
        """Keep the watched symbols fresh until cancelled; failures become states, never exceptions."""
        ...

    def watch(self, wanted: Iterable[Wanted]) -> None:
        """Replace the set of symbols to keep fresh; takes effect at once."""
        ...

    def wake(self) -> None:
        """The network or the machine came back: try again now instead of at the planned time."""
        ...

    async def quotes(self, symbols: Sequence[Symbol]) -> tuple[Quote, ...]:
        """Ask once, now. Unknown symbols are simply absent. Raises FeedError."""
        ...

    async def history(self, request: HistoryRequest) -> History:
        """Bars, repaired. Raises FeedError, UnknownSymbolError."""
        ...

    async def search(self, text: str) -> tuple[SearchHit, ...]:
        """Symbols by name, ticker or ISIN, best first. Raises FeedError."""
        ...

    async def sparklines(self, symbols: Sequence[Symbol]) -> dict[Symbol, tuple[float, ...]]:
        """Today's closes, about 80 points a symbol; symbols without are absent. Raises FeedError."""
        ...

    async def news(self, symbol: Symbol) -> tuple[Story, ...]:
        """What was written about a symbol lately. Raises FeedError."""
        ...

    async def dates(self, symbol: Symbol) -> CompanyDates:
        """When the company reports and goes ex dividend, and its sector, if known. Raises FeedError."""
        ...

    async def figures(self, symbol: Symbol) -> KeyFigures:
        """What is known of the company today; nothing of what is none. Raises FeedError."""
        ...

    def instrument(self, symbol: Symbol) -> Instrument | None:
        """What is known without asking anybody (built in, or heard before)."""
        ...

    async def aclose(self) -> None:
        """Let go of threads, sockets and files; idempotent."""
        ...
