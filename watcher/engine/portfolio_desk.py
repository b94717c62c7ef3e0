"""The portfolio in the engine: what changes it, what is told of it, and what it needs from the source."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, tzinfo
from typing import TYPE_CHECKING

from watcher.domain.alerts.held import Holdings
from watcher.domain.corporate_actions import Dividend, Split
from watcher.domain.errors import StoreError
from watcher.domain.instrument import Instrument
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.live import LivePosition
from watcher.domain.portfolio.portfolio import Portfolio
from watcher.domain.portfolio.rates import Dated
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.engine.day_book import LiveDayBook
from watcher.engine.held import holdings_of
from watcher.engine.history import HistoryDesk
from watcher.engine.live_portfolio import LivePortfolio
from watcher.engine.messages import Audience, PortfolioNews, PositionNews, TotalsNews
from watcher.engine.portfolio_closes import PortfolioCloses
from watcher.engine.portfolio_data import currencies_of, pair_of
from watcher.engine.portfolio_loading import Loaded, PortfolioLoading
from watcher.engine.proposals import Proposals
from watcher.engine.steps import in_steps

if TYPE_CHECKING:
    from watcher.config import Portfolio as Settings
    from watcher.engine.assembly import Parts
    from watcher.store.store import Store

log = logging.getLogger(__name__)

TELL_S = 0.1
"""Prices are gathered for so long before their rows are told."""
RATES_S = 5.0
"""An exchange rate moves every row of its currency: they are valued anew no more often than this."""


class PortfolioDesk:
    """Keeps the portfolio live. A large one takes a moment to load: once, and after changes by others."""

    def __init__(
        self,
        store: Store,
        parts: Parts,
        audience: Audience,
        quotes: Callable[[], Mapping[Symbol, Quote]],
        instrument: Callable[[Symbol], Instrument | None],
    ) -> None:
        self._store = store
        self._parts = parts
        self._clock = parts.clock
        self._audience = audience
        self._quotes = quotes
        self._live: LivePortfolio | None = None
        self._revision = ""
        self._number = 0
        self._dirty: set[Symbol] = set()
        self._missed: set[Symbol] = set()
        """What was heard while everything is loaded."""
        self._wanted, self._is_loaded = asyncio.Event(), asyncio.Event()
        self._one_at_a_time = asyncio.Lock()
        self._closes = PortfolioCloses(store, parts.clock, self)
        self._told_at: asyncio.TimerHandle | None = None
        self._rates_at: asyncio.TimerHandle | None = None
        self._proposals = Proposals(store, instrument)
        self._loading = PortfolioLoading(store, parts, quotes, instrument)
        self.days = LiveDayBook(lambda: self._live)
        self.on_change: Callable[[], None] | None = None

    # ---- what is known

    @property
    def live(self) -> LivePortfolio:
        """What is held now."""
        if self._live is None:
            raise RuntimeError("the portfolio is used before it is loaded")
        return self._live

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """What has to be kept fresh: all that is held, and the exchange rates that its value needs."""
        live = self._live
        if live is None:
            return ()
        pairs = (
            pair_of(currency, live.known.base) for currency in sorted(live.currencies) if live.known.base
        )
        return (*live.symbols, *pairs)

    # ---- loading and telling

    @property
    def settings(self) -> Settings:
        """What totals are in, and where a day ends, as the user set it last."""
        return self._parts.portfolio()

    def start(self) -> None:
        """Load at once, or what is large from `keep_loaded`, while everything else goes on."""
        if self._loading.is_large:
            self._wanted.set()
        else:
            self.load()

    def load(self) -> None:
        """Read everything, value it, and tell it."""
        self._take(self._loading.at_once())

    async def load_softly(self) -> None:
        """The same, step by step; what is heard meanwhile is valued afterwards."""
        async with self._one_at_a_time:
            self._missed.clear()
            self._take(await self._loading.softly())
            self._dirty |= self._missed
            if self._dirty and self._told_at is None:
                self._told_at = asyncio.get_running_loop().call_later(TELL_S, self._tell_prices)

    def _take(self, loaded: Loaded) -> None:
        self._live, self._revision = loaded
        self._proposals.read(self._live.symbols)
        self._is_loaded.set()
        self.tell()

    async def keep_loaded(self) -> None:
        """Load a large portfolio whenever it is not as it should be, until cancelled."""
        with self._forgiving():
            await in_steps(self._store.import_runs.sweeping())
        while True:
            await self._wanted.wait()
            self._wanted.clear()
            with self._forgiving():
                if self._is_old():
                    await self.load_softly()
                    self._changed()

    def _is_old(self) -> bool:
        live = self._live
        if live is None or self._store.portfolio.revision() != self._revision:
            return True
        return self._today(live.known.zone) != live.today

    async def up_to_date(self) -> None:
        """Know what another process has booked."""
        if self._is_old():
            await self.reload_own()

    async def loaded(self) -> None:
        """Wait until there is something to ask."""
        await self._is_loaded.wait()

    def reload(self) -> None:
        """Another process may have changed it."""
        if self._store.portfolio.revision() == self._revision:
            return
        if self._loading.is_large:
            self._wanted.set()
        else:
            self.load()
            self._changed()

    def tell(self) -> None:
        """Tell all there is."""
        live = self.live
        self._number += 1
        self._audience.post(
            PortfolioNews(
                live.known.base,
                str(live.known.zone),
                live.portfolio,
                live.rows,
                live.totals,
                self._store.import_runs.recent(),
                self._proposals.of(live),
                self._number,
            )
        )

    async def booked(self, change: Change) -> None:
        """Transactions were changed by this process: keep the books of what they are about."""
        if not self.live.known.base:
            # The first account says what totals are in.
            await self.reload_own()
            return
        self._revision = self._store.portfolio.revision()
        self.live.change(change, _references(self._store, self.live))
        self.tell()
        self._changed()

    async def reload_own(self) -> None:
        """Something else of the portfolio was changed by this process."""
        if self._loading.is_large:
            await self.load_softly()
        else:
            self.load()
        self._changed()

    # ---- prices

    def hear(self, symbol: Symbol) -> None:
        """A believed price is new; its rows are valued and told in a moment."""
        if self._one_at_a_time.locked():
            self._missed.add(symbol)
        if self._live is None:
            return
        pair = currencies_of(symbol)
        if pair is not None:
            if self._rates_at is None:
                self._rates_at = asyncio.get_running_loop().call_later(RATES_S, self._tell_rates)
        elif self._live.listens_to(symbol):
            self._dirty.add(symbol)
            if self._told_at is None:
                self._told_at = asyncio.get_running_loop().call_later(TELL_S, self._tell_prices)

    def _tell_prices(self) -> None:
        self._told_at = None
        dirty, self._dirty = self._dirty, set()
        with self._forgiving():
            live = self.live
            if self._today(live.known.zone) != live.today:
                self.start()
            else:
                self._tell_rows([row for symbol in dirty for row in live.hear(symbol)])

    def _tell_rates(self) -> None:
        self._rates_at = None
        live = self.live
        for symbol in self.symbols:
            pair, quote = currencies_of(symbol), self._quotes().get(symbol)
            if pair is not None and quote is not None:
                live.known.rates.hear(*pair, Dated(quote.price, quote.quote_time.date()))
        with self._forgiving():
            self._tell_rows(live.value_all())

    @contextmanager
    def _forgiving(self) -> Iterator[None]:
        """A disk that refuses must not stop the prices: the next one tries again, the housekeeping tells."""
        try:
            yield
        except StoreError as error:
            log.info("The portfolio could not be valued: %s", error.sentence)

    def _tell_rows(self, rows: Sequence[LivePosition]) -> None:
        if not rows:
            return
        self._number += 1
        for row in rows:
            self._audience.put(("position", *row.key), PositionNews(row, self._number))
        self._audience.put("portfolio totals", TotalsNews(self.live.totals, self._number))

    def close(self) -> None:
        """Tell no more."""
        for timer in (self._told_at, self._rates_at):
            if timer is not None:
                timer.cancel()
        self._told_at = self._rates_at = None

    # ---- closes, splits and dividends

    async def keep_closes(self, history: HistoryDesk) -> None:
        """Bring the daily closes of what is held up to date, one after the other, until cancelled."""
        await self.loaded()
        await self._closes.keep(history)

    async def rates_changed(self) -> None:
        """Rates of days before are new: keep all books with them."""
        with self._forgiving():
            await self.reload_own()

    def closes_changed(self, symbol: Symbol) -> None:
        """The closes of a symbol are new: its rows are valued and told in a moment."""
        live = self.live
        for security in live.portfolio.securities.values():
            if security.symbol == symbol:
                live.known.prices.forget(security.id)
        self._dirty.add(symbol)
        if self._told_at is None:
            self._told_at = asyncio.get_running_loop().call_later(TELL_S, self._tell_prices)

    def split(self, symbol: Symbol, splits: Sequence[Split]) -> None:
        """The source knows of splits: they are proposed, never applied without the user's word."""
        self._tell_proposals(symbol, is_new=self._proposals.splits(symbol, splits))

    def dividend(self, symbol: Symbol, dividends: Sequence[Dividend]) -> None:
        """The source knows of dividends: those of what was held are proposed."""
        self._tell_proposals(symbol, is_new=self._proposals.dividends(symbol, dividends))

    def sector(self, symbol: Symbol, sector: str) -> None:
        """The source names the sector of a company."""
        if self._live is not None and self._live.know_sector(symbol, sector):
            self.tell()

    def _tell_proposals(self, symbol: Symbol, *, is_new: bool) -> None:
        if is_new and self._live is not None and self._live.listens_to(symbol):
            self.tell()

    def dismiss(self, security: SecurityId, day: date) -> None:
        """Propose this no more."""
        self._proposals.dismiss(security, day)
        self.tell()

    # ---- what alerts have to know

    def held(self) -> Holdings | None:
        """What is held, over all accounts; None before it is loaded."""
        live = self._live
        if live is None:
            return None
        held = holdings_of(live.holdings(), live.portfolio.securities, live.known.base)
        return replace(held, days=self.days)

    def booked_now(self) -> Portfolio | None:
        """All that is booked; None before it is loaded."""
        return None if self._live is None else self._live.portfolio

    def held_symbols(self) -> tuple[Symbol, ...]:
        """The symbols of what is held; none before it is loaded."""
        held = self.held()
        return () if held is None else held.symbols

    def _today(self, zone: tzinfo) -> date:
        return self._clock.now().astimezone(zone).date()

    def _changed(self) -> None:
        self._closes.want()
        if self.on_change is not None:
            self.on_change()


def _references(store: Store, live: LivePortfolio) -> Portfolio:
    """The accounts, securities and splits as they are now, with the transactions that are known."""
    kept = store.portfolio
    return Portfolio.of(kept.accounts(), kept.securities(), kept.splits(), live.portfolio.transactions)
