"""Yahoo as a source of prices: polls, stream, history and search behind the feeds' protocol."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from secrets import SystemRandom

from watcher.clock import Clock
from watcher.domain.company_dates import CompanyDates
from watcher.domain.errors import UnknownSymbolError, WatcherError
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.instrument import ALWAYS_OPEN, Instrument, SearchHit
from watcher.domain.key_figures import KeyFigures
from watcher.domain.news import Story
from watcher.domain.quote import Observation, Quote
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.feeds.feed import FeedListener, History, HistoryRequest, Urgency, Wanted
from watcher.feeds.yahoo import decode, news
from watcher.feeds.yahoo.announcer import Announcer
from watcher.feeds.yahoo.breaker import Jitter
from watcher.feeds.yahoo.bucket import GaveWayError, Place
from watcher.feeds.yahoo.calendar import company_dates
from watcher.feeds.yahoo.client import SURE, Client
from watcher.feeds.yahoo.history import chart_request, history
from watcher.feeds.yahoo.key_figures import MODULES, key_figures
from watcher.feeds.yahoo.pinned import NotFoundError
from watcher.feeds.yahoo.schedule import Group, Schedule
from watcher.feeds.yahoo.stream import Stream
from watcher.feeds.yahoo.timings import BATCH, SPARK_BATCH, Timings
from watcher.feeds.yahoo.trouble import YahooBusyError, YahooError
from watcher.feeds.yahoo.unknowns import Unknowns
from watcher.language import tr

_DATES = ("calendarEvents", "assetProfile")
_SHORTEST_SEARCH = 2
_STORIES = 20


def _chance() -> float:
    return SystemRandom().uniform(-1.0, 1.0)


class YahooFeed:
    """Implements Feed. `session_tables` may block; `jitter` gives numbers between -1 and 1."""

    name = decode.SOURCE

    def __init__(
        self,
        clock: Clock,
        cache_dir: Path,
        session_tables: Callable[[str], SessionTable],
        *,
        jitter: Jitter = _chance,
        timings: Timings | None = None,
    ) -> None:
        self._clock = clock
        self._session_tables = session_tables
        self._timings = timings or Timings()
        self._client = Client(clock, cache_dir, self._timings, jitter, self._report)
        self._instruments: dict[Symbol, Instrument] = {}
        self._tables: dict[str, SessionTable] = {}
        self._schedule = Schedule(self._timings, jitter, self._instruments.get, self._tables.get)
        self._unknowns = Unknowns()
        self._stream = Stream(
            clock,
            self._timings,
            jitter,
            read=self._read,
            tell=self._tell,
            is_lively=lambda: self._schedule.is_lively(clock.now()),
            may_connect=lambda: self._client.answered and self._client.breaker.cause is None,
            on_change=self._on_stream_changed,
        )
        self._announcer = Announcer(self.name)
        self._replan = asyncio.Event()
        self._place: Place | None = None
        # What Yahoo had when it was last asked for it.
        self._present: set[Symbol] = set()

    @property
    def status(self) -> FeedStatus:
        """How Yahoo is doing, as last reported."""
        return self._announcer.status

    async def run(self, listener: FeedListener) -> None:
        """Poll and stream until cancelled."""
        self._announcer.begin(listener, len(self._schedule.symbols))
        try:
            async with asyncio.TaskGroup() as tasks:
                tasks.create_task(self._poll_for_ever())
                tasks.create_task(self._stream.run())
        finally:
            self._announcer.listener = None

    def watch(self, wanted: Iterable[Wanted]) -> None:
        """Keep these fresh, and no others."""
        self._schedule.want(wanted)
        self._unknowns.keep(self._schedule.symbols)
        self._replan.set()

    def wake(self) -> None:
        """Ask at once, unless Yahoo itself refuses to be asked."""
        self._client.breaker.wake(self._clock.now())
        self._schedule.wake()
        self._stream.wake()
        self._replan.set()

    async def quotes(self, symbols: Sequence[Symbol]) -> tuple[Quote, ...]:
        """Ask once, now. Raises YahooError."""
        quotes: list[Quote] = []
        once = tuple(dict.fromkeys(symbols))
        for start in range(0, len(once), BATCH):
            quotes += (await self._ask(once[start : start + BATCH], Urgency.ASKED)).quotes
        return tuple(quotes)

    async def history(self, request: HistoryRequest) -> History:
        """Bars, repaired. Raises YahooError, FeedError, UnknownSymbolError.

        An unknown symbol costs 6 to 12 requests as a chart and one as a quote (yahoo.md §2).
        """
        symbol, within_s = request.symbol, self._timings.chart_s
        if symbol not in self._instruments:
            await self._ask((symbol,), request.urgency)
        known = self._instruments.get(symbol)
        if known is None:
            raise _unknown(symbol)
        wish = chart_request(request, known, self._clock.now())
        try:
            frame = await self._client.ask(
                lambda gateway: gateway.chart(wish, within_s), request.urgency, within_s
            )
        except NotFoundError as error:
            raise _unknown(symbol) from error
        return await self._client.work(lambda: history(request.interval, frame, known, self._table))

    async def search(self, text: str) -> tuple[SearchHit, ...]:
        """Suggestions, best first; none for less than two letters. Raises YahooError."""
        wish, within_s = text.strip(), self._timings.search_s
        if len(wish) < _SHORTEST_SEARCH:
            return ()
        rows = await self._client.ask(lambda gateway: gateway.search(wish, within_s), Urgency.ASKED, within_s)
        return decode.search_hits(rows)

    async def news(self, symbol: Symbol) -> tuple[Story, ...]:
        """What was written about a symbol lately. Raises YahooError."""
        within_s = self._timings.news_s
        items = await self._client.ask(
            lambda gateway: gateway.news(symbol, _STORIES, within_s), Urgency.VISIBLE, within_s
        )
        return news.stories(items, symbol)

    async def dates(self, symbol: Symbol) -> CompanyDates:
        """When the company reports and goes ex dividend, and its sector. Raises YahooError."""
        within_s = self._timings.quote_s
        try:
            summary = await self._client.ask(
                lambda gateway: gateway.summary(symbol, _DATES, within_s), Urgency.REST, within_s
            )
        except NotFoundError:
            return CompanyDates()
        known = self._instruments.get(symbol)
        return company_dates(summary, "UTC" if known is None else known.time_zone)

    async def figures(self, symbol: Symbol) -> KeyFigures:
        """What is known of the company today. Raises YahooError."""
        within_s, day = self._timings.quote_s, self._clock.now().date()
        try:
            summary = await self._client.ask(
                lambda gateway: gateway.summary(symbol, MODULES, within_s), Urgency.VISIBLE, within_s
            )
        except NotFoundError:
            return KeyFigures(day)
        return key_figures(summary, day)

    async def sparklines(self, symbols: Sequence[Symbol]) -> dict[Symbol, tuple[float, ...]]:
        """Today's closes by symbol. Raises YahooError."""
        sparks: dict[Symbol, tuple[float, ...]] = {}
        for start in range(0, len(symbols), SPARK_BATCH):
            sparks |= await self._sparklines(symbols[start : start + SPARK_BATCH])
        return sparks

    def instrument(self, symbol: Symbol) -> Instrument | None:
        """What Yahoo has said about this symbol since the start."""
        return self._instruments.get(symbol)

    async def aclose(self) -> None:
        """Let go of threads and connections."""
        await self._client.aclose()

    async def _poll_for_ever(self) -> None:
        while True:
            self._replan.clear()
            try:
                rest_s = await self._poll()
            except YahooError:
                rest_s = self._until(self._client.breaker.next_try)
            self._stream.want(self._schedule.streamed(self._clock.now()))
            self._report()
            try:
                async with asyncio.timeout(self._clock.real_seconds(min(rest_s, self._timings.nap_s))):
                    await self._replan.wait()
            except TimeoutError:
                continue

    async def _poll(self) -> float:
        """Ask for the first group that is due; give the seconds until something is to be done.

        It waits in turn with all else that is asked for, and is planned anew when something more urgent
        comes due. Raises YahooError where it fails, or while the breaker is open.
        """
        await self._client.probe()
        now, streaming = self._clock.now(), self._stream.healthy
        group = next(iter(self._schedule.groups(now, streaming=streaming)), None)
        if group is None:
            self._place = None
            return self._until(self._schedule.next_due(now, streaming=streaming))
        sooner = self._schedule.next_due(now, streaming=streaming, before=group.urgency)
        longest_s = self._clock.real_seconds(min(self._until(sooner), self._timings.nap_s))
        alarm = asyncio.get_running_loop().call_later(longest_s, self._replan.set)
        try:
            await self._ask_for(group)
        except GaveWayError:
            return 0.0
        finally:
            alarm.cancel()
        self._place = None
        return 0.0

    async def _ask_for(self, group: Group) -> None:
        self._place = self._place or self._client.place(self._replan)
        try:
            heard = await self._ask(group.symbols, group.urgency, self._place)
        except YahooBusyError:
            raise
        except YahooError:
            self._announcer.failed(frozenset(group.symbols))
            raise
        self._schedule.asked(group.symbols, self._clock.now())
        self._count_absences(group.symbols, heard)

    def _until(self, at: datetime | None) -> float:
        """Seconds until then; a long time where that is never."""
        return self._timings.nap_s if at is None else max(0.0, (at - self._clock.now()).total_seconds())

    async def _ask(
        self, symbols: tuple[Symbol, ...], urgency: Urgency, place: Place | None = None
    ) -> decode.Batch:
        """One batch, decoded, remembered and told to the listener. Raises YahooError, GaveWayError."""
        surely = not self._present.isdisjoint(symbols)
        try:
            rows = await self._client.quotes(symbols, urgency, surely=surely, place=place)
        except YahooError:
            self._present.difference_update(symbols)
            raise
        if SURE not in symbols:
            rows = [row for row in rows if row["symbol"] != SURE]
        heard = decode.batch(rows, symbols, self._clock.now())
        self._present.difference_update(symbols)
        self._present |= heard.present
        await self._learn(heard.instruments)
        if heard.instruments:
            self._client.probe_symbol = heard.instruments[0].symbol
        self._announcer.quotes(heard.quotes, self._clock.now())
        self._report()
        return heard

    async def _sparklines(self, symbols: Sequence[Symbol]) -> dict[Symbol, tuple[float, ...]]:
        within_s = self._timings.quote_s
        return decode.sparks(
            await self._client.ask(
                lambda gateway: gateway.sparks(symbols, within_s), Urgency.VISIBLE, within_s
            )
        )

    async def _learn(self, instruments: Sequence[Instrument]) -> None:
        if missing := {each.calendar for each in instruments} - self._tables.keys():
            tables = await self._client.work(lambda: {code: self._table(code) for code in missing})
            self._tables.update(tables)
        usable = [replace(each, calendar=self._tables[each.calendar].calendar) for each in instruments]
        news = [each for each in usable if self._instruments.get(each.symbol) != each]
        self._instruments.update((each.symbol, each) for each in news)
        self._announcer.instruments(news)

    def _table(self, code: str) -> SessionTable:
        """The sessions of a calendar; one that cannot be read never closes."""
        try:
            return self._session_tables(code)
        except WatcherError:
            return SessionTable(ALWAYS_OPEN, "UTC")

    def _count_absences(self, asked: Sequence[Symbol], heard: decode.Batch) -> None:
        self._unknowns.heard(asked, heard.present)
        self._unknowns.keep(self._schedule.symbols)
        self._schedule.unknown = self._unknowns.symbols
        self._announcer.unknown(self._unknowns.symbols)

    def _read(self, payload: str) -> Observation | None:
        return decode.observation(self._client.gateway.pricing(payload), self._clock.now())

    def _tell(self, heard: Observation | None) -> None:
        if heard is not None and heard.symbol in self._schedule.symbols:
            self._announcer.observation(heard)

    def _on_stream_changed(self) -> None:
        self._replan.set()
        self._report()

    def _report(self) -> None:
        """Tell how things are, if they have changed."""
        now, before = self._clock.now(), self._announcer.status.state
        self._announcer.report(
            self._client.breaker,
            now,
            answered=self._client.answered,
            streaming=self._stream.healthy,
            symbols=len(self._schedule.symbols),
            sent=self._client.allowance.sent_last_hour(now),
        )
        if before is not self._announcer.status.state is FeedState.LIVE:
            self._stream.wake()


def _unknown(symbol: Symbol) -> UnknownSymbolError:
    return UnknownSymbolError(
        tr("Yahoo does not know the symbol “{symbol}”.").format(symbol=symbol), tr("Look for it with search.")
    )
