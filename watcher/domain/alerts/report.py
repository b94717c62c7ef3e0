"""What one event altered: collected while alerts judge it, then given out whole."""

from __future__ import annotations

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
        """All of it, frozen; what was removed in the meantime is left out."""
        return Outcome(
            tuple(watch.export() for watch in self.changed.values()), tuple(self.firings), tuple(self.log)
        )
