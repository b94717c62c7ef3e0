"""What one event altered: collected while alerts judge it, then given out whole."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from watcher.domain.alerts.alert import Firing, LogEntry, Outcome

if TYPE_CHECKING:
    from watcher.domain.alerts.watch import Watch


class Report:
    """Collects what one event altered."""

    def __init__(self) -> None:
        self.changed: dict[str, Watch] = {}
        self.firings: list[Firing] = []
        self.log: list[LogEntry] = []

    def outcome(self) -> Outcome:
        """All of it, frozen; what several alerts missed is told in the order in which it occurred."""
        fires = sorted(self.firings, key=_occurred_at) if len(self.firings) > 1 else self.firings
        return Outcome(
            tuple(watch.export() for watch in self.changed.values()), tuple(fires), tuple(self.log)
        )


def joined(outcomes: Sequence[Outcome]) -> Outcome:
    """What several events altered that were noticed at one moment."""
    alerts = {alert.id: alert for outcome in outcomes for alert in outcome.alerts}
    fires = sorted((fire for outcome in outcomes for fire in outcome.firings), key=_occurred_at)
    return Outcome(tuple(alerts.values()), tuple(fires), tuple(line for one in outcomes for line in one.log))


def _occurred_at(firing: Firing) -> datetime:
    return firing.occurred_at
