"""When an alert would have fired, on bars that are stored or fetched."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal

from watcher.domain.alerts.alert import Repeat, Tried
from watcher.domain.alerts.backtest import Past, check_history, symbols_for, would_fire
from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.conditions import Moves, Side
from watcher.domain.alerts.held import Holdings
from watcher.domain.alerts.kinds import check_terms, simple
from watcher.domain.alerts.offers import Offer, offers
from watcher.domain.alerts.wide import Indicator
from watcher.domain.bars import Bars, BarsKey, Interval
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import FeedError, InputError
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.engine.alert_changes import Tables
from watcher.engine.history import LONGEST_BACK, HistoryDesk
from watcher.language import tr
from watcher.values import dataclass

_YEAR = timedelta(days=366)
_MORE_BARS = 200
"""So many bars before the first one let an indicator settle."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What is to be tried, and on which stretch of the past."""

    symbol: Symbol
    condition: Condition
    repeat: Repeat
    since: datetime
    until: datetime
    is_stored_only: bool = False
    """Whether nothing is to be fetched for it."""


class Backtests:
    """Tries alerts on the past. `instruments` answers what is known of a symbol."""

    def __init__(
        self,
        history: HistoryDesk,
        tables: Tables,
        instruments: Callable[[Symbol], Instrument | None],
    ) -> None:
        self._history = history
        self._tables = tables
        self._instruments = instruments

    async def run(self, trial: Trial, holdings: Holdings) -> Tried:
        """Fetch what it takes, and try. Raises InputError and FeedError."""
        from asyncio import to_thread

        check_terms(trial.condition, trial.repeat)
        check_history(trial.condition)
        interval = interval_for(trial.condition)
        symbols = symbols_for(trial.condition, trial.symbol, holdings, self._instruments)
        if not symbols:
            raise InputError(
                tr("Nothing is held, so there is no past to try it on."), tr("It can be set all the same.")
            )
        past = {symbol: await self._past(symbol, interval, trial) for symbol in symbols}
        # Rates are known to be needed once the currencies are.
        for symbol in symbols_for(trial.condition, trial.symbol, holdings, self._instruments):
            if symbol not in past:
                past[symbol] = await self._past(symbol, interval, trial)
        return await to_thread(tried, trial, past, interval, self._tables, holdings)

    async def _past(self, symbol: Symbol, interval: Interval, trial: Trial) -> Past:
        days = await self._load(BarsKey(symbol, Interval.D1), None, trial)
        bars = days
        if interval is not Interval.D1:
            start = trial.since - timedelta(seconds=_MORE_BARS * 4 * interval.seconds)
            bars = await self._load(BarsKey(symbol, interval), start, trial)
        instrument = self._instruments(symbol) or bars.instrument
        return Past(instrument, bars.bars.until(trial.until), days.bars.until(trial.until))

    async def _load(self, key: BarsKey, start: datetime | None, trial: Trial) -> ChartData:
        """Fresh bars; where the source is silent, those that are stored. Raises FeedError without either."""
        stored = self._history.stored(key, start, extended_hours=False) if trial.is_stored_only else None
        if stored is not None:
            return stored
        if trial.is_stored_only:
            raise FeedError(tr("No bars of {symbol} are stored.").format(symbol=key.symbol))
        try:
            return await self._history.fresh(key, start, extended_hours=False)
        except FeedError:
            stored = self._history.stored(key, start, extended_hours=False)
            if stored is None:
                raise
            return stored

    async def levels(self, quote: Quote, cost: Decimal | None) -> tuple[Offer, ...]:
        """Levels of a symbol that are worth an alert; without its bars only those that its quote tells."""
        instrument = self._instruments(quote.symbol) or Instrument(quote.symbol)
        try:
            data = await self._history.fresh(BarsKey(quote.symbol, Interval.D1), None, extended_hours=False)
            day = self._tables(instrument.calendar).day_at(quote.quote_time)
            days = data.bars if day is None else data.bars.until(day.open)
        except FeedError:
            days = Bars.empty()
        return offers(quote, days, cost, instrument.tick)


def tried(
    trial: Trial,
    past: dict[Symbol, Past],
    interval: Interval,
    tables: Tables,
    holdings: Holdings,
) -> Tried:
    """Try it on bars that are there; `since` is told as it could be done."""
    trace = would_fire(
        trial.condition, trial.repeat, past, trial.symbol, interval, tables, trial.since, holdings
    )
    own = past.get(trial.symbol)
    main = own.bars if own is not None else max((one.bars for one in past.values()), key=len)
    within = main.since(trial.since)
    first = datetime.fromtimestamp(int(within.start[0]), trial.since.tzinfo) if len(within) else trial.since
    since = first if first - trial.since > timedelta(days=7) else trial.since
    return Tried(trace.fires, len(within), since, trial.until, trace.value, trace.is_met)


def interval_for(condition: Condition) -> Interval:
    """The bars that tell when it would have fired: days, unless it looks closer."""
    for _, one in simple(condition):
        if isinstance(one, Indicator):
            return Interval(one.interval)
    if any(isinstance(one, Moves) or (isinstance(one, Side) and one.for_s) for _, one in simple(condition)):
        return Interval.M5
    return Interval.D1


def longest_since(condition: Condition, now: datetime) -> datetime:
    """How far back the last year can be tried."""
    reach = LONGEST_BACK.get(interval_for(condition), _YEAR)
    return now - min(reach, _YEAR)
