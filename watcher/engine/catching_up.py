"""What was missed, asked for and replayed: after a start, a sleep, an outage; and the days before today."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from watcher.clock import Clock
from watcher.domain.alerts.alert import Outcome
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.alerts.filling import CatchUp
from watcher.domain.alerts.places import Places
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.corporate_actions import Dividend, Split
from watcher.domain.errors import FeedError, RestingError, StoreError
from watcher.domain.quote import Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.alert_changes import Instruments, Tables
from watcher.engine.alert_past import AlertPast
from watcher.engine.dividends import Dividends
from watcher.engine.history import HistoryDesk
from watcher.engine.wording import Unchecked
from watcher.feeds.feed import Feed, HistoryRequest, Urgency

if TYPE_CHECKING:
    from watcher.store.company_dates import CompanyDatesRepository

log = logging.getLogger(__name__)

LONGEST_WAIT_S = 60.0

Commit = Callable[[Outcome], None]
Ended = Callable[[Sequence[Unchecked]], None]


class CatchingUp:
    """Asks for bars on behalf of the evaluator that is in charge, and feeds it the answers.

    `evaluator` answers None while another process evaluates, `symbols` what alerts wait for. `began` says
    that there is something to be asked for; what a round could not check is handed to `ended`, once.
    """

    def __init__(
        self,
        clock: Clock,
        dates: CompanyDatesRepository,
        tables: Tables,
        instruments: Instruments,
        evaluator: Callable[[], Evaluator | None],
        symbols: Callable[[], Sequence[Symbol]],
        commit: Commit,
        began: Callable[[], None],
        ended: Ended,
    ) -> None:
        self._clock = clock
        self._tables = tables
        self._instruments = instruments
        self._evaluator = evaluator
        self._symbols = symbols
        self._commit = commit
        self._began = began
        self._ended = ended
        self._feed: Feed | None = None
        self._history: HistoryDesk | None = None
        self._due = asyncio.Event()
        self._unchecked: list[Unchecked] = []
        self._looked_up: dict[Symbol, date] = {}
        self.dividends = Dividends()
        self.past = AlertPast(clock, dates)

    def connect(self, feed: Feed, history: HistoryDesk) -> None:
        """From now on this is whom to ask."""
        self._feed, self._history = feed, history

    def want(self) -> None:
        """Something may have been missed."""
        self._due.set()

    async def run(self) -> None:
        """Go on until cancelled."""
        while True:
            with suppress(TimeoutError):
                async with asyncio.timeout(LONGEST_WAIT_S):
                    await self._due.wait()
            self._due.clear()
            # What was missed is judged with the days before it.
            await self._learn()
            await self._make_up()
            await self._learn_dividends()

    async def _make_up(self) -> None:
        """Ask for all that was missed, the finest bars first; tell what of it could not be had."""
        has_begun = False
        while self._feed is not None and (evaluator := self._evaluator()) is not None:
            requests = evaluator.catch_up_requests()
            if not requests:
                break
            if not has_begun:
                has_begun = True
                self._began()
            for request in requests:
                await self._ask_for(request, self._feed)
        if has_begun:
            unchecked, self._unchecked = self._unchecked, []
            self._ended(unchecked)

    async def _ask_for(self, request: CatchUp, feed: Feed) -> None:
        wanted = HistoryRequest(
            request.symbol, request.interval, request.since, None, extended_hours=True, urgency=Urgency.ALERT
        )
        try:
            history = await feed.history(wanted)
        except FeedError as error:
            now = self._clock.now()
            stored = self._stored(request, now)
            if stored is not None and (evaluator := self._evaluator()) is not None:
                log.info("%s is caught up from stored bars: %s", request.symbol, error.sentence)
                self._commit(evaluator.replay(request.symbol, request.interval, stored, now))
                return
            log.info("%s could not be caught up: %s", request.symbol, error.sentence)
            self._unchecked.append(Unchecked(request.symbol, request.since, now))
            if (evaluator := self._evaluator()) is not None:
                self._commit(evaluator.catch_up_failed(request.symbol, now))
            return
        now = self._clock.now()
        self.split(request.symbol, history.splits)
        self.dividend(request.symbol, history.dividends)
        bars = history.bars.until(now)
        if (evaluator := self._evaluator()) is not None:
            self._commit(evaluator.replay(request.symbol, request.interval, bars, now))

    def _stored(self, request: CatchUp, now: datetime) -> Bars | None:
        """What the store has of that time; None where anything was traded that it has not."""
        table, instrument = self._table(request.symbol), self._instruments(request.symbol)
        if self._history is None or table is None or instrument is None:
            return None
        key = BarsKey(request.symbol, request.interval)
        length = timedelta(seconds=request.interval.seconds)
        try:
            data = self._history.stored(key, request.since - length, extended_hours=True)
        except StoreError:
            return None
        if data is None or not len(data.bars):
            return None
        first = datetime.fromtimestamp(int(data.bars.start[0]), UTC)
        end = datetime.fromtimestamp(int(data.bars.start[-1]), UTC) + length
        places, all_hours = Places(table), frozenset(Session)
        market_now = now - timedelta(seconds=instrument.delay_s)
        is_whole = not places.trades_between(request.since, first, all_hours)
        if is_whole and not places.trades_between(end, market_now, all_hours):
            return data.bars.until(now)
        return None

    async def _learn(self) -> None:
        """Fetch what alerts are judged with beside prices, where it is not known."""
        evaluator, history, feed = self._evaluator(), self._history, self._feed
        if history is None or feed is None or evaluator is None:
            return
        await self.past.learn_days(evaluator, history)
        for outcome in await self.past.learn_bars(evaluator, history):
            self._commit(outcome)
        for outcome in await self.past.learn_dates(evaluator, feed):
            self._commit(outcome)

    async def _learn_dividends(self) -> None:
        """Once an exchange day, learn whether it is an ex-date of a symbol that an alert waits for."""
        history, now = self._history, self._clock.now()
        if history is None or self._evaluator() is None:
            return
        for symbol in self._symbols():
            table = self._table(symbol)
            today = None if table is None or table.is_always_open else table.date_at(now)
            if today is None or self._looked_up.get(symbol) == today:
                continue
            if self._due.is_set():
                # Something was missed meanwhile: that goes first, and the rest of these after it.
                return
            key = BarsKey(symbol, Interval.D1)
            try:
                await history.fresh(key, None, extended_hours=False, urgency=Urgency.REST)
            except RestingError:
                return
            except FeedError as error:
                log.info("Whether %s goes ex dividend is not known: %s", symbol, error.sentence)
            self._looked_up[symbol] = today

    def dividend(self, symbol: Symbol, dividends: Sequence[Dividend]) -> None:
        """The source knows of cash dividends: a fire on the ex-date mentions it."""
        self.dividends.note(symbol, dividends, self._table(symbol))

    def split(self, symbol: Symbol, splits: Sequence[Split]) -> None:
        """The source knows of splits: levels follow, once for each."""
        evaluator, table = self._evaluator(), self._table(symbol)
        if evaluator is None or table is None:
            return
        now = self._clock.now()
        for one in splits:
            ex_date = table.date_at(datetime.fromtimestamp(one.ex_start, UTC))
            ratio = Decimal(str(one.ratio))
            if not ratio.is_finite() or ratio <= 0:
                log.info("A split of %s by %s is no split.", symbol, ratio)
            elif ex_date is not None:
                self._commit(evaluator.split(symbol, ex_date, ratio, now))

    def _table(self, symbol: Symbol) -> SessionTable | None:
        instrument = self._instruments(symbol)
        return None if instrument is None else self._tables(instrument.calendar)
