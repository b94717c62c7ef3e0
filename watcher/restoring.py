"""Puts a backup back between two windows, while nobody has the profile's data open."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from watcher.domain.backups import Restore
from watcher.domain.errors import WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.engine.assembly import Parts
from watcher.language import tr


def restore(parts: Parts, settings_file: Path, wanted: Restore) -> Notice:
    """Put it back; what came of it is for the next window to say. What there was before is kept."""
    now, lock = parts.clock.now(), parts.lock
    # Held here means by an engine that has not ended.
    if parts.backed_up is None or lock.is_held or not lock.acquire():
        title = tr("Another Watcher has this database; nothing was changed.")
        return Notice(now, Severity.ERROR, title, tr("End it, then try again."))
    from watcher.store.archive import put_back

    try:
        put_back(wanted.path, parts.backed_up, settings_file, now, wanted.password)
    except WatcherError as error:
        return Notice(now, Severity.ERROR, error.title, error.hint)
    finally:
        lock.release()
    for shown in (parts.first_view, parts.first_chart):
        # Of what there was before.
        if shown is not None:
            with suppress(OSError):
                shown.unlink()
    return Notice(
        now,
        Severity.INFO,
        tr("{name} is restored.").format(name=wanted.path.name),
        tr("What there was before is kept in {folder}.").format(folder=parts.backed_up.parent),
    )
