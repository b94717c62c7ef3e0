"""Archives, unpacked within bounds: a small file can hold a very large one, and lie about it."""

from __future__ import annotations

import zipfile
import zlib

from watcher.domain.errors import InputError
from watcher.language import tr

_CHUNK = 1 << 20


def unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str, most: int) -> bytes:
    """One file of an archive that is called `name`. Raises InputError for more than `most` bytes."""
    if entry.file_size > most:
        raise _too_large(name, most)
    parts: list[bytes] = []
    size = 0
    try:
        with archive.open(entry) as content:
            # In pieces: the size that the archive claims need not be true.
            while part := content.read(_CHUNK):
                parts.append(part)
                size += len(part)
                if size > most:
                    raise _too_large(name, most)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError) as error:
        raise InputError(
            tr("{name} is a damaged archive.").format(name=name), tr("Export it again.")
        ) from error
    return b"".join(parts)


def check(archive: zipfile.ZipFile, name: str, most: int) -> None:
    """Raise InputError if all of it is more than `most` bytes, or damaged."""
    left = most
    for entry in archive.infolist():
        if entry.file_size > left:
            raise _too_large(name, most)
        left -= len(unpacked(archive, entry, name, most))


def _too_large(name: str, most: int) -> InputError:
    return InputError(
        tr("{name} unpacks to more than {most_unpacked_bytes} MB.").format(
            name=name, most_unpacked_bytes=most >> 20
        ),
        tr("Export a shorter period."),
    )
