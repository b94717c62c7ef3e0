"""Bars for those who ask: first what is stored, then what the source adds to it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from watcher.clock import Clock
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.corporate_actions import CorporateActions, Dividend, Split
from watcher.domain.errors import FeedError
from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.patience import patiently
from watcher.feeds.feed import Feed, History, HistoryRequest, Urgency
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.store.bars import BarsRepository
    from watcher.store.corporate_actions import CorporateActionsRepository

log = logging.getLogger(__name__)

OVERLAP_BARS = 5
"""How many stored bars are fetched again, to notice that the source has rewritten its past (a split)."""
SAME_RATIO = 0.005
FULL_FETCH_AFTER = timedelta(days=7)
WEEKEND = timedelta(days=4)
ACTIONS_FRESH = timedelta(days=1)
DAILY_FRESH_S = 20.0 * 60
INTRADAY_FRESH_S = 45.0
LONGEST_BACK = {
    Interval.M1: timedelta(days=7),
    Interval.M2: timedelta(days=59),
    Interval.M5: timedelta(days=59),
    Interval.M15: timedelta(days=59),
    Interval.M30: timedelta(days=59),
    Interval.H1: timedelta(days=729),
}
"""How far back the source has bars of these lengths; longer ones go back to the first day."""


class HistoryDesk:
    """Answers requests for bars from the store and the feed, one fetch per key at a time."""

    def __init__(
        self,
        store: BarsRepository,
        feed: Feed,
        clock: Clock,
        tables: Callable[[str], SessionTable],
        on_splits: Callable[[Symbol, Sequence[Split]], None],
        actions: CorporateActionsRepository,
        *,
        on_dividends: Callable[[Symbol, Sequence[Dividend]], None] | None = None,
        on_daily: Callable[[Symbol], None] | None = None,
        restarts: bool = False,
    ) -> None:
        self._store = store
        self._actions = actions
        self._feed = feed
        self._clock = clock
        self._tables = tables
        self._on_splits = on_splits
        self._on_dividends = on_dividends
        self._on_daily = on_daily
        self._restarts = restarts
        self._locks: dict[BarsKey, asyncio.Lock] = {}
        self._fetches: dict[BarsKey, _Fetch] = {}

    def stored(self, key: BarsKey, start: datetime | None, *, extended_hours: bool) -> ChartData | None:
        """What the store has, without asking anybody; None where that is nothing."""
        self._forget_future(key)
        bars = self._load(key, start)
        if not len(bars):
            return None
        coverage = self._store.coverage(key)
        instrument = self._instrument(key.symbol)
        shown = self._within_hours(bars, key, instrument, extended_hours=extended_hours)
        return ChartData(
            key, shown, instrument, self._tables(instrument.calendar), coverage.saved_at if coverage else None
        )

    async def fresh(
        self,
        key: BarsKey,
        start: datetime | None,
        *,
        extended_hours: bool,
        urgency: Urgency = Urgency.ASKED,
    ) -> ChartData:
        """Stored bars brought up to date. Raises FeedError when the source does not answer."""
        async with self._locks.setdefault(key, asyncio.Lock()):
            notes = await self._bring_up_to_date(key, start, urgency)
        instrument = self._instrument(key.symbol)
        bars = self._load(key, start)
        shown = self._within_hours(bars, key, instrument, extended_hours=extended_hours)
        return ChartData(key, shown, instrument, self._tables(instrument.calendar), None, notes)

    async def actions(self, symbol: Symbol) -> CorporateActions:
        """All dividends and splits of a symbol; what is stored where it is of today, or the source fails.

        Raises FeedError where there is neither.
        """
        stored = self._actions.load(symbol)
        if stored is not None and abs(self._clock.now() - stored[1]) < ACTIONS_FRESH:
            return stored[0]
        try:
            history = await self._ask(BarsKey(symbol, Interval.D1), None, Urgency.ASKED)
        except FeedError:
            if stored is None:
                raise
            return stored[0]
        self._note_actions(symbol, history, is_all=True)
        return CorporateActions(history.dividends, history.splits)

    def _note_actions(self, symbol: Symbol, history: History, *, is_all: bool) -> None:
        """Keep what came with daily bars: all there is, or what the last days add to it."""
        found = CorporateActions(history.dividends, history.splits)
        if is_all:
            self._actions.save(symbol, found)
        elif history.dividends or history.splits:
            stored = self._actions.load(symbol)
            if stored is not None:
                self._actions.save(symbol, stored[0].updated(found))

    def refresh_start(self, key: BarsKey) -> datetime | None:
        """From where a chart that is open has to be fetched again: a few bars back."""
        coverage = self._store.coverage(key)
        return None if coverage is None else coverage.last - timedelta(seconds=16 * key.interval.seconds)

    async def _bring_up_to_date(
        self, key: BarsKey, start: datetime | None, urgency: Urgency
    ) -> tuple[str, ...]:
        self._forget_future(key)
        back_to = self._back_to(key, start)
        if self._is_fresh(key, back_to):
            return ()
        return await self._fetch(key, back_to, urgency)

    def _is_fresh(self, key: BarsKey, back_to: datetime | None) -> bool:
        fetch = self._fetches.get(key)
        if fetch is None or not fetch.covers(back_to):
            return False
        age_s = (self._clock.now() - fetch.at).total_seconds()
        return age_s < (INTRADAY_FRESH_S if key.interval.is_intraday else DAILY_FRESH_S)

    def _back_to(self, key: BarsKey, start: datetime | None) -> datetime | None:
        """Where a fetch has to begin; None for the first day there is.

        Daily bars are one request whatever their span, so it is always all of them.
        """
        longest = LONGEST_BACK.get(key.interval)
        if longest is None:
            return None
        earliest = self._clock.now() - longest
        return earliest if start is None else max(start, earliest)

    async def _fetch(self, key: BarsKey, back_to: datetime | None, urgency: Urgency) -> tuple[str, ...]:
        now = self._clock.now()
        tail = self._tail(key, back_to, now)
        is_rewritten = False
        history = await self._ask(key, back_to if tail is None else first_start(tail), urgency)
        if tail is not None and not _agree(tail, history.bars):
            log.info("%s %s: the source rewrote its past; fetching all of it", key.symbol, key.interval)
            history, tail = await self._ask(key, back_to, urgency), None
            is_rewritten = True
        is_all = tail is None
        await patiently(lambda: self._keep(key, history, is_rewritten=is_rewritten, is_all=is_all))
        self._fetches[key] = _Fetch(now, back_to)
        self._on_splits(key.symbol, history.splits)
        for note in history.notes:
            log.info("%s %s: %s", key.symbol, key.interval.value, note)
        if self._on_dividends is not None:
            self._on_dividends(key.symbol, history.dividends)
        if self._on_daily is not None and key.interval is Interval.D1:
            self._on_daily(key.symbol)
        return history.notes

    async def _keep(self, key: BarsKey, history: History, *, is_rewritten: bool, is_all: bool) -> None:
        if is_rewritten:
            self._store.delete(key)
        if len(history.bars):
            self._store.save(key, history.bars)
        if key.interval is Interval.D1:
            self._note_actions(key.symbol, history, is_all=is_all)

    async def _ask(self, key: BarsKey, start: datetime | None, urgency: Urgency) -> History:
        extended = key.interval.is_intraday and self._instrument(key.symbol).has_extended_hours
        return await self._feed.history(
            HistoryRequest(key.symbol, key.interval, start, None, extended, urgency)
        )

    def _tail(self, key: BarsKey, back_to: datetime | None, now: datetime) -> Bars | None:
        """The last stored bars, where a fetch may go on from them; else None."""
        coverage = self._store.coverage(key)
        if coverage is None:
            return None
        if back_to is None:
            goes_on = now - coverage.saved_at < FULL_FETCH_AFTER
        else:
            goes_on = coverage.first <= back_to + WEEKEND and coverage.last >= back_to
        return self._store.load(key)[-OVERLAP_BARS:] if goes_on else None

    def _forget_future(self, key: BarsKey) -> None:
        """Drop what a clock that began anew has not lived yet: a day's bar holds its high from the start."""
        if self._restarts and key not in self._fetches:
            coverage = self._store.coverage(key)
            if coverage is not None and coverage.saved_at > self._clock.now():
                self._store.delete(key)

    def _load(self, key: BarsKey, start: datetime | None) -> Bars:
        # A clock that was set back (the demo market's starts anew) must not show its own future.
        return self._store.load(key, start).until(self._clock.now())

    def _instrument(self, symbol: Symbol) -> Instrument:
        return self._feed.instrument(symbol) or Instrument(symbol)

    def _within_hours(
        self, bars: Bars, key: BarsKey, instrument: Instrument, *, extended_hours: bool
    ) -> Bars:
        if extended_hours or not key.interval.is_intraday or not instrument.has_extended_hours:
            return bars
        return regular_only(bars, self._tables(instrument.calendar))


@dataclass(frozen=True, slots=True)
class _Fetch:
    at: datetime
    back_to: datetime | None

    def covers(self, back_to: datetime | None) -> bool:
        return self.back_to is None or (back_to is not None and back_to >= self.back_to)


def first_start(bars: Bars) -> datetime:
    """When the oldest of these bars begins."""
    return datetime.fromtimestamp(int(bars.start[0]), UTC)


def regular_only(bars: Bars, table: SessionTable) -> Bars:
    """The bars that start in a regular session of this exchange."""
    if not len(bars) or table.is_always_open:
        return bars
    margin = timedelta(days=1)
    last = datetime.fromtimestamp(int(bars.start[-1]), UTC)
    days = table.days_between((first_start(bars) - margin).date(), (last + margin).date())
    borders: list[float] = []
    for day in days:
        borders += [day.open.timestamp(), day.close.timestamp()]
    inside = np.searchsorted(np.asarray(borders), bars.start, side="right") % 2 == 1
    return bars.picked(inside)


def _agree(stored: Bars, fetched: Bars) -> bool:
    """Whether two answers about the same bars tell the same story; the newest may still have moved."""
    shared, mine, theirs = np.intersect1d(stored.start[:-1], fetched.start, return_indices=True)
    if not len(fetched) or len(stored) == 1:
        return True
    return len(shared) > 0 and bool(
        np.all(np.abs(fetched.close[theirs] / stored.close[:-1][mine] - 1) < SAME_RATIO)
    )


def ignore_splits(symbol: Symbol, splits: Sequence[Split]) -> None:
    """For a desk of one command: bars come split-adjusted, and the rest is the engine's matter."""
    del symbol, splits
