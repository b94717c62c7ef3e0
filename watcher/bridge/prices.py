"""What the session knows of prices: quotes, instruments, exchanges, and how the source is doing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.requests import Reply
from watcher.clock import Clock
from watcher.domain.checks import row_status
from watcher.domain.feed_state import FeedState, FeedStatus, RowStatus
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Quote, RowFlag
from watcher.domain.sessions import Market, SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.chart_requests import ShowSymbols
from watcher.engine.figure_requests import LoadFigures
from watcher.engine.messages import InstrumentNews, MarketsNews, QuoteNews, SavedNews, SparklineNews
from watcher.engine.requests import Search, TryAgain

PriceNews = QuoteNews | InstrumentNews | SparklineNews | MarketsNews | FeedStatus | SavedNews


class Prices(Asking):
    """The part of the session that panels read prices from."""

    quotes_changed = Signal(frozenset)
    """Symbols whose quote or flag is new; at most once a frame."""
    instruments_changed = Signal(frozenset)
    sparklines_changed = Signal(frozenset)
    status_changed = Signal(FeedStatus)
    recovered = Signal()
    """The source is live, and was not."""
    markets_changed = Signal()
    saved = Signal(object)
    """The instant (datetime) up to which everything heard is on disk."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._quotes: dict[Symbol, Quote] = {}
        self._flags: dict[Symbol, RowFlag] = {}
        self._instruments: dict[Symbol, Instrument] = {}
        self._sparklines: dict[Symbol, tuple[float, ...]] = {}
        self._markets: tuple[Market, ...] = ()
        self._status = FeedStatus(source="")
        self._saved_at: datetime | None = None

    # ---- what is known

    @property
    def quotes(self) -> Mapping[Symbol, Quote]:
        """The newest believed quote of every symbol that has one."""
        return self._quotes

    @property
    def instruments(self) -> Mapping[Symbol, Instrument]:
        """What is known about the instruments."""
        return self._instruments

    @property
    def sparklines(self) -> Mapping[Symbol, tuple[float, ...]]:
        """The day's course per symbol: closes, oldest first."""
        return self._sparklines

    @property
    def markets(self) -> tuple[Market, ...]:
        """The exchanges of the watched symbols; the one with most symbols first."""
        return self._markets

    @property
    def status(self) -> FeedStatus:
        """How the source of prices is doing."""
        return self._status

    @property
    def saved_at(self) -> datetime | None:
        """Everything heard up to this instant is on disk."""
        return self._saved_at

    def now(self) -> datetime:
        """The time, as the market that is watched has it."""
        return self._clock.now()

    def real_ms(self, seconds: float) -> int | None:
        """How many milliseconds on the wall until the clock has moved by `seconds`; None for never."""
        wall_s = self._clock.real_seconds(seconds)
        return None if wall_s == float("inf") else min(int(wall_s * 1000), 2**31 - 1)

    def flag(self, symbol: Symbol) -> RowFlag:
        """What stands against a symbol's row."""
        return self._flags.get(symbol, RowFlag.NONE)

    def table(self, symbol: Symbol) -> SessionTable | None:
        """The days of the symbol's exchange around today; None until they are known."""
        instrument = self._instruments.get(symbol)
        if instrument is None:
            return None
        return next((m.table for m in self._markets if m.covers(instrument.calendar)), None)

    def row_status(self, symbol: Symbol) -> RowStatus:
        """How far the symbol's row can be trusted now."""
        return row_status(self._quotes.get(symbol), self.flag(symbol), self.now(), self.table(symbol))

    # ---- requests

    def show_symbols(self, symbols: Sequence[Symbol]) -> None:
        """Say which symbols are on screen."""
        self._ask(ShowSymbols(tuple(symbols)))

    def search(self, text: str) -> Reply:
        """Look for symbols by name, ticker or ISIN. Answers a tuple of SearchHit."""
        return self._ask(Search(text))

    def load_figures(self, symbol: Symbol) -> Reply:
        """Ask what is known of a company. Answers FigureHistory, stored first."""
        return self._ask(LoadFigures(symbol))

    def try_again(self) -> None:
        """Ask the source now."""
        self._ask(TryAgain())

    # ---- news

    def _take_prices(self, news: Sequence[PriceNews]) -> None:
        """Take in the newest values, then say once what changed."""
        quotes: set[Symbol] = set()
        instruments: set[Symbol] = set()
        sparklines: set[Symbol] = set()
        known, flags = self._quotes, self._flags
        for one in news:
            # Ten thousand of these may come in a second, and of nothing else.
            if isinstance(one, QuoteNews):
                symbol = one.symbol
                if one.quote is not None:
                    known[symbol] = one.quote
                flags[symbol] = one.flag
                quotes.add(symbol)
                continue
            match one:
                case InstrumentNews(instrument):
                    self._instruments[instrument.symbol] = instrument
                    instruments.add(instrument.symbol)
                case SparklineNews(symbol, points):
                    self._sparklines[symbol] = points
                    sparklines.add(symbol)
                case MarketsNews(markets):
                    self._markets = markets
                    self.markets_changed.emit()
                case FeedStatus():
                    is_better = one.state is FeedState.LIVE is not self._status.state
                    self._status = one
                    self.status_changed.emit(one)
                    if is_better:
                        self.recovered.emit()
                case SavedNews(at):
                    self._saved_at = at
                    self.saved.emit(at)
                case _:
                    assert_never(one)
        for changed, signal in (
            (instruments, self.instruments_changed),
            (quotes, self.quotes_changed),
            (sparklines, self.sparklines_changed),
        ):
            if changed:
                signal.emit(frozenset(changed))
