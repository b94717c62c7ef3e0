"""The whole profile in one file: a zip of database and settings, encrypted with a password if one is wanted.

An encrypted one is in the age format (age-encryption.org/v1), so that other programs can open it, too.
"""

from __future__ import annotations

import io
import json
import os
import tempfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from watcher.domain.errors import InputError, StoreError
from watcher.store.backup import Backup, backup_to, create_private, is_good, restore
from watcher.values import dataclass

FORMAT = 1
_DATABASE, _CONFIG, _MANIFEST = "watcher.db", "config.toml", "manifest.json"
_AGE = b"age-encryption.org/v1"
_ZIP = b"PK\x03\x04"
_MOST_CONFIG_BYTES = 1_000_000
_MOST_RATIO = 1_000
_CHUNK = 1 << 20


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
    manifest = {"format": FORMAT, "version": version, "made_at": now.astimezone(UTC).isoformat()}
    try:
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".watcher-backup-") as folder:
            copy = Path(folder) / _DATABASE
            backup_to(database, copy)
            packed = Path(folder) / "packed"
            with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr(_MANIFEST, json.dumps(manifest))
                archive.write(copy, _DATABASE)
                if config.is_file():
                    archive.write(config, _CONFIG)
            data = packed.read_bytes()
        create_private(part)
        part.write_bytes(_encrypted(data, password) if password else data)
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise StoreError(
            f"{target} cannot be written: {error.strerror or error}.",
            "Choose another folder, or free some space.",
        ) from error


def restore_archive(path: Path, database: Path, config: Path, now: datetime, password: str = "") -> Restored:
    """Put a profile back; what is there now is kept aside, nothing of it is lost.

    Raises InputError for a wrong password or a foreign file, and StoreError; then nothing is changed.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}.") from error
    if data.startswith(_AGE):
        data = _decrypted(data, password, path)
    with tempfile.TemporaryDirectory(dir=database.parent, prefix=".watcher-restore-") as folder:
        manifest, settings = _unpack(data, Path(folder), path)
        copy = Path(folder) / _DATABASE
        if not is_good(copy):
            raise StoreError(f"The database in {path} is damaged.", "Nothing was changed; choose another.")
        restore(copy, database, now)
        kept = _replace_config(config, settings, now) if settings is not None else None
    made_at = datetime.fromisoformat(manifest["made_at"])
    return Restored(Backup(path, made_at), str(manifest["version"]), kept)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(_AGE))
    except OSError:
        return b""


def _unpack(data: bytes, folder: Path, path: Path) -> tuple[dict[str, str], bytes | None]:
    foreign = InputError(f"{path} is no backup of Watcher.", "Nothing was changed; choose another file.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            manifest = json.loads(archive.read(_MANIFEST))
            if not isinstance(manifest, dict) or manifest.keys() < {"format", "version", "made_at"}:
                raise foreign
            if manifest["format"] > FORMAT:
                raise InputError(
                    f"{path} was written by a newer Watcher.", "Update this one, then try again."
                )
            entry = archive.getinfo(_DATABASE)
            if entry.file_size > max(len(data), _CHUNK) * _MOST_RATIO:
                raise foreign
            with archive.open(entry) as packed, (folder / _DATABASE).open("wb") as copy:
                while chunk := packed.read(_CHUNK):
                    copy.write(chunk)
            names = archive.namelist()
            has_config = _CONFIG in names and archive.getinfo(_CONFIG).file_size <= _MOST_CONFIG_BYTES
            return manifest, archive.read(_CONFIG) if has_config else None
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError) as error:
        raise foreign from error


def _replace_config(config: Path, settings: bytes, now: datetime) -> Path | None:
    kept = None
    if config.exists():
        if config.read_bytes() == settings:
            return None
        kept = config.with_name(
            f"{config.stem}.replaced-{now.astimezone(UTC):%Y-%m-%dT%H%M%SZ}{config.suffix}"
        )
        config.replace(kept)
    create_private(config)
    config.write_bytes(settings)
    return kept


def _encrypted(data: bytes, password: str) -> bytes:
    # Seldom wanted, and it takes seconds on purpose: that is what keeps passwords from being guessed.
    from pyrage import passphrase

    return bytes(passphrase.encrypt(data, password))


def _decrypted(data: bytes, password: str, path: Path) -> bytes:
    from pyrage import DecryptError, passphrase

    if not password:
        raise InputError(
            f"{path} is encrypted.", "Give its password: --password, or WATCHER_BACKUP_PASSWORD."
        )
    try:
        return bytes(passphrase.decrypt(data, password))
    except DecryptError as error:
        raise InputError(
            f"{path} could not be decrypted.",
            "Is the password right, and the file whole? Nothing was changed.",
        ) from error
