"""What the engine does with prices, between the feed, the store, the desks and the audience."""

from __future__ import annotations

from collections.abc import Coroutine, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.domain.corporate_actions import Dividend, Split
from watcher.domain.feed_state import FeedState, FeedStatus
from watcher.domain.instrument import ALWAYS_OPEN, Instrument
from watcher.domain.quote import Observation, Quote
from watcher.domain.symbols import Symbol
from watcher.engine.charts import Charts
from watcher.engine.counter import Counter
from watcher.engine.desks import Desks
from watcher.engine.history import HistoryDesk
from watcher.engine.known import Known
from watcher.engine.markets import markets_of
from watcher.engine.messages import Audience, MarketsNews, WatchlistsNews
from watcher.engine.requests import Work
from watcher.feeds.calendars import session_table
from watcher.feeds.feed import Feed, Urgency, Wanted

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.store.first_chart import FirstChart
    from watcher.store.first_view import FirstView
    from watcher.store.store import Store

PLACEMENT = "window"
"""The name under which the window keeps where it was."""
CHART_SETTING = "chart"
"""The name under which the chart keeps how it is set."""


class Service:
    """Hears the feed and has requests carried out, all in the engine's thread."""

    def __init__(self, store: Store, parts: Parts, audience: Audience) -> None:
        self._store = store
        self._clock = parts.clock
        self._restarts = parts.restarts
        self._audience = audience
        self._known = Known(store, parts.clock, audience, session_table)
        self.desks = Desks(store, parts, audience, session_table, self._known)
        """Who knows what of which noun."""
        self.desks.portfolio.on_change = self._holdings_changed
        self._counter = Counter(
            self.desks,
            self._known,
            store.settings,
            audience,
            on_wanted=self._watch,
            on_lists=self._lists_changed,
        )
        self._feed: Feed | None = None
        self._charts: Charts | None = None
        self.status = FeedStatus(source="")

    # ---- starting and stopping

    def show_stored(self) -> None:
        """Tell the audience what the store knows: the last believed values, dated."""
        desks = self.desks
        desks.lists.load()
        self._known.show_stored()
        self._audience.post(WatchlistsNews(desks.lists.all, desks.list_changes.shown))
        desks.notes.show_stored()
        desks.pairs.show_stored()
        desks.alerts.show_stored()
        desks.portfolio.start()

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
            on_daily=self.desks.overview.closes_came,
            restarts=self._restarts,
        )
        self.desks.connect(history)
        self._charts = Charts(history, feed, self._clock, self._audience, session_table, self.instrument)
        self._get_to_know(feed)
        self.desks.alerts.start(feed, history)
        self._tell_markets()
        self._watch()

    def jobs(self) -> tuple[Coroutine[None, None, None], ...]:
        """What runs beside the feed until the engine ends."""
        feed, charts = self._connected
        desks = self.desks
        return (
            charts.refresh_charts(),
            charts.refresh_sparklines(),
            desks.alerts.run(),
            desks.news.run(feed),
            desks.agenda.run(feed),
            desks.overview.run(desks.history),
            desks.digests.run(),
            desks.portfolio.keep_loaded(),
            desks.portfolio.keep_closes(desks.history),
        )

    async def close(self) -> None:
        """Let go of what holds connections."""
        self.desks.portfolio.close()
        await self.desks.alerts.close()

    @property
    def _connected(self) -> tuple[Feed, Charts]:
        if self._feed is None or self._charts is None:
            raise RuntimeError("the service is used before it is connected")
        return self._feed, self._charts

    def instrument(self, symbol: Symbol) -> Instrument | None:
        """What is known about an instrument."""
        return self._known.instrument(symbol)

    async def carry_out(self, number: int, request: Work) -> object:
        """Do what is asked and answer with its value. Raises WatcherError."""
        return await self._counter.carry_out(number, request, *self._connected)

    # ---- what the feed says (FeedListener)

    def on_quotes(self, quotes: Sequence[Quote]) -> None:
        """Judge every price, then show what is believed."""
        self.desks.alerts.hear([heard for quote in quotes for heard in quote.observations()])
        for quote in self._known.poll(quotes):
            if self._charts is not None:
                self._charts.poll(quote)

    def on_observation(self, heard: Observation) -> None:
        """Judge one streamed price, then show it if it is believed."""
        self.desks.alerts.hear((heard,))
        if self._known.hear(heard) and self._charts is not None:
            self._charts.hear(heard)

    def on_instruments(self, instruments: Sequence[Instrument]) -> None:
        """Keep what is new about instruments."""
        new = self._known.news_among(instruments)
        if not new:
            return
        matters = any(self._matters_to_alerts(one) for one in new)
        self._known.learn(new)
        if matters:
            self.desks.alerts.instruments_changed()
        self.desks.agenda.wake()
        self._tell_markets()

    def _matters_to_alerts(self, new: Instrument) -> bool:
        """Whether the evaluator may have read this instrument otherwise before."""
        known = self.instrument(new.symbol)
        if known is None:
            return new.symbol in self.desks.alerts.symbols
        return _read_by(known) != _read_by(new)

    def on_unknown(self, symbols: frozenset[Symbol]) -> None:
        """Mark what the source does not have."""
        self._known.mark_unknown(symbols)
        self.desks.alerts.symbols_unknown(symbols)

    def on_failed(self, symbols: frozenset[Symbol]) -> None:
        """Nothing was heard of these: their alerts have to know."""
        self.desks.alerts.poll_failed(symbols)

    def on_status(self, status: FeedStatus) -> None:
        """Pass on how the source is doing; the alerts have to know when it is gone."""
        self.desks.alerts.feed_changed(self.status, status)
        if status.state is FeedState.LIVE is not self.status.state:
            self.desks.figures.forget_failures()
        self.status = status
        self._audience.put("status", status)

    def wake(self) -> None:
        """The machine or the network came back: catch up, and ask at once."""
        self.desks.alerts.resumed()
        self._connected[0].wake()

    # ---- kept for housekeeping

    def reload(self) -> None:
        """Another process wrote to the store: read what it may have changed."""
        desks = self.desks
        listed = set(desks.lists.symbols)
        are_new = desks.lists.load()
        desks.notes.show_stored()
        desks.pairs.show_stored()
        desks.alerts.reload()
        if are_new:
            self._lists_changed(listed)
        desks.portfolio.reload()
        self._watch()

    def save(self) -> bool:
        """Write what is new; answer whether prices or alerts were among it. Raises StoreError."""
        return self.desks.alerts.save() | self._known.save()

    def first_view(self, now: datetime) -> FirstView:
        """What the next start shows before anything else."""
        from watcher.store.first_view import FirstView

        lists, quotes, instruments = self.desks.lists, self._known.quotes(), self._known.instruments
        return FirstView(
            saved_at=now,
            watchlists=lists.all,
            quotes=tuple(quotes[symbol] for symbol in lists.symbols if symbol in quotes),
            instruments=tuple(instruments[symbol] for symbol in lists.symbols if symbol in instruments),
            sparklines=self._connected[1].sparklines,
            selected=self._counter.selected,
            shown=self.desks.list_changes.shown,
            placement=self._store.settings.get(PLACEMENT),
            chart=self._store.settings.get(CHART_SETTING),
        )

    def first_chart(self) -> FirstChart | None:
        """What the next start shows in the chart; None where nothing has been fetched for it."""
        return None if self._charts is None else self._charts.first_chart(self._counter.selected)

    # ---- telling

    def _on_splits(self, symbol: Symbol, splits: Sequence[Split]) -> None:
        self.desks.alerts.split(symbol, splits)
        self.desks.portfolio.split(symbol, splits)

    def _on_dividends(self, symbol: Symbol, dividends: Sequence[Dividend]) -> None:
        self.desks.alerts.dividend(symbol, dividends)
        self.desks.portfolio.dividend(symbol, dividends)

    def _tell_markets(self) -> None:
        found = map(self.instrument, self.desks.lists.symbols)
        known = [one for one in found if one is not None and (one.exchange or one.calendar != ALWAYS_OPEN)]
        self._audience.put("markets", MarketsNews(markets_of(known, session_table, self._clock.now())))

    def _get_to_know(self, feed: Feed) -> None:
        """Take over what the source knows without being asked."""
        desks = self.desks
        symbols = (*desks.lists.symbols, *desks.alerts.symbols, *desks.portfolio.symbols)
        known = map(feed.instrument, symbols)
        self.on_instruments([instrument for instrument in known if instrument is not None])

    def _lists_changed(self, listed: set[Symbol]) -> None:
        """What left every list has orphans, what came back has them no more; all is told and watched."""
        now_listed = set(self.desks.lists.symbols)
        self.desks.alerts.symbols_changed(listed - now_listed, now_listed - listed)
        if self._feed is not None:
            self._get_to_know(self._feed)
        self._audience.post(WatchlistsNews(self.desks.lists.all))
        self._tell_markets()
        self._watch()

    def _holdings_changed(self) -> None:
        """Something was booked: alerts on it, and what is watched for it, go along."""
        self.desks.alerts.portfolio_changed()
        self.desks.agenda.wake()
        self._watch()

    def _watch(self) -> None:
        """Tell the feed what is wanted, the most urgent first."""
        if self._feed is None or self._charts is None:
            return
        desks = self.desks
        urgency = dict.fromkeys(desks.lists.symbols, Urgency.REST)
        urgency.update(dict.fromkeys(self._counter.visible, Urgency.VISIBLE))
        urgency.update(dict.fromkeys((*self._charts.symbols, *desks.pairs.symbols), Urgency.VISIBLE))
        urgency.update(dict.fromkeys(desks.portfolio.symbols, Urgency.POSITION))
        urgency.update(dict.fromkeys(desks.alerts.symbols, Urgency.ALERT))
        self._feed.watch([Wanted(symbol, how) for symbol, how in urgency.items()])
        self._charts.want_sparklines(desks.lists.symbols)


def _read_by(one: Instrument) -> tuple[object, ...]:
    """What prices of an instrument are read by."""
    return one.tick, one.calendar, one.delay_s, one.currency
