"""Adding a symbol to the shown list: from the field, or from elsewhere in the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Watchlist
from watcher.language import tr
from watcher.ui.watchlist.add_box import AddBox
from watcher.ui.watchlist.edits import Edit
from watcher.ui.watchlist.grouping import Grouping


class Adding(QObject):
    """What is added goes into the group of the marked row, and is shown."""

    failed = Signal(WatcherError)
    closed = Signal()

    def __init__(self, session: Session, groups: Grouping, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._groups = groups
        self.box = AddBox(session, parent)
        """The field, hidden while nothing is added."""
        self.box.hide()
        self.box.picked.connect(self._on_picked)
        self.box.closed.connect(self.closed)

    def add(self, symbol: Symbol) -> None:
        """Put a symbol into the list and show it."""
        edit = self._begin(symbol)
        if edit is not None:
            edit.done.connect(self._on_shown)
            edit.failed.connect(self.failed)

    def _begin(self, symbol: Symbol) -> Edit | None:
        shown = self._session.shown
        if shown is None:
            return None
        place = shown.end_of(self._groups.current) if shown.groups else None
        return Edit(self._session.add_symbols(shown.id, [symbol], place), symbol, self)

    @Slot(str)
    def _on_picked(self, symbol: Symbol) -> None:
        shown = self._session.shown
        if shown is not None and symbol in shown.symbols:
            self.box.say(tr("{symbol} is in the list already.").format(symbol=symbol))
            self._session.select(symbol)
            return
        edit = self._begin(symbol)
        if edit is not None:
            edit.done.connect(self._on_added)
            edit.failed.connect(self._on_not_added)

    @Slot(object, object)
    def _on_added(self, symbol: Symbol, watchlist: Watchlist) -> None:
        self.box.finish()
        self._on_shown(symbol, watchlist)

    @Slot(object, object)
    def _on_shown(self, symbol: Symbol, _watchlist: Watchlist) -> None:
        self._session.select(symbol)

    @Slot(WatcherError)
    def _on_not_added(self, error: WatcherError) -> None:
        self.box.say(error.sentence)
