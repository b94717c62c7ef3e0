"""The alerts of an evaluator: taken up, changed by their user, and accounted for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from watcher.domain.alerts import actions
from watcher.domain.alerts.accounts import Ledger, recall_heard, recall_verdicts
from watcher.domain.alerts.alert import Alert, AlertDraft, AlertId, LogEntry, Outcome
from watcher.domain.alerts.floor import Floor
from watcher.domain.alerts.report import Report
from watcher.domain.alerts.tape import Tape
from watcher.domain.alerts.watch import Watch
from watcher.domain.alerts.watch_memory import last_split
from watcher.domain.alerts.wide import PORTFOLIO, Foreign
from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.language import tr


class Roster(Floor):
    """Whatever a user does to alerts, and what they say of themselves."""

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

    def edit(
        self, alert_id: AlertId, draft: AlertDraft, now: datetime, price: Decimal | None = None
    ) -> Outcome:
        """Change an alert; another level, kind, symbol or session arms it afresh. Raises InputError.

        `price` is the one of now where it has not heard what it listens to from now on.
        """
        watch = self._watch(alert_id)
        if draft.symbol == watch.alert.symbol:
            tape = self._settled(draft.symbol)
            self._forget(watch)
            try:
                actions.edit(watch, tape, draft, now, price)
            finally:
                self._register(watch)
            return _changed(watch)
        moved = actions.begin(alert_id, draft, self._settled(draft.symbol), now, price)
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

    def undo_last_split(self, ids: Iterable[AlertId], now: datetime) -> Outcome:
        """Put back what the last split changed of these; it is not applied again. Raises InputError."""

        def undo(watch: Watch, own: Tape, report: Report) -> None:
            found = last_split(watch.splits)
            if found is None:
                raise InputError(
                    tr("No split has changed alert {alert}.").format(alert=watch.alert.id),
                    tr("“watcher alert log” tells of splits."),
                )
            tape = self._tape(found.symbol) if found.symbol else own
            actions.undo_split(watch, own, tape, found.ex_date, found.ratio, now, report)

        return self._act(ids, undo)

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

    def _act(self, ids: Iterable[AlertId], action: Callable[[Watch, Tape, Report], None]) -> Outcome:
        report = Report()
        for alert_id in ids:
            watch = self._watch(alert_id)
            tape = self._settled(watch.alert.symbol)
            action(watch, tape, report)
            watch.note_word(tape.count + 1)
        return report.outcome()


def _changed(watch: Watch) -> Outcome:
    watch.is_unsaved = True
    return Outcome((watch.export(),))
