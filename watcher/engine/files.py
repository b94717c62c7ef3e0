"""Writes files that the user named, whole or not at all."""

from __future__ import annotations

import asyncio
from pathlib import Path

from watcher.domain.errors import InputError, ProfileError
from watcher.engine.file_requests import ExportBars, FileRequest, SavePicture
from watcher.language import tr
from watcher.paths import write_private


async def carry_out_file(request: FileRequest) -> object:
    """Write it, whole or not at all, while the engine goes on. Raises InputError."""
    if isinstance(request, ExportBars):
        return await asyncio.to_thread(_export, request)
    return await asyncio.to_thread(_save, request)


def _save(request: SavePicture) -> str:
    _write(request.path, request.data)
    return request.path.name


def _export(request: ExportBars) -> int:
    _write(request.path, request.table.csv().encode())
    return len(request.table.bars)


def _write(path: Path, data: bytes) -> None:
    try:
        write_private(path, data)
    except ProfileError as error:
        cause = error.__cause__
        why = cause.strerror if isinstance(cause, OSError) else None
        said = tr("{name} cannot be written to {parent}: {why}.").format(
            name=path.name, parent=path.parent, why=why or cause
        )
        raise InputError(said, tr("Choose another folder, or make this one writable.")) from error
