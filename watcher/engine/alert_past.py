"""What alerts are judged with beside prices: days of the past, bars for indicators, dates of companies."""

from __future__ import annotations

import logging
from datetime import date
from typing import TYPE_CHECKING

from watcher.clock import Clock
from watcher.domain.alerts.alert import Outcome
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.alerts.wide import DatedEvent
from watcher.domain.bars import BarsKey, Interval
from watcher.domain.errors import FeedError
from watcher.domain.symbols import Symbol
from watcher.feeds.feed import Feed, Urgency

if TYPE_CHECKING:
    from watcher.engine.history import HistoryDesk

log = logging.getLogger(__name__)


class AlertPast:
    """Fetches what the evaluator asks for; what cannot be had is asked for again later."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asked_on: dict[Symbol, date] = {}

    async def learn_days(self, evaluator: Evaluator, history: HistoryDesk) -> None:
        """Fetch the daily bars that alerts are judged with, where they are not known for today."""
        for need in evaluator.past_needed(self._clock.now()):
            key = BarsKey(need.symbol, Interval.D1)
            try:
                data = await history.fresh(key, None, extended_hours=False, urgency=Urgency.ALERT)
            except FeedError as error:
                log.info("The past days of %s are unknown: %s", need.symbol, error.sentence)
                evaluator.past_failed(need.symbol)
                continue
            evaluator.learn(need.symbol, data.bars, self._clock.now())

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
        """Ask once a day for the dates of the companies that alerts wait for."""
        outcomes = []
        now = self._clock.now()
        for symbol in evaluator.dates_wanted:
            if self._asked_on.get(symbol) == now.date():
                continue
            try:
                dates = await feed.dates(symbol)
            except FeedError as error:
                log.info("The dates of %s are unknown: %s", symbol, error.sentence)
                continue
            self._asked_on[symbol] = now.date()
            known = {DatedEvent.EARNINGS: dates.earnings, DatedEvent.EX_DIVIDEND: dates.ex_dividends}
            outcomes += [evaluator.learn_dates(symbol, event, days, now) for event, days in known.items()]
        return tuple(outcomes)

    def forget(self) -> None:
        """Another evaluator is to be told everything anew."""
        self._asked_on.clear()
