"""Writing a note about the marked symbol."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.notes import Note
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.watchlist.edits import Done, Edit
from watcher.ui.watchlist.fields import SlimField
from watcher.ui.watchlist.table import WatchTable

_LONGEST_TYPED = 30_000


class Noting(QObject):
    """A field for one line about the symbol; an empty one takes the note away."""

    done = Signal(Done)
    failed = Signal(WatcherError)
    closed = Signal()

    def __init__(self, session: Session, table: WatchTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._table = table
        self._symbol: Symbol | None = None
        self.field = SlimField(
            tr("Note about the symbol"), tr("A line about it, for example why it is here"), parent
        )
        self.field.set_longest(_LONGEST_TYPED)
        self.field.entered.connect(self._on_entered)
        self.field.closed.connect(self.closed)
        table.note_wanted.connect(self.write)

    @Slot()
    def write(self) -> None:
        """Let the user write about the marked symbol."""
        symbol = self._table.marked
        if symbol is not None:
            self._symbol = symbol
            self.field.entitle(
                tr("Note about {symbol}").format(symbol=symbol),
                tr("A line about {symbol}, for example why it is here").format(symbol=symbol),
            )
            self.field.open(self._session.notes.get(symbol, ""))

    @Slot(str)
    def _on_entered(self, text: str) -> None:
        if self._symbol is not None:
            edit = Edit(self._session.write_note(self._symbol, text), self._symbol, self)
            edit.done.connect(self._on_written)
            edit.failed.connect(self.field.say)

    @Slot(object, object)
    def _on_written(self, symbol: Symbol, before: Note) -> None:
        self.field.close_field()
        had = bool(before.text)
        has = bool(self._session.notes.get(symbol))
        if had and not has:
            self.done.emit(
                Done(tr("The note about {symbol} was removed.").format(symbol=symbol), note=before)
            )
        elif had and before.text != self._session.notes.get(symbol):
            self.done.emit(Done("", note=before))

    def restore(self, note: Note) -> None:
        """Bring a note back."""
        Edit(self._session.write_note(note.symbol, note.text), note, self).failed.connect(self.failed)
