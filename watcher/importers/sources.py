"""Which importer reads a file: the first that recognises it by its content."""

from __future__ import annotations

import json
from collections.abc import Sequence

from watcher.domain.errors import InputError
from watcher.importers import workbook
from watcher.importers.cells import shown
from watcher.importers.etoro import EToro
from watcher.importers.generic_csv import HEAD_LINES, GenericCsv, lacking, not_understood
from watcher.importers.ghostfolio import GhostfolioCsv, GhostfolioJson
from watcher.importers.headings import guessed
from watcher.importers.ibkr_activity import Activity
from watcher.importers.ibkr_flex import FlexCsv, FlexXml
from watcher.importers.importer import Importer
from watcher.importers.own_format import OwnFormat
from watcher.importers.portfolio_performance import PortfolioPerformance
from watcher.importers.revolut import Revolut
from watcher.importers.revolut_crypto import RevolutCrypto
from watcher.importers.schwab import Schwab
from watcher.importers.source_file import SourceFile
from watcher.importers.table import Table, delimiter_of, table_of
from watcher.importers.trading212 import Trading212
from watcher.language import tr

IMPORTERS: Sequence[Importer] = (
    OwnFormat(),
    PortfolioPerformance(),
    FlexXml(),
    Activity(),
    FlexCsv(),
    EToro(),
    Revolut(),
    RevolutCrypto(),
    Trading212(),
    Schwab(),
    GhostfolioJson(),
    GhostfolioCsv(),
    GenericCsv(),
)
"""The more particular ones first: a table that nobody else knows is the generic one's."""


def importer_of(file: SourceFile) -> Importer:
    """The importer of a file. Raises InputError for one that nobody recognises."""
    for importer in IMPORTERS:
        if importer.recognises(file):
            return importer
    table = None if file.is_zip else _table(file)
    if table is not None:
        raise not_understood(file.name, table, lacking(table, guessed(table)))
    known = ", ".join(dict.fromkeys(importer.name for importer in IMPORTERS))
    raise InputError(
        _unknown(file),
        tr("Files of these are read: {known}. A table needs a heading with Date and Type.").format(
            known=known
        ),
    )


def _table(file: SourceFile) -> Table | None:
    """The table that a file seems to be, though nobody knows it. Raises InputError for a broken one."""
    try:
        is_table = file.text.lstrip("\ufeff \t\r\n")[:1] not in {"", "{", "[", "<"}
    except InputError:
        return None
    if not is_table:
        return None
    file.rows(delimiter_of(file))
    return table_of(file, HEAD_LINES)


def _unknown(file: SourceFile) -> str:
    if file.is_zip:
        try:
            workbook.check(file)
        except InputError as error:
            return error.title
        return tr("{name} is a spreadsheet of no known kind; save its sheet as CSV.").format(name=file.name)
    try:
        first = next((line for line in file.text.splitlines() if line.strip()), "")
    except InputError as error:
        return error.title
    if first.lstrip().startswith(("{", "[")):
        try:
            json.loads(file.text)
        except json.JSONDecodeError as error:
            return tr("Line {lineno} of {name} is not JSON: {msg}.").format(
                lineno=error.lineno, name=file.name, msg=error.msg
            )
        except RecursionError:
            return tr("{name} is nested too deeply to be an export.").format(name=file.name)
        return tr("{name} is JSON, but no export that is known.").format(name=file.name)
    if not first:
        return tr("{name} is empty.").format(name=file.name)
    return tr("{name} is of no known kind: its line 1 is “{shown}”.").format(
        name=file.name, shown=shown(first)
    )
