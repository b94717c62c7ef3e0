"""What the user wrote about symbols: stored, and told to the audience."""

from __future__ import annotations

from typing import TYPE_CHECKING

from watcher.domain.notes import Note, checked_note
from watcher.domain.symbols import Symbol
from watcher.engine.messages import Audience, NotesNews

if TYPE_CHECKING:
    from watcher.store.notes import NotesRepository


class NoteDesk:
    """Knows the notes as the audience knows them."""

    def __init__(self, store: NotesRepository, audience: Audience) -> None:
        self._store = store
        self._audience = audience
        self._told: dict[Symbol, str] = {}

    def write(self, note: Note) -> Note:
        """Keep a note; answer the one that was there. Raises InputError for one that is too long."""
        before = Note(note.symbol, self._told.get(note.symbol, ""))
        self._store.save(checked_note(note))
        self.show_stored()
        return before

    def show_stored(self) -> None:
        """Tell which notes are new since the last time, whoever wrote them; one that is gone is empty."""
        stored = {note.symbol: note.text for note in self._store.load_all()}
        symbols = dict.fromkeys((*self._told, *stored))
        new = [symbol for symbol in symbols if self._told.get(symbol) != stored.get(symbol)]
        self._told = stored
        if new:
            self._audience.post(NotesNews(tuple(Note(symbol, stored.get(symbol, "")) for symbol in new)))
