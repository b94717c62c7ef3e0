"""What alerts are judged with beside prices: days of the past, bars for indicators, dates of companies."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.clock import Clock
from watcher.domain.alerts.alert import Outcome
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.alerts.wide import DatedEvent
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.company_dates import CompanyDates
from watcher.domain.errors import FeedError, StoreError
from watcher.domain.symbols import Symbol
from watcher.engine.agenda import FRESH
from watcher.engine.agenda_desk import AGAIN
from watcher.feeds.feed import Feed, Urgency

if TYPE_CHECKING:
    from watcher.engine.history import HistoryDesk
    from watcher.store.company_dates import CompanyDatesRepository

log = logging.getLogger(__name__)

Known = tuple[CompanyDates, datetime]
"""A company's dates, and since when they are stored."""


class AlertPast:
    """Fetches what the evaluator asks for; what cannot be had is asked for again later."""

    def __init__(self, clock: Clock, dates: CompanyDatesRepository) -> None:
        self._clock = clock
        self._dates = dates
        self._told: dict[Symbol, Known] = {}
        self._failed: dict[Symbol, datetime] = {}

    async def learn_days(self, evaluator: Evaluator, history: HistoryDesk) -> None:
        """Fetch the daily bars that alerts are judged with, where they are not known for today."""
        for symbol in evaluator.past_needed(self._clock.now()):
            key = BarsKey(symbol, Interval.D1)
            try:
                data = await history.fresh(key, None, extended_hours=False, urgency=Urgency.ALERT)
            except FeedError as error:
                log.info("The past days of %s are unknown: %s", symbol, error.sentence)
                evaluator.past_failed(symbol)
                continue
            evaluator.learn(symbol, data.bars, self._clock.now())

    async def learn_bars(self, evaluator: Evaluator, history: HistoryDesk) -> tuple[Outcome, ...]:
        """Fetch the bars that indicators are judged on, where one has closed since."""
        outcomes = []
        for need in evaluator.bars_needed(self._clock.now()):
            # A bar that ends while the answer is on its way may be incomplete in it.
            asked_at = self._clock.now()
            key = BarsKey(need.symbol, need.interval)
            try:
                data = await history.fresh(key, None, extended_hours=True, urgency=Urgency.ALERT)
            except FeedError as error:
                log.info("The bars of %s are unknown: %s", need.symbol, error.sentence)
                continue
            outcomes.append(evaluator.learn_bars(need.symbol, need.interval, data.bars, asked_at))
        return tuple(outcomes)

    async def learn_dates(self, evaluator: Evaluator, feed: Feed) -> tuple[Outcome, ...]:
        """Tell the dates of the companies that alerts wait for, as stored; asked for where that is a day old.

        Whoever asks stores the answer for all. Where there is none, what is known goes on to count.
        """
        wanted = evaluator.dates_wanted
        if not wanted:
            return ()
        now = self._clock.now()
        outcomes = []
        try:
            stored = self._dates.load(wanted)
            for symbol in wanted:
                known = stored.get(symbol)
                if known is None or abs(now - known[1]) >= FRESH:
                    known = await self._ask(symbol, feed, now) or known
                if known is None or self._told.get(symbol) == known:
                    continue
                self._told[symbol] = known
                days = {DatedEvent.EARNINGS: known[0].earnings, DatedEvent.EX_DIVIDEND: known[0].ex_dividends}
                outcomes += [evaluator.learn_dates(symbol, event, some, now) for event, some in days.items()]
        except StoreError as error:
            log.warning("What is known of the companies cannot be read: %s", error.sentence)
        return tuple(outcomes)

    async def _ask(self, symbol: Symbol, feed: Feed, now: datetime) -> Known | None:
        """What the source says, kept; None where it does not, or did not within the last hour."""
        if abs(now - self._failed.get(symbol, now - AGAIN)) < AGAIN:
            return None
        try:
            self._dates.save(symbol, await feed.dates(symbol))
        except FeedError as error:
            log.info("The dates of %s are unknown: %s", symbol, error.sentence)
            self._failed[symbol] = now
            return None
        self._failed.pop(symbol, None)
        return self._dates.load((symbol,)).get(symbol)

    def forget(self) -> None:
        """Another evaluator is to be told everything anew."""
        self._told.clear()
