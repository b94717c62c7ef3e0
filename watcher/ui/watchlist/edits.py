"""Changes of lists on their way to the disk, and what is said and kept of them afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.requests import Reply
from watcher.domain.errors import WatcherError
from watcher.domain.notes import Note
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Imported, ListChange, Watchlist
from watcher.language import tr
from watcher.ui.words import clean
from watcher.values import dataclass

MOST_REASONS = 3
"""How many refused lines a message names."""
_LONGEST_NAME = 24


@dataclass(frozen=True, slots=True)
class Done:
    """Something that was done to lists: a sentence about it (or none), and what undo needs."""

    said: str = ""
    changes: tuple[ListChange, ...] = ()
    gone: Watchlist | None = None
    """A list that was removed; it stood at `position`."""
    position: int = 0
    note: Note | None = None
    """A note as it was before."""
    is_partial: bool = False
    """Some of it was refused, as the sentence says."""

    @property
    def can_be_undone(self) -> bool:
        """Whether there is something to undo."""
        return bool(self.changes) or self.gone is not None or self.note is not None


class Edit(QObject):
    """One request and what it is about; deletes itself when it is answered."""

    done = Signal(object, object)
    """What it is about, and the answer."""
    failed = Signal(WatcherError)

    def __init__(self, reply: Reply, about: object, parent: QObject) -> None:
        super().__init__(parent)
        self._about = about
        reply.done.connect(self._on_done)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, value: object) -> None:
        self.done.emit(self._about, value)
        self.deleteLater()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self.failed.emit(error)
        self.deleteLater()


def named(symbols: Sequence[Symbol]) -> str:
    """One symbol by its name, several by their number, with the verb that follows."""
    return (
        tr("{symbols} was").format(symbols=symbols[0])
        if len(symbols) == 1
        else tr("{count} symbols were").format(count=f"{len(symbols):,}")
    )


def short(name: str) -> str:
    """A list's name as it stands in a sentence, on a tab and in a menu."""
    return clean(name, _LONGEST_NAME)


def label(name: str) -> str:
    """The same where an ampersand would mark a key."""
    return short(name).replace("&", "&&")


def brought(imported: Imported) -> Done:
    """What is said of symbols that were pasted or imported."""
    if imported.added:
        said = (
            tr("1 symbol was added.")
            if imported.added == 1
            else tr("{added} symbols were added.").format(added=f"{imported.added:,}")
        )
    else:
        said = tr("Nothing was added.") if imported.refused else tr("The list has all of these already.")
    reasons = [
        tr("Line {line}: {reason}").format(line=one.line, reason=one.reason)
        for one in imported.refused[:MOST_REASONS]
    ]
    more = len(imported.refused) - len(reasons)
    if more:
        reasons.append(tr("And {more} more.").format(more=f"{more:,}"))
    changes = () if imported.change is None else (imported.change,)
    return Done(" ".join((said, *reasons)), changes, is_partial=bool(imported.refused))
