"""`portfolio import`, `undo`, `imports` and `export`."""

from __future__ import annotations

import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.cli.context import need
from watcher.cli.output import iso, money, print_json, print_table, safe
from watcher.domain.symbols import Symbol, parse_symbol

if TYPE_CHECKING:
    from datetime import datetime

    from watcher.cli.context import Context
    from watcher.domain.portfolio.imports import ImportPreview, ImportRun

COULD_NOT = 1
_SHOWN_ROWS = 20
_A_DAY = timedelta(days=1)


def bring(context: Context) -> int:
    """Read a file, say what it holds, and book it in one run."""
    from watcher.domain.portfolio.imports import DATES, ImportOptions
    from watcher.engine.imports import Imports
    from watcher.engine.reading import read_batch, read_columns

    words = context.options
    path = Path(words.file)
    columns = dict(_column(pair) for pair in words.column)
    if words.dates:
        columns[DATES] = words.dates.replace("-", " ")
    options = ImportOptions(words.account, dict(_mapped(pair) for pair in words.map), columns or None)
    with context.store() as store:
        imports = Imports(store)
        batch = read_batch(path, options, store.portfolio.accounts(), imports.remembered)
        preview = imports.preview(batch, options)
        is_refused = bool(preview.rejected) and not words.skip_bad
        run = None
        if not is_refused and not words.dry_run:
            run = imports.book(preview, context.clock.now(), path.name, skip_bad=words.skip_bad)
            if columns:
                imports.remember(read_columns(path).heading, columns)
    _report(context, preview, run, is_refused=is_refused)
    return COULD_NOT if is_refused else 0


def undo(context: Context) -> int:
    """Take an import back."""
    from watcher.domain.portfolio.transactions import RunId
    from watcher.engine.imports import Imports

    wanted = context.options.run_id
    with context.store() as store:
        run = Imports(store).undo(None if wanted is None else RunId(wanted))
    if context.options.json:
        print_json(_run(run) | {"removed": run.added})
    else:
        print(f"Import {run.id} of {safe(run.file)} was taken back: {run.added} transactions removed.")
    return 0


def list_runs(context: Context) -> int:
    """Print the imports, the newest first."""
    with context.store() as store:
        runs = store.import_runs.recent()
    if context.options.json:
        print_json([_run(run) for run in runs])
        return 0
    rows = [(str(run.id), iso(run.at) or "", run.source, run.file, str(run.added)) for run in runs]
    print_table(("Run", "When", "Source", "File", "Added"), rows, left=("When", "Source", "File"))
    return 0


def export(context: Context) -> int:
    """Write everything to a file."""
    from watcher.engine.imports import kept_in, written
    from watcher.engine.list_desk import write_file

    path = Path(context.options.file)
    need(
        ok=path.suffix.lower() in {".json", ".csv"},
        title=f"{path.name} is neither .json nor .csv.",
        hint="The ending says how it is written.",
    )
    with context.store() as store:
        kept = kept_in(store)
        text, count = written(kept, path.suffix.lower()), len(kept.transactions)
    write_file(path, text)
    if context.options.json:
        print_json({"file": str(path), "format": path.suffix.lower()[1:], "transactions": count})
    else:
        print(f"{count} transactions, with all that belongs to them, are in {safe(str(path), 200)}.")
    return 0


def _mapped(pair: str) -> tuple[str, Symbol]:
    isin, mark, symbol = pair.partition("=")
    need(ok=bool(mark), title=f"“{pair}” is not ISIN=SYMBOL.", hint="For example US01609W1027=BABA.")
    return isin.strip().upper(), parse_symbol(symbol)


def _column(pair: str) -> tuple[str, str]:
    from watcher.importers.headings import FIELDS

    field, mark, title = pair.partition("=")
    need(
        ok=bool(mark) and field in FIELDS,
        title=f"“{pair}” is not FIELD=COLUMN.",
        hint=f"Fields are {', '.join(FIELDS)}.",
    )
    return field, title


def _report(context: Context, preview: ImportPreview, run: ImportRun | None, *, is_refused: bool) -> None:
    added = 0 if is_refused else len(preview.new)
    if context.options.json:
        print_json(
            {
                "source": preview.batch.source,
                "format": preview.batch.format,
                "added": added,
                "duplicates": len(preview.duplicates),
                "ignored": len(preview.ignored),
                "rejected": [{"line": row.line, "reason": row.reason} for row in preview.rejected],
                "needs": [{"isin": one.isin, "name": one.name} for one in preview.needs],
                "uncovered": [
                    {"symbol": one.symbol, "quantity": money(one.quantity)} for one in preview.uncovered
                ],
                "run": None if run is None else run.id,
            }
        )
    else:
        _say(preview, run, added)
        _say_future(preview, context.clock.now())
    for row in preview.rejected[:_SHOWN_ROWS]:
        sys.stderr.write(f"watcher: {_at(row.line)} cannot be used: {safe(row.reason, 200).rstrip('.')}.\n")
    if is_refused:
        sys.stderr.write("watcher: Nothing was imported; --skip-bad imports the rest.\n")
    if preview.rejected and preview.batch.source == "CSV":
        sys.stderr.write(
            "watcher: --column FIELD=COLUMN says what a column holds, --column currency=EUR the currency of "
            "all rows, --dates how days and months are written.\n"
        )


def _say(preview: ImportPreview, run: ImportRun | None, added: int) -> None:
    done = "were added" if run is not None else "would be added"
    print(
        f"{preview.batch.source} ({preview.batch.format}): {added} transactions {done}, "
        f"{len(preview.duplicates)} were there already, {len(preview.ignored)} rows carry none."
    )
    if run is not None:
        print(f"“watcher portfolio undo {run.id}” takes it back.")
    for one in preview.needs:
        print(
            f"{' '.join((one.isin, safe(one.name))).strip()}: no symbol is known; "
            f"give it with --map {one.isin}=SYMBOL."
        )
    for gap in preview.uncovered:
        print(
            f"{safe(gap.symbol)}: {gap.quantity.normalize():f} units are sold that were never bought; "
            "they count as an opening balance of unknown cost."
        )
    if run is None:
        for row in preview.ignored[:_SHOWN_ROWS]:
            print(f"{_at(row.line)} is ignored: {safe(row.reason, 200).rstrip('.')}.")


def _say_future(preview: ImportPreview, now: datetime) -> None:
    """A date that is still to come is rarely meant."""
    later = [one for one in preview.new if one.at > now + _A_DAY]
    if later:
        first = min(one.at for one in later).date()
        print(f"{len(later)} of them lie in the future, the first on {first}: are their dates right?")


def _at(line: int | str) -> str:
    return f"line {line}" if isinstance(line, int) else line


def _run(run: ImportRun) -> dict[str, Any]:
    return {
        "run": run.id,
        "at": iso(run.at),
        "source": run.source,
        "format": run.format,
        "file": run.file,
        "added": run.added,
    }
