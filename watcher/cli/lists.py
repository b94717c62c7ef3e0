"""`list`: the watchlists, shown and changed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from watcher.cli.output import print_json, print_table, write_data
from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Watchlist
from watcher.engine.list_desk import as_lines, write_file
from watcher.engine.lists import Lists
from watcher.importers.symbols import read_file

if TYPE_CHECKING:
    from watcher.cli.context import Context
    from watcher.store.store import Store

MOST_REASONS = 20


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
    create = actions.add_parser("create", help="make a list")
    create.add_argument("name", metavar="NAME")
    create.add_argument("symbols", nargs="*", metavar="SYM")
    create.set_defaults(run=create_list)
    rename = actions.add_parser("rename", help="give a list another name")
    rename.add_argument("name", metavar="NAME")
    rename.add_argument("new_name", metavar="NEW")
    rename.set_defaults(run=rename_list)
    delete = actions.add_parser("delete", help="remove a list; alerts stay")
    delete.add_argument("name", metavar="NAME")
    delete.set_defaults(run=delete_list)
    bring = actions.add_parser(
        "import", help="add symbols from a file: one a line, or a CSV with a Symbol column; groups are kept"
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
        print_json([_plain(one) for one in lists.all])
    else:
        print_table(
            ("List", "Symbols"), [(one.name, " ".join(one.symbols)) for one in lists.all], left=("Symbols",)
        )
    return 0


def _plain(known: Watchlist) -> dict[str, Any]:
    groups = {group.name: known.members(group.name) for group in known.groups}
    return {"id": known.id, "name": known.name, "symbols": known.symbols, "groups": groups}


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
        lists.remove(chosen.id, gone)
        _orphan(context, store, gone, lists)
    return 0


def import_symbols(context: Context) -> int:
    """Add the symbols of a file that the list has not got; bad lines refuse the file."""
    read = read_file(Path(context.options.file))
    if read.refused:
        reasons = [f"Line {one.line}: {one.reason}" for one in read.refused[:MOST_REASONS]]
        more = len(read.refused) - len(reasons)
        raise InputError("\n".join(reasons), f"And {more} more." if more else "")
    with context.store() as store:
        lists = Lists(store.watchlists)
        lists.bring(_choose(lists, context.options.name).id, read.entries)
    return 0


def export_symbols(context: Context) -> int:
    """Write a list's symbols."""
    with context.store() as store:
        chosen = _choose(Lists(store.watchlists), context.options.name)
    text = as_lines(chosen.entries)
    if context.options.file == "-":
        write_data(text)
    else:
        write_file(Path(context.options.file), text)
    return 0


def create_list(context: Context) -> int:
    """Make a list, with symbols or without."""
    symbols = context.symbols(context.options.symbols)
    with context.store() as store:
        lists = Lists(store.watchlists)
        lists.load()
        lists.create(context.options.name, symbols)
    return 0


def rename_list(context: Context) -> int:
    """Give a list another name."""
    with context.store() as store:
        lists = Lists(store.watchlists)
        lists.rename(_choose(lists, context.options.name).id, context.options.new_name)
    return 0


def delete_list(context: Context) -> int:
    """Remove a list; alerts on symbols that are in no other list are orphaned."""
    with context.store() as store:
        lists = Lists(store.watchlists)
        chosen = _choose(lists, context.options.name)
        lists.delete(chosen.id)
        _orphan(context, store, chosen.symbols, lists)
    return 0


def _add(context: Context, symbols: Sequence[Symbol]) -> int:
    with context.store() as store:
        lists = Lists(store.watchlists)
        chosen = _choose(lists, context.options.name)
        lists.add(chosen.id, symbols, None)
        _adopt(context, store, symbols)
    return 0


def _orphan(context: Context, store: Store, gone: Sequence[Symbol], lists: Lists) -> None:
    """Alerts on what is in no list any more never fire on, and whoever removed it is told."""
    left = set(gone) - set(lists.symbols)
    if not left or not store.alerts.all():
        return
    from watcher.engine.alert_changes import StoredAlerts
    from watcher.feeds.calendars import session_table

    instruments = {one.symbol: one for one in store.instruments.load_all()}
    changer = StoredAlerts(store, session_table, instruments.get)
    count = changer.symbols_changed(left, (), context.clock.now())
    if count:
        sys.stderr.write(
            f"watcher: {count} alerts wait for what is in no list any more; they are stopped. "
            "“watcher alert keep ID” goes on, “watcher alert remove ID” removes them.\n"
        )


def _adopt(context: Context, store: Store, back: Sequence[Symbol]) -> None:
    """Alerts whose symbol came back go on."""
    if any(alert.orphaned and alert.symbol in back for alert in store.alerts.all()):
        from watcher.engine.alert_changes import StoredAlerts
        from watcher.feeds.calendars import session_table

        instruments = {one.symbol: one for one in store.instruments.load_all()}
        StoredAlerts(store, session_table, instruments.get).symbols_changed((), back, context.clock.now())


def _choose(lists: Lists, name: str | None) -> Watchlist:
    lists.load()
    for one in lists.all:
        if name is None or one.name == name:
            return one
    names = ", ".join(f"“{one.name}”" for one in lists.all)
    raise InputError(f"There is no list “{name}”.", f"There are: {names}.")
