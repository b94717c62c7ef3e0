"""What may be asked about the watchlists, carried out."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from watcher.domain.errors import InputError
from watcher.domain.instrument import Instrument
from watcher.domain.symbols import Symbol
from watcher.domain.tables import as_csv
from watcher.domain.watchlist import Imported, ListChange, Watchlist
from watcher.engine.lists import Lists
from watcher.engine.requests import (
    AddSymbols,
    ArrangeLists,
    CreateList,
    DeleteList,
    ExportList,
    ImportFile,
    ImportText,
    ListRequest,
    MoveSymbols,
    RenameList,
    RestoreList,
    SetSymbols,
    ShowList,
    UndoChanges,
)
from watcher.importers.symbols import SymbolsRead, read_file, read_text

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
            case _:
                return self._change(request)

    def _change(self, request: AddSymbols | SetSymbols | MoveSymbols | UndoChanges) -> object:
        match request:
            case AddSymbols(watchlist, symbols, position):
                return self._lists.add(watchlist, symbols, position)
            case SetSymbols(watchlist, symbols):
                return self._lists.replace(watchlist, symbols)
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
            case CreateList(name, symbols):
                return self._lists.create(name, symbols)
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
        there = set(self._lists.get(watchlist).symbols)
        new = [symbol for symbol in read.symbols if symbol not in there]
        if not new:
            return Imported(0, None, read.refused)
        before = self._lists.get(watchlist)
        after = self._lists.add(watchlist, new, None)
        return Imported(len(new), ListChange(before, after), read.refused)

    def _written(self, watchlist: int, path: Path) -> str:
        symbols = self._lists.get(watchlist).symbols
        if path.suffix.lower() != ".csv":
            return as_lines(symbols)
        known = [(symbol, self._instrument(symbol)) for symbol in symbols]
        rows = [
            (symbol, one.name, one.exchange, one.currency) if one else (symbol, "", "", "")
            for symbol, one in known
        ]
        return as_csv([("Symbol", "Name", "Exchange", "Currency"), *rows])


def as_lines(symbols: tuple[Symbol, ...]) -> str:
    """One symbol a line."""
    return "".join(f"{symbol}\n" for symbol in symbols)


def write_file(path: Path, text: str) -> None:
    """Write a text. Raises InputError for a file that cannot be written."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}.") from error
