"""What a user wrote about a symbol."""

from __future__ import annotations

from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.values import dataclass

LONGEST_NOTE = 2_000


@dataclass(frozen=True, slots=True)
class Note:
    """One line about a symbol, whatever list it stands in; empty where there is nothing to say."""

    symbol: Symbol
    text: str = ""


def checked_note(note: Note) -> Note:
    """The note in one line. Raises InputError for one that is too long."""
    text = " ".join(note.text.split())
    if len(text) > LONGEST_NOTE:
        raise InputError(
            tr("A note has at most {longest_note} letters, and this one has {count}.").format(
                longest_note=f"{LONGEST_NOTE:,}", count=f"{len(text):,}"
            ),
            tr("Shorten it."),
        )
    return Note(note.symbol, text)
