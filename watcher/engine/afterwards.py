"""Looks again at the price after each fire, when its time has come, also after a time without running."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from watcher.clock import Clock
from watcher.domain.alerts.afterwards import FireRecord, Horizon, LaterPrice, due_at
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.bars import Bars, Interval
from watcher.domain.corporate_actions import Split
from watcher.domain.errors import FeedError, RestingError, StoreError
from watcher.domain.symbols import Symbol
from watcher.engine.alert_changes import Instruments, Tables
from watcher.engine.wording import tells_holdings
from watcher.feeds.feed import Feed, HistoryRequest, Urgency
from watcher.store.later_prices import LaterPricesRepository

log = logging.getLogger(__name__)

LOOK_EVERY_S = 60.0
AT_ONCE = 200
SETTLED_AFTER = timedelta(minutes=2)
"""The bar that ends at the moment has to be complete at the source."""
GIVEN_UP_AFTER = timedelta(days=14)
_BEFORE = timedelta(hours=2)
_DAYS_BEFORE = timedelta(days=5)
_FINEST = ((timedelta(days=6), Interval.M1), (timedelta(days=55), Interval.M5))


class Afterwards:
    """Plans what is to be looked at, and settles it from bars; only while this process evaluates."""

    def __init__(
        self,
        kept: LaterPricesRepository,
        clock: Clock,
        tables: Tables,
        instruments: Instruments,
        is_evaluating: Callable[[], bool],
    ) -> None:
        self._kept = kept
        self._clock = clock
        self._tables = tables
        self._instruments = instruments
        self._is_evaluating = is_evaluating

    async def run(self, feed: Feed) -> None:
        """Go on until cancelled."""
        while True:
            if self._is_evaluating():
                try:
                    await self.look(feed)
                except RestingError:
                    pass
                except StoreError as error:
                    log.info("What came after fires could not be kept: %s", error.sentence)
            await asyncio.sleep(LOOK_EVERY_S)

    async def look(self, feed: Feed) -> None:
        """Plan the new fires, and settle what is due. Raises StoreError, RestingError."""
        self._plan()
        now = self._clock.now()
        by_symbol: defaultdict[Symbol, list[FireRecord]] = defaultdict(list)
        for record in self._kept.due(now - SETTLED_AFTER, AT_ONCE):
            # The whole portfolio has no price that would go on.
            if record.firing.symbol != PORTFOLIO:
                by_symbol[record.firing.symbol].append(record)
        for symbol, records in by_symbol.items():
            self._kept.save(await self._settled(symbol, records, feed, now))

    def _plan(self) -> None:
        rows = []
        for record in self._kept.unplanned(AT_ONCE):
            firing = record.firing
            instrument = self._instruments(firing.symbol)
            table = None if instrument is None else self._tables(instrument.calendar)
            for horizon in Horizon:
                due = None if table is None else due_at(table, firing.occurred_at, horizon)
                # Of a portfolio there is no price; far from today no calendar is known.
                is_known = due is not None and not tells_holdings(firing.condition)
                later = LaterPrice(horizon, due or firing.occurred_at, is_settled=not is_known)
                rows.append((record.number, later))
        self._kept.save(rows)

    async def _settled(
        self, symbol: Symbol, records: Sequence[FireRecord], feed: Feed, now: datetime
    ) -> list[tuple[int, LaterPrice]]:
        """The prices of one symbol that could be had now, the finest bars first; each span asked for once.

        Raises RestingError.
        """
        instrument = self._instruments(symbol)
        ready = now - SETTLED_AFTER - timedelta(seconds=0 if instrument is None else instrument.delay_s)
        waiting = [
            (record, later) for record in records for later in record.later.values() if later.due_at <= ready
        ]
        settled: list[tuple[int, LaterPrice]] = []
        for interval in (Interval.M1, Interval.M5, Interval.D1):
            wanted = [(record, later) for record, later in waiting if _interval(later, now) is interval]
            if not wanted:
                continue
            before = _BEFORE if interval.is_intraday else _DAYS_BEFORE
            start = min(later.due_at for _, later in wanted) - before
            request = HistoryRequest(
                symbol, interval, start, None, extended_hours=interval.is_intraday, urgency=Urgency.REST
            )
            try:
                history = await feed.history(request)
            except RestingError:
                raise
            except FeedError as error:
                log.info("%s: what came after fires is not known yet: %s", symbol, error.sentence)
                settled += [
                    (record.number, replace(later, is_settled=True))
                    for record, later in wanted
                    if now - later.due_at > GIVEN_UP_AFTER
                ]
                continue
            settled += [
                (record.number, _price(record, later, history.bars, interval, history.splits))
                for record, later in wanted
            ]
        return settled


def _interval(later: LaterPrice, now: datetime) -> Interval:
    """The finest bars that the source still has of that moment."""
    age = now - later.due_at
    return next((interval for longest, interval in _FINEST if age < longest), Interval.D1)


def _price(
    record: FireRecord, later: LaterPrice, bars: Bars, interval: Interval, splits: Sequence[Split]
) -> LaterPrice:
    """The last price up to the moment, in the shares of the fire's day; None if there is none near it."""
    begun = bars.until(later.due_at)
    if not len(begun):
        return replace(later, is_settled=True)
    start = datetime.fromtimestamp(int(begun.start[-1]), UTC)
    price = Decimal(str(round(float(begun.close[-1]), 8)))
    for split in splits:
        if split.ex_start > record.firing.occurred_at.timestamp() and split.ratio > 0:
            # Bars are in the shares of today.
            price *= Decimal(str(split.ratio))
    at = min(later.due_at, start + timedelta(seconds=interval.seconds))
    return replace(later, price=price, at=at, is_settled=True)
