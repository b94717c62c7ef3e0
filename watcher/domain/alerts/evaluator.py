"""The evaluator of alerts: hears every observation, and says what fired, what changed and why (alerts.md)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from watcher.domain.alerts import actions, listening, timing
from watcher.domain.alerts.accounts import Ledger, recall_heard, recall_verdicts
from watcher.domain.alerts.alert import Alert, AlertDraft, AlertId, LogEntry, Outcome
from watcher.domain.alerts.eligibility import Heard
from watcher.domain.alerts.filling import CatchUp
from watcher.domain.alerts.held import Holdings
from watcher.domain.alerts.lane import Lane
from watcher.domain.alerts.market import Market
from watcher.domain.alerts.missed import Missed, make_up
from watcher.domain.alerts.past import BarsNeed, PastNeed
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.timetable import Timetable
from watcher.domain.alerts.together import hear_leg, judge_together
from watcher.domain.alerts.watch import Watch
from watcher.domain.alerts.wide import PORTFOLIO, DatedEvent, Foreign
from watcher.domain.bars import Bars, Interval
from watcher.domain.errors import InputError
from watcher.domain.instrument import ALWAYS_OPEN, Instrument
from watcher.domain.quote import Observation
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr


class Evaluator:
    """Evaluates alerts on observations that it is given, in order, with the time of each.

    It has no clock and does no work in the background: time passes by `tick`, and
    `next_deadline` says when the next one is due. Everything that it was told is in the
    exported alerts' memory, so that a restart loses nothing. Not thread-safe.
    """

    def __init__(
        self,
        tables: Callable[[str], SessionTable],
        instruments: Callable[[Symbol], Instrument | None],
    ) -> None:
        self._table_of = tables
        self._instrument_of = instruments
        self._tapes: dict[Symbol, Tape] = {}
        self._lanes: dict[Symbol, Lane] = {}
        self._made = 0
        self._watches: dict[AlertId, Watch] = {}
        self._timetable = Timetable(self._tape, self._settled)
        self._pending: dict[AlertId, Watch] = {}
        self._pending_at: datetime | None = None
        self._market = Market(self._tape, instruments)
        self._missed = Missed()
        self._is_running = True
        self._running_since: datetime | None = None

    @property
    def alerts(self) -> Mapping[AlertId, Alert]:
        """All alerts as they are now, with complete memory."""
        self._settle_lanes()
        return MappingProxyType({alert_id: watch.export() for alert_id, watch in self._watches.items()})

    def load(self, alerts: Iterable[Alert]) -> None:
        """Take alerts up where their memory left them; without memory they are armed as they say.

        One that is known already is replaced.
        """
        for alert in alerts:
            self.remove(alert.id)
            tape = self._settled(alert.symbol)
            watch = Watch.of(alert, tape)
            if not alert.memory and not isinstance(alert.condition, Foreign):
                actions.arm_as_written(watch, tape)
            self._put(watch, tape)

    def add(
        self, alert_id: AlertId, draft: AlertDraft, now: datetime, price: Decimal | None = None
    ) -> Outcome:
        """Arm a new alert at `price`, or at the last eligible one known. Raises InputError."""
        tape = self._settled(draft.symbol)
        watch = actions.begin(alert_id, draft, tape, now, price)
        self._put(watch, tape)
        return _changed(watch)

    def edit(self, alert_id: AlertId, draft: AlertDraft, now: datetime) -> Outcome:
        """Change an alert; another level, kind, symbol or session arms it afresh. Raises InputError."""
        watch = self._watch(alert_id)
        if draft.symbol == watch.alert.symbol:
            tape = self._settled(draft.symbol)
            self._forget(watch)
            try:
                actions.edit(watch, tape, draft, now)
            finally:
                self._register(watch)
            return _changed(watch)
        moved = actions.begin(alert_id, draft, self._settled(draft.symbol), now, None)
        moved.sequence = watch.sequence
        moved.alert = replace(moved.alert, paused=watch.alert.paused)
        self.remove(alert_id)
        self._put(moved, self._tape(draft.symbol))
        return _changed(moved)

    def pause(self, ids: Iterable[AlertId], now: datetime) -> Outcome:
        """Stop evaluating these."""
        return self._act(ids, lambda watch, _, report: actions.pause(watch, now, report))

    def resume(self, ids: Iterable[AlertId], now: datetime) -> Outcome:
        """Go on with paused ones, armed afresh; this also answers a suspicion."""
        return self._act(ids, lambda watch, tape, report: actions.resume(watch, tape, now, report))

    def rearm(self, ids: Iterable[AlertId], now: datetime) -> Outcome:
        """Arm these afresh, whatever they were."""
        return self._act(ids, lambda watch, tape, report: actions.rearm(watch, tape, now, report))

    def acknowledge(self, ids: Iterable[AlertId], now: datetime) -> Outcome:
        """The user has seen that these fired."""
        return self._act(ids, lambda watch, _, report: actions.acknowledge(watch, now, report))

    def snooze(self, ids: Iterable[AlertId], until: datetime, now: datetime) -> Outcome:
        """Mute delivery until then; evaluation goes on."""
        return self._act(ids, lambda watch, _, report: actions.snooze(watch, until, now, report))

    def remove(self, *ids: AlertId) -> Outcome:
        """Forget alerts; unknown ones are no error."""
        for alert_id in ids:
            watch = self._watches.pop(alert_id, None)
            if watch is not None:
                self._forget(watch)
                del self._settled(watch.alert.symbol).watches[alert_id]
        return Outcome()

    def orphan(self, symbol: Symbol, now: datetime) -> Outcome:
        """Its symbol was removed: never fire on, until `adopt`."""
        ids = list(self._tape(symbol).watches)
        return self._act(ids, lambda watch, _, report: actions.orphan(watch, now, report))

    def adopt(self, symbol: Symbol, now: datetime) -> Outcome:
        """Its symbol is back: its orphaned alerts are armed afresh."""
        ids = [watch.alert.id for watch in self._tape(symbol).watches.values() if watch.alert.orphaned]
        return self._act(ids, lambda watch, tape, report: actions.adopt(watch, tape, now, report))

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
            tape.is_unknown = symbol in symbols
            if tape.is_unknown:
                timing.lose(self._settled(symbol), now, report)
        return report.outcome()

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
        return self._come_back(at)

    resumed = started

    def feed_down(self, at: datetime) -> Outcome:
        """The connection is lost."""
        self._interrupt(at)
        return Outcome()

    def feed_up(self, at: datetime) -> Outcome:
        """The connection is back: what was missed is to be caught up with."""
        return self._come_back(at)

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
        return report.outcome()

    def catch_up_failed(self, symbol: Symbol, at: datetime) -> Outcome:
        """There will be no answer: said as `not_monitored` when the next eligible quote comes.

        Should bars turn up at a later start, the hole is still filled.
        """
        self._missed.fail(symbol)
        report = Report()
        timing.expire_due(self._settled(symbol), at, report)
        return report.outcome()

    def past_needed(self, now: datetime) -> tuple[PastNeed, ...]:
        """Daily bars of the past that alerts are to be judged with, and are not known for today.

        Each is given out once an hour until `learn` brings what it takes.
        """
        needs = []
        for symbol, tape in self._tapes.items():
            on = tape.table.date_at(now - tape.delay)
            days = 0 if on is None else tape.days_needed(on)
            is_asked = tape.asked_at is not None and now - tape.asked_at < _ASK_AGAIN
            if days and on is not None and not is_asked and not tape.past.reaches(on, days):
                tape.asked_at = now
                needs.append(PastNeed(symbol, days))
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

    def listens_to(self, alert_id: AlertId) -> tuple[Symbol, ...]:
        """Every symbol whose prices an alert is judged on."""
        watch = self._watch(alert_id)
        own = () if watch.alert.symbol == PORTFOLIO else (watch.alert.symbol,)
        return (*own, *watch.legs)

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """Every symbol that any alert listens to."""
        found: dict[Symbol, None] = {}
        for symbol, tape in self._tapes.items():
            if not tape.is_virtual and (tape.watches or tape.legs):
                found[symbol] = None
        return tuple(found)

    def split(self, symbol: Symbol, ex_date: date, ratio: Decimal, now: datetime) -> Outcome:
        """`ratio` new shares come for one old from `ex_date` on; once per (symbol, ex_date, ratio)."""
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

    def undo_split(self, symbol: Symbol, ex_date: date, ratio: Decimal, now: datetime) -> Outcome:
        """Put levels back to what they were before this split; it is not applied again."""
        split_one = self._tape(symbol)
        return self._act(
            [*split_one.watches, *split_one.legs],
            lambda watch, own, report: actions.undo_split(
                watch, own, split_one, ex_date, ratio.normalize(), now, report
            ),
        )

    def explain(self, alert_id: AlertId) -> tuple[LogEntry, ...]:
        """The last 50 observations, and what each evaluated to for this alert."""
        watch = self._watch(alert_id)
        if watch.is_wide or not watch.is_listening:
            return tuple(watch.history)
        tape = self._tape(watch.alert.symbol)
        first = tape.count - len(tape.heard) + 1
        return tuple(
            LogEntry(obs.received_time, alert_id, watch.verdict_on(number), obs.price)
            for number, obs in enumerate(tape.heard, first)
            if number > watch.born_at
        )

    def accounts(self, ledger: Ledger) -> tuple[dict[Symbol, Any], dict[AlertId, Any]]:
        """What `explain` answers, to be kept: what was heard by symbol, what alerts said of it by id."""
        return ledger.take(self._tapes.values())

    def recall(self, heard: Mapping[Symbol, Any], verdicts: Mapping[AlertId, Any]) -> None:
        """Account for what an earlier run heard, too; right after `load`."""
        for symbol, tape in self._tapes.items():
            if symbol in heard:
                recall_heard(tape, heard[symbol])
            for alert_id, watch in tape.watches.items():
                recall_verdicts(watch, tape, verdicts.get(alert_id) if symbol in heard else None)

    def unsaved(self) -> tuple[Alert, ...]:
        """The alerts whose memory changed since this was last asked."""
        self._settle_lanes()
        changed = [watch for watch in self._watches.values() if watch.is_unsaved]
        for watch in changed:
            watch.is_unsaved = False
        return tuple(watch.export() for watch in changed)

    def _tape(self, symbol: Symbol) -> Tape:
        tape = self._tapes.get(symbol)
        if tape is None:
            instrument = self._instrument_of(symbol) or Instrument(symbol)
            tape = self._tapes[symbol] = Tape(instrument, self._table_of(instrument.calendar), self._market)
        return tape

    def _place_portfolio(self) -> None:
        """Let alerts on the whole portfolio go by the days of the exchange of what is held first."""
        holdings = self._market.holdings
        first = self._instrument_of(holdings.symbols[0]) if holdings.symbols else None
        calendar = ALWAYS_OPEN if first is None else first.calendar
        instrument = Instrument(PORTFOLIO, currency=holdings.currency, calendar=calendar)
        known = self._tapes.get(PORTFOLIO)
        if known is not None and known.instrument == instrument:
            return
        tape = self._tapes[PORTFOLIO] = Tape(instrument, self._table_of(calendar), self._market)
        if known is not None:
            tape.watches = known.watches
            for watch in tape.watches.values():
                watch.alert = replace(watch.alert, currency=holdings.currency)

    def _register(self, watch: Watch) -> None:
        """Let it hear the other symbols that it listens to, and of bars and days."""
        for leg in watch.legs.values():
            leg.tape.legs[watch.alert.id] = watch
        self._timetable.put(watch)

    def _forget(self, watch: Watch) -> None:
        for leg in watch.legs.values():
            self._settled(leg.symbol).legs.pop(watch.alert.id, None)
        self._timetable.forget(watch.alert.id)
        self._pending.pop(watch.alert.id, None)

    def _judge_timetable(self, now: datetime) -> Outcome:
        report = Report()
        if self._is_running:
            self._timetable.judge(now, self._running_since, report)
        return report.outcome()

    def _settled(self, symbol: Symbol) -> Tape:
        """The tape of a symbol with every alert of it up to date, and nobody riding."""
        if (lane := self._lanes.pop(symbol, None)) is not None:
            lane.settle()
        return self._tape(symbol)

    def _settle_lanes(self) -> None:
        for lane in self._lanes.values():
            lane.settle()

    def _watch(self, alert_id: AlertId) -> Watch:
        try:
            return self._watches[alert_id]
        except KeyError as missing:
            raise InputError(tr("There is no alert “{alert_id}”.").format(alert_id=alert_id)) from missing

    def _put(self, watch: Watch, tape: Tape) -> None:
        self._made += 1
        watch.order, watch.born_at = self._made, tape.count
        watch.note_word(tape.count + 1)
        self._watches[watch.alert.id] = tape.watches[watch.alert.id] = watch
        self._register(watch)

    def _act(self, ids: Iterable[AlertId], action: Callable[[Watch, Tape, Report], None]) -> Outcome:
        report = Report()
        for alert_id in ids:
            watch = self._watch(alert_id)
            tape = self._settled(watch.alert.symbol)
            action(watch, tape, report)
            watch.note_word(tape.count + 1)
        return report.outcome()

    def _judge(self, obs: Observation) -> Outcome:
        """Let every alert of the symbol judge an observation, then let those ride that it left in peace."""
        if not self._is_running:
            return _NOTHING
        report = Report()
        tape = self._settled(obs.symbol)
        self._apply_splits(tape, obs.received_time, report)
        heard = tape.read(obs)
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

    def _deadlines(self, symbol: Symbol, tape: Tape, now: datetime) -> Iterable[datetime]:
        lane = self._lanes.get(symbol)
        if lane is not None:
            return (lane.due, lane.silent_at)
        if not tape.watches:
            return ()
        return (*timing.deadlines(tape, now), *timing.silences(tape, now, self._running_since))

    def _peers_of(self, tape: Tape) -> tuple[Tape, ...]:
        calendar = tape.instrument.calendar
        return tuple(
            other
            for other in self._tapes.values()
            if other is not tape and other.instrument.calendar == calendar
        )

    def _pass_time(self, tape: Tape, now: datetime, report: Report) -> None:
        timing.pass_time(
            tape, self._peers_of(tape), now, self._running_since, report, is_running=self._is_running
        )

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

    def _apply_splits(self, tape: Tape, now: datetime, report: Report) -> None:
        today = tape.table.date_at(now - tape.delay)
        for (ex_date, ratio), is_applied in tape.splits.items():
            if is_applied or today is None or today < ex_date:
                continue
            tape.splits[ex_date, ratio] = True
            tape.gate.divide(ratio, ex_date)
            tape.past.divide(ratio, ex_date)
            self._market.split(tape.instrument.symbol, ex_date, ratio)
            for series in tape.series.values():
                series.divide(ratio, ex_date)
            for watch in tape.watches.values():
                actions.split(watch, tape, ex_date, ratio, now, report)
            for watch in tape.legs.values():
                own = self._settled(watch.alert.symbol)
                actions.split_other(watch, own, tape, ex_date, ratio, now, report)


_NOTHING = Outcome()
_ASK_AGAIN = timedelta(hours=1)
_NEVER = datetime.max.replace(tzinfo=UTC)


def _joined(one: Outcome, other: Outcome) -> Outcome:
    if one is _NOTHING or other is _NOTHING:
        return other if one is _NOTHING else one
    alerts = {alert.id: alert for alert in (*one.alerts, *other.alerts)}
    return Outcome(tuple(alerts.values()), one.firings + other.firings, one.log + other.log)


def _changed(watch: Watch) -> Outcome:
    watch.is_unsaved = True
    return Outcome((watch.export(),))
