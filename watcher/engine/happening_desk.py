"""What happened to a symbol, put together from stored bars, headlines and fires; asks nobody."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np

from watcher.clock import Clock
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.big_days import big_days, day_move, days_of, moves
from watcher.domain.errors import FeedError
from watcher.domain.happenings import DayCard, DayOfHolding, Happening, HappeningKind, Happenings
from watcher.domain.instrument import Instrument
from watcher.domain.symbols import Symbol
from watcher.domain.trading_days import TradingDay
from watcher.engine.company_events import company_events
from watcher.engine.happening_requests import HappeningRequest, LoadDay, LoadHappenings
from watcher.engine.history import HistoryDesk
from watcher.feeds.feed import Urgency

if TYPE_CHECKING:
    from watcher.domain.chart_data import ChartData
    from watcher.domain.portfolio.portfolio import Portfolio
    from watcher.store.store import Store

MOST_PEERS = 20
_FIRINGS = 500
_AROUND = timedelta(days=1)
AGAIN = timedelta(hours=1)
"""A peer that could not be had does without so long."""
_PLACES = 8

Daily = tuple[Bars, str]
"""Daily bars, and the zone whose days they are."""


class HappeningDesk:
    """Answers from the store; for one day, bars are brought up to date first, where that is possible."""

    def __init__(
        self, store: Store, history: HistoryDesk, portfolio: Callable[[], Portfolio | None], clock: Clock
    ) -> None:
        self._store = store
        self._history = history
        self._portfolio = portfolio
        self._clock = clock
        self._tried: dict[Symbol, datetime] = {}

    async def carry_out(self, request: HappeningRequest) -> object:
        """Do what is asked and answer with its value. Raises StoreError."""
        if isinstance(request, LoadHappenings):
            return await self._happenings(request)
        return await self._day(request)

    async def _happenings(self, request: LoadHappenings) -> Happenings:
        data = self._history.stored(BarsKey(request.symbol, Interval.D1), None, extended_hours=False)
        own = None if data is None else (data.bars, data.instrument.time_zone)
        found = [
            Happening(HappeningKind.NEWS, int(story.published_at.timestamp()), story.title)
            for story in self._store.news.of([request.symbol])
        ]
        lacking: tuple[Symbol, ...] = ()
        if own is not None:
            peers = self._stored_peers(request.symbol, request.peers)
            lacking = await asyncio.to_thread(self._lacking, own, peers, request)
            if lacking and request.brings:
                await self._bring(lacking)
                peers, lacking = self._stored_peers(request.symbol, request.peers), ()
            found += await asyncio.to_thread(_big, own, {} if lacking else peers)
        if data is not None and len(data.bars):
            found += company_events(self._store, data.instrument, int(data.bars.start[-1]))
        return Happenings(request.symbol, tuple(sorted(found, key=lambda one: one.at)), lacking)

    def _lacking(
        self, own: Daily, peers: Mapping[Symbol, Daily], request: LoadHappenings
    ) -> tuple[Symbol, ...]:
        """The peers whose days do not reach to the newest big one."""
        bars, zone = own
        big = big_days(bars.close)
        if not len(big):
            return ()
        newest = int(days_of(bars[: int(big[-1]) + 1], zone)[-1])
        now = self._clock.now()
        return tuple(
            peer
            for peer in _others(request.symbol, request.peers)
            if abs(now - self._tried.get(peer, now - AGAIN)) >= AGAIN
            and (peer not in peers or int(days_of(peers[peer][0][-1:], peers[peer][1])[0]) < newest)
        )

    async def _bring(self, peers: Sequence[Symbol]) -> None:
        for peer in peers:
            await self._fresh(peer, Urgency.REST)
            self._tried[peer] = self._clock.now()

    async def _day(self, request: LoadDay) -> DayCard | None:
        symbol, day = request.symbol, request.day
        data = await self._fresh(symbol)
        if data is None:
            return None
        peers = {}
        for peer in _others(symbol, request.peers):
            if (known := await self._fresh(peer)) is not None:
                peers[peer] = (known.bars, known.instrument.time_zone)
            else:
                peers[peer] = (Bars.empty(), "")
        zone = data.instrument.time_zone
        move = await asyncio.to_thread(day_move, symbol, day, data.bars, zone, peers)
        if move is None:
            return None
        session = data.table.day_of(day)
        begin, end = span_of_day(day, session)
        firings = self._store.firings.recent(_FIRINGS)
        events = company_events(self._store, data.instrument, int(data.bars.start[-1]))
        return DayCard(
            move,
            self._store.news.of([symbol], since=begin, until=end),
            tuple(one for one in firings if one.symbol == symbol and begin <= one.occurred_at < end),
            None if session is None else self._after_hours(symbol, session, move.close),
            tuple(one for one in events if _day_of(one.at, zone) == day),
            await self._holding(data.instrument, day, move.close, move.move),
        )

    async def _holding(
        self, instrument: Instrument, day: date, close: float, move: float
    ) -> DayOfHolding | None:
        portfolio = self._portfolio()
        if portfolio is None or not portfolio.transactions:
            return None
        from watcher.domain.portfolio.held_before import held_before
        from watcher.domain.portfolio.money import booked, major, parts_of_major

        kept = self._store.corporate_actions.load(instrument.symbol)
        splits = () if kept is None else kept[0].splits
        zone = ZoneInfo(instrument.time_zone or "UTC")
        held = await asyncio.to_thread(held_before, portfolio, instrument.symbol, day, splits, zone)
        if not held or not move > -1:
            return None
        change = Decimal(str(round(close - close / (1 + move), _PLACES)))
        unit = instrument.currency
        gain = booked(held * change / parts_of_major(unit), major(unit))
        return DayOfHolding(held, gain, major(unit))

    async def _fresh(self, symbol: Symbol, urgency: Urgency = Urgency.VISIBLE) -> ChartData | None:
        key = BarsKey(symbol, Interval.D1)
        try:
            return await self._history.fresh(key, None, extended_hours=False, urgency=urgency)
        except FeedError:
            # What is stored has to do.
            return self._history.stored(key, None, extended_hours=False)

    def _stored(self, symbol: Symbol) -> Daily | None:
        data = self._history.stored(BarsKey(symbol, Interval.D1), None, extended_hours=False)
        return None if data is None else (data.bars, data.instrument.time_zone)

    def _stored_peers(self, symbol: Symbol, peers: Sequence[Symbol]) -> dict[Symbol, Daily]:
        found = ((peer, self._stored(peer)) for peer in _others(symbol, peers))
        return {peer: daily for peer, daily in found if daily is not None}

    def _after_hours(self, symbol: Symbol, session: TradingDay, close: float) -> float | None:
        """The last stored extended price of the evening, against the close."""
        for interval in (Interval.M1, Interval.M5):
            data = self._history.stored(BarsKey(symbol, interval), session.close, extended_hours=True)
            if data is None:
                continue
            first, last = session.close.timestamp(), session.post_close.timestamp()
            evening = data.bars.close[(data.bars.start >= first) & (data.bars.start < last)]
            evening = evening[np.isfinite(evening)]
            if len(evening) and close > 0:
                return float(evening[-1]) / close - 1
        return None


def _day_of(at: int, zone: str) -> date:
    return datetime.fromtimestamp(at, ZoneInfo(zone or "UTC")).date()


def _others(symbol: Symbol, peers: Sequence[Symbol]) -> list[Symbol]:
    return [peer for peer in dict.fromkeys(peers) if peer != symbol][:MOST_PEERS]


def _big(own: Daily, peers: Mapping[Symbol, Daily]) -> list[Happening]:
    bars, zone = own
    days, own_moves = days_of(bars, zone), moves(bars.close)
    by_day = [
        dict(zip(days_of(found, where).tolist(), moves(found.close).tolist(), strict=True))
        for found, where in peers.values()
    ]
    happened = []
    for at in big_days(bars.close).tolist():
        known = [move for one in by_day if np.isfinite(move := one.get(int(days[at]), np.nan))]
        mean = float(np.mean(known)) if known else None
        happened.append(
            Happening(HappeningKind.BIG_DAY, int(bars.start[at]), value=float(own_moves[at]), beside=mean)
        )
    return happened


def span_of_day(day: date, session: TradingDay | None) -> tuple[datetime, datetime]:
    """From the close before to the end of the evening: what people think of as the day's news."""
    if session is None:
        begin = datetime(day.year, day.month, day.day, tzinfo=UTC)
        return begin, begin + _AROUND
    return session.open - timedelta(hours=17), session.post_close
