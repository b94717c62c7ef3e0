"""What the session knows of watchlists, the one that is shown, and the symbol that is selected."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.late import Late
from watcher.bridge.requests import Reply
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Entry, ListChange, Watchlist
from watcher.language import tr

if TYPE_CHECKING:
    # The window is painted first.
    from watcher.engine import list_requests as asks
else:
    asks = Late("watcher.engine.list_requests")


class Lists(Asking):
    """The part of the session that owns what is listed and what is looked at."""

    watchlists_changed = Signal()
    """The lists, or which of them is shown, are new."""
    selection_changed = Signal(str)
    """The symbol that every panel follows."""

    def __init__(self) -> None:
        self._watchlists: tuple[Watchlist, ...] = ()
        self._shown: int | None = None
        self._has_shown = False
        self._selected: Symbol | None = None

    # ---- what is known

    @property
    def watchlists(self) -> tuple[Watchlist, ...]:
        """All lists, in order."""
        return self._watchlists

    @property
    def shown(self) -> Watchlist | None:
        """The list that is shown; None until the lists are read."""
        return next((one for one in self._watchlists if one.id == self._shown), None)

    @property
    def selected(self) -> Symbol | None:
        """The symbol that every panel follows."""
        return self._selected

    # ---- requests

    def select(self, symbol: Symbol) -> None:
        """Have every panel follow this symbol."""
        if symbol != self._selected:
            self._selected = symbol
            self.selection_changed.emit(symbol)

    def add_symbols(self, watchlist: int, symbols: Sequence[Symbol], position: int | None = None) -> Reply:
        """Put symbols into a list, before its entry at `position`. Answers the Watchlist as it is then."""
        return self._ask(asks.AddSymbols(watchlist, tuple(symbols), position))

    def set_entries(self, watchlist: int, entries: Sequence[Entry]) -> Reply:
        """Make a list hold exactly these symbols and headings. Answers a tuple of ListChange."""
        return self._ask(asks.SetEntries(watchlist, tuple(entries)))

    def make_group(self, watchlist: int, name: str, members: Sequence[Symbol] = ()) -> Reply:
        """Make a group of these symbols of a list. Answers a tuple of ListChange."""
        return self._ask(asks.MakeGroup(watchlist, name, tuple(members)))

    def rename_group(self, watchlist: int, group: str, name: str) -> Reply:
        """Give a group another name. Answers a tuple of ListChange."""
        return self._ask(asks.RenameGroup(watchlist, group, name))

    def fold_group(self, watchlist: int, group: str, *, is_folded: bool) -> Reply:
        """Fold a group, or open it. Answers None."""
        return self._ask(asks.FoldGroup(watchlist, group, is_folded))

    def move_symbols(self, source: int, target: int, symbols: Sequence[Symbol]) -> Reply:
        """Take symbols from one list to another, into no group. Answers a tuple of ListChange."""
        return self._ask(asks.MoveSymbols(source, target, tuple(symbols)))

    def undo_changes(self, changes: Sequence[ListChange]) -> Reply:
        """Have these changes of lists not happened. Answers None."""
        return self._ask(asks.UndoChanges(tuple(changes)))

    def import_text(self, watchlist: int, text: str) -> Reply:
        """Put the symbols that a text names at the end of a list. Answers Imported."""
        return self._ask(asks.ImportText(watchlist, text), tr("Adding symbols …"))

    def import_file(self, watchlist: int, path: Path) -> Reply:
        """Put the symbols that a file names at the end of a list. Answers Imported."""
        return self._ask(asks.ImportFile(watchlist, path), tr("Importing {name} …").format(name=path.name))

    def export_list(self, watchlist: int, path: Path) -> Reply:
        """Write a list to a file: a table for .csv, else one symbol a line. Answers None."""
        return self._ask(asks.ExportList(watchlist, path), tr("Writing {name} …").format(name=path.name))

    def show_list(self, watchlist: int) -> None:
        """Show this list, now and at the next start."""
        if watchlist != self._shown and any(one.id == watchlist for one in self._watchlists):
            self._shown = watchlist
            self._has_shown = True
            self._ask(asks.ShowList(watchlist))
            self.watchlists_changed.emit()

    def create_list(self, name: str) -> Reply:
        """Make a list. Answers the Watchlist."""
        return self._ask(asks.CreateList(name))

    def rename_list(self, watchlist: int, name: str) -> Reply:
        """Give a list another name. Answers the Watchlist as it was before."""
        return self._ask(asks.RenameList(watchlist, name))

    def delete_list(self, watchlist: int) -> Reply:
        """Remove a list. Answers the Watchlist as it was."""
        return self._ask(asks.DeleteList(watchlist))

    def restore_list(self, watchlist: Watchlist, position: int) -> Reply:
        """Bring a removed list back to where it stood among the others. Answers None."""
        return self._ask(asks.RestoreList(watchlist, position))

    def arrange_lists(self, order: Sequence[int]) -> Reply:
        """Put the lists in this order. Answers None."""
        return self._ask(asks.ArrangeLists(tuple(order)))

    # ---- news

    def take_watchlists(self, watchlists: tuple[Watchlist, ...], shown: int | None = None) -> None:
        """Know these lists; show the one that is named, else the one that was shown or its neighbour.

        Select its first symbol where none is selected yet.
        """
        ids = [one.id for one in watchlists]
        # What was remembered may arrive after the user has already chosen.
        if shown in ids and not self._has_shown:
            self._shown = shown
        elif self._shown not in ids:
            before = [one.id for one in self._watchlists]
            at = before.index(self._shown) if self._shown in before else 0
            self._shown = ids[min(at, len(ids) - 1)] if ids else None
        self._watchlists = watchlists
        self.watchlists_changed.emit()
        listed = [self.shown, *watchlists] if self.shown else []
        first = next((symbol for one in listed for symbol in one.symbols), None)
        if self._selected is None and first is not None:
            self.select(first)
