"""What a user wants of alerts: set, changed, removed, explained; from the window or from a notification."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from watcher.domain.alerts.alert import (
    Alert,
    AlertAction,
    AlertDraft,
    AlertId,
)
from watcher.domain.alerts.alert_file import AlertsImported
from watcher.domain.channels import Reach
from watcher.domain.errors import InputError, StoreError
from watcher.domain.notices import Severity
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.engine.alert_answers import AlertAnswers
from watcher.engine.alert_changes import (
    SEEN_BY,
    Instruments,
    StoredAlerts,
    Tables,
    act,
    known,
    price_now,
)
from watcher.engine.alert_requests import AddAlert, ChangeAlerts, EditAlert, LogRequest, MarkFiringsRead
from watcher.engine.channel_requests import ChannelRequest
from watcher.engine.messages import Audience, ChartWanted
from watcher.notify.channel import Choice, Subject

if TYPE_CHECKING:
    from watcher.engine.assembly import Parts
    from watcher.store.store import Store
from watcher.engine.alert_keeping import AlertKeeping

SNOOZE = timedelta(hours=1)


class AlertOrders(AlertKeeping):
    """Carries out what is asked: it is on disk before this answers, or it never happened."""

    def __init__(
        self, store: Store, parts: Parts, audience: Audience, tables: Tables, instruments: Instruments
    ) -> None:
        super().__init__(store, parts, audience, tables, instruments)
        self._answers = AlertAnswers(store, self._clock, tables, instruments)

    async def carry_out(
        self, request: AddAlert | EditAlert | ChangeAlerts | MarkFiringsRead, quote: Quote | None
    ) -> object:
        """Do what is asked; it is on disk before this answers. Raises InputError, StoreError."""
        now = self._clock.now()
        match request:
            case AddAlert(draft):
                return self._add(request, now, quote)
            case EditAlert(alert, draft):
                return self._edit(alert, draft, now, quote)
            case ChangeAlerts(ids, action, until):
                return self._act(ids, action, until, now)
            case MarkFiringsRead():
                self._store.firings.mark_read()
                self._tell_stored_firings()
                return None
            case _:
                assert_never(request)

    def symbols_changed(self, gone: Collection[Symbol], back: Collection[Symbol]) -> None:
        """These left every list: their alerts are orphaned, and never fire on; or came back: they go on.

        A disk that refuses leaves them as they are, and is said.
        """
        now = self._clock.now()
        leaving = [one.id for one in self._shown.values() if one.symbol in gone and not one.orphaned]
        coming = [one.id for one in self._shown.values() if one.symbol in back and one.orphaned]
        for ids, action in ((leaving, AlertAction.ORPHAN), (coming, AlertAction.ADOPT)):
            if ids:
                try:
                    self._act(ids, action, None, now)
                except (StoreError, InputError) as error:
                    self._notice(Severity.ERROR, error.title, error.hint)

    def import_alerts(self, path: Path, quote: Callable[[Symbol], Quote | None]) -> AlertsImported:
        """Set the alerts of a file. Raises InputError, StoreError."""
        imported = self._answers.bring_in(path, quote)
        self.reload()
        return imported

    async def carry_out_channels(self, request: ChannelRequest) -> Reach | None:
        """Do what is asked of the ways to reach the user. Raises WatcherError."""
        return await self._dispatch.carry_out(request)

    def carry_out_log(self, request: LogRequest) -> object:
        """Answer what was asked of the past. Raises InputError, StoreError, ProfileError."""
        return self._answers.answer(request, self._write_accounts)

    def _write_accounts(self) -> None:
        if self._is_evaluating:
            self._store_waiting()
            self._keep_accounts()

    def _add(self, request: AddAlert, now: datetime, quote: Quote | None) -> Alert:
        price = self._price_now(request.draft, now, quote)
        if not self._is_evaluating:
            return self._show_stored_change(self._stored().add(request.draft, now, price))
        alert = self._store.alerts.new_id()
        self._commit_or_undo(self._evaluator.add(alert, request.draft, now, price))
        self.portfolio_changed()
        self._catching_up.want()
        return known(self._evaluator, alert)

    def _edit(self, alert: AlertId, draft: AlertDraft, now: datetime, quote: Quote | None) -> Alert:
        if not self._is_evaluating:
            return self._show_stored_change(self._stored().edit(alert, draft, now))
        known(self._evaluator, alert)
        self._commit_or_undo(self._evaluator.edit(alert, draft, now, self._price_now(draft, now, quote)))
        self.portfolio_changed()
        self._catching_up.want()
        return known(self._evaluator, alert)

    def _price_now(self, draft: AlertDraft, now: datetime, quote: Quote | None) -> Decimal | None:
        instrument = self._instruments(draft.symbol)
        table = None if instrument is None else self._tables(instrument.calendar)
        return price_now(quote, now, table, draft.sessions)

    def _act(
        self, ids: Sequence[AlertId], action: AlertAction, until: datetime | None, now: datetime
    ) -> tuple[Alert, ...]:
        if not self._is_evaluating:
            before = self._stored().act(ids, action, until, now)
            self.reload()
            return before
        before = tuple(known(self._evaluator, alert) for alert in ids)
        if action in SEEN_BY:
            # First, so that all of it can be tried again where another program comes in between.
            self._store.firings.mark_read(ids)
        if action is AlertAction.REMOVE:
            self._store_waiting()
            self._store.alerts.remove(ids)
            self._evaluator.remove(*ids)
            self._tell_alerts((), removed=tuple(ids))
        else:
            self._commit_or_undo(act(self._evaluator, ids, action, until, now))
        if action in SEEN_BY:
            self._tell_stored_firings()
        return before

    def _stored(self) -> StoredAlerts:
        return StoredAlerts(self._store, self._tables, self._instruments)

    def _show_stored_change(self, alert: Alert) -> Alert:
        self._tell_alerts((alert,))
        return alert

    def _on_chosen(self, choice: Choice, subject: Subject) -> None:
        """Do it; what is gone meanwhile is passed over, what cannot be stored is said."""
        if choice is Choice.OPEN:
            self._audience.post(ChartWanted(subject.symbol))
            return
        ids = [alert for alert in subject.alerts if alert in self._shown]
        now = self._clock.now()
        until = now + SNOOZE if choice is Choice.SNOOZE else None
        if ids:
            try:
                self._act(ids, AlertAction(choice.value), until, now)
            except (StoreError, InputError) as error:
                self._notice(Severity.ERROR, error.title, error.hint)
