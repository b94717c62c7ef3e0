"""What the session knows of the notes about symbols."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal

from watcher.bridge.asking import Asking
from watcher.bridge.requests import Reply
from watcher.domain.notes import Note
from watcher.domain.symbols import Symbol
from watcher.engine.messages import NotesNews
from watcher.engine.requests import WriteNote


class Notes(Asking):
    """The part of the session that owns what the user wrote about symbols."""

    notes_changed = Signal(frozenset)
    """Symbols whose note is new."""

    def __init__(self) -> None:
        self._notes: dict[Symbol, str] = {}

    @property
    def notes(self) -> Mapping[Symbol, str]:
        """What the user wrote about symbols; empty or missing where there is nothing."""
        return self._notes

    def write_note(self, symbol: Symbol, text: str) -> Reply:
        """Keep a note about a symbol; an empty one is none. Answers the Note that was there."""
        return self._ask(WriteNote(Note(symbol, text)))

    def _take_notes(self, news: NotesNews) -> None:
        self._notes.update((note.symbol, note.text) for note in news.notes)
        self.notes_changed.emit(frozenset(note.symbol for note in news.notes))
