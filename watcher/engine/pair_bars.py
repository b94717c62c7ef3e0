"""The bars of a pair of listings: as they are stored, or brought up to date as far as the source answers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from watcher.domain.bars import BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.comparison.listings import TwoListings
from watcher.domain.comparison.pair_data import PairData, PairLeg
from watcher.domain.errors import FeedError
from watcher.domain.instrument import Instrument
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.engine.history import HistoryDesk

BACK = timedelta(days=6)
"""So far back reach the bars within the day: over a long weekend."""


class PairBars:
    """Reads both listings and the rate, by day and within the day."""

    def __init__(
        self,
        history: HistoryDesk,
        tables: Callable[[str], SessionTable],
        instruments: Callable[[Symbol], Instrument | None],
        now: Callable[[], datetime],
    ) -> None:
        self._history = history
        self._tables = tables
        self._instruments = instruments
        self._now = now

    async def load(self, pair: TwoListings, *, is_fresh: bool) -> PairData:
        """What is stored; if wanted with what the source adds to it. What that refuses is said in the leg."""
        legs = [await self._leg(symbol, is_fresh=is_fresh) for symbol in pair.symbols]
        return PairData(pair, legs[0], legs[1], None if pair.rate is None else legs[2])

    async def _leg(self, symbol: Symbol, *, is_fresh: bool) -> PairLeg:
        trouble = ""
        found = []
        for interval, start in ((Interval.D1, None), (Interval.M5, self._now() - BACK)):
            key = BarsKey(symbol, interval)
            data = self._history.stored(key, start, extended_hours=True)
            if is_fresh:
                try:
                    data = await self._history.fresh(key, start, extended_hours=True)
                except FeedError as error:
                    trouble = error.title
            found.append(None if data is None else await self._as_known(data))
        return PairLeg(symbol, found[0], found[1], trouble)

    async def _as_known(self, data: ChartData) -> ChartData:
        """With the instrument as it is stored, where the source has not said anything of it yet."""
        known = self._instruments(data.key.symbol)
        if known is None or known == data.instrument:
            return data
        table = await asyncio.to_thread(self._tables, known.calendar)
        return replace(data, instrument=known, table=table)
