"""What an evaluator is told beside prices: missed bars, past days, dates, holdings, splits."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

from watcher.domain.alerts import timing
from watcher.domain.alerts.alert import Outcome
from watcher.domain.alerts.filling import CatchUp
from watcher.domain.alerts.floor import Floor
from watcher.domain.alerts.held import Holdings
from watcher.domain.alerts.missed import make_up
from watcher.domain.alerts.past import BarsNeed
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.wide import DatedEvent
from watcher.domain.bars import Bars, Interval
from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.language import tr

_ASK_AGAIN = timedelta(hours=1)


class Learning(Floor):
    """Says what it needs, and judges by what it is given."""

    def catch_up_requests(self) -> tuple[CatchUp, ...]:
        """The bars to be asked for now; each request is given out once.

        An empty answer may call for coarser ones: ask again after each `replay`.
        """
        return self._missed.requests()

    def replay(self, symbol: Symbol, interval: Interval, bars: Bars, at: datetime) -> Outcome:
        """The answer to a request, empty if there are no such bars. Evaluates once all have come."""
        filling = self._missed.answered(symbol, interval, bars)
        if filling is None:
            return Outcome()
        report = Report()
        tape = self._settled(symbol)
        self._apply_splits(tape, at, report)
        make_up(filling, tape, at, report)
        for watch in tuple(self._missed.complete(symbol)):
            own = self._settled(watch.alert.symbol)
            self._missed.make_up_together(watch, own, at, report)
        self._missed.let_go()
        return report.outcome()

    def catch_up_failed(self, symbol: Symbol, at: datetime) -> Outcome:
        """There will be no answer: said as `not_monitored` when the next eligible quote comes.

        Should bars turn up at a later start, the hole is still filled.
        """
        self._missed.fail(symbol)
        report = Report()
        timing.expire_due(self._settled(symbol), at, report)
        return report.outcome()

    def past_needed(self, now: datetime) -> tuple[Symbol, ...]:
        """Symbols whose daily bars of the past alerts are to be judged with, and are not known for today.

        Each is given out once an hour until `learn` brings what it takes.
        """
        needs = []
        for symbol, tape in self._tapes.items():
            on = tape.table.date_at(now - tape.delay)
            days = 0 if on is None else tape.days_needed(on)
            is_asked = tape.asked_at is not None and abs(now - tape.asked_at) < _ASK_AGAIN
            if days and on is not None and not is_asked and not tape.past.reaches(on, days):
                tape.asked_at = now
                needs.append(symbol)
        return tuple(needs)

    def past_failed(self, symbol: Symbol) -> None:
        """They could not be had: ask again the next time."""
        self._tape(symbol).asked_at = None

    def learn(self, symbol: Symbol, bars: Bars, now: datetime) -> None:
        """Daily bars of a symbol as they are at `now`: split-adjusted, all that there are."""
        tape = self._settled(symbol)
        tape.past.learn(bars, tape.table.date_at(now - tape.delay))

    def bars_needed(self, now: datetime) -> tuple[BarsNeed, ...]:
        """Bars that indicators are to be judged on, where one has closed since they were given.

        Each is given out once a minute until `learn_bars` brings them.
        """
        return self._timetable.bars_needed(now)

    def learn_bars(self, symbol: Symbol, interval: Interval, bars: Bars, now: datetime) -> Outcome:
        """Bars for indicators, as they are at `now`: those that have closed are judged."""
        self._timetable.learn_bars(symbol, interval, bars, now)
        return self._judge_timetable(now)

    def learn_dates(self, symbol: Symbol, event: DatedEvent, dates: Iterable[date], now: datetime) -> Outcome:
        """All known dates of a company for an event, in place of those known before."""
        self._timetable.learn_dates(symbol, event, dates, now)
        return self._judge_timetable(now)

    @property
    def waits_for_bars(self) -> bool:
        """Whether bars or dates may set any alert off."""
        return not self._timetable.is_empty

    @property
    def dates_wanted(self) -> tuple[Symbol, ...]:
        """Of which companies alerts want to know dates."""
        return self._timetable.dates_wanted

    def hold(self, holdings: Holdings, now: datetime) -> Outcome:
        """Take what is held from now on; alerts on it listen to all that it takes to value it."""

        def today(symbol: Symbol) -> date | None:
            tape = self._tape(symbol)
            return tape.table.date_at(now - tape.delay)

        self._market.hold(holdings, today)
        self._place_portfolio()
        for watch in self._watches.values():
            if watch.is_wide:
                self._forget(watch)
                known = set(watch.legs)
                watch.look_around(self._tape(watch.alert.symbol))
                for symbol in watch.legs.keys() - known:
                    watch.legs[symbol].arm(now)
                self._register(watch)
        return Outcome()

    def split(self, symbol: Symbol, ex_date: date, ratio: Decimal, now: datetime) -> Outcome:
        """`ratio` new shares come for one old from `ex_date` on; once per (symbol, ex_date, ratio).

        Raises InputError for a ratio that is not a number above 0.
        """
        if not ratio.is_finite() or ratio <= 0:
            raise InputError(
                tr("A split ratio of {ratio} is impossible.").format(ratio=ratio),
                tr("It is new shares per old one."),
            )
        report = Report()
        tape = self._settled(symbol)
        tape.splits.setdefault((ex_date, ratio.normalize()), False)
        self._apply_splits(tape, now, report)
        return report.outcome()

    def _judge_timetable(self, now: datetime) -> Outcome:
        report = Report()
        if self._is_running:
            self._timetable.judge(now, self._running_since, report)
        return report.outcome()
