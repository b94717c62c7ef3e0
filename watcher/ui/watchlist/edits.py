"""Adding to and taking from a list: each request with what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Watchlist


@dataclass(frozen=True, slots=True)
class Place:
    """Where a symbol stands, or stood, in a list."""

    watchlist: int
    symbol: Symbol
    position: int | None = None


class Edit(QObject):
    """One change of a list on its way to the disk; belongs to its panel and deletes itself."""

    done = Signal(Place)
    failed = Signal(WatcherError)

    def __init__(self, place: Place, parent: QObject) -> None:
        super().__init__(parent)
        self._place = place

    def add(self, session: Session) -> None:
        """Put the symbol into its list."""
        reply = session.add_symbols(self._place.watchlist, [self._place.symbol], self._place.position)
        reply.done.connect(self._on_done)
        reply.failed.connect(self._on_failed)

    def remove(self, session: Session, watchlist: Watchlist) -> None:
        """Take the symbol from its list."""
        rest = [symbol for symbol in watchlist.symbols if symbol != self._place.symbol]
        reply = session.set_symbols(watchlist.id, rest)
        reply.done.connect(self._on_done)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, _watchlist: Watchlist) -> None:
        self.done.emit(self._place)
        self.deleteLater()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self.failed.emit(error)
        self.deleteLater()
