"""What users do to alerts: added, edited, paused, re-armed; the same for a window, a command and a viewer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, assert_never

from watcher.domain.alerts.alert import Alert, AlertAction, AlertDraft, AlertId, Outcome, terms_of
from watcher.domain.alerts.alert_file import AlertsImported, AlertsRead, Refused
from watcher.domain.alerts.distance import heard_price
from watcher.domain.alerts.evaluator import Evaluator
from watcher.domain.checks import row_status
from watcher.domain.errors import InputError
from watcher.domain.feed_state import RowStatus
from watcher.domain.instrument import Instrument
from watcher.domain.quote import Quote, RowFlag, Session
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.store.faults import ConflictError

if TYPE_CHECKING:
    from watcher.store.store import Store

Tables = Callable[[str], SessionTable]
Instruments = Callable[[Symbol], Instrument | None]

TRIES = 5
SEEN_BY = frozenset({AlertAction.ACKNOWLEDGE, AlertAction.REARM, AlertAction.REMOVE})
"""Who does this to an alert has seen that it fired: it is not told again."""


def act(
    evaluator: Evaluator, ids: Sequence[AlertId], action: AlertAction, until: datetime | None, now: datetime
) -> Outcome:
    """Do one thing to some alerts. Raises InputError for an alert that is gone."""
    for alert in ids:
        known(evaluator, alert)
    match action:
        case AlertAction.PAUSE:
            return evaluator.pause(ids, now)
        case AlertAction.RESUME:
            return evaluator.resume(ids, now)
        case AlertAction.SNOOZE:
            if until is None or until <= now:
                raise InputError(
                    tr("A snoozed alert needs a time in the future."), tr("For example “--for 1h”.")
                )
            return evaluator.snooze(ids, until, now)
        case AlertAction.REARM:
            return evaluator.rearm(ids, now)
        case AlertAction.ACKNOWLEDGE:
            return evaluator.acknowledge(ids, now)
        case AlertAction.REMOVE:
            return evaluator.remove(*ids)
        case AlertAction.UNDO_SPLIT:
            return evaluator.undo_last_split(ids, now)
        case AlertAction.ORPHAN | AlertAction.ADOPT:
            return _orphan_or_adopt(evaluator, ids, action, now)
        case _:
            assert_never(action)


def _orphan_or_adopt(
    evaluator: Evaluator, ids: Sequence[AlertId], action: AlertAction, now: datetime
) -> Outcome:
    """By symbol, as it is the symbol that goes or comes back."""
    symbols = dict.fromkeys(evaluator.alerts[alert].symbol for alert in ids)
    change = evaluator.orphan if action is AlertAction.ORPHAN else evaluator.adopt
    return merged([change(symbol, now) for symbol in symbols])


def merged(outcomes: Sequence[Outcome]) -> Outcome:
    """Several outcomes as one: every fire and log line, each alert as it was last."""
    if len(outcomes) == 1:
        return outcomes[0]
    alerts = {alert.id: alert for outcome in outcomes for alert in outcome.alerts}
    firings = tuple(firing for outcome in outcomes for firing in outcome.firings)
    return Outcome(tuple(alerts.values()), firings, tuple(e for outcome in outcomes for e in outcome.log))


def known(evaluator: Evaluator, alert: AlertId) -> Alert:
    """The alert with this id. Raises InputError."""
    found = evaluator.alerts.get(alert)
    if found is None:
        raise InputError(
            tr("There is no alert {alert}.").format(alert=alert),
            tr("“watcher alert list” shows those there are."),
        )
    return found


def _key(draft: AlertDraft) -> str:
    """Equal for the same terms."""
    return repr(replace(draft, sessions=frozenset())) + repr(sorted(draft.sessions))


def price_now(
    quote: Quote | None, now: datetime, table: SessionTable | None, sessions: Collection[Session]
) -> Decimal | None:
    """The price an alert that listens to these may be armed with: the newest one it would have heard.

    None where that is too old to be the price of now.
    """
    if quote is None or table is None:
        return None
    status = row_status(quote, RowFlag.NONE, now, table)
    if status is RowStatus.STALE:
        return None
    day = table.day_at(now)
    if status is RowStatus.CLOSED and day is not None:
        # Before the open it is the close of the day before that counts.
        last = day if now >= day.close else table.previous_day(day.date)
        if last is not None and quote.quote_time < last.open:
            return None
    return heard_price(quote, sessions)


class StoredAlerts:
    """Changes alerts where this process does not evaluate them: in the store, for the one that does.

    The evaluator of the profile sees it within a second; until there is one, the alert waits on disk.
    """

    def __init__(self, store: Store, tables: Tables, instruments: Instruments) -> None:
        self._store = store
        self._tables = tables
        self._instruments = instruments

    def add(self, draft: AlertDraft, now: datetime, price: Decimal | None) -> Alert:
        """Store and arm a new alert."""
        evaluator = self._evaluator()
        alert = self._store.alerts.new_id()
        evaluator.add(alert, draft, now, price)
        added = known(evaluator, alert)
        self._store.alerts.save([added])
        return added

    def edit(self, alert: AlertId, draft: AlertDraft, now: datetime) -> Alert:
        """Give an alert other terms."""

        def change(evaluator: Evaluator) -> Outcome:
            known(evaluator, alert)
            return evaluator.edit(alert, draft, now)

        self._change(change)
        return known(self._evaluator(), alert)

    def act(
        self, ids: Sequence[AlertId], action: AlertAction, until: datetime | None, now: datetime
    ) -> tuple[Alert, ...]:
        """Do one thing to some alerts; answers them as they were before."""
        before: list[Alert] = []

        def change(evaluator: Evaluator) -> Outcome:
            before[:] = [known(evaluator, alert) for alert in ids]
            return act(evaluator, ids, action, until, now)

        self._change(change)
        if action is AlertAction.REMOVE:
            self._store.alerts.remove(ids)
        if action in SEEN_BY:
            self._store.firings.mark_read(ids)
        return tuple(before)

    def symbols_changed(self, gone: Collection[Symbol], back: Collection[Symbol], now: datetime) -> int:
        """These left every list, or came back to one: their alerts with them. How many were orphaned."""
        alerts = self._store.alerts.all()
        leaving = [one.id for one in alerts if one.symbol in gone and not one.orphaned]
        coming = [one.id for one in alerts if one.symbol in back and one.orphaned]
        for ids, action in ((leaving, AlertAction.ORPHAN), (coming, AlertAction.ADOPT)):
            if ids:
                self.act(ids, action, None, now)
        return len(leaving)

    def take_in(
        self, read: AlertsRead, now: datetime, price: Callable[[AlertDraft], Decimal | None]
    ) -> AlertsImported:
        """Set the alerts of a file, except those that are there already; all of them at once."""
        evaluator = self._evaluator()
        there = {_key(terms_of(alert)) for alert in evaluator.alerts.values()}
        added: list[AlertId] = []
        known_ones, refused = 0, list(read.refused)
        for number, wanted in enumerate(read.wanted, 1):
            key = _key(wanted.draft)
            if key in there:
                known_ones += 1
                continue
            there.add(key)
            alert = self._store.alerts.new_id()
            try:
                evaluator.add(alert, wanted.draft, now, price(wanted.draft))
            except InputError as error:
                refused.append(Refused(number, error.sentence))
                continue
            if wanted.is_paused:
                evaluator.pause([alert], now)
            added.append(alert)
        alerts = tuple(known(evaluator, alert) for alert in added)
        self._store.alerts.save(alerts)
        return AlertsImported(alerts, known_ones, tuple(refused))

    def _change(self, change: Callable[[Evaluator], Outcome]) -> None:
        """Try again when the evaluating process wrote in between; its memory must not be overwritten."""
        tries = TRIES
        while True:
            outcome = change(self._evaluator())
            tries -= 1
            try:
                self._store.alerts.save(outcome.alerts)
            except ConflictError:
                if not tries:
                    raise
            else:
                return

    def _evaluator(self) -> Evaluator:
        evaluator = Evaluator(self._tables, self._instruments)
        evaluator.load(self._store.alerts.all())
        return evaluator
