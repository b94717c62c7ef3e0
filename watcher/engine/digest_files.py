"""Writes a digest: as the file that was asked for, and into the archive of the profile."""

from __future__ import annotations

from pathlib import Path

from watcher.domain.digest.digest import Digest
from watcher.domain.errors import InputError, ProfileError
from watcher.domain.formats import Formats
from watcher.language import tr
from watcher.paths import write_named, write_private
from watcher.reports.digest_sheet import digest_sheet
from watcher.reports.html import html_of
from watcher.reports.pdf import pdf_of

ENDINGS = (".html", ".pdf")


def check_ending(path: Path) -> str:
    """How a file of this name is written. Raises InputError."""
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise InputError(
            tr("{name} is neither .html nor .pdf.").format(name=path.name),
            tr("The ending says how it is written."),
        )
    return ending


def digest_bytes(digest: Digest, ending: str, formats: Formats | None = None) -> bytes:
    """The file of a digest, HTML or PDF, in the language that is spoken (`in_language`).

    `formats` is how the user has numbers and times written.
    """
    sheet = digest_sheet(digest, formats)
    return pdf_of(sheet) if ending == ".pdf" else html_of(sheet).encode()


def write_digest(digest: Digest, path: Path, formats: Formats | None = None) -> None:
    """Write it as the ending says. Raises InputError for a file that cannot be written."""
    data = digest_bytes(digest, check_ending(path), formats)
    try:
        write_named(path, data)
    except OSError as error:
        raise InputError(
            tr("{path} cannot be written: {strerror}.").format(path=path, strerror=error.strerror)
        ) from error


def keep_digest(digest: Digest, folder: Path, formats: Formats | None = None) -> Path:
    """Put it into the archive, by its week, in place of an earlier one; where it is. Raises ProfileError."""
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise ProfileError(
            tr("The folder {folder} cannot be made: {strerror}.").format(
                folder=folder, strerror=error.strerror or error
            )
        ) from error
    path = folder / f"{digest.week}.html"
    write_private(path, digest_bytes(digest, ".html", formats))
    return path
