"""Watcher's own export, as JSON or CSV: all of a portfolio, read back to the same state."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from watcher.domain.errors import InputError
from watcher.domain.portfolio import records
from watcher.domain.portfolio.imports import BookedRow, ImportBatch, ReadRow, RejectedRow
from watcher.domain.portfolio.records import Kept, Record, RecordError
from watcher.domain.tables import as_csv
from watcher.importers.importer import Hints
from watcher.importers.source_file import SourceFile
from watcher.language import tr

T = TypeVar("T")

NAME = "Watcher"
_MARK = "watcher portfolio"
_VERSION = 1
_SAFE = "'"
_SNIFFED = 200
_COLUMNS = (
    *("record", "id", "time", "day", "kind", "account", "security", "symbol", "isin", "name"),
    *("quantity", "price", "amount", "currency", "fees", "fees_currency", "taxes", "taxes_currency"),
    *("settled_in", "rate", "rate_to", "target", "ratio", "other", "cost_share", "lots", "link"),
    *("cash_account", "method", "allows_shorts", "keeps_cash", "by_hand", "sector", "tags", "note"),
    *("source", "external_id"),
)
_SECTIONS: dict[str, str] = {
    "account": "accounts",
    "security": "securities",
    "split": "splits",
    "price": "prices",
    "rate": "rates",
    "transaction": "transactions",
}


def as_records(kept: Kept) -> dict[str, list[dict[str, str]]]:
    """The records of each section, in the order in which they are read."""
    return {
        "account": [records.account_record(one) for one in kept.accounts],
        "security": [records.security_record(one) for one in kept.securities],
        "split": [records.split_record(one) for one in kept.splits],
        "price": [records.price_record(one) for one in kept.prices],
        "rate": [records.rate_record(one) for one in kept.rates],
        "transaction": [records.transaction_record(one) for one in kept.transactions],
    }


def to_json(kept: Kept) -> str:
    """All of it as one JSON document."""
    document: dict[str, Any] = {"format": _MARK, "version": _VERSION, "base_currency": kept.base_currency}
    document |= {_SECTIONS[name]: found for name, found in as_records(kept).items()}
    return json.dumps(document, indent=1, ensure_ascii=False) + "\n"


def to_csv(kept: Kept) -> str:
    """All of it as one table; no cell of it starts a formula."""
    head = {"record": _MARK, "id": str(_VERSION), "currency": kept.base_currency}
    rows = [head]
    for name, found in as_records(kept).items():
        rows += [{"record": name} | record for record in found]
    cells = [[_escaped(row.get(column, "")) for column in _COLUMNS] for row in rows]
    return as_csv([_COLUMNS, *cells])


class OwnFormat:
    """Reads both."""

    name = NAME

    def recognises(self, file: SourceFile) -> bool:
        """By the mark at its beginning."""
        head = file.utf8[:_SNIFFED].decode("utf-8", "replace")
        return head.startswith("record,id,time,") or f'"format": "{_MARK}"' in head

    def read(self, file: SourceFile, hints: Hints) -> ImportBatch:
        """All records. Raises InputError for a newer format, or what is neither JSON nor CSV."""
        is_json = file.text.lstrip().startswith("{")
        reading = _Reading(hints)
        for line, name, record in _from_json(file) if is_json else _from_csv(file):
            reading.take(line, name, record)
        return reading.batch("json" if is_json else "csv")


class _Reading:
    def __init__(self, hints: Hints) -> None:
        self._account = hints.account
        self._rows: list[ReadRow] = []
        self._base = ""
        self._found: dict[str, list[Any]] = {name: [] for name in _SECTIONS}
        self._readers: dict[str, Callable[[Record], Any]] = {
            "account": records.account_from,
            "security": records.security_from,
            "split": records.split_from,
            "price": records.price_from,
            "rate": records.rate_from,
            "transaction": records.transaction_from,
        }

    def take(self, line: int | str, name: str, record: Record) -> None:
        """Read one record; what is wrong with it is kept with its line."""
        if name == _MARK:
            _check_version(record.get("id", ""))
            self._base = record.get("currency", "")
            return
        reader = self._readers.get(name)
        if reader is None:
            self._rows.append(
                RejectedRow(line, tr("“{name}” is not a kind of record").format(name=name[:20]))
            )
            return
        try:
            value = reader(record)
        except RecordError as error:
            self._rows.append(RejectedRow(line, str(error)))
            return
        if name == "transaction":
            if self._account is not None:
                value = replace(value, account=self._account.id, cash_account=None)
            self._rows.append(BookedRow(line, value))
        else:
            self._found[name].append(value)

    def batch(self, form: str) -> ImportBatch:
        """What was read, its references checked."""
        accounts = tuple(self._found["account"])
        if self._account is not None:
            accounts = (self._account,)
        known = {account.id for account in accounts}, {one.id for one in self._found["security"]}
        rows = tuple(_referring(row, *known) for row in self._rows)
        return ImportBatch(
            source=NAME,
            format=form,
            rows=rows,
            accounts=accounts,
            securities=tuple(self._found["security"]),
            splits=tuple(one for one in self._found["split"] if one.security in known[1]),
            prices=tuple(one for one in self._found["price"] if one.security in known[1]),
            rates=tuple(self._found["rate"]),
            base_currency=self._base,
        )


def _referring(row: ReadRow, accounts: set[Any], securities: set[Any]) -> ReadRow:
    if not isinstance(row, BookedRow):
        return row
    one = row.transaction
    for account in (one.account, one.cash_account):
        if account is not None and account not in accounts:
            return RejectedRow(
                row.line, tr("the account “{account}” is not in the file").format(account=account[:40])
            )
    for security in (one.security, one.other):
        if security is not None and security not in securities:
            return RejectedRow(
                row.line, tr("the security “{security}” is not in the file").format(security=security[:40])
            )
    return row


def _from_json(file: SourceFile) -> Iterator[tuple[int | str, str, Record]]:
    try:
        document = json.loads(file.text)
    except (ValueError, RecursionError) as error:
        raise InputError(
            tr("{name} is not JSON: {error}.").format(name=file.name, error=error), tr("Export it again.")
        ) from error
    yield (
        "version",
        _MARK,
        {"id": str(document.get("version")), "currency": document.get("base_currency", "")},
    )
    for name, section in _SECTIONS.items():
        found = document.get(section, [])
        for at, record in enumerate(found if isinstance(found, list) else []):
            path = f"{section}[{at}]"
            if isinstance(record, dict) and all(isinstance(value, str) for value in record.values()):
                yield path, name, record
            else:
                yield path, name, {}


def _from_csv(file: SourceFile) -> Iterator[tuple[int | str, str, Record]]:
    reader = csv.reader(io.StringIO(file.text, newline=""))
    try:
        columns: Sequence[str] = next(reader)
        line = reader.line_num + 1
        for cells in reader:
            texts = [cell.removeprefix(_SAFE) for cell in cells]
            record = {name: text for name, text in zip(columns, texts, strict=False) if text}
            if record:
                yield line, record.pop("record", ""), record
            line = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            tr("Line {line_num} of {name} cannot be read as CSV: {error}.").format(
                line_num=reader.line_num, name=file.name, error=error
            )
        ) from error


def _check_version(text: str) -> None:
    if text != str(_VERSION):
        raise InputError(
            tr("This file was exported by a newer Watcher."), tr("Update this one, then try again.")
        )


def _escaped(text: str) -> str:
    """One apostrophe more in front of those there are: one is taken away from each cell on reading."""
    return f"{_SAFE}{text}" if text.startswith(_SAFE) else text
