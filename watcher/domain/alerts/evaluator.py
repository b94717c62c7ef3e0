"""The evaluator of alerts: hears every observation, and says what fired, what changed and why (alerts.md)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from watcher.domain.alerts import timing
from watcher.domain.alerts.alert import Outcome
from watcher.domain.alerts.hearing import Hearing
from watcher.domain.alerts.learning import Learning
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.roster import Roster
from watcher.domain.alerts.tape import Tape
from watcher.domain.symbols import Symbol


class Evaluator(Roster, Hearing, Learning):
    """Evaluates alerts on observations that it is given, in order, with the time of each.

    It has no clock and does no work in the background: time passes by `tick`, and
    `next_deadline` says when the next one is due. Everything that it was told is in the
    exported alerts' memory, so that a restart loses nothing. Not thread-safe.
    """

    def tick(self, now: datetime) -> Outcome:
        """Time passes: silence and halts are noticed, cool-downs, snoozes and lives end."""
        report = Report()
        for symbol in self._tapes:
            lane = self._lanes.get(symbol)
            if lane is None or not lane.is_current(now):
                tape = self._settled(symbol)
                self._apply_splits(tape, now, report)
                self._pass_time(tape, now, report)
        if self._is_running:
            self._timetable.judge(now, self._running_since, report)
        return report.outcome()

    def next_deadline(self, now: datetime) -> datetime | None:
        """When `tick` has something to do next, as far as is known now; None if nothing waits for time."""
        due = [
            at
            for symbol, tape in self._tapes.items()
            for at in self._deadlines(symbol, tape, now)
            if at > now
        ]
        due += [at for at in self._timetable.deadlines(now) if at > now]
        return min(due, default=None)

    def stopped(self, at: datetime) -> Outcome:
        """The program ends or the machine falls asleep; nothing is heard until `started` or `resumed`."""
        for symbol in self._tapes:
            timing.close_the_books(self._settled(symbol), at)
        self._interrupt(at)
        self._is_running = False
        return Outcome()

    slept = stopped

    def started(self, at: datetime) -> Outcome:
        """The program runs (again): what was missed is to be caught up with."""
        self._is_running = True
        for symbol in self._tapes:
            timing.follow_clock(self._settled(symbol), at)
        return self._come_back(at)

    resumed = started

    def feed_down(self, at: datetime) -> Outcome:
        """The connection is lost."""
        self._interrupt(at)
        return Outcome()

    def feed_up(self, at: datetime) -> Outcome:
        """The connection is back: what was missed is to be caught up with."""
        return self._come_back(at)

    def _deadlines(self, symbol: Symbol, tape: Tape, now: datetime) -> Iterable[datetime]:
        lane = self._lanes.get(symbol)
        if lane is not None:
            return (lane.due, lane.silent_at)
        if not tape.watches:
            return ()
        return (*timing.deadlines(tape, now), *timing.silences(tape, now, self._running_since))

    def _interrupt(self, at: datetime) -> None:
        for symbol in self._tapes:
            tape = self._settled(symbol)
            for watch in tape.watches.values():
                watch.rule.interrupt(at - tape.delay)
                watch.rule.forget_window()
                watch.gate.drop_unconfirmed()
                for leg in watch.legs.values():
                    leg.gate.drop_unconfirmed()
                watch.is_unsaved = True

    def _come_back(self, at: datetime) -> Outcome:
        self._running_since = at
        self._missed.come_back([self._settled(symbol) for symbol in self._tapes], at)
        return Outcome()
