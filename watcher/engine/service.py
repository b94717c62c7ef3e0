"""What the engine does with prices and requests, between the feed, the store, the alerts and the audience."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, assert_never

from watcher.domain.corporate_actions import Dividend, Split
from watcher.domain.feed_state import FeedStatus
from watcher.domain.instrument import ALWAYS_OPEN, Instrument
from watcher.domain.quote import Observation, Quote, RowFlag
from watcher.domain.symbols import Symbol
from watcher.engine.agenda_desk import AgendaDesk
from watcher.engine.agenda_requests import AgendaRequest
from watcher.engine.alert_desk import AlertDesk
from watcher.engine.alert_requests import (
    AddAlert,
    ChangeAlerts,
    EditAlert,
    ImportAlerts,
    LogRequest,
    MarkFiringsRead,
    TrialRequest,
)
from watcher.engine.book import Book
from watcher.engine.channel_requests import ChannelRequest
from watcher.engine.chart_requests import (
    ChartRequest,
    ComputeIndicators,
    FollowCharts,
    LoadActions,
    LoadBars,
    ShowSymbols,
)
from watcher.engine.charts import Charts
from watcher.engine.digest_desk import DigestDesk
from watcher.engine.digest_requests import WriteDigest
from watcher.engine.figure_desk import FigureDesk
from watcher.engine.figure_requests import LoadFigures
from watcher.engine.file_requests import ExportBars, SavePicture
from watcher.engine.files import carry_out_file
from watcher.engine.happening_desk import HappeningDesk
from watcher.engine.happening_requests import HappeningRequest
from watcher.engine.history import HistoryDesk
from watcher.engine.indicators import computed
from watcher.engine.list_desk import ListDesk
from watcher.engine.list_requests import ListRequest
from watcher.engine.lists import Lists
from watcher.engine.markets import markets_of
from watcher.engine.messages import (
    Answer,
    Audience,
    InstrumentNews,
    MarketsNews,
    QuoteNews,
    WatchlistsNews,
)
from watcher.engine.news_desk import NewsDesk
from watcher.engine.news_requests import NewsRequest
from watcher.engine.note_desk import NoteDesk
from watcher.engine.overview_desk import OverviewDesk
from watcher.engine.overview_requests import LoadCourses
from watcher.engine.pair_bars import PairBars
from watcher.engine.pair_desk import PairDesk
from watcher.engine.pair_requests import PairRequest
from watcher.engine.patience import Patience
from watcher.engine.portfolio_answers import PortfolioAnswers
from watcher.engine.portfolio_desk import PortfolioDesk
from watcher.engine.portfolio_requests import PortfolioRequest
from watcher.engine.requests import Keep, Recall, Search, TryAgain, Work, WriteNote
from watcher.engine.trial_desk import TrialDesk
from watcher.feeds.calendars import session_table
from watcher.feeds.feed import Feed, Urgency, Wanted

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.store.first_chart import FirstChart
    from watcher.store.first_view import FirstView
    from watcher.store.store import Store


Elsewhere = (
    ListRequest
    | NewsRequest
    | AgendaRequest
    | LoadCourses
    | ChannelRequest
    | HappeningRequest
    | LogRequest
    | TrialRequest
    | ImportAlerts
    | PortfolioRequest
)
"""Requests about a noun that is at home in another module."""
PLACEMENT = "window"
CHART_SETTING = "chart"
"""The name under which the window keeps where it was."""


class Service:
    """Hears the feed and carries out requests, all in the engine's thread."""

    def __init__(self, store: Store, parts: Parts, audience: Audience) -> None:
        self._store = store
        self._clock = parts.clock
        self._restarts = parts.restarts
        self._audience = audience
        self._book = Book()
        self._patience = Patience()
        self._lists = Lists(store.watchlists)
        self._note_desk = NoteDesk(store.notes, audience)
        self._list_desk = ListDesk(self._lists, store.settings, self.instrument)
        self._instruments: dict[Symbol, Instrument] = {}
        self._visible: tuple[Symbol, ...] = ()
        self._selected: Symbol | None = None
        self._unsaved: set[Symbol] = set()
        self._unsaved_instruments: dict[Symbol, Instrument] = {}
        self._feed: Feed | None = None
        self._desk = AlertDesk(store, parts, audience, session_table, self.instrument)
        self._news = NewsDesk(store, parts.clock, audience)
        self._happenings: HappeningDesk | None = None
        self._portfolio = PortfolioDesk(store, parts, audience, self._known_quotes, self.instrument)
        self._portfolio.on_change = self._holdings_changed
        self._desk.live_holdings = self._portfolio.held
        self._answers = PortfolioAnswers(store, self._portfolio, parts.clock)
        self._agenda = AgendaDesk(
            store, parts.clock, audience, session_table, self._instruments, self._portfolio.held_symbols
        )
        self._agenda.on_sector = self._portfolio.sector
        self._figures = FigureDesk(store, parts.clock, audience, self.instrument)
        self._pairs = PairDesk(store.settings, audience)
        self._overview = OverviewDesk(store, parts.clock, audience, self._instruments, self._known_quotes)
        self._digests = DigestDesk(parts, audience)
        self._charts: Charts | None = None
        self._trials = TrialDesk(store, parts, session_table, self.instrument)
        self._history: HistoryDesk | None = None
        self.status = FeedStatus(source="")

    # ---- starting and stopping

    def show_stored(self) -> None:
        """Tell the audience what the store knows: the last believed values, dated."""
        self._lists.load()
        now = self._clock.now()
        for instrument in self._store.instruments.load_all():
            self._instruments[instrument.symbol] = instrument
            self._tell_instrument(instrument)
        believed = [quote for quote in self._store.quotes.load_all() if quote.newest_time <= now]
        self._book.restore(believed)
        for quote in believed:
            self._tell_quote(QuoteNews(quote.symbol, quote))
        self._audience.post(WatchlistsNews(self._lists.all, self._list_desk.shown))
        self._note_desk.show_stored()
        self._pairs.show_stored()
        self._desk.show_stored()
        self._portfolio.start()

    async def connect(self, feed: Feed) -> None:
        """Go on with a source of prices."""
        self._feed = feed
        history = HistoryDesk(
            self._store.bars,
            feed,
            self._clock,
            session_table,
            self._on_splits,
            self._store.corporate_actions,
            on_dividends=self._on_dividends,
            on_daily=self._overview.closes_came,
            restarts=self._restarts,
        )
        self._history = self._answers.history = self._digests.history = history
        self._pairs.bars = PairBars(history, session_table, self.instrument, self._clock.now)
        self._charts = Charts(history, feed, self._clock, self._audience, session_table, self.instrument)
        self._happenings = HappeningDesk(self._store, history, self._portfolio.booked_now)
        self._get_to_know(feed)
        self._desk.start(feed, history)
        self._tell_markets()
        self._watch()

    def jobs(self) -> tuple[Coroutine[None, None, None], ...]:
        """What runs beside the feed until the engine ends."""
        feed, charts = self._connected
        history = self._history
        if history is None:
            raise RuntimeError("the service is used before it is connected")
        return (
            charts.refresh_charts(),
            charts.refresh_sparklines(),
            self._desk.run(),
            self._news.run(feed),
            self._agenda.run(feed),
            self._overview.run(history),
            self._digests.run(),
            self._portfolio.keep_loaded(),
            self._portfolio.keep_closes(history),
        )

    async def close(self) -> None:
        """Let go of what holds connections."""
        self._portfolio.close()
        await self._desk.close()

    @property
    def _connected(self) -> tuple[Feed, Charts]:
        if self._feed is None or self._charts is None:
            raise RuntimeError("the service is used before it is connected")
        return self._feed, self._charts

    @property
    def _happened(self) -> HappeningDesk:
        if self._happenings is None:
            raise RuntimeError("the service is used before it is connected")
        return self._happenings

    def instrument(self, symbol: Symbol) -> Instrument | None:
        """What is known about an instrument."""
        return self._instruments.get(symbol)

    # ---- what the feed says (FeedListener)

    def on_quotes(self, quotes: Sequence[Quote]) -> None:
        """Judge every price, then show what is believed."""
        now = self._clock.now()
        self._desk.hear([heard for quote in quotes for heard in quote.observations()])
        for news in self._book.poll(quotes, now):
            self._show(news)
            if news.quote is not None and self._charts is not None:
                self._charts.poll(news.quote)

    def on_observation(self, heard: Observation) -> None:
        """Judge one streamed price, then show it if it is believed."""
        self._desk.hear((heard,))
        news = self._book.hear(heard, self._clock.now())
        if news is not None:
            self._show(news)
            if self._charts is not None and self._book.believes(heard):
                self._charts.hear(heard)

    def on_instruments(self, instruments: Sequence[Instrument]) -> None:
        """Keep what is new about instruments."""
        new = [one for one in instruments if self._instruments.get(one.symbol) != one]
        if not new:
            return
        matters = any(self._matters_to_alerts(one) for one in new)
        self._instruments.update((one.symbol, one) for one in new)
        if matters:
            self._desk.instruments_changed()
        # Written by the housekeeping: a disk that refuses must not stop the feed.
        self._unsaved_instruments.update((one.symbol, one) for one in new)
        for one in new:
            self._tell_instrument(one)
        self._agenda.wake()
        self._tell_markets()

    def _matters_to_alerts(self, new: Instrument) -> bool:
        """Whether the evaluator may have read this instrument otherwise before."""
        known = self._instruments.get(new.symbol)
        if known is None:
            return new.symbol in self._desk.symbols
        return (known.tick, known.calendar, known.delay_s) != (new.tick, new.calendar, new.delay_s)

    def on_unknown(self, symbols: frozenset[Symbol]) -> None:
        """Mark what the source does not have."""
        for news in self._book.mark_unknown(symbols):
            self._tell_quote(news)
        self._desk.symbols_unknown(symbols)

    def on_failed(self, symbols: frozenset[Symbol]) -> None:
        """Nothing was heard of these: their alerts have to know."""
        self._desk.poll_failed(symbols)

    def on_status(self, status: FeedStatus) -> None:
        """Pass on how the source is doing; the alerts have to know when it is gone."""
        self._desk.feed_changed(self.status, status)
        self.status = status
        self._audience.put("status", status)

    def wake(self) -> None:
        """The machine or the network came back: catch up, and ask at once."""
        self._desk.resumed()
        self._connected[0].wake()

    # ---- requests

    async def carry_out(self, number: int, request: Work) -> object:
        """Do what is asked and answer with its value. Raises WatcherError."""
        feed, charts = self._connected
        if isinstance(request, LoadFigures):
            return await self._figures.carry_out(number, request, feed)
        if isinstance(request, PairRequest):
            self._pairs.note(request)
            self._watch()
            return await self._pairs.carry_out(number, request)
        if isinstance(request, Elsewhere):
            return await self._hand_on(request, feed)
        if isinstance(request, ChartRequest):
            return await self._serve_chart(number, request)
        match request:
            case FollowCharts(keys):
                charts.follow(keys)
                self._selected = keys[0].symbol if keys else self._selected
                self._news.show(self._selected)
                self._watch()
            case ShowSymbols(symbols):
                self._visible = symbols
                self._watch()
            case Search(text):
                return await feed.search(text)
            case WriteDigest():
                return await self._digests.write()
            case AddAlert() | EditAlert() | ChangeAlerts() | MarkFiringsRead():
                symbol = request.draft.symbol if isinstance(request, AddAlert) else None
                quote = self._book.quotes.get(symbol) if symbol else None
                answer = await self._patience.do(lambda: self._desk.carry_out(request, quote))
                self._watch()
                return answer
            case Keep() | Recall() | WriteNote():
                return await self._patience.do(lambda: self._remember(request))
            case TryAgain():
                feed.wake()
            case _:
                assert_never(request)
        return None

    async def _remember(self, request: Keep | Recall | WriteNote) -> object:
        match request:
            case Keep(name, text):
                self._store.settings.set(name, text)
            case Recall(name):
                return self._store.settings.get(name)
            case WriteNote(note):
                return self._note_desk.write(note)
            case _:
                assert_never(request)
        return None

    async def _hand_on(self, request: Elsewhere, feed: Feed) -> object:
        """Have a request carried out where its noun is at home."""
        if isinstance(request, ListRequest):
            return await self._change_lists(request)
        if isinstance(request, NewsRequest):
            return await self._news.carry_out(request, feed)
        if isinstance(request, AgendaRequest | LoadCourses | HappeningRequest):
            return await self._look_up(request)
        if isinstance(request, ImportAlerts):
            imported = self._desk.import_alerts(request.path, self._book.quotes.get)
            self._watch()
            return imported
        if isinstance(request, TrialRequest):
            return await self._trials.carry_out(request, self._history, self._book.quotes.get(request.symbol))
        if isinstance(request, LogRequest):
            return self._desk.carry_out_log(request)
        if isinstance(request, PortfolioRequest):
            return await self._answers.carry_out(request)
        return await self._desk.carry_out_channels(request)

    async def _look_up(self, request: AgendaRequest | LoadCourses | HappeningRequest) -> object:
        """What is stored of companies and days; the source may be asked afterwards."""
        if isinstance(request, AgendaRequest):
            return await self._agenda.carry_out(request)
        if isinstance(request, LoadCourses):
            return await self._overview.carry_out(request)
        return await self._happened.carry_out(request)

    async def _serve_chart(self, number: int, request: ChartRequest) -> object:
        charts = self._connected[1]
        match request:
            case LoadActions(symbol):
                return await charts.actions(symbol)
            case ComputeIndicators():
                return await asyncio.to_thread(computed, request)
            case ExportBars() | SavePicture():
                return await carry_out_file(request)
            case LoadBars(key, start, extended_hours):
                stored = charts.stored(key, start, extended_hours=extended_hours)
                if stored is not None:
                    self._audience.post(Answer(number, stored, final=False))
                return await charts.fresh(key, start, extended_hours=extended_hours)

    async def _change_lists(self, request: ListRequest) -> object:
        before, listed = self._lists.all, set(self._lists.symbols)
        answer = await self._patience.do(lambda: self._list_desk.carry_out(request))
        if self._lists.all != before:
            self._tell_alerts_of_lists(listed)
            self._lists_changed()
        return answer

    def _tell_alerts_of_lists(self, listed: set[Symbol]) -> None:
        """What left every list has orphans; what came back has them no more."""
        now_listed = set(self._lists.symbols)
        self._desk.symbols_changed(listed - now_listed, now_listed - listed)

    # ---- kept for housekeeping

    def reload(self) -> None:
        """Another process wrote to the store: read what it may have changed."""
        listed = set(self._lists.symbols)
        are_new = self._lists.load()
        self._note_desk.show_stored()
        self._pairs.show_stored()
        self._desk.reload()
        if are_new:
            self._tell_alerts_of_lists(listed)
            self._lists_changed()
        self._portfolio.reload()
        self._watch()

    def save_quotes(self) -> bool:
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

    def first_view(self, now: datetime) -> FirstView:
        """What the next start shows before anything else."""
        from watcher.store.first_view import FirstView

        symbols = self._lists.symbols
        return FirstView(
            saved_at=now,
            watchlists=self._lists.all,
            quotes=tuple(self._book.quotes[symbol] for symbol in symbols if symbol in self._book.quotes),
            instruments=tuple(self._instruments[symbol] for symbol in symbols if symbol in self._instruments),
            sparklines=self._connected[1].sparklines,
            selected=self._selected,
            shown=self._list_desk.shown,
            placement=self._store.settings.get(PLACEMENT),
            chart=self._store.settings.get(CHART_SETTING),
        )

    def first_chart(self) -> FirstChart | None:
        """What the next start shows in the chart; None where nothing has been fetched for it."""
        return None if self._charts is None else self._charts.first_chart(self._selected)

    @property
    def desk(self) -> AlertDesk:
        """The alerts."""
        return self._desk

    # ---- telling

    def _show(self, news: QuoteNews) -> None:
        if news.quote is not None and news.flag is RowFlag.NONE:
            self._unsaved.add(news.symbol)
        self._tell_quote(news)

    def _tell_quote(self, news: QuoteNews) -> None:
        self._audience.put(("quote", news.symbol), news)
        self._portfolio.hear(news.symbol)

    def _known_quotes(self) -> dict[Symbol, Quote]:
        return self._book.quotes

    def _on_splits(self, symbol: Symbol, splits: Sequence[Split]) -> None:
        self._desk.split(symbol, splits)
        self._portfolio.split(symbol, splits)

    def _on_dividends(self, symbol: Symbol, dividends: Sequence[Dividend]) -> None:
        self._desk.dividend(symbol, dividends)
        self._portfolio.dividend(symbol, dividends)

    def _tell_instrument(self, instrument: Instrument) -> None:
        self._audience.put(("instrument", instrument.symbol), InstrumentNews(instrument))

    def _tell_markets(self) -> None:
        watched = [self._instruments[symbol] for symbol in self._lists.symbols if symbol in self._instruments]
        known = [one for one in watched if one.exchange or one.calendar != ALWAYS_OPEN]
        self._audience.put("markets", MarketsNews(markets_of(known, session_table, self._clock.now())))

    def _get_to_know(self, feed: Feed) -> None:
        """Take over what the source knows without being asked."""
        known = (
            feed.instrument(symbol)
            for symbol in (*self._lists.symbols, *self._desk.symbols, *self._portfolio.symbols)
        )
        self.on_instruments([instrument for instrument in known if instrument is not None])

    def _lists_changed(self) -> None:
        if self._feed is not None:
            self._get_to_know(self._feed)
        self._audience.post(WatchlistsNews(self._lists.all))
        self._tell_markets()
        self._watch()

    def _holdings_changed(self) -> None:
        """Something was booked: alerts on it, and what is watched for it, go along."""
        self._desk.portfolio_changed()
        self._agenda.wake()
        self._watch()

    def _watch(self) -> None:
        """Tell the feed what is wanted, the most urgent first."""
        if self._feed is None or self._charts is None:
            return
        urgency = dict.fromkeys(self._lists.symbols, Urgency.REST)
        urgency.update(dict.fromkeys(self._visible, Urgency.VISIBLE))
        urgency.update(dict.fromkeys((*self._charts.symbols, *self._pairs.symbols), Urgency.VISIBLE))
        urgency.update(dict.fromkeys(self._portfolio.symbols, Urgency.POSITION))
        urgency.update(dict.fromkeys(self._desk.symbols, Urgency.ALERT))
        self._feed.watch([Wanted(symbol, how) for symbol, how in urgency.items()])
        self._charts.want_sparklines(self._lists.symbols)
