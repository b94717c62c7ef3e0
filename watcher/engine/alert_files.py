"""Files of alerts, read and written; for a window and a command."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from watcher.domain.alerts.alert import Alert
from watcher.domain.alerts.alert_file import AlertsRead, from_file, to_file
from watcher.domain.errors import InputError, ProfileError
from watcher.language import tr
from watcher.paths import write_private

_MOST_BYTES = 20_000_000


def read_alerts(path: Path) -> AlertsRead:
    """The alerts of a file. Raises InputError with the reason."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise InputError(tr("{name} is too large for a file of alerts.").format(name=path.name))
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(
            tr("{name} is no text file.").format(name=path.name), tr("Save it as UTF-8.")
        ) from error
    except OSError as error:
        raise InputError(
            tr("{name} cannot be read: {strerror}.").format(name=path.name, strerror=error.strerror or error)
        ) from error
    return from_file(text)


def write_alerts(alerts: Iterable[Alert], path: Path) -> None:
    """Write the terms of these alerts, whole or not at all. Raises InputError."""
    try:
        write_private(path, to_file(alerts).encode())
    except ProfileError as error:
        cause = error.__cause__
        strerror = cause.strerror if isinstance(cause, OSError) else error.title
        raise InputError(
            tr("{path} cannot be written: {strerror}.").format(path=path, strerror=strerror)
        ) from error
