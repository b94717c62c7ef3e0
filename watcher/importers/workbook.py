"""Spreadsheets in XLSX, read within bounds: a small file can unpack to a very large one."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import datetime

from watcher.domain.errors import InputError
from watcher.importers import archives
from watcher.importers.source_file import MOST_ROWS, SourceFile
from watcher.importers.table import Table
from watcher.language import tr

MOST_UNPACKED_BYTES = 64 * 1024 * 1024
_MOST_FILES = 2_000


def sheets(file: SourceFile, wanted: Sequence[str]) -> dict[str, Table]:
    """The sheets of these names, each with its first row as heading. Raises InputError."""
    check(file)
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(file.data), read_only=True, data_only=True)
    except Exception as error:
        raise _unreadable(file) from error
    try:
        return {name: _table(book[name], file.name) for name in wanted if name in book.sheetnames}
    finally:
        book.close()


def headings(file: SourceFile) -> list[Table]:
    """The first row of every sheet. Raises InputError."""
    check(file)
    from openpyxl import load_workbook

    try:
        book = load_workbook(io.BytesIO(file.data), read_only=True, data_only=True)
    except Exception as error:
        raise _unreadable(file) from error
    try:
        firsts = (next(sheet.iter_rows(max_row=1, values_only=True), ()) for sheet in book.worksheets)
        return [Table(tuple("" if one is None else str(one) for one in first), ()) for first in firsts]
    finally:
        book.close()


def _unreadable(file: SourceFile) -> InputError:
    return InputError(
        tr("{name} is not a spreadsheet that can be read.").format(name=file.name),
        tr("Save it as XLSX or CSV again."),
    )


def check(file: SourceFile) -> None:
    """Raise InputError for what is no spreadsheet, or would unpack to more than is sensible."""
    try:
        with zipfile.ZipFile(io.BytesIO(file.data)) as archive:
            entries = archive.infolist()
            if not any(entry.filename == "xl/workbook.xml" for entry in entries):
                raise InputError(
                    tr("{name} is an archive, not a spreadsheet.").format(name=file.name),
                    tr("Unpack it first."),
                )
            if len(entries) > _MOST_FILES:
                raise InputError(
                    tr("{name} is a damaged archive.").format(name=file.name), tr("Export it again.")
                )
            archives.check(archive, file.name, MOST_UNPACKED_BYTES)
    except zipfile.BadZipFile as error:
        raise InputError(
            tr("{name} is a damaged archive.").format(name=file.name), tr("Export it again.")
        ) from error


def _table(sheet: object, name: str) -> Table:
    rows: list[tuple[int, list[str]]] = []
    for number, values in enumerate(sheet.iter_rows(values_only=True), 1):  # type: ignore[attr-defined]
        if number > MOST_ROWS:
            raise InputError(
                tr("{name} has more than {most_rows} rows.").format(name=name, most_rows=f"{MOST_ROWS:,}"),
                tr("Export a shorter period."),
            )
        rows.append((number, ["" if value is None else _text(value) for value in values]))
    return Table(tuple(rows[0][1]) if rows else (), tuple(rows[1:]))


def _text(value: object) -> str:
    return value.isoformat(" ") if isinstance(value, datetime) else str(value)
