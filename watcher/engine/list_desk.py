"""What may be asked about the watchlists, carried out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from watcher.domain.errors import InputError
from watcher.domain.instrument import Instrument
from watcher.domain.symbols import Symbol
from watcher.domain.tables import as_csv
from watcher.domain.watchlist import Entry, Heading, Imported, Watchlist
from watcher.engine.list_requests import (
    AddSymbols,
    ArrangeLists,
    CreateList,
    DeleteList,
    ExportList,
    FoldGroup,
    ImportFile,
    ImportText,
    ListRequest,
    MakeGroup,
    MoveSymbols,
    RenameGroup,
    RenameList,
    RestoreList,
    SetEntries,
    ShowList,
    UndoChanges,
)
from watcher.engine.lists import Lists
from watcher.importers.symbols import SymbolsRead, read_file, read_text
from watcher.language import tr
from watcher.paths import write_named

if TYPE_CHECKING:
    from watcher.store.settings import SettingsRepository

_SHOWN = "shown list"


class ListDesk:
    """Changes the lists, brings symbols in and out, and remembers which list is shown."""

    def __init__(
        self, lists: Lists, settings: SettingsRepository, instrument: Callable[[Symbol], Instrument | None]
    ) -> None:
        self._lists = lists
        self._settings = settings
        self._instrument = instrument

    @property
    def shown(self) -> int | None:
        """The id of the list that was shown last; None if none was, or it is gone."""
        kept = self._settings.get(_SHOWN)
        return next((one.id for one in self._lists.all if str(one.id) == kept), None)

    async def carry_out(self, request: ListRequest) -> object:
        """Do what is asked and answer with its value. Raises WatcherError."""
        match request:
            case ImportText(watchlist, text):
                return self._bring(watchlist, await asyncio.to_thread(read_text, text))
            case ImportFile(watchlist, path):
                return self._bring(watchlist, await asyncio.to_thread(read_file, path))
            case ExportList(watchlist, path):
                await asyncio.to_thread(write_file, path, self._written(watchlist, path))
                return None
            case CreateList() | RenameList() | DeleteList() | RestoreList() | ArrangeLists() | ShowList():
                return self._carry_out(request)
            case MakeGroup() | RenameGroup() | FoldGroup():
                return self._group(request)
            case _:
                return self._change(request)

    def _group(self, request: MakeGroup | RenameGroup | FoldGroup) -> object:
        match request:
            case MakeGroup(watchlist, name, members):
                return self._lists.make_group(watchlist, name, members)
            case RenameGroup(watchlist, group, name):
                return self._lists.rename_group(watchlist, group, name)
            case FoldGroup(watchlist, group, is_folded):
                self._lists.fold_group(watchlist, group, is_folded=is_folded)
            case _:
                assert_never(request)
        return None

    def _change(self, request: AddSymbols | SetEntries | MoveSymbols | UndoChanges) -> object:
        match request:
            case AddSymbols(watchlist, symbols, position):
                return self._lists.add(watchlist, symbols, position)
            case SetEntries(watchlist, entries):
                return self._lists.replace(watchlist, entries)
            case MoveSymbols(source, target, symbols):
                return self._lists.move(source, target, symbols)
            case UndoChanges(changes):
                self._lists.undo(changes)
            case _:
                assert_never(request)
        return None

    def _carry_out(
        self, request: CreateList | RenameList | DeleteList | RestoreList | ArrangeLists | ShowList
    ) -> Watchlist | None:
        match request:
            case CreateList(name):
                return self._lists.create(name)
            case RenameList(watchlist, name):
                return self._lists.rename(watchlist, name)
            case DeleteList(watchlist):
                return self._lists.delete(watchlist)
            case RestoreList(gone, position):
                self._lists.restore(gone, position)
            case ArrangeLists(order):
                self._lists.arrange(order)
            case ShowList(watchlist):
                self._settings.set(_SHOWN, str(watchlist))
            case _:
                assert_never(request)
        return None

    def _bring(self, watchlist: int, read: SymbolsRead) -> Imported:
        change = self._lists.bring(watchlist, read.entries)
        added = 0 if change is None else len(change.after.symbols) - len(change.before.symbols)
        return Imported(added, change, read.refused)

    def _written(self, watchlist: int, path: Path) -> str:
        known = self._lists.get(watchlist)
        if path.suffix.lower() != ".csv":
            return as_lines(known.entries)
        titles = ["Symbol", "Name", "Exchange", "Currency"]
        rows = [[symbol, *self._about(symbol)] for symbol in known.symbols]
        if known.groups:
            titles.append("Group")
            for symbol, row in zip(known.symbols, rows, strict=True):
                row.append(known.group_of(symbol) or "")
        return as_csv([titles, *rows])

    def _about(self, symbol: Symbol) -> tuple[str, str, str]:
        one = self._instrument(symbol)
        return ("", "", "") if one is None else (one.name, one.exchange, one.currency)


def as_lines(entries: Iterable[Entry]) -> str:
    """One symbol a line; a heading stands behind three number signs, as TradingView writes it."""
    lines = (f"###{entry.name}" if isinstance(entry, Heading) else entry for entry in entries)
    return "".join(f"{line}\n" for line in lines)


def write_file(path: Path, text: str) -> None:
    """Write a text. Raises InputError for a file that cannot be written."""
    try:
        write_named(path, text.encode())
    except OSError as error:
        raise InputError(
            tr("{path} cannot be written: {strerror}.").format(path=path, strerror=error.strerror)
        ) from error
