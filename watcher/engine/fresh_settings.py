"""The settings as they are in the file now: read again when it was written, by whomever."""

from __future__ import annotations

from pathlib import Path

from watcher.config import Config, Notifications, Portfolio, Writing
from watcher.config_file import load
from watcher.domain.formats import SEPARATORS, Formats
from watcher.setting_rules import EXCHANGE, LOCAL


def plain_formats(wanted: Writing) -> Formats:
    """What the settings mean without a desktop: what is left to the system is written the English way."""
    # The window is painted first, and goes by the desktop.
    from zoneinfo import ZoneInfo

    decimal, thousands = SEPARATORS.get(wanted.numbers, (".", ","))
    zone = None if wanted.zone in {EXCHANGE, LOCAL} else ZoneInfo(wanted.zone)
    return Formats(decimal, thousands, wanted.clock == "12", zone, wanted.zone != EXCHANGE)


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

    def writing(self) -> Formats:
        """How numbers and times are written where no desktop says how it writes them."""
        return plain_formats(self._fresh().formats)

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
