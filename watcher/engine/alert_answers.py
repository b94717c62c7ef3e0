"""Answers that need the store only: why, the log, what was worth it, alerts to and from files."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.clock import Clock
from watcher.domain.alerts.alert import AlertDraft
from watcher.domain.alerts.alert_file import AlertsImported
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.engine.alert_changes import Instruments, StoredAlerts, Tables, price_now
from watcher.engine.alert_files import read_alerts, write_alerts
from watcher.engine.alert_requests import (
    ExplainAlert,
    ExportAlerts,
    ExportLog,
    LogRequest,
    ShowLog,
    ShowWorth,
)
from watcher.engine.logbook import explain_alert, export_log, read_log, read_worth

if TYPE_CHECKING:
    from watcher.store.store import Store


class AlertAnswers:
    """Reads what the evaluator of the profile, this process or another, has written."""

    def __init__(self, store: Store, clock: Clock, tables: Tables, instruments: Instruments) -> None:
        self._store = store
        self._clock = clock
        self._tables = tables
        self._instruments = instruments

    def answer(self, request: LogRequest, keep_accounts: Callable[[], None]) -> object:
        """Answer what was asked of the past. Raises InputError, StoreError, ProfileError.

        `keep_accounts` writes what is not on disk yet.
        """
        match request:
            case ExplainAlert(alert):
                keep_accounts()
                return explain_alert(self._store, alert)
            case ShowLog(wanted):
                return read_log(self._store, wanted)
            case ExportLog(wanted, path):
                return export_log(read_log(self._store, wanted), path)
            case ShowWorth():
                return read_worth(self._store)
            case ExportAlerts(path):
                alerts = self._store.alerts.all()
                write_alerts(alerts, path)
                return len(alerts)

    def bring_in(self, path: Path, quote: Callable[[Symbol], Quote | None]) -> AlertsImported:
        """Set the alerts of a file, past any evaluator, as another process would. Raises InputError."""
        now = self._clock.now()

        def price(draft: AlertDraft) -> Decimal | None:
            instrument = self._instruments(draft.symbol)
            table = None if instrument is None else self._tables(instrument.calendar)
            return price_now(quote(draft.symbol), now, table, draft.sessions)

        stored = StoredAlerts(self._store, self._tables, self._instruments)
        return stored.take_in(read_alerts(path), now, price)
