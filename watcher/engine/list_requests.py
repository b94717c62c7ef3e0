"""What can be asked of the engine about watchlists: one frozen value per request."""

from __future__ import annotations

from pathlib import Path

from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Entry, ListChange, Watchlist
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class AddSymbols:
    """Put symbols into a list, before its entry at `position` or behind those that are in no group.

    Answers the Watchlist as it is then.
    """

    watchlist: int
    symbols: tuple[Symbol, ...]
    position: int | None = None


@dataclass(frozen=True, slots=True)
class SetEntries:
    """Make a list hold exactly these, in this order. Answers a tuple of ListChange (for undo)."""

    watchlist: int
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class MoveSymbols:
    """Take symbols from one list to another, into no group there. Answers a tuple of ListChange."""

    source: int
    target: int
    symbols: tuple[Symbol, ...]


@dataclass(frozen=True, slots=True)
class UndoChanges:
    """Have these changes of lists not happened. Answers None."""

    changes: tuple[ListChange, ...]


@dataclass(frozen=True, slots=True)
class MakeGroup:
    """Make a group of these symbols of a list. Answers a tuple of ListChange."""

    watchlist: int
    name: str
    members: tuple[Symbol, ...] = ()


@dataclass(frozen=True, slots=True)
class RenameGroup:
    """Give a group of a list another name. Answers a tuple of ListChange."""

    watchlist: int
    group: str
    name: str


@dataclass(frozen=True, slots=True)
class FoldGroup:
    """Fold a group of a list, or open it. Answers None."""

    watchlist: int
    group: str
    is_folded: bool


@dataclass(frozen=True, slots=True)
class ImportText:
    """Put the symbols that a text names at the end of a list. Answers Imported."""

    watchlist: int
    text: str


@dataclass(frozen=True, slots=True)
class ImportFile:
    """Put the symbols that a file names at the end of a list. Answers Imported."""

    watchlist: int
    path: Path


@dataclass(frozen=True, slots=True)
class ExportList:
    """Write a list to a file: a table where its name ends in .csv, else one symbol a line. Answers None."""

    watchlist: int
    path: Path


@dataclass(frozen=True, slots=True)
class CreateList:
    """Make an empty list. Answers the Watchlist."""

    name: str


@dataclass(frozen=True, slots=True)
class RenameList:
    """Give a list another name. Answers the Watchlist as it was before."""

    watchlist: int
    name: str


@dataclass(frozen=True, slots=True)
class DeleteList:
    """Remove a list, unless it is the last one. Answers the Watchlist as it was."""

    watchlist: int


@dataclass(frozen=True, slots=True)
class RestoreList:
    """Bring a removed list back to where it stood among the others. Answers None."""

    watchlist: Watchlist
    position: int


@dataclass(frozen=True, slots=True)
class ArrangeLists:
    """Put the lists in this order. Answers None."""

    order: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ShowList:
    """Say which list is shown, and is to be shown at the next start. Answers None."""

    watchlist: int


ListRequest = (
    AddSymbols
    | SetEntries
    | MoveSymbols
    | UndoChanges
    | MakeGroup
    | RenameGroup
    | FoldGroup
    | ImportText
    | ImportFile
    | ExportList
    | CreateList
    | RenameList
    | DeleteList
    | RestoreList
    | ArrangeLists
    | ShowList
)
