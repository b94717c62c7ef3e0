"""Prices and instruments as they were heard last: told to the audience, and kept until they are on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from watcher.clock import Clock
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Observation, Quote, RowFlag
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.book import Book
from watcher.engine.messages import Audience, InstrumentNews, QuoteNews

if TYPE_CHECKING:
    from watcher.store.store import Store


class Known:
    """What is believed of every symbol. `on_quote` is told of each row that was passed on."""

    def __init__(
        self, store: Store, clock: Clock, audience: Audience, tables: Callable[[str], SessionTable]
    ) -> None:
        self._store = store
        self._tables = tables
        self._clock = clock
        self._audience = audience
        self._book = Book()
        self._unsaved: set[Symbol] = set()
        self._unsaved_instruments: dict[Symbol, Instrument] = {}
        self.instruments: dict[Symbol, Instrument] = {}
        self.on_quote: Callable[[Symbol], None] = _nobody

    def instrument(self, symbol: Symbol) -> Instrument | None:
        """What is known about an instrument."""
        return self.instruments.get(symbol)

    def quotes(self) -> dict[Symbol, Quote]:
        """The last believed prices."""
        return self._book.quotes

    def show_stored(self) -> None:
        """Tell the audience what the store knows: the last believed values, dated."""
        now = self._clock.now()
        for instrument in self._store.instruments.load_all():
            self.instruments[instrument.symbol] = instrument
            self._tell_instrument(instrument)
        believed = [quote for quote in self._store.quotes.load_all() if quote.newest_time <= now]
        self._book.restore(believed)
        for quote in believed:
            self._tell_quote(QuoteNews(quote.symbol, quote))

    def poll(self, quotes: Sequence[Quote]) -> Iterator[Quote]:
        """Take rows, and pass on what is shown of them."""
        for news in self._book.poll(quotes, self._clock.now()):
            self._show(news)
            if news.quote is not None:
                yield news.quote

    def hear(self, heard: Observation) -> bool:
        """Take one streamed price; answer whether it is shown and believed."""
        instrument = self.instruments.get(heard.symbol)
        table = None if instrument is None else self._tables(instrument.calendar)
        news = self._book.hear(heard, self._clock.now(), table)
        if news is None:
            return False
        self._show(news)
        return self._book.believes(heard)

    def mark_unknown(self, symbols: frozenset[Symbol]) -> None:
        """Say of these that the source does not have them."""
        for news in self._book.mark_unknown(symbols):
            self._tell_quote(news)

    def news_among(self, instruments: Sequence[Instrument]) -> list[Instrument]:
        """Those that say something else than what is known."""
        return [one for one in instruments if self.instruments.get(one.symbol) != one]

    def learn(self, instruments: Sequence[Instrument]) -> None:
        """Know these from now on, and tell of them."""
        new: Mapping[Symbol, Instrument] = {one.symbol: one for one in instruments}
        self.instruments.update(new)
        # Written by the housekeeping: a disk that refuses must not stop the feed.
        self._unsaved_instruments.update(new)
        for one in instruments:
            self._tell_instrument(one)

    def save(self) -> bool:
        """Write what is new; answer whether quotes were among it. Raises StoreError."""
        if self._unsaved_instruments:
            self._store.instruments.save_many(list(self._unsaved_instruments.values()))
            self._unsaved_instruments.clear()
        if not self._unsaved:
            return False
        quotes = self._book.quotes
        self._store.quotes.save_many([quotes[symbol] for symbol in self._unsaved if symbol in quotes])
        self._unsaved.clear()
        return True

    def _show(self, news: QuoteNews) -> None:
        if news.quote is not None and news.flag is RowFlag.NONE:
            self._unsaved.add(news.symbol)
        self._tell_quote(news)

    def _tell_quote(self, news: QuoteNews) -> None:
        self._audience.put(("quote", news.symbol), news)
        self.on_quote(news.symbol)

    def _tell_instrument(self, instrument: Instrument) -> None:
        self._audience.put(("instrument", instrument.symbol), InstrumentNews(instrument))


def _nobody(_symbol: Symbol) -> None:
    """Nobody has asked to be told."""
