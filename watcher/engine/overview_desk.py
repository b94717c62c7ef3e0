"""Lists and holdings at a glance: answered from the store; what closes are missing is asked for meanwhile."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from watcher.clock import Clock
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.errors import FeedError, RestingError, StoreError
from watcher.domain.instrument import Instrument
from watcher.domain.overview.course import BACK, Course, Courses, course_of
from watcher.domain.portfolio.money import major
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.engine.history import HistoryDesk
from watcher.engine.messages import Audience, CoursesNews
from watcher.engine.overview_requests import LoadCourses
from watcher.engine.portfolio_data import pair_of
from watcher.engine.turns import in_turns
from watcher.feeds.feed import Urgency

if TYPE_CHECKING:
    from watcher.store.store import Store

log = logging.getLogger(__name__)

DOLLAR = "USD"
FRESH = timedelta(hours=12)
"""Older closes are fetched anew: what was stored in the midst of a session is made whole the next day."""
AGAIN = timedelta(hours=1)
"""What could not be had is tried again so much later."""
AT_ONCE = 40
NAP_S = 20.0
"""After so many in a row each next one waits this long: prices need the requests of the hour."""
FEW, MANY = 10, 200
"""So many are read in a millisecond, and in about 20."""


class OverviewDesk:
    """Keeps the daily closes fresh of what was looked at last."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        audience: Audience,
        instruments: Mapping[Symbol, Instrument],
        quotes: Callable[[], Mapping[Symbol, Quote]],
    ) -> None:
        self._store = store
        self._clock = clock
        self._audience = audience
        self._instruments = instruments
        self._quotes = quotes
        self._wanted: tuple[Symbol, ...] = ()
        self._asked: dict[Symbol, datetime] = {}
        self._changed = asyncio.Event()
        self._came: dict[Symbol, None] = {}
        self._arrived = asyncio.Event()

    async def carry_out(self, request: LoadCourses) -> Courses:
        """Answer from the store. Raises StoreError."""
        currencies = self._currencies(request.symbols)
        found = await self._courses(request.symbols)
        pairs = (pair_of(one, DOLLAR) for one in currencies if one != DOLLAR)
        self._wanted = tuple(dict.fromkeys((*request.symbols, *pairs)))
        self._changed.set()
        return Courses(found, self._dollars(currencies))

    def closes_came(self, symbol: Symbol) -> None:
        """Daily closes were stored, whoever had asked for them; told if somebody looks."""
        if symbol in self._wanted:
            self._came[symbol] = None
            self._arrived.set()

    async def run(self, history: HistoryDesk) -> None:
        """Fetch the closes of what was looked at, and tell those that come, until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._fetch(history))
            group.create_task(self._tell())

    async def _tell(self) -> None:
        while True:
            await self._arrived.wait()
            self._arrived.clear()
            came, self._came = tuple(self._came), {}
            try:
                found = await self._courses(came)
            except StoreError as error:
                log.warning("The closes cannot be read: %s", error.sentence)
            else:
                dollars = self._dollars(self._currencies(self._wanted))
                self._audience.post(CoursesNews(Courses(found, dollars)))

    async def _fetch(self, history: HistoryDesk) -> None:
        """One symbol after the other."""
        await in_turns(self._next, lambda symbol: self._ask(history, symbol), self._changed, AT_ONCE, NAP_S)

    # ---- what is stored

    async def _courses(self, symbols: Iterable[Symbol]) -> tuple[Course, ...]:
        now = self._clock.now()
        read: list[Course] = []
        for some in batched(symbols):
            bars = self._store.bars.load_many(some, Interval.D1)
            known = [(symbol, found, *self._place(symbol, now)) for symbol, found in bars.items()]
            # Reading many takes a while, in which prices are heard.
            read += await asyncio.to_thread(_read, known, now) if len(known) > FEW else _read(known, now)
        return tuple(read)

    def _place(self, symbol: Symbol, now: datetime) -> tuple[str, datetime]:
        """The zone of its exchange, and the moment whose day it is read for: that of its last price."""
        instrument, quote = self._instruments.get(symbol), self._quotes().get(symbol)
        zone = instrument.time_zone if instrument is not None else "UTC"
        return zone, now if quote is None else quote.quote_time

    def _currencies(self, symbols: Iterable[Symbol]) -> list[str]:
        quotes = self._quotes()
        units = {self._unit(quotes[one]) for one in symbols if one in quotes and quotes[one].market_cap}
        return sorted({major(unit) for unit in units if unit})

    def _unit(self, quote: Quote) -> str:
        instrument = self._instruments.get(quote.symbol)
        return quote.currency or (instrument.currency if instrument is not None else "")

    def _dollars(self, currencies: Iterable[str]) -> dict[str, float]:
        """What one unit of each is in dollars, as far as a rate is known."""
        found = {one: self._dollar(one) for one in currencies}
        return {one: rate for one, rate in found.items() if rate is not None}

    def _dollar(self, currency: str) -> float | None:
        if currency == DOLLAR:
            return 1.0
        pair = pair_of(currency, DOLLAR)
        quote = self._quotes().get(pair)
        if quote is not None and quote.price > 0:
            return 1 / float(quote.price)
        now = self._clock.now()
        closes = self._store.bars.load(BarsKey(pair, Interval.D1), now - BACK).until(now).close
        return 1 / float(closes[-1]) if len(closes) and closes[-1] > 0 else None

    # ---- what is fetched

    def _next(self) -> Symbol | None:
        now = self._clock.now()
        try:
            saved = self._store.bars.saved_at(self._wanted, Interval.D1)
        except StoreError as error:
            log.warning("What closes are stored cannot be read: %s", error.sentence)
            return None
        old = (one for one in self._wanted if one not in saved or abs(now - saved[one]) >= FRESH)
        return next((one for one in old if abs(now - self._asked.get(one, now - AGAIN)) >= AGAIN), None)

    async def _ask(self, history: HistoryDesk, symbol: Symbol) -> None:
        key = BarsKey(symbol, Interval.D1)
        # Where the source has nothing new, nothing is saved: it is not asked at once again.
        self._asked[symbol] = self._clock.now()
        try:
            await history.fresh(key, None, extended_hours=False, urgency=Urgency.REST)
        except RestingError:
            del self._asked[symbol]
            raise
        except (FeedError, StoreError) as error:
            log.info("The closes of %s are not known: %s", symbol, error.sentence)


def batched(symbols: Iterable[Symbol], most: int = MANY) -> Iterator[tuple[Symbol, ...]]:
    """So many at a time."""
    left = iter(symbols)
    while some := tuple(islice(left, most)):
        yield some


def _read(known: Iterable[tuple[Symbol, Bars, str, datetime]], now: datetime) -> tuple[Course, ...]:
    read = []
    for symbol, bars, zone, at in known:
        day = at.astimezone(ZoneInfo(zone or "UTC")).date()
        read.append(course_of(symbol, bars.since(at - BACK).until(now), zone, day))
    return tuple(read)
