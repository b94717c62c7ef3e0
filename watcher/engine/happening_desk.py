"""What happened to a symbol, put together from stored bars, headlines and fires; asks nobody."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import numpy as np

from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.big_days import big_days, day_move, days_of, moves
from watcher.domain.errors import FeedError
from watcher.domain.happenings import DayCard, Happening, HappeningKind, Happenings
from watcher.domain.sessions import TradingDay
from watcher.domain.symbols import Symbol
from watcher.engine.happening_requests import HappeningRequest, LoadDay, LoadHappenings
from watcher.engine.history import HistoryDesk
from watcher.feeds.feed import Urgency

if TYPE_CHECKING:
    from watcher.domain.chart_data import ChartData
    from watcher.store.store import Store

MOST_PEERS = 20
_FIRINGS = 500
_AROUND = timedelta(days=1)

Daily = tuple[Bars, str]
"""Daily bars, and the zone whose days they are."""


class HappeningDesk:
    """Answers from the store; for one day, bars are brought up to date first, where that is possible."""

    def __init__(self, store: Store, history: HistoryDesk) -> None:
        self._store = store
        self._history = history

    async def carry_out(self, request: HappeningRequest) -> object:
        """Do what is asked and answer with its value. Raises StoreError."""
        if isinstance(request, LoadHappenings):
            return await self._happenings(request)
        return await self._day(request)

    async def _happenings(self, request: LoadHappenings) -> Happenings:
        own = self._stored(request.symbol)
        found = [
            Happening(HappeningKind.NEWS, int(story.published_at.timestamp()), story.title)
            for story in self._store.news.of([request.symbol])
        ]
        if own is not None:
            peers = self._stored_peers(request.symbol, request.peers)
            found += await asyncio.to_thread(_big, own, peers)
        return Happenings(request.symbol, tuple(sorted(found, key=lambda one: one.at)))

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
        return DayCard(
            move,
            self._store.news.of([symbol], since=begin, until=end),
            tuple(one for one in firings if one.symbol == symbol and begin <= one.occurred_at < end),
            None if session is None else self._after_hours(symbol, session, move.close),
        )

    async def _fresh(self, symbol: Symbol) -> ChartData | None:
        key = BarsKey(symbol, Interval.D1)
        try:
            return await self._history.fresh(key, None, extended_hours=False, urgency=Urgency.VISIBLE)
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
