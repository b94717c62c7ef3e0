"""The settings as the window sees them: what they are now, and each change on its way to the file."""

from __future__ import annotations

from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from watcher.autostart import Autostart, command
from watcher.bridge.requests import Reply
from watcher.config import Config, Value
from watcher.config_file import ConfigError, ConfigWarning, load, save_setting
from watcher.domain.errors import WatcherError
from watcher.language import tr
from watcher.values import dataclass

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor


@dataclass(frozen=True, slots=True)
class _Outcome:
    number: int
    key: str
    config: Config
    faults: tuple[ConfigWarning, ...]
    error: WatcherError | None


WITH_SYSTEM = "startup.with_system"
"""The one setting that the system has to know, too."""


@dataclass(frozen=True, slots=True)
class _Forgotten:
    keys: tuple[str, ...]


class Settings(QObject):
    """Reads and writes config.toml in a thread of its own, one change after the other.

    `running` is what the program was started with: some settings take effect only then.
    A file with a fault in it is never written: the user mends it first.
    """

    changed = Signal(str)
    """The setting of this key was saved; an empty key: several may be others than before."""
    _done = Signal(object)

    def __init__(
        self,
        path: Path,
        config: Config,
        faults: tuple[ConfigWarning, ...] = (),
        parent: QObject | None = None,
        *,
        autostart: Autostart | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._autostart = autostart
        self.running = config
        self._config = config
        self._faults = faults
        self._numbers = count(1)
        self._replies: dict[int, Reply] = {}
        self._worker: ThreadPoolExecutor | None = None
        # The worker emits, this thread collects.
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    @property
    def program(self) -> tuple[str, ...]:
        """How this very program is started again, on the profile that it has."""
        return command() if self._autostart is None else self._autostart.command

    @property
    def config(self) -> Config:
        """The settings as they are in the file."""
        return self._config

    @property
    def faults(self) -> tuple[ConfigWarning, ...]:
        """What in the file could not be used."""
        return self._faults

    def save(self, key: str, value: Value) -> Reply:
        """Write one setting. Answers the Config as it is then; fails where the file has a fault."""
        return self._ask(key, value)

    def forget(self, *keys: str) -> Reply:
        """Take settings out of the file, so that their defaults hold. Answers the Config as it is then."""
        return self._ask(keys[0] if len(keys) == 1 else "", _Forgotten(keys))

    def read_again(self) -> Reply:
        """Look at the file anew: it may have been mended. Answers the Config."""
        return self._ask("", None)

    def close(self) -> None:
        """Return when everything is written."""
        if self._worker is not None:
            self._worker.shutdown()

    def _ask(self, key: str, value: Value | _Forgotten | None) -> Reply:
        reply = Reply(self)
        number = next(self._numbers)
        self._replies[number] = reply
        if self._worker is None:
            from concurrent.futures import ThreadPoolExecutor

            self._worker = ThreadPoolExecutor(1, "settings")
        self._worker.submit(self._work, number, key, value)
        return reply

    def _work(self, number: int, key: str, value: Value | _Forgotten | None) -> None:
        error = None
        try:
            if isinstance(value, _Forgotten):
                for one in value.keys:
                    self._write(one, None)
            elif value is not None:
                self._write(key, value)
        except WatcherError as failure:
            error = failure
        self._done.emit(_Outcome(number, key, *load(self._path), error))

    def _write(self, key: str, value: Value | None) -> None:
        faults = load(self._path)[1]
        if faults:
            raise ConfigError(
                tr("Nothing was saved: the settings file has a fault in it."),
                tr("Mend it by hand first. {sentence}").format(sentence=faults[0].sentence),
            )
        if key == WITH_SYSTEM and self._autostart is not None:
            # First what can be refused: the file says only what is so.
            self._autostart.set(value is True)
        save_setting(self._path, key, value)

    @Slot(object)
    def _on_done(self, outcome: _Outcome) -> None:
        self._config, self._faults = outcome.config, outcome.faults
        self.changed.emit("" if outcome.error is not None else outcome.key)
        self._replies.pop(outcome.number).finish(outcome.config, outcome.error)
