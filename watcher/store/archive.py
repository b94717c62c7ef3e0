"""The whole profile in one file: a zip of database, settings and digests, encrypted if one wants that.

An encrypted one is in the age format (age-encryption.org/v1), so that other programs can open it, too.
"""

from __future__ import annotations

import io
import json
import logging
import os
import re
import tempfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

from watcher.domain.backups import BackupFound
from watcher.domain.errors import InputError, ProfileError, StoreError
from watcher.language import tr
from watcher.paths import Profile, write_private
from watcher.store.backup import Backup, backup_to, check_copy, create_private, made_at, restore, unused
from watcher.store.faults import NewerError
from watcher.values import dataclass

log = logging.getLogger(__name__)

FORMAT = 1
_DATABASE, _CONFIG, _MANIFEST, _DIGESTS = "watcher.db", "config.toml", "manifest.json", "digests"
_DIGEST = re.compile(rf"{_DIGESTS}/(\d{{4}}-W\d\d\.html)")
_AGE = b"age-encryption.org/v1"
_ZIP = b"PK\x03\x04"
_MOST_BYTES = 1_000_000
_MOST_RATIO = 1_000
_CHUNK = 1 << 20
_TORN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What reading a zip raises that is cut off, altered, or packed in a way that nothing here is."""


@dataclass(frozen=True, slots=True)
class _Content:
    """What a file was found to hold."""

    made_at: datetime
    version: str
    copy: Path
    settings: bytes | None
    digests: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back; `config` is where the settings of before were kept, None if there were none."""

    backup: Backup
    version: str
    config: Path | None = None


def is_encrypted(path: Path) -> bool:
    """Whether a password is needed to read it."""
    return _head(path).startswith(_AGE)


def is_archive(path: Path) -> bool:
    """Whether it is such a file; else it may be a bare copy of a database."""
    return _head(path).startswith((_AGE, _ZIP))


def write_archive(
    database: Path, config: Path, target: Path, now: datetime, version: str, password: str = ""
) -> None:
    """Copy a profile, in use or not, to `target`, which only a complete copy replaces. Raises StoreError."""
    part = target.with_name(f"{target.name}.part")
    # What is to be encrypted is never there in the clear: the folder may be shared, or sent elsewhere.
    place = database.parent if password else target.parent
    manifest = {"format": FORMAT, "version": version, "made_at": now.astimezone(UTC).isoformat()}
    try:
        with tempfile.TemporaryDirectory(dir=place, prefix=".watcher-backup-") as folder:
            copy = Path(folder) / _DATABASE
            backup_to(database, copy)
            packed = Path(folder) / "packed"
            # Not strict, and no time of its own for the manifest: a zip knows no day before 1980.
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
                archive.writestr(zipfile.ZipInfo(_MANIFEST), json.dumps(manifest))
                archive.write(copy, _DATABASE)
                if config.is_file():
                    archive.write(config, _CONFIG)
                for digest in sorted(_digests(database).glob("*.html")):
                    archive.write(digest, f"{_DIGESTS}/{digest.name}")
            data = packed.read_bytes()
        create_private(part)
        part.write_bytes(_encrypted(data, password) if password else data)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise StoreError(
            tr("{path} cannot be written: {strerror}.").format(path=target, strerror=error.strerror or error),
            tr("Choose another folder, or free some space."),
        ) from error


def examine(path: Path, folder: Path, password: str = "") -> BackupFound:
    """What a file holds, looked at as closely as for a restore; in `folder` lies meanwhile what it unpacks.

    Raises InputError and StoreError, as a restore does.
    """
    if not is_archive(path):
        if not path.is_file():
            raise _unreadable(path, "")
        check_copy(path)
        return BackupFound(made_at(path))
    if is_encrypted(path) and not password:
        return BackupFound(needs_password=True)
    with _opened(path, folder, password) as content:
        return BackupFound(content.made_at, content.version)


def put_back(path: Path, database: Path, config: Path, now: datetime, password: str = "") -> Restored:
    """Put a whole profile back, or a bare copy of its database. Raises InputError and StoreError."""
    if is_archive(path):
        return restore_archive(path, database, config, now, password)
    if not path.is_file():
        raise _unreadable(path, "")
    # One of the daily copies, or one from before a migration.
    return Restored(restore(path, database, now), "")


def restore_archive(path: Path, database: Path, config: Path, now: datetime, password: str = "") -> Restored:
    """Put a profile back; what is there now is kept aside, nothing of it is lost.

    Raises InputError for a wrong password or a foreign file, and StoreError; then nothing is changed.
    """
    with _opened(path, database.parent, password) as content:
        # First what may find no room.
        part = _settings_to_be(config, content.settings)
        try:
            restore(content.copy, database, now)
        except BaseException:
            if part is not None:
                part.unlink()
            raise
        kept = _replace_config(config, part, now) if part is not None else None
        _put_missing(content.digests, _digests(database))
        return Restored(Backup(path, content.made_at), content.version, kept)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(_AGE))
    except OSError:
        return b""


@contextmanager
def _opened(path: Path, folder: Path, password: str) -> Iterator[_Content]:
    """What a file holds, checked; for the length of a `with` its database lies in `folder`."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, error.strerror or str(error)) from error
    if data.startswith(_AGE):
        data = _decrypted(data, password, path)
    try:
        unpacking = tempfile.TemporaryDirectory(dir=folder, prefix=".watcher-restore-")
    except OSError as error:
        raise _no_room(folder, error) from error
    with unpacking as place:
        try:
            content = _unpack(data, Path(place), path)
        except OSError as error:
            raise _no_room(folder, error) from error
        try:
            check_copy(content.copy, path)
        except NewerError:
            raise
        except StoreError as error:
            raise StoreError(
                tr("The database in {path} is damaged.").format(path=path),
                tr("Nothing was changed; choose another."),
            ) from error
        yield content


def _unreadable(path: Path, why: str) -> InputError:
    said = tr("{path} cannot be read: {strerror}.") if why else tr("There is no file {path}.")
    return InputError(said.format(path=path, strerror=why))


def _no_room(folder: Path, error: OSError) -> StoreError:
    return StoreError(
        tr("{path} cannot be written: {strerror}.").format(path=folder, strerror=error.strerror or error),
        tr("Nothing was changed; make the folder writable, or free some space."),
    )


def _unpack(data: bytes, folder: Path, path: Path) -> _Content:
    """Take it out of the zip. Raises InputError, and OSError where there is no room."""
    foreign = InputError(
        tr("{path} is no backup of Watcher, or not whole.").format(path=path),
        tr("Nothing was changed; choose another file."),
    )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            manifest = json.loads(archive.read(_MANIFEST))
            if not isinstance(manifest, dict) or manifest.keys() < {"format", "version", "made_at"}:
                raise foreign
            if manifest["format"] > FORMAT:
                raise NewerError(
                    tr("{path} was written by a newer Watcher.").format(path=path),
                    tr("Update this one, then try again."),
                )
            made = datetime.fromisoformat(manifest["made_at"])
            entry = archive.getinfo(_DATABASE)
            if made.tzinfo is None or entry.file_size > max(len(data), _CHUNK) * _MOST_RATIO:
                raise foreign
            copy = folder / _DATABASE
            with archive.open(entry) as packed, copy.open("wb") as file:
                while chunk := packed.read(_CHUNK):
                    file.write(chunk)
            names = archive.namelist()
            has_config = _CONFIG in names and archive.getinfo(_CONFIG).file_size <= _MOST_BYTES
            settings = archive.read(_CONFIG) if has_config else None
            digests = {
                found[1]: archive.read(name)
                for name in names
                if (found := _DIGEST.fullmatch(name)) and archive.getinfo(name).file_size <= _MOST_BYTES
            }
            return _Content(made, str(manifest["version"]), copy, settings, digests)
    except (*_TORN, KeyError, ValueError, TypeError) as error:
        raise foreign from error


def _settings_to_be(config: Path, settings: bytes | None) -> Path | None:
    """Write the settings beside those of now; None where these stay. Raises StoreError."""
    if settings is None or (config.is_file() and config.read_bytes() == settings):
        return None
    part = config.with_name(f"{config.name}.part")
    try:
        create_private(part)
        part.write_bytes(settings)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise _no_room(config.parent, error) from error
    return part


def _digests(database: Path) -> Path:
    return Profile(database.parent).digests


def _put_missing(digests: dict[str, bytes], folder: Path) -> None:
    """Bring back the weekly digests that are gone. They can be written anew: a full disk is only noted."""
    try:
        for name, data in digests.items():
            if not (folder / name).exists():
                folder.mkdir(mode=0o700, exist_ok=True)
                write_private(folder / name, data)
    except (OSError, ProfileError) as error:
        log.warning("Not all digests were brought back: %s", error)


def _replace_config(config: Path, part: Path, now: datetime) -> Path | None:
    kept = None
    if config.exists():
        name = f"{config.stem}.replaced-{now.astimezone(UTC):%Y-%m-%dT%H%M%SZ}{config.suffix}"
        kept = unused(config.with_name(name))
        config.replace(kept)
    part.replace(config)
    return kept


def _encrypted(data: bytes, password: str) -> bytes:
    # Seldom wanted, and it takes seconds on purpose: that is what keeps passwords from being guessed.
    from pyrage import passphrase

    return bytes(passphrase.encrypt(data, password))


def _decrypted(data: bytes, password: str, path: Path) -> bytes:
    from pyrage import DecryptError, passphrase

    if not password:
        raise InputError(
            tr("{path} is encrypted.").format(path=path),
            tr("Give its password: --password, or WATCHER_BACKUP_PASSWORD."),
        )
    try:
        return bytes(passphrase.decrypt(data, password))
    except DecryptError as error:
        raise InputError(
            tr("{path} could not be decrypted.").format(path=path),
            tr("Is the password right, and the file whole? Nothing was changed."),
        ) from error
