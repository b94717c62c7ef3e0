"""Notes about symbols on disk."""

from __future__ import annotations

import sqlalchemy as sa

from watcher.domain.notes import Note
from watcher.domain.symbols import Symbol
from watcher.store.connection import Connection
from watcher.store.schema import notes, upsert

_SAVE = upsert(notes)


class NotesRepository:
    """One note a symbol, wherever it is listed, and after it is not listed any more."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def load_all(self) -> tuple[Note, ...]:
        """Every note."""
        return tuple(Note(Symbol(row.symbol), row.text) for row in self._connection.rows(sa.select(notes)))

    def save(self, note: Note) -> None:
        """Keep a note in place of the one that was there; forget it if it is empty."""
        with self._connection.writing(durable=True) as transaction:
            if note.text:
                transaction.execute(_SAVE, {"symbol": note.symbol, "text": note.text})
            else:
                transaction.execute(notes.delete().where(notes.c.symbol == note.symbol))
