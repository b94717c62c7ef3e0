"""Copies of the database to go back to: of each day, before migrations and imports, and how one is put back.

Works on files, with SQLite's own online backup, from any thread; needs no open store.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path

from watcher.domain.errors import StoreError
from watcher.language import tr
from watcher.store.faults import DamagedError, NewerError, explained, unusable
from watcher.values import dataclass

KEPT_DAYS = 7
KEPT_IMPORTS = 5
_SIDE_FILES = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy, and when it was made."""

    path: Path
    made_at: datetime


def backup_folder(path: Path) -> Path:
    """Where the backups of a database are kept."""
    return path.parent / "backups"


def backup_to(path: Path, target: Path) -> None:
    """Copy a database, in use or not, to `target`, which only a complete copy replaces. Raises StoreError."""
    part = target.with_name(f"{target.name}.part")
    with _explaining(path):
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        create_private(part)
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as source:
            _copy(source, part)
        part.replace(target)


def daily_backup(path: Path, now: datetime) -> Backup | None:
    """Make today's backup (UTC) unless there is one, and drop all daily ones but the newest seven.

    Returns the new one. Raises StoreError.
    """
    folder = backup_folder(path)
    target = folder / f"{path.stem}-{now.astimezone(UTC):%Y-%m-%d}.db"
    if target.exists():
        return None
    backup_to(path, target)
    _keep(target, path, "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]", KEPT_DAYS)
    return Backup(target, made_at(target))


def backup_before(path: Path, revision: str, now: datetime) -> Backup:
    """Keep the database as it is before it becomes another `revision`. Raises StoreError."""
    target = backup_folder(path) / f"{path.stem}-before-{revision}-{_stamp(now)}.db"
    backup_to(path, target)
    return Backup(target, made_at(target))


def backup_before_import(path: Path, now: datetime) -> Backup:
    """Keep the database as it is before a file is booked, and of such copies the newest five.

    Raises StoreError.
    """
    target = unused(backup_folder(path) / f"{path.stem}-before-import-{_stamp(now)}.db")
    backup_to(path, target)
    _keep(target, path, "before-import-*", KEPT_IMPORTS)
    return Backup(target, made_at(target))


def backups(path: Path) -> tuple[Backup, ...]:
    """All backups of a database, the newest first, unchecked."""
    found = [Backup(file, made_at(file)) for file in backup_folder(path).glob(f"{path.stem}-*.db")]
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.path), reverse=True))


def newest_good(path: Path) -> Backup | None:
    """The newest backup that passes SQLite's check."""
    return next((backup for backup in backups(path) if is_good(backup.path)), None)


def is_good(path: Path) -> bool:
    """Whether a copy is a sound database that this program can read. Changes nothing, not even beside it."""
    revision = _revision(path)
    return revision is not None and not _is_newer(revision)


def check_copy(copy: Path, named: Path | None = None) -> None:
    """Raise StoreError unless a copy is good; it is called `named`, where it lies in another file."""
    revision = _revision(copy)
    if revision is None:
        raise StoreError(
            tr("{copy} is no good copy of Watcher's database.").format(copy=named or copy),
            tr("Nothing was changed; choose another."),
        )
    if _is_newer(revision):
        raise NewerError(
            tr("{path} was written by a newer Watcher.").format(path=named or copy),
            tr("Update this one, then try again."),
        )


def _revision(path: Path) -> str | None:
    """The revision of a sound copy; None for anything else."""
    try:
        # Immutable: no other process writes backups, and none of SQLite's side files shall appear.
        # What a kill left in the log beside a copy would not be seen, though.
        immutable = "" if _log(path).exists() else "&immutable=1"
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro{immutable}", uri=True)) as copy:
            if copy.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return None
            found = copy.execute("SELECT version_num FROM alembic_version").fetchone()
            return None if found is None else str(found[0])
    except sqlite3.Error:
        return None


def _is_newer(revision: str) -> bool:
    """Whether this program is too old for it, and would refuse to open it."""
    # It brings the database library, which copying does without.
    from watcher.store.schema import HEAD

    return not revision.isdigit() or revision > HEAD


def set_aside(path: Path, now: datetime) -> Path | None:
    """Move the database out of the way, nothing of it lost; None if there is none. Raises StoreError.

    Nobody may have it open: call it while holding the profile's lock.
    """
    kept = unused(path.with_name(f"{path.stem}.replaced-{_stamp(now)}{path.suffix}"))
    with _explaining(path):
        # The side files first, and without a database, too: alone, they would be played back into the one
        # that comes next.
        for side in _SIDE_FILES:
            if (beside := Path(f"{path}{side}")).exists():
                beside.replace(f"{kept}{side}")
        if not path.exists():
            return None
        path.replace(kept)
    return kept


def restore_newest(path: Path, now: datetime) -> Backup | None:
    """Put the newest good backup in the database's place; None if there is none, and nothing was moved.

    The rest is like `restore`.
    """
    backup = newest_good(path)
    return None if backup is None else restore(backup.path, path, now)


def restore(copy: Path, path: Path, now: datetime) -> Backup:
    """Put a copy in the database's place, and what is there now aside (`set_aside`). Raises StoreError."""
    check_copy(copy)
    part = path.with_name(f"{path.name}.part")
    with _explaining(path):
        _bring(copy, part)
        _sync(part)
    set_aside(path, now)
    with _explaining(path):
        part.replace(path)
    return Backup(copy, made_at(copy))


def damaged(path: Path) -> DamagedError:
    """The error for a broken file, naming what there is to go back to."""
    backup = newest_good(path)
    if backup is None:
        hint = tr("There is no good backup of it; move the file away to begin with an empty database.")
    else:
        day = f"{backup.made_at:%Y-%m-%d %H:%M} UTC"
        hint = tr(
            "“watcher restore” keeps it aside and goes back to the backup of {made_at}: {path}."
        ).format(made_at=day, path=backup.path)
    title = tr("The database {path} is damaged.").format(path=path)
    return DamagedError(title, hint, None if backup is None else backup.made_at)


def missing(path: Path) -> DamagedError | None:
    """The error for a database that is gone; None where there is no copy of it, as at a first start."""
    backup = newest_good(path)
    if backup is None:
        return None
    day = f"{backup.made_at:%Y-%m-%d %H:%M} UTC"
    return DamagedError(
        tr("The database {path} is gone.").format(path=path),
        tr(
            "“watcher restore” goes back to the backup of {made_at}: {path}. To begin with nothing, move the "
            "folder of the backups away."
        ).format(made_at=day, path=backup.path),
        backup.made_at,
    )


def create_private(path: Path) -> None:
    """Make an empty file that only its owner can read, whatever was there. Raises OSError."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def unused(path: Path) -> Path:
    """The path itself, or the next that is free: two of one second, or of a fixed clock, would share it."""
    names = (path.with_stem(f"{path.stem}_{number}") for number in count(2))
    return next(one for one in chain((path,), names) if not one.exists())


def _keep(made: Path, path: Path, pattern: str, most: int) -> None:
    """Drop all backups with such names but the newest, and the one just made: a clock may be set back."""
    with _explaining(path):
        for old in sorted(backup_folder(path).glob(f"{path.stem}-{pattern}.db"))[:-most]:
            if old != made:
                old.unlink()


def _bring(copy: Path, part: Path) -> None:
    """Copy a file as it is, with what is in the log beside it, as there is of one that was set aside."""
    create_private(part)
    shutil.copyfile(copy, part)
    _log(part).unlink(missing_ok=True)
    if _log(copy).exists():
        create_private(_log(part))
        shutil.copyfile(_log(copy), _log(part))
        with closing(sqlite3.connect(part)) as whole:
            whole.execute("PRAGMA journal_mode = DELETE")


def _log(path: Path) -> Path:
    return Path(f"{path}-wal")


def _copy(source: sqlite3.Connection, part: Path) -> None:
    with closing(sqlite3.connect(part)) as copy:
        source.backup(copy)
        # A copy stands alone: without this it would ask for a log beside it.
        copy.execute("PRAGMA journal_mode = DELETE")
    _sync(part)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _stamp(now: datetime) -> str:
    return f"{now.astimezone(UTC):%Y-%m-%dT%H%M%SZ}"


def made_at(path: Path) -> datetime:
    """When a copy was made."""
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


@contextmanager
def _explaining(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        explanation = explained(error, path)
        if explanation is None:
            raise
        raise explanation from error
    except OSError as error:
        raise unusable(error, Path(error.filename or path)) from error
