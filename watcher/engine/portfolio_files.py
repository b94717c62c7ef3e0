"""The portfolio to and from files: read and compared in other threads, booked in the engine's own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from math import ceil
from typing import TYPE_CHECKING, assert_never

from watcher.clock import Clock
from watcher.domain.errors import InputError
from watcher.domain.portfolio.breakdowns import RealisedLot, realised_lots
from watcher.domain.portfolio.imports import ImportBatch, ImportPreview, ImportRun
from watcher.domain.portfolio.tax_table import tax_csv
from watcher.domain.portfolio.transactions import RunId
from watcher.domain.symbols import Symbol
from watcher.engine.import_previews import preview_of
from watcher.engine.imports import (
    Imports,
    check,
    kept_in,
    marks_of,
    written,
)
from watcher.engine.list_desk import write_file
from watcher.engine.live_portfolio import LivePortfolio
from watcher.engine.portfolio_data import collecting_later
from watcher.engine.portfolio_desk import PortfolioDesk
from watcher.engine.portfolio_loading import spare_the_collector
from watcher.engine.portfolio_requests import (
    BookImport,
    ExportPortfolio,
    ExportRealised,
    PreviewImport,
    ReadColumns,
    UndoImport,
)
from watcher.engine.steps import in_steps, whole
from watcher.language import tr

if TYPE_CHECKING:
    from pathlib import Path

    from watcher.domain.portfolio.accounts import Account
    from watcher.domain.portfolio.imports import ImportOptions
    from watcher.engine.reading import ColumnsRead
    from watcher.store.store import Store

FileRequest = PreviewImport | ReadColumns | BookImport | UndoImport | ExportPortfolio | ExportRealised


class PortfolioFiles:
    """One import is booked after the other."""

    def __init__(self, store: Store, desk: PortfolioDesk, clock: Clock) -> None:
        self._store = store
        self._desk = desk
        self._clock = clock
        self._booking = asyncio.Lock()

    async def carry_out(self, request: FileRequest) -> object:
        """Do what is asked and answer with its value. Raises WatcherError."""
        imports = Imports(self._store)
        match request:
            case PreviewImport(path, options):
                there, known = self._store.portfolio.accounts(), imports.remembered
                with collecting_later():
                    batch = await asyncio.to_thread(_read, path, options, there, known)
                    preview = await self._previewed(batch, options.symbols or {})
                    spare_the_collector(len(batch.rows))
                return preview
            case ReadColumns(path):
                return await asyncio.to_thread(_columns, path)
            case BookImport(preview, file, skip_bad, heading, columns):
                async with self._booking:
                    with collecting_later():
                        booked = await self._book(imports, preview.batch, file, skip_bad=skip_bad)
                    if columns:
                        imports.remember(heading, columns)
                    await whole(self._desk.reload_own())
                return booked
            case UndoImport(run):
                async with self._booking:
                    return await whole(self._undo(imports, run))
            case ExportPortfolio(path):
                if path.suffix.lower() not in {".json", ".csv"}:
                    raise InputError(
                        tr("{name} is neither .json nor .csv.").format(name=path.name),
                        tr("The ending says how it is written."),
                    )
                kept = kept_in(self._store, self._desk.live.portfolio.transactions)
                text = await asyncio.to_thread(written, kept, path.suffix.lower())
                await asyncio.to_thread(write_file, path, text)
                return len(kept.transactions)
            case ExportRealised(path, year):
                live = self._desk.live
                lots = await realised(live, year)
                accounts = live.portfolio.accounts
                await asyncio.to_thread(write_file, path, tax_csv(lots, accounts))
                return len(lots)
            case _:
                assert_never(request)

    async def _undo(self, imports: Imports, run: RunId | None) -> ImportRun:
        undone = await in_steps(imports.undoing(run))
        await self._desk.reload_own()
        return undone

    async def _previewed(self, batch: ImportBatch, symbols: Mapping[str, Symbol]) -> ImportPreview:
        stored: list[str] = []
        for page in self._store.import_runs.fingerprints():
            stored += page
            await asyncio.sleep(0)
        portfolio = self._desk.live.portfolio
        marks = await asyncio.to_thread(marks_of, stored, portfolio.transactions)
        return await asyncio.to_thread(preview_of, batch, symbols, portfolio, marks)

    async def _book(
        self, imports: Imports, batch: ImportBatch, file: str, *, skip_bad: bool
    ) -> ImportRun | None:
        from watcher.store.partial_runs import AT_ONCE
        from watcher.store.run_rows import rows_of

        is_kept = False
        while True:
            # The same may have been imported since the preview was made, or is just now.
            revision = self._store.portfolio.revision()
            await self._desk.up_to_date()
            preview = await self._previewed(batch, {})
            check(preview, file, skip_bad=skip_bad)
            if preview.new and not is_kept:
                await asyncio.to_thread(imports.keep_before, self._clock.now())
                is_kept = True
            rows = await asyncio.to_thread(rows_of, preview.new)
            if revision == self._store.portfolio.revision():
                steps = imports.writing(preview, self._clock.now(), file, rows)
                return await in_steps(steps, ceil(len(rows) / AT_ONCE))


def _read(
    path: Path,
    options: ImportOptions,
    there: Iterable[Account],
    known: Mapping[str, Mapping[str, str]],
) -> ImportBatch:
    # Imported with the first file, in a thread beside the engine's.
    from watcher.engine.reading import read_batch

    return read_batch(path, options, there, known)


def _columns(path: Path) -> ColumnsRead:
    from watcher.engine.reading import read_columns

    return read_columns(path)


async def realised(live: LivePortfolio, year: int | None = None) -> tuple[RealisedLot, ...]:
    """The gains that were realised, added up in another thread."""
    # Books that are kept anew have other holdings: these stay as they are.
    kept = list(live.holdings())
    return await asyncio.to_thread(realised_lots, kept, live.portfolio.securities, year)
