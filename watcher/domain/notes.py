"""What a user wrote about a symbol."""

from __future__ import annotations

from dataclasses import dataclass

from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol

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
            f"A note has at most {LONGEST_NOTE:,} letters, and this one has {len(text):,}.", "Shorten it."
        )
    return Note(note.symbol, text)
