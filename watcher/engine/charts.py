"""The charts that are shown: their bars, their live ends, and the day's course of every row."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from watcher.clock import Clock
from watcher.domain.bars import BarsKey
from watcher.domain.chart_data import ChartData
from watcher.domain.corporate_actions import CorporateActions
from watcher.domain.errors import FeedError, StoreError
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Observation, Quote
from watcher.domain.resampling import SHORTER, resampled
from watcher.domain.sessions import MarketState, SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.history import HistoryDesk
from watcher.engine.messages import Audience, SparklineNews, TailNews
from watcher.engine.tails import Tails
from watcher.feeds.feed import Feed, Urgency
from watcher.language import tr
from watcher.store.first_chart import FirstChart

log = logging.getLogger(__name__)

REFRESH_S = 60.0
SPARKLINES_S = 300.0
SHORTEST_REFRESH_S = 1.0
SHORTEST_SPARKLINES_S = 5.0
"""On the wall: however fast the demo market's clock runs."""


class Charts:
    """Brings fetched bars and live prices together, and tells the audience of the live ends."""

    def __init__(
        self,
        history: HistoryDesk,
        feed: Feed,
        clock: Clock,
        audience: Audience,
        tables: Callable[[str], SessionTable],
        instruments: Callable[[Symbol], Instrument | None],
    ) -> None:
        self._history = history
        self._feed = feed
        self._clock = clock
        self._audience = audience
        self._tables = tables
        self._instruments = instruments
        self._tails = Tails(tables, instruments)
        self._sparkline_symbols: tuple[Symbol, ...] = ()
        self._sparklines_due = asyncio.Event()
        self.sparklines: dict[Symbol, tuple[float, ...]] = {}
        self._shown: dict[BarsKey, FirstChart] = {}

    @property
    def symbols(self) -> frozenset[Symbol]:
        """Whose charts are followed."""
        return frozenset(key.symbol for key in self._tails.keys)

    def stored(self, key: BarsKey, start: datetime | None, *, extended_hours: bool) -> ChartData | None:
        """What is on disk, or made of shorter bars that are; None where that is nothing."""
        stored = self._history.stored(key, start, extended_hours=extended_hours)
        return self._made(key, start, extended_hours=extended_hours) if stored is None else stored

    async def fresh(self, key: BarsKey, start: datetime | None, *, extended_hours: bool) -> ChartData:
        """Bars brought up to date, or made of shorter ones; the live end goes on from them.

        Raises FeedError.
        """
        data = await self._history.fresh(key, start, extended_hours=extended_hours)
        if not len(data.bars) and key.interval in SHORTER:
            data = await self._resampled(key, start, extended_hours=extended_hours) or data
        self._tails.seed(key, data.bars)
        if key in self._tails.keys:
            self._shown[key] = FirstChart(replace(data, stored_at=self._clock.now()), extended_hours)
        return data

    async def _resampled(
        self, key: BarsKey, start: datetime | None, *, extended_hours: bool
    ) -> ChartData | None:
        """The source has none of this length: what can be made of those that it has."""
        # One more request: what has none within the day has none of any length.
        await self._history.fresh(
            BarsKey(key.symbol, SHORTER[key.interval][0]), start, extended_hours=extended_hours
        )
        made = self._made(key, start, extended_hours=extended_hours)
        if made is None:
            return None
        note = tr("Its source has no bars of this length; these are made of shorter ones.")
        return replace(made, stored_at=None, notes=(note,))

    def _made(self, key: BarsKey, start: datetime | None, *, extended_hours: bool) -> ChartData | None:
        """Of the shorter bars on disk."""
        for shorter in SHORTER.get(key.interval, ()):
            data = self._history.stored(BarsKey(key.symbol, shorter), start, extended_hours=extended_hours)
            if data is not None and len(data.bars):
                return replace(data, key=key, bars=resampled(data.bars, key.interval, data.table))
        return None

    async def actions(self, symbol: Symbol) -> CorporateActions:
        """Dividends and splits of a symbol. Raises FeedError."""
        return await self._history.actions(symbol)

    def follow(self, keys: Iterable[BarsKey]) -> None:
        """Tell of the live ends of these charts, and of no others."""
        self._tails.follow(keys)
        self._shown = {key: shown for key, shown in self._shown.items() if key in self._tails.keys}

    def first_chart(self, selected: Symbol | None) -> FirstChart | None:
        """What the next start shows of this symbol; None where its chart has not come yet."""
        return next((shown for key, shown in self._shown.items() if key.symbol == selected), None)

    def want_sparklines(self, symbols: Sequence[Symbol]) -> None:
        """Keep the day's course of these symbols fresh."""
        if set(symbols) - set(self._sparkline_symbols):
            self._sparklines_due.set()
        self._sparkline_symbols = tuple(symbols)

    def poll(self, quote: Quote) -> None:
        """Extend the live ends by a believed row."""
        self._tell(self._tails.poll(quote))

    def hear(self, heard: Observation) -> None:
        """Extend the live ends by a believed price."""
        self._tell(self._tails.hear(heard))

    def _tell(self, tails: Sequence[TailNews]) -> None:
        for news in tails:
            self._audience.put(("tail", news.key), news)

    async def refresh_charts(self) -> None:
        """Fetch the open charts anew once a minute while their market trades, until cancelled."""
        while True:
            await asyncio.sleep(max(SHORTEST_REFRESH_S, self._clock.real_seconds(REFRESH_S)))
            for key in self._tails.keys:
                if key.interval.is_intraday and self._is_trading(key.symbol):
                    await self._refresh(key)

    async def _refresh(self, key: BarsKey) -> None:
        try:
            data = await self._history.fresh(
                key, self._history.refresh_start(key), extended_hours=True, urgency=Urgency.VISIBLE
            )
        except (FeedError, StoreError) as error:
            log.info("%s was not refreshed: %s", key.symbol, error.sentence)
            return
        self._tails.seed(key, data.bars)
        self._tell(self._tails.tell(key))

    def _is_trading(self, symbol: Symbol) -> bool:
        instrument = self._instruments(symbol)
        if instrument is None:
            return False
        state = self._tables(instrument.calendar).state_at(self._clock.now())
        return state not in {MarketState.CLOSED, MarketState.BREAK}

    async def refresh_sparklines(self) -> None:
        """Fetch the day's course of the rows every five minutes, at once for new ones, until cancelled."""
        while True:
            self._sparklines_due.clear()
            if self._sparkline_symbols:
                await self._fetch_sparklines()
            try:
                async with asyncio.timeout(
                    max(SHORTEST_SPARKLINES_S, self._clock.real_seconds(SPARKLINES_S))
                ):
                    await self._sparklines_due.wait()
            except TimeoutError:
                continue

    async def _fetch_sparklines(self) -> None:
        try:
            found = await self._feed.sparklines(self._sparkline_symbols)
        except FeedError as error:
            log.info("The day's courses were not fetched: %s", error.sentence)
            return
        self.sparklines.update(found)
        for symbol, points in found.items():
            self._audience.put(("sparkline", symbol), SparklineNews(symbol, points))
