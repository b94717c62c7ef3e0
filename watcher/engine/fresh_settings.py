"""The settings as they are in the file now: read again when it was written, by whomever."""

from __future__ import annotations

from pathlib import Path

from watcher.config import Config, Notifications, Portfolio, load


class FreshSettings:
    """Asks the file system on every call, and reads only what is new."""

    def __init__(self, path: Path, config: Config) -> None:
        self._path = path
        self._config = config
        self._stamp = self._look()

    def config(self) -> Config:
        """All of them."""
        return self._fresh()

    def notifications(self) -> Notifications:
        """Where and when a fire is told."""
        return self._fresh().notifications

    def portfolio(self) -> Portfolio:
        """What totals are in, and where a day ends."""
        return self._fresh().portfolio

    def _fresh(self) -> Config:
        stamp = self._look()
        if stamp != self._stamp:
            self._stamp = stamp
            self._config = load(self._path)[0]
        return self._config

    def _look(self) -> tuple[int, int] | None:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size
