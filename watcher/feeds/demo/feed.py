"""The demo market as a source of prices: rows, ticks, bars and search, with no network."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence

from watcher.clock import Clock
from watcher.domain.company_dates import CompanyDates
from watcher.domain.errors import UnknownSymbolError
from watcher.domain.instrument import Instrument, SearchHit
from watcher.domain.key_figures import KeyFigures
from watcher.domain.news import Story
from watcher.domain.quote import Quote
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.feeds.calendars import session_table
from watcher.feeds.demo.company import company_dates
from watcher.feeds.demo.history import closes_at, history_at
from watcher.feeds.demo.key_figures import key_figures
from watcher.feeds.demo.listings import LISTINGS
from watcher.feeds.demo.market import DemoMarket
from watcher.feeds.demo.news import stories_at
from watcher.feeds.demo.quotes import SOURCE, quote_at, rows_at
from watcher.feeds.demo.search import matches
from watcher.feeds.demo.stream import Stream
from watcher.feeds.feed import FeedListener, History, HistoryRequest, Wanted
from watcher.language import tr

_BEAT_S = 0.25
_SHORTEST_BEAT_S = 0.1
_SPARKLINE_POINTS = 80


class DemoFeed:
    """A Feed whose prices depend on the seed and the clock only.

    `tables` answers the hours of an exchange; the first call that needs prices asks it for
    those of every listing, off the loop. Prices are made by one thread at a time: more would not be
    sooner, and everybody else would wait for a turn among all of them.
    """

    name = SOURCE

    def __init__(
        self,
        clock: Clock,
        seed: int,
        tables: Callable[[str], SessionTable] = session_table,
    ) -> None:
        self._clock = clock
        self._seed = seed
        self._tables = tables
        self._ready: DemoMarket | None = None
        self._wanted: tuple[Symbol, ...] = ()
        self._changed = asyncio.Event()
        self._making = asyncio.Lock()

    def instrument(self, symbol: Symbol) -> Instrument | None:
        """What is listed under this symbol."""
        listing = LISTINGS.get(symbol)
        return None if listing is None else listing.instrument

    def watch(self, wanted: Iterable[Wanted]) -> None:
        """Replace the set of symbols to keep fresh."""
        self._wanted = tuple(dict.fromkeys(each.symbol for each in wanted))
        self._changed.set()

    def wake(self) -> None:
        """Send all rows now."""
        self._changed.set()

    async def aclose(self) -> None:
        """Nothing is held that would have to be let go of."""

    async def quotes(self, symbols: Sequence[Symbol]) -> tuple[Quote, ...]:
        """The rows of those symbols that are listed."""
        return rows_at(await self._market(), symbols, self._clock.now())

    async def history(self, request: HistoryRequest) -> History:
        """Daily bars from 2013 on, intraday ones of the last 30 days. Raises UnknownSymbolError."""
        listing = LISTINGS.get(request.symbol)
        if listing is None:
            raise UnknownSymbolError(
                tr("The demo market does not have {symbol}.").format(symbol=request.symbol),
                tr("It has {listings}.").format(listings=", ".join(LISTINGS)),
            )
        market = await self._market()
        async with self._making:
            return await asyncio.to_thread(history_at, market, listing, request, self._clock.now())

    async def search(self, text: str) -> tuple[SearchHit, ...]:
        """Listings by ticker, name or ISIN."""
        return matches(text)

    async def dates(self, symbol: Symbol) -> CompanyDates:
        """The dividends of a listing, and results a few weeks after each quarter."""
        listing = LISTINGS.get(symbol)
        return CompanyDates() if listing is None else company_dates(listing, self._clock.now())

    async def figures(self, symbol: Symbol) -> KeyFigures:
        """What follows from its prices and shares."""
        now, listing = self._clock.now(), LISTINGS.get(symbol)
        row = None if listing is None else quote_at(await self._market(), listing, now)
        if listing is None or row is None:
            return KeyFigures(now.date())
        return key_figures(listing, row, now)

    async def sparklines(self, symbols: Sequence[Symbol]) -> dict[Symbol, tuple[float, ...]]:
        """The newest session's closes."""
        market = await self._market()
        now = self._clock.now()
        lines = {
            symbol: closes_at(market, LISTINGS[symbol], _SPARKLINE_POINTS, now)
            for symbol in symbols
            if symbol in LISTINGS
        }
        return {symbol: closes for symbol, closes in lines.items() if closes}

    async def news(self, symbol: Symbol) -> tuple[Story, ...]:
        """The demo market's own headlines."""
        market = await self._market()
        async with self._making:
            return await asyncio.to_thread(stories_at, market, self._seed, symbol, self._clock.now())

    async def run(self, listener: FeedListener) -> None:
        """Stream until cancelled: rows at the start and whenever asked, then ticks, and rows now and then."""
        market = await self._market()
        since = self._clock.now()
        while True:
            self._changed.clear()
            stream = Stream(market, self._wanted, listener, since)
            stream.begin(self._clock.now())
            while not await self._is_changed():
                stream.beat(self._clock.now())

    async def _is_changed(self) -> bool:
        """Wait for the next beat; tells whether something else than time ended the wait."""
        length = max(_SHORTEST_BEAT_S, self._clock.real_seconds(_BEAT_S))
        try:
            await asyncio.wait_for(self._changed.wait(), None if length == float("inf") else length)
        except TimeoutError:
            return False
        return True

    async def _market(self) -> DemoMarket:
        if self._ready is not None:
            return self._ready
        async with self._making:
            if self._ready is None:
                self._ready = await asyncio.to_thread(self._open_market)
            return self._ready

    def _open_market(self) -> DemoMarket:
        codes = {listing.instrument.calendar for listing in LISTINGS.values()}
        market = DemoMarket(self._seed, {code: self._tables(code) for code in codes})
        for listing in LISTINGS.values():
            market.moment(listing, self._clock.now())
        return market
