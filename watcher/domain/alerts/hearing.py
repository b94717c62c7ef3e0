"""The ears of the evaluator: every observation is judged by every alert that it concerns."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime

from watcher.domain.alerts import listening, timing
from watcher.domain.alerts.alert import Outcome
from watcher.domain.alerts.eligibility import Heard
from watcher.domain.alerts.floor import Floor
from watcher.domain.alerts.lane import Lane
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.together import hear_leg, judge_together
from watcher.domain.alerts.watch import Watch
from watcher.domain.quote import Observation
from watcher.domain.symbols import Symbol

_NOTHING = Outcome()
_NEVER = datetime.max.replace(tzinfo=UTC)


class Hearing(Floor):
    """Prices as they are heard, in order. What looks at several symbols waits for all of one moment."""

    def observe(self, obs: Observation) -> Outcome:
        """Evaluate one observation, as it was heard. Nothing is heard while stopped."""
        earlier = _NOTHING
        if self._pending and obs.received_time != self._pending_at:
            earlier = self.judge_together()
        lane = self._lanes.get(obs.symbol)
        if lane is None or not lane.is_plain(obs):
            return _joined(earlier, self._judge(obs))
        tape = lane.tape
        tape.count += 1
        tape.heard.append(obs)
        tape.quoted_at, tape.renewed_at = obs.quote_time, obs.received_time
        is_quiet = lane.ride(obs)
        if is_quiet and not lane.outsiders and not tape.legs:
            return earlier
        if not is_quiet:
            for watch in lane.met(obs):
                lane.take_out(watch, obs)
        return _joined(earlier, self._judge_some(lane, obs))

    def judge_together(self) -> Outcome:
        """Judge what waits for the other prices of the same moment: all of that moment were given."""
        report = Report()
        pending, self._pending = self._pending, {}
        for watch in sorted(pending.values(), key=lambda watch: watch.order):
            if watch.pending:
                judge_together(watch, self._tape(watch.alert.symbol), report)
        return report.outcome()

    def poll_failed(self, symbols: Iterable[Symbol], at: datetime) -> Outcome:
        """Nothing could be heard of these: what has to be held without a gap pauses."""
        for symbol in symbols:
            if symbol in self._tapes:
                tape = self._settled(symbol)
                for watch in (*tape.watches.values(), *tape.legs.values()):
                    watch.rule.interrupt(at - tape.delay)
                    watch.is_unsaved = True
        return Outcome()

    def unknown(self, symbols: Collection[Symbol], now: datetime) -> Outcome:
        """The source has all symbols but these: their alerts wait until they are heard again."""
        report = Report()
        for symbol, tape in self._tapes.items():
            if symbol in symbols:
                tape.is_unknown = True
                timing.lose(self._settled(symbol), now, report)
            else:
                self._know_again(tape, now)
        return report.outcome()

    def _judge(self, obs: Observation) -> Outcome:
        """Let every alert of the symbol judge an observation, then let those ride that it left in peace."""
        if not self._is_running:
            return _NOTHING
        report = Report()
        tape = self._settled(obs.symbol)
        self._apply_splits(tape, obs.received_time, report)
        heard = tape.read(obs)
        if heard.price is not None:
            self._know_again(tape, obs.received_time)
        self._pass_time(tape, obs.received_time, report)
        tape.count += 1
        tape.heard.append(obs)
        tape.hear(heard)
        is_trusted = listening.trust(tape, heard)
        peers = self._peers_of(tape)
        for watch in tuple(tape.watches.values()):
            listening.listen(watch, tape, heard, peers, report)
        self._hear_legs(tape, heard, peers, report)
        self._gather(tape, tape.watches.values(), obs.received_time, report)
        if is_trusted and not tape.gate.is_waiting:
            due = min(timing.deadlines(tape, obs.received_time), default=_NEVER)
            lane = Lane(tape, obs, due)
            lane.board(tape.watches.values())
            self._lanes[obs.symbol] = lane
        return report.outcome()

    def _judge_some(self, lane: Lane, obs: Observation) -> Outcome:
        """Let the alerts beside the lane judge a plain observation."""
        report = Report()
        tape = lane.tape
        heard = tape.read(obs)
        judging = sorted(lane.outsiders.values(), key=lambda watch: watch.order)
        peers = self._peers_of(tape)
        for watch in judging:
            listening.listen(watch, tape, heard, peers, report)
        self._hear_legs(tape, heard, peers, report)
        self._gather(tape, judging, obs.received_time, report)
        lane.board(judging)
        if report.changed:
            lane.due = min(timing.deadlines(tape, obs.received_time), default=_NEVER)
        return report.outcome()

    def _hear_legs(self, tape: Tape, heard: Heard, peers: Sequence[Tape], report: Report) -> None:
        for watch in tuple(tape.legs.values()):
            hear_leg(watch, self._tape(watch.alert.symbol), tape, heard, peers, report)

    def _gather(self, tape: Tape, heard_by: Iterable[Watch], at: datetime, report: Report) -> None:
        """Judge at once what looks at one symbol only; let the rest wait for the others of the moment."""
        for watch in (*heard_by, *tape.legs.values()):
            if not watch.pending:
                continue
            if watch.legs:
                self._pending[watch.alert.id] = watch
                self._pending_at = at
            else:
                judge_together(watch, tape, report)


def _joined(one: Outcome, other: Outcome) -> Outcome:
    if one is _NOTHING or other is _NOTHING:
        return other if one is _NOTHING else one
    alerts = {alert.id: alert for alert in (*one.alerts, *other.alerts)}
    return Outcome(tuple(alerts.values()), one.firings + other.firings, one.log + other.log)
