"""What can be asked of the engine about alerts, their log and their past: one frozen value per request."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from watcher.domain.symbols import Symbol
from watcher.values import dataclass

if TYPE_CHECKING:
    # Much comes with alerts, and the window is painted first.
    from watcher.domain.alerts.alert import AlertAction, AlertDraft, AlertId, Repeat
    from watcher.domain.alerts.condition import Condition
    from watcher.domain.alerts.logbook import LogFilter


@dataclass(frozen=True, slots=True)
class AddAlert:
    """Store and arm an alert. Answers the Alert once it is on disk."""

    draft: AlertDraft


@dataclass(frozen=True, slots=True)
class EditAlert:
    """Give an alert other terms; it is armed afresh. Answers the Alert once it is on disk."""

    id: AlertId
    draft: AlertDraft


@dataclass(frozen=True, slots=True)
class ChangeAlerts:
    """Do one thing to some alerts; `until` belongs to snooze.

    Answers a tuple of the Alerts as they were before.
    """

    ids: tuple[AlertId, ...]
    action: AlertAction
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class MarkFiringsRead:
    """The user has seen all fires. Answers None."""


@dataclass(frozen=True, slots=True)
class ImportAlerts:
    """Set the alerts of a JSON file. Answers AlertsImported."""

    path: Path


@dataclass(frozen=True, slots=True)
class ExportAlerts:
    """Write the terms of all alerts to a JSON file. Answers how many there were."""

    path: Path


@dataclass(frozen=True, slots=True)
class TryAlert:
    """Try terms on the last year. Answers Tried; with `is_stored_only` None where no bars are stored."""

    symbol: Symbol
    condition: Condition
    repeat: Repeat
    is_stored_only: bool = False


@dataclass(frozen=True, slots=True)
class OfferLevels:
    """Name levels of a symbol that are worth an alert. Answers a tuple of Offer, the highest first."""

    symbol: Symbol


@dataclass(frozen=True, slots=True)
class ExplainAlert:
    """Say what an alert made of the last prices, and why. Answers Explanation."""

    id: AlertId


@dataclass(frozen=True, slots=True)
class ShowLog:
    """Read the log of all alerts. Answers a list of LogLine, newest first."""

    wanted: LogFilter


@dataclass(frozen=True, slots=True)
class ExportLog:
    """Write the log to a file as CSV. Answers how many lines there were."""

    wanted: LogFilter
    path: Path


@dataclass(frozen=True, slots=True)
class ShowWorth:
    """Say what the fires of each alert were worth. Answers a tuple of Worth."""


TrialRequest = TryAlert | OfferLevels


LogRequest = ExplainAlert | ShowLog | ExportLog | ShowWorth | ExportAlerts
"""What is asked of the past, or only read."""
