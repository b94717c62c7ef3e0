"""What the session knows of alerts and of what fired."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.late import Late
from watcher.bridge.requests import Reply
from watcher.engine.messages import AlertsNews, FiringsNews

if TYPE_CHECKING:
    # The window is painted first.
    from pathlib import Path

    from watcher.domain.alerts.alert import Alert, AlertAction, AlertDraft, AlertId, Firing, Repeat
    from watcher.domain.alerts.condition import Condition
    from watcher.domain.alerts.logbook import LogFilter
    from watcher.domain.symbols import Symbol
    from watcher.engine import alert_requests as asks
else:
    asks = Late("watcher.engine.alert_requests")

RECENT_FIRINGS = 200


class Alerts(Asking):
    """The part of the session that panels read alerts from."""

    alerts_changed = Signal(object, object)
    """Changed alerts (tuple of Alert), and removed ids (tuple of AlertId)."""
    fired = Signal(object)
    """Fresh firings, in order (tuple of Firing)."""
    trial_changed = Signal()
    """Other fires that would have been are to be marked on the chart; see `trial`."""
    firings_changed = Signal()
    """The list of firings or the number of unread ones is new."""

    def __init__(self) -> None:
        self._alerts: dict[AlertId, Alert] = {}
        self._firings: list[Firing] = []
        self._unread = 0
        self._trial: tuple[Symbol, tuple[Firing, ...]] | None = None

    # ---- what is known

    @property
    def trial(self) -> tuple[Symbol, tuple[Firing, ...]] | None:
        """When terms that are being written would have fired, and of which symbol."""
        return self._trial

    def show_trial(self, symbol: Symbol, fires: tuple[Firing, ...]) -> None:
        """Have these marked on the chart of the symbol; none of them: nothing is tried."""
        trial = (symbol, fires) if fires else None
        if trial != self._trial:
            self._trial = trial
            self.trial_changed.emit()

    @property
    def alerts(self) -> Mapping[AlertId, Alert]:
        """Every alert as it is now."""
        return self._alerts

    @property
    def firings(self) -> Sequence[Firing]:
        """The last fires, newest first, at most 200."""
        return self._firings

    @property
    def unread(self) -> int:
        """How many fires the user has not seen."""
        return self._unread

    # ---- requests

    def add_alert(self, draft: AlertDraft) -> Reply:
        """Store and arm an alert. Answers the Alert once it is on disk."""
        return self._ask(asks.AddAlert(draft))

    def edit_alert(self, alert: AlertId, draft: AlertDraft) -> Reply:
        """Give an alert other terms. Answers the Alert once it is on disk."""
        return self._ask(asks.EditAlert(alert, draft))

    def change_alerts(
        self, alerts: Sequence[AlertId], action: AlertAction, until: datetime | None = None
    ) -> Reply:
        """Pause, resume, snooze, re-arm, acknowledge or remove. Answers the Alerts as they were before."""
        return self._ask(asks.ChangeAlerts(tuple(alerts), action, until))

    def mark_firings_read(self) -> Reply:
        """The user has seen all fires."""
        return self._ask(asks.MarkFiringsRead())

    def import_alerts(self, path: Path) -> Reply:
        """Set the alerts of a JSON file. Answers AlertsImported."""
        return self._ask(asks.ImportAlerts(path))

    def export_alerts(self, path: Path) -> Reply:
        """Write the terms of all alerts to a JSON file. Answers how many there were."""
        return self._ask(asks.ExportAlerts(path))

    def try_alert(
        self, symbol: Symbol, condition: Condition, repeat: Repeat, *, is_stored_only: bool = False
    ) -> Reply:
        """Ask when terms would have fired in the last year. Answers Tried, or None."""
        return self._ask(asks.TryAlert(symbol, condition, repeat, is_stored_only))

    def offer_levels(self, symbol: Symbol) -> Reply:
        """Ask for levels that are worth an alert. Answers a tuple of Offer."""
        return self._ask(asks.OfferLevels(symbol))

    def explain_alert(self, alert: AlertId) -> Reply:
        """Ask what an alert made of the last prices, and why. Answers Explanation."""
        return self._ask(asks.ExplainAlert(alert))

    def show_log(self, wanted: LogFilter) -> Reply:
        """Read the log of all alerts. Answers a list of LogLine, newest first."""
        return self._ask(asks.ShowLog(wanted))

    def export_log(self, wanted: LogFilter, path: Path) -> Reply:
        """Write the log to a file as CSV. Answers how many lines there were."""
        return self._ask(asks.ExportLog(wanted, path))

    def show_worth(self) -> Reply:
        """Ask what the fires of each alert were worth. Answers a tuple of Worth."""
        return self._ask(asks.ShowWorth())

    # ---- news

    def _take_alerts(self, news: AlertsNews) -> None:
        for alert in news.changed:
            self._alerts[alert.id] = alert
        for gone in news.removed:
            self._alerts.pop(gone, None)
        self.alerts_changed.emit(news.changed, news.removed)

    def _take_firings(self, news: FiringsNews) -> None:
        before = self._firings if news.fresh else []
        self._firings = [*reversed(news.firings), *before][:RECENT_FIRINGS]
        self._unread = news.unread
        if news.fresh and news.firings:
            self.fired.emit(news.firings)
        self.firings_changed.emit()
