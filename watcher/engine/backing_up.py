"""Copies the profile into a file, and looks at such files, while the engine goes on."""

from __future__ import annotations

import asyncio

from watcher import __version__
from watcher.domain.errors import InputError
from watcher.engine.assembly import Parts
from watcher.engine.backup_requests import BackupRequest, ExamineBackup
from watcher.language import tr
from watcher.paths import Profile


async def carry_out_backup(parts: Parts, request: BackupRequest) -> object:
    """Needs no open store, so that a backup is found even where there is none. Raises WatcherError."""
    from watcher.store.archive import examine, write_archive

    database = parts.backed_up
    if database is None:
        raise InputError(
            tr("The demo market has no backups."), tr("All of it is invented; it is made anew at each start.")
        )
    if isinstance(request, ExamineBackup):
        return await asyncio.to_thread(examine, request.path, database.parent, request.password)
    config = Profile(database.parent).config
    now = parts.clock.now()
    await asyncio.to_thread(write_archive, database, config, request.path, now, __version__, request.password)
    return request.path.name
