"""The alerts that bars and days set off: what they wait for, what is known of it, and when it is due."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

from watcher.domain.alerts.alert import AlertId
from watcher.domain.alerts.kinds import simple
from watcher.domain.alerts.past import BarsNeed
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.unpriced import day_start, due_dates, is_unpriced, judge_unpriced, series_of
from watcher.domain.alerts.watch import Watch
from watcher.domain.alerts.wide import Dated, DatedEvent
from watcher.domain.bars import Bars, Interval
from watcher.domain.symbols import Symbol


class Timetable:
    """Knows which alerts of an evaluator need more than prices. `settled` is `tape_of` with nobody riding."""

    def __init__(self, tape_of: Callable[[Symbol], Tape], settled: Callable[[Symbol], Tape]) -> None:
        self._tape_of = tape_of
        self._settled = settled
        self._watches: dict[AlertId, Watch] = {}

    def put(self, watch: Watch) -> None:
        """Take in an alert if bars or days may set it off."""
        if is_unpriced(watch.alert.condition):
            self._watches[watch.alert.id] = watch

    def forget(self, alert: AlertId) -> None:
        """Leave an alert out, if it is in."""
        self._watches.pop(alert, None)

    @property
    def is_empty(self) -> bool:
        """Whether neither bars nor days set anything off."""
        return not self._watches

    @property
    def dates_wanted(self) -> tuple[Symbol, ...]:
        """Of which companies alerts want to know dates."""
        found: dict[Symbol, None] = {}
        for watch in self._watches.values():
            for symbol, one in simple(watch.alert.condition, watch.alert.symbol):
                if isinstance(one, Dated):
                    found[symbol] = None
        return tuple(found)

    def bars_needed(self, now: datetime) -> tuple[BarsNeed, ...]:
        """Bars of which one has closed since they were given; each is given out once a minute."""
        needs: dict[tuple[Symbol, Interval], BarsNeed] = {}
        for watch in self._watches.values():
            if not watch.is_active:
                continue
            for tape, series in series_of(watch, self._tape_of(watch.alert.symbol)):
                market_now = now - tape.delay
                if series.is_due(market_now):
                    series.asked_at = market_now
                    symbol = tape.instrument.symbol
                    needs[symbol, series.interval] = BarsNeed(symbol, series.interval)
        return tuple(needs.values())

    def learn_bars(self, symbol: Symbol, interval: Interval, bars: Bars, now: datetime) -> None:
        """Bars as they are at `now`."""
        tape = self._tape_of(symbol)
        tape.series_of(interval).learn(bars, now - tape.delay)

    def learn_dates(self, symbol: Symbol, event: DatedEvent, dates: Iterable[date], now: datetime) -> None:
        """All known dates of a company for an event, in place of those known before."""
        tape = self._tape_of(symbol)
        known = tape.events.get(event, {})
        tape.events[event] = {on: known.get(on, now) for on in dates}

    def judge(self, now: datetime, running_since: datetime | None, report: Report) -> None:
        """Judge the bars that have closed and the dates that have come."""
        for watch in self._watches.values():
            tape_of = self._settled if watch.is_listening else self._tape_of
            judge_unpriced(watch, tape_of(watch.alert.symbol), now, running_since, report)

    def deadlines(self, now: datetime) -> Iterator[datetime]:
        """When bars will close and days begin that alerts wait for."""
        for watch in self._watches.values():
            own = self._tape_of(watch.alert.symbol)
            for tape, series in series_of(watch, own):
                since = series.learned_at or now - tape.delay
                if (at := series.next_end(since)) is not None:
                    yield at + tape.delay
            for tape, day, _ in due_dates(watch, own):
                if (start := day_start(tape, day)) is not None:
                    yield start
