"""Imports of transactions: matched with what is there, previewed, booked, undone; `reading` reads them."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from watcher.domain.errors import InputError
from watcher.domain.portfolio.imports import (
    ImportBatch,
    ImportOptions,
    ImportPreview,
    ImportRun,
    fingerprint,
)
from watcher.domain.portfolio.transactions import RunId, Transaction
from watcher.domain.steps import finished
from watcher.engine.import_previews import preview_of
from watcher.engine.portfolio_data import load_portfolio
from watcher.language import tr

if TYPE_CHECKING:
    from watcher.domain.portfolio.records import Kept
    from watcher.store.store import Store


_COLUMNS = "csv columns"


class Imports:
    """What is done with batches, in the thread of the store."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def preview(self, batch: ImportBatch, options: ImportOptions) -> ImportPreview:
        """What would become of a batch; nothing is booked."""
        portfolio = load_portfolio(self._store)
        return preview_of(batch, options.symbols or {}, portfolio, self.marks(portfolio.transactions))

    def book(
        self, preview: ImportPreview, at: datetime, file: str, *, skip_bad: bool = False
    ) -> ImportRun | None:
        """Book what is new, in one run; None if all is there already.

        Raises InputError when rows are rejected, unless they are skipped.
        """
        # Another program may have imported the same meanwhile.
        preview = self.preview(preview.batch, ImportOptions())
        check(preview, file, skip_bad=skip_bad)
        if preview.new:
            self.keep_before(at)
        return finished(self.writing(preview, at, file))

    def keep_before(self, at: datetime) -> None:
        """Copy the database as it is before a run is booked; in any thread. Raises StoreError."""
        from watcher.store.backup import backup_before_import

        backup_before_import(self._store.path, at)

    def writing(
        self, preview: ImportPreview, at: datetime, file: str, rows: list[dict[str, Any]] | None = None
    ) -> Generator[None, None, ImportRun | None]:
        """Write what is new, in one run, step by step, seen as a whole after the last one.

        None if all is there already. `rows` are its `rows_of`, if made.
        """
        known = {one.id: one for one in self._store.portfolio.securities()}
        for security in preview.batch.securities:
            before = known.get(security.id)
            if before is not None and security.symbol and not before.symbol:
                # The user has said by now which symbol an ISIN is.
                self._store.portfolio.save_security(replace(before, symbol=security.symbol))
        return (yield from self._store.import_runs.booking(preview.batch, preview.new, at, file, rows))

    @property
    def remembered(self) -> dict[str, dict[str, str]]:
        """The columns of tables that were said before, by their heading."""
        found: dict[str, dict[str, str]] = json.loads(self._store.settings.get(_COLUMNS) or "{}")
        return found

    def remember(self, heading: str, columns: Mapping[str, str]) -> None:
        """Read tables with this heading so from now on."""
        known = self.remembered | {heading: dict(columns)}
        self._store.settings.set(_COLUMNS, json.dumps(known))

    def undo(self, run: RunId | None = None) -> ImportRun:
        """Take a run back, the last one if none is named. Raises InputError if there is none."""
        return self._store.import_runs.undo(run)

    def undoing(self, run: RunId | None = None) -> Generator[None, None, ImportRun]:
        """The same, step by step: gone as a whole after the first one. Raises InputError."""
        return self._store.import_runs.undoing(run)

    def marks(self, transactions: Iterable[Transaction]) -> list[str]:
        """The fingerprints of all that is there: as it was imported, and as it is now."""
        stored = [mark for page in self._store.import_runs.fingerprints() for mark in page]
        return marks_of(stored, transactions)


def marks_of(stored: list[str], transactions: Iterable[Transaction]) -> list[str]:
    """The stored fingerprints, and those of what was entered or changed since; in any thread."""
    as_imported = frozenset(stored)
    return stored + [mark for one in transactions if (mark := fingerprint(one)) not in as_imported]


def check(preview: ImportPreview, file: str, *, skip_bad: bool) -> None:
    """Raise InputError when rows are rejected, unless they are skipped."""
    if preview.rejected and not skip_bad:
        first = preview.rejected[0]
        raise InputError(
            tr(
                "{count} rows of {file} cannot be used, the first at {line}: {reason}; nothing was imported."
            ).format(count=len(preview.rejected), file=file, line=first.line, reason=first.reason),
            tr("Mend the file, or import the rest without them."),
        )


def kept_in(store: Store, transactions: tuple[Transaction, ...] | None = None) -> Kept:
    """All of the portfolio; its transactions are read, unless they are known."""
    from watcher.domain.portfolio.records import Kept
    from watcher.store.import_runs import BASE_CURRENCY

    stored = store.portfolio
    return Kept(
        store.settings.get(BASE_CURRENCY) or "",
        stored.accounts(),
        stored.securities(),
        stored.splits(),
        stored.prices(),
        stored.rates(),
        stored.transactions() if transactions is None else transactions,
    )


def written(kept: Kept, ending: str) -> str:
    """The text of a file (.json or .csv); in any thread."""
    from watcher.importers.own_format import to_csv, to_json

    return (to_csv if ending == ".csv" else to_json)(kept)
