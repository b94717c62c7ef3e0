"""Files of transactions, read by whichever importer knows them: apart, there are three dozen of those."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from watcher.domain.errors import InputError
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.imports import ImportBatch, ImportOptions
from watcher.importers.generic_csv import GenericCsv
from watcher.importers.headings import FIELDS, guessed
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.importers.sources import importer_of
from watcher.importers.table import table_of
from watcher.language import tr
from watcher.values import dataclass

_HEAD_LINES, _SAMPLE_ROWS, _SNIFFED = 20, 5, 20_000


@dataclass(frozen=True, slots=True)
class ColumnsRead:
    """The columns of a table, the fields there are, what each field seems to be, and its first rows.

    `heading` is what a mapping is remembered by.
    """

    heading: str
    titles: tuple[str, ...]
    fields: tuple[str, ...]
    guessed: Mapping[str, str]
    sample: tuple[tuple[str, ...], ...]


def read_batch(
    path: Path,
    options: ImportOptions,
    known: Iterable[Account] = (),
    remembered: Mapping[str, Mapping[str, str]] | None = None,
) -> ImportBatch:
    """Read a file; needs no store, and may take its time. Raises InputError.

    A table whose columns were said, now or before (`remembered`, by their heading), is read by them.
    """
    file = SourceFile.read(path)
    columns = options.columns or (remembered or {}).get(heading_of(file))
    hints = Hints(_account(options.account, known), columns)
    importer = importer_of(file) if columns is None else GenericCsv()
    return importer.read(file, hints)


def read_columns(path: Path) -> ColumnsRead:
    """What a dialog asks about a table that nobody recognises. Raises InputError for what is no table."""
    file = SourceFile.read(path)
    table = table_of(file, _HEAD_LINES)
    if table is None:
        raise InputError(
            tr("{name} has no heading with the names of its columns.").format(name=file.name),
            tr("Export it as CSV."),
        )
    rows = tuple(tuple(cells) for _, cells in table.rows[:_SAMPLE_ROWS])
    return ColumnsRead(heading_of(file), table.titles, tuple(FIELDS), guessed(table), rows)


def heading_of(file: SourceFile) -> str:
    """What tables of the same kind have in common: their first line; empty for what is no text."""
    try:
        return next((line.strip() for line in file.text[:_SNIFFED].splitlines() if line.strip()), "")
    except InputError:
        return ""


def _account(name: str | None, known: Iterable[Account]) -> Account | None:
    """The account that the user named, or a new one of that name."""
    if name is None:
        return None
    chosen = name.strip()
    if not chosen:
        raise InputError(tr("An account needs a name."), tr("For example: --account Depot."))
    for account in known:
        if chosen.casefold() in {account.id.casefold(), account.name.casefold()}:
            return account
    return Account(AccountId(chosen), chosen, "")
