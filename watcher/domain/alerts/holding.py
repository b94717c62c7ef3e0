"""How long a condition has been true without a gap in the hearing (`for`, alerts.md §3)."""

from __future__ import annotations

from datetime import datetime, timedelta

from watcher.domain.alerts.rules import Memory


class Holding:
    """Adds up the time that something is true; closed hours, lunch breaks and failed polls do not count."""

    def __init__(self, needed: timedelta) -> None:
        self._needed = needed
        self._added = timedelta(0)
        self._since: datetime | None = None
        self._last: datetime | None = None
        self._stretch = ""

    @property
    def is_running(self) -> bool:
        """Whether it began and was not reset; a pause keeps it."""
        return self._last is not None

    def hold(self, at: datetime, stretch: str) -> bool:
        """It is true at `at`; whether that makes it long enough (and then it starts anew)."""
        if self._since is not None and self._last is not None and stretch != self._stretch:
            self._added += max(timedelta(0), self._last - self._since)
            self._since = None
        if self._since is None:
            self._since, self._stretch = at, stretch
        self._last = at
        if self._added + (at - self._since) < self._needed:
            return False
        self.reset()
        return True

    def pause(self, at: datetime) -> None:
        """Nothing was heard at `at`: what has passed is kept, what follows does not count."""
        if self._since is not None:
            self._added += max(timedelta(0), at - self._since)
            self._since = None

    def reset(self) -> None:
        """It is not true."""
        self._added = timedelta(0)
        self._since = self._last = None

    def dump(self) -> Memory:
        """All it remembers, in JSON's types."""
        return {
            "added_s": self._added.total_seconds(),
            "since": None if self._since is None else self._since.isoformat(),
            "last": None if self._last is None else self._last.isoformat(),
            "stretch": self._stretch,
        }

    def restore(self, memory: Memory) -> None:
        """Remember what `dump` gave."""
        self._added = timedelta(seconds=memory["added_s"])
        self._since = None if memory["since"] is None else datetime.fromisoformat(memory["since"])
        self._last = None if memory["last"] is None else datetime.fromisoformat(memory["last"])
        self._stretch = memory["stretch"]
