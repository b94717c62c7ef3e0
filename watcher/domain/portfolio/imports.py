"""What came out of a file before anything is booked, and what would become of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal

from watcher.domain.portfolio.accounts import Account
from watcher.domain.portfolio.securities import DatedPrice, DatedRate, Security, SecurityId, Split
from watcher.domain.portfolio.transactions import RunId, Transaction
from watcher.domain.symbols import Symbol
from watcher.values import dataclass

DATES, DAY_FIRST, MONTH_FIRST = "dates", "day first", "month first"
"""What may be said beside the columns of a table: which part of its dates stands first."""


@dataclass(frozen=True, slots=True)
class ImportOptions:
    """What the user says about a file: into which account, which symbols its ISINs are, its columns."""

    account: str | None = None
    symbols: Mapping[str, Symbol] | None = None
    columns: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class BookedRow:
    """A row that holds a transaction; `line` is its number, or the path in JSON and XML."""

    line: int | str
    transaction: Transaction


@dataclass(frozen=True, slots=True)
class IgnoredRow:
    """A row of a kind that carries no transaction, and what it is."""

    line: int | str
    reason: str


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row that cannot be used, and why."""

    line: int | str
    reason: str


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    """A row whose transaction is there already."""

    line: int | str
    transaction: Transaction


ReadRow = BookedRow | IgnoredRow | RejectedRow
Row = ReadRow | DuplicateRow


@dataclass(frozen=True, slots=True)
class ImportBatch:
    """All that an importer read from one file: rows in the file's order, and what they refer to.

    Every account and security that a transaction names is in `accounts` and `securities`; what the
    store has already under the same id stays as it is there. A security of which the file knows only
    the ISIN has that as its id and no symbol. `prices` and `rates` are those the file brings along.
    `base_currency` is the one that the file reports in, where it says so.
    """

    source: str
    format: str
    rows: tuple[ReadRow, ...]
    accounts: tuple[Account, ...] = ()
    securities: tuple[Security, ...] = ()
    splits: tuple[Split, ...] = ()
    prices: tuple[DatedPrice, ...] = ()
    rates: tuple[DatedRate, ...] = ()
    base_currency: str = ""


@dataclass(frozen=True, slots=True)
class Need:
    """A security that only its ISIN identifies; its symbol has to be asked for."""

    isin: str
    name: str


@dataclass(frozen=True, slots=True)
class Uncovered:
    """Units sold that were never bought: an opening balance whose cost is unknown."""

    security: SecurityId
    symbol: str
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do; nothing is booked yet."""

    batch: ImportBatch
    rows: tuple[Row, ...]
    needs: tuple[Need, ...] = ()
    uncovered: tuple[Uncovered, ...] = ()

    @property
    def new(self) -> tuple[Transaction, ...]:
        """The transactions that would be added."""
        return tuple(row.transaction for row in self.rows if isinstance(row, BookedRow))

    @property
    def duplicates(self) -> tuple[DuplicateRow, ...]:
        """What is there already."""
        return tuple(row for row in self.rows if isinstance(row, DuplicateRow))

    @property
    def ignored(self) -> tuple[IgnoredRow, ...]:
        """What carries no transaction."""
        return tuple(row for row in self.rows if isinstance(row, IgnoredRow))

    @property
    def rejected(self) -> tuple[RejectedRow, ...]:
        """What is wrong, and why."""
        return tuple(row for row in self.rows if isinstance(row, RejectedRow))


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import that was done, to be undone as a whole."""

    id: RunId
    at: datetime
    source: str
    format: str
    file: str
    added: int


def fingerprint(transaction: Transaction) -> str:
    """What makes two imported transactions the same: the source's own id, else all that it says."""
    one = transaction
    if one.external_id:
        return f"{one.source}\n{one.external_id}"
    parts = (
        *(one.source, one.kind.value, one.at.isoformat(), one.account, one.security or "", one.currency),
        *(_plain(one.quantity), _plain(one.price), _plain(one.amount), _plain(one.fees), _plain(one.taxes)),
        *(one.other or "", one.link),
    )
    return "\n".join(parts)


def without_duplicates(rows: Iterable[ReadRow], there: Iterable[str]) -> tuple[Row, ...]:
    """Mark the rows whose transaction is there already, by the fingerprints of what is there.

    Two equal rows of one file are two bookings (two fills of one order): of rows without an id of their
    source as many are duplicates as there are equal ones already.
    """
    left = Counter(there)
    seen: set[str] = set()
    marked: list[Row] = []
    for row in rows:
        if not isinstance(row, BookedRow):
            marked.append(row)
            continue
        mark = fingerprint(row.transaction)
        has_own_id = bool(row.transaction.external_id)
        if left[mark] > 0 or (has_own_id and mark in seen):
            left[mark] -= 0 if has_own_id else 1
            marked.append(DuplicateRow(row.line, row.transaction))
        else:
            marked.append(row)
        seen.add(mark)
    return tuple(marked)


def _plain(number: Decimal | None) -> str:
    """The same text for 1, 1.0 and 1.00."""
    return "" if number is None else format(number.normalize(), "f")
