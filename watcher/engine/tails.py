"""The live end of the charts that are shown: the last bars, extended by every believed price."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Observation, Quote, Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.domain.trading_days import TradingDay
from watcher.engine.messages import TailNews

_LONG = (Interval.W1, Interval.MO1)
KEPT = 16
"""How many bars a tail holds: more than can pass between two frames at any speed of the demo market."""


@dataclass(slots=True)
class _Bar:
    start: int
    open: float
    high: float
    low: float
    close: float
    volume: float

    def add(self, price: float, volume: float) -> None:
        self.high = max(self.high, price)
        self.low = min(self.low, price)
        self.close = price
        self.volume += volume


class Tails:
    """One tail per followed chart. It hears each price before anything is merged, so no extreme is lost."""

    def __init__(
        self, tables: Callable[[str], SessionTable], instruments: Callable[[Symbol], Instrument | None]
    ) -> None:
        self._tables = tables
        self._instruments = instruments
        self._tails: dict[BarsKey, list[_Bar]] = {}
        self._by_symbol: dict[Symbol, list[BarsKey]] = {}
        self._volumes: dict[Symbol, int] = {}

    @property
    def keys(self) -> tuple[BarsKey, ...]:
        """The charts that are followed."""
        return tuple(self._tails)

    def follow(self, keys: Iterable[BarsKey]) -> None:
        """Follow these charts and no others; what is known of them stays."""
        wanted = tuple(keys)
        self._tails = {key: self._tails.get(key, []) for key in wanted}
        self._by_symbol = {}
        for key in wanted:
            self._by_symbol.setdefault(key.symbol, []).append(key)

    def seed(self, key: BarsKey, bars: Bars) -> None:
        """Go on from fetched bars."""
        if key in self._tails and len(bars):
            columns = [column[-KEPT:].tolist() for column in bars.columns]
            self._tails[key] = [_Bar(*row) for row in zip(*columns, strict=True)]

    def hear(self, heard: Observation) -> list[TailNews]:
        """Extend the tails of this symbol by one price; answer those that changed."""
        keys = self._by_symbol.get(heard.symbol)
        if not keys or not heard.price.is_finite() or heard.price <= 0:
            return []
        instrument = self._instruments(heard.symbol)
        if instrument is None:
            return []
        table = self._tables(instrument.calendar)
        day = table.day_at(heard.quote_time)
        if day is None:
            return []
        volume = self._volume_since_last(heard)
        return [self._extend(key, heard, day, table, volume) for key in keys if self._takes(key, heard)]

    def poll(self, quote: Quote) -> list[TailNews]:
        """Extend the tails by an answered row: its newest price, and for daily bars the day's figures."""
        return [news for heard in quote.observations() for news in self.hear(heard)]

    def tell(self, key: BarsKey) -> list[TailNews]:
        """The tail of a chart as it is now, if it is followed and has any bars."""
        return [self._news(key)] if self._tails.get(key) else []

    def _takes(self, key: BarsKey, heard: Observation) -> bool:
        return heard.session is Session.REGULAR or key.interval.is_intraday

    def _extend(
        self, key: BarsKey, heard: Observation, day: TradingDay, table: SessionTable, volume: float
    ) -> TailNews:
        tail = self._tails[key]
        price = float(heard.price)
        start = _bar_start(key.interval, heard.quote_time, day, table)
        if key.interval in _LONG and tail and tail[-1].start >= _period_begin(key.interval, day.date, table):
            # However the source has it begin: on a listing's first day, or on a holiday that was traded.
            start = tail[-1].start
        if tail and tail[-1].start > start:  # a late print: the bar it belongs to is fetched again anyway
            return self._news(key)
        if not tail or tail[-1].start < start:
            tail.append(_Bar(start, price, price, price, price, 0.0))
            del tail[:-KEPT]
        tail[-1].add(price, volume)
        if not key.interval.is_intraday:
            _take_day(tail[-1], heard, has_its_volume=key.interval is Interval.D1)
        return self._news(key)

    def _volume_since_last(self, heard: Observation) -> float:
        if heard.day_volume is None:
            return 0.0
        before = self._volumes.get(heard.symbol, heard.day_volume)
        self._volumes[heard.symbol] = heard.day_volume
        return float(max(0, heard.day_volume - before))

    def _news(self, key: BarsKey) -> TailNews:
        tail = self._tails[key]
        columns = zip(*((b.start, b.open, b.high, b.low, b.close, b.volume) for b in tail), strict=True)
        return TailNews(key, Bars.of(*columns))


def _take_day(bar: _Bar, heard: Observation, *, has_its_volume: bool) -> None:
    if heard.day_high is not None and heard.day_high.is_finite():
        bar.high = max(bar.high, float(heard.day_high))
    if heard.day_low is not None and heard.day_low.is_finite() and heard.day_low > 0:
        bar.low = min(bar.low, float(heard.day_low))
    if has_its_volume and heard.day_volume is not None:
        bar.volume = float(heard.day_volume)


def _bar_start(interval: Interval, at: datetime, day: TradingDay, table: SessionTable) -> int:
    """The epoch second at which the bar that holds `at` begins."""
    if interval.is_intraday:
        # Counted from the open of their session, anew from the end of a break, as the source does it.
        borders = (day.close, day.break_end, day.open)
        anchor = next((one for one in borders if one is not None and at >= one), day.pre_open)
        passed = max(0.0, (at - anchor).total_seconds())
        return int(anchor.timestamp()) + int(passed // interval.seconds) * interval.seconds
    if interval is Interval.D1:
        return int(table.daily_start(day.date).timestamp())
    first = _first_date(interval, day.date)
    traded = table.day_of(first) or table.next_day(first) or day
    return int(table.daily_start(traded.date).timestamp())


def _first_date(interval: Interval, on: date) -> date:
    """With which date its week or month begins."""
    return on.replace(day=1) if interval is Interval.MO1 else on - timedelta(days=on.weekday())


def _period_begin(interval: Interval, on: date, table: SessionTable) -> float:
    """The earliest that the bar of its week or month can begin: at midnight of the exchange."""
    return datetime.combine(_first_date(interval, on), time(), ZoneInfo(table.time_zone)).timestamp()
