"""What SQLite's failures mean to a user: a disk, a lock or a file, never a stack of its own words."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from pathlib import Path

from watcher.domain.errors import BusyError, StoreError
from watcher.language import tr

_PRIMARY = 0xFF
"""Extended result codes carry the primary one in their lowest byte."""

_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_SAID = {
    sqlite3.SQLITE_FULL: (
        tr("The disk is full: the last change was not saved."),
        tr("Free some space on the disk that holds {path}."),
    ),
    sqlite3.SQLITE_BUSY: (
        tr("The database is in use by another program: the last change was not saved."),
        tr("Try again; if that does not help, end other Watchers and programs that have {path} open."),
    ),
    sqlite3.SQLITE_READONLY: (
        tr("The database cannot be written: nothing is saved."),
        tr("Make {path} and its folder writable for you."),
    ),
    sqlite3.SQLITE_CANTOPEN: (
        tr("The database cannot be opened."),
        tr("Check that {path} is a file, and that you may read and write it and its folder."),
    ),
    sqlite3.SQLITE_IOERR: (
        tr("The disk failed while the database was in use."),
        tr("Check the disk that holds {path}."),
    ),
}
_SAID[sqlite3.SQLITE_LOCKED] = _SAID[sqlite3.SQLITE_BUSY]
_SAID[sqlite3.SQLITE_PERM] = _SAID[sqlite3.SQLITE_CANTOPEN]


class DamagedError(StoreError):
    """The file is no database, or a broken one; it was left as it is.

    `copy_made_at` says of when the newest good copy is, if there is one.
    """

    def __init__(self, title: str, hint: str = "", copy_made_at: datetime | None = None) -> None:
        super().__init__(title, hint)
        self.copy_made_at = copy_made_at


class NewerError(StoreError):
    """The file was written by a newer Watcher."""


class ConflictError(StoreError):
    """Another process changed the same thing since this one read it; nothing was written."""


def explained(error: BaseException | None, path: Path) -> StoreError | None:
    """Say what a failure of SQLite means; None for what is a bug of this program."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & _PRIMARY
    if primary in _DAMAGE:
        return DamagedError(
            tr("The database {path} is damaged.").format(path=path), tr("It was left as it is.")
        )
    if primary not in _SAID:
        return None
    title, hint = _SAID[primary]
    kind = BusyError if primary in _BUSY else StoreError
    return kind(title, hint.format(path=path))


def unusable(error: OSError, path: Path) -> StoreError:
    """Say that the operating system refuses a file."""
    reason = error.strerror or str(error)
    return StoreError(
        tr("{path} cannot be used: {reason}.").format(path=path, reason=reason),
        tr("Check the folder, its owner and the space on its disk."),
    )
