"""`list`: the watchlists, shown and changed."""

from __future__ import annotations

import csv
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.cli.output import print_json, print_table
from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.domain.watchlist import Watchlist
from watcher.engine.lists import Lists

if TYPE_CHECKING:
    from watcher.cli.context import Context

LARGEST_BYTES = 5_000_000


def add_commands(commands: Any) -> None:
    """Say how they are called."""
    lists = commands.add_parser("list", help="watchlists")
    actions = lists.add_subparsers(metavar="ACTION", required=True)
    show = actions.add_parser("show", help="the lists with their symbols")
    show.add_argument("--json", action="store_true")
    show.set_defaults(run=show_lists)
    for name, run, words in (
        ("add", add_symbols, "put symbols in"),
        ("remove", remove_symbols, "take symbols out"),
    ):
        change = actions.add_parser(name, help=words)
        change.add_argument("symbols", nargs="+", metavar="SYM")
        change.set_defaults(run=run)
        _name_option(change)
    bring = actions.add_parser(
        "import", help="add symbols from a file: one a line, or a CSV with a Symbol column"
    )
    bring.add_argument("file", metavar="FILE")
    bring.set_defaults(run=import_symbols)
    _name_option(bring)
    export = actions.add_parser("export", help="write the symbols to a file, one a line")
    export.add_argument("file", metavar="FILE", nargs="?", default="-", help="- is the terminal")
    export.set_defaults(run=export_symbols)
    _name_option(export)


def _name_option(parser: Any) -> None:
    parser.add_argument("--list", dest="name", metavar="NAME", help="which list (default: the first)")


def show_lists(context: Context) -> int:
    """Print every list."""
    with context.store() as store:
        lists = Lists(store.watchlists)
        lists.load()
    if context.options.json:
        print_json([{"id": one.id, "name": one.name, "symbols": one.symbols} for one in lists.all])
    else:
        print_table(
            ("List", "Symbols"), [(one.name, " ".join(one.symbols)) for one in lists.all], left=("Symbols",)
        )
    return 0


def add_symbols(context: Context) -> int:
    """Put symbols at the end of a list."""
    return _add(context, context.symbols(context.options.symbols))


def remove_symbols(context: Context) -> int:
    """Take symbols out of a list."""
    gone = context.symbols(context.options.symbols)
    with context.store() as store:
        lists = Lists(store.watchlists)
        chosen = _choose(lists, context.options.name)
        missing = [symbol for symbol in gone if symbol not in chosen.symbols]
        if missing:
            raise InputError(f"{', '.join(missing)} is not in “{chosen.name}”.")
        lists.replace(chosen.id, [symbol for symbol in chosen.symbols if symbol not in gone])
    return 0


def import_symbols(context: Context) -> int:
    """Add the symbols of a file that the list has not got; one bad line refuses the file."""
    return _add(context, read_symbols(Path(context.options.file)), known_are_fine=True)


def export_symbols(context: Context) -> int:
    """Write a list's symbols."""
    with context.store() as store:
        chosen = _choose(Lists(store.watchlists), context.options.name)
    text = "".join(f"{symbol}\n" for symbol in chosen.symbols)
    if context.options.file == "-":
        sys.stdout.write(text)
        return 0
    try:
        Path(context.options.file).write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{context.options.file} cannot be written: {error.strerror}.") from error
    return 0


def read_symbols(path: Path) -> list[Symbol]:
    """The symbols of a file. Raises InputError with the line that is wrong."""
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise InputError(f"{path.name} is too large for a list of symbols.")
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"{path.name} is not a text file in UTF-8.") from error
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}.") from error
    rows = list(csv.reader(text.splitlines()))
    titles = [cell.strip().lower() for cell in rows[0]] if rows else []
    column = next((titles.index(name) for name in ("symbol", "ticker") if name in titles), None)
    symbols: list[Symbol] = []
    for line, row in enumerate(
        rows[1:] if column is not None else rows, start=2 if column is not None else 1
    ):
        cells = [row[column]] if column is not None and len(row) > column else row
        for cell in cells:
            word = cell.split("#", 1)[0].strip()
            if word:
                symbols.append(_symbol(word, line))
    if not symbols:
        raise InputError(f"{path.name} holds no symbols.", "Write one a line, for example BABA.")
    return list(dict.fromkeys(symbols))


def _symbol(word: str, line: int) -> Symbol:
    # TradingView writes the exchange in front: NYSE:BABA, HKEX:9988.
    exchange, _, bare = word.rpartition(":")
    try:
        return parse_symbol(f"{bare}.HK" if exchange.upper() == "HKEX" else bare)
    except InputError as error:
        raise InputError(f"Line {line}: {error.title}", error.hint) from error


def _add(context: Context, symbols: Sequence[Symbol], *, known_are_fine: bool = False) -> int:
    with context.store() as store:
        lists = Lists(store.watchlists)
        chosen = _choose(lists, context.options.name)
        if known_are_fine and set(symbols) <= set(chosen.symbols):
            return 0
        lists.add(chosen.id, symbols, None)
    return 0


def _choose(lists: Lists, name: str | None) -> Watchlist:
    lists.load()
    for one in lists.all:
        if name is None or one.name == name:
            return one
    names = ", ".join(f"“{one.name}”" for one in lists.all)
    raise InputError(f"There is no list “{name}”.", f"There are: {names}.")
