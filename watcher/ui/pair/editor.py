"""Adds pairs of listings and removes them again; the panel tells what was done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from watcher.bridge.session import Session
from watcher.domain.comparison.listings import TwoListings, with_pair
from watcher.domain.errors import InputError, WatcherError
from watcher.language import tr
from watcher.ui.pair.deeds import PairsChanged
from watcher.ui.pair.dialog import PairDialog


class PairEditor(QObject):
    """Belongs to the panel."""

    done = Signal(object)
    failed = Signal(WatcherError)

    def __init__(self, session: Session, panel: QWidget) -> None:
        super().__init__(panel)
        self._session = session
        self._panel = panel
        self._doing: list[str] = []

    @Slot()
    def add(self) -> None:
        """Let the user say which."""
        dialog = PairDialog(self._session, self._panel.window())
        dialog.picked.connect(self._on_picked)
        dialog.show()

    def remove(self, pair: TwoListings) -> None:
        """Forget one of the user's own; what is built in stays."""
        own = self._session.own_pairs
        if pair in own:
            said = tr("{symbol} and {other} are no pair any more.")
            kept = tuple(one for one in own if one != pair)
            self._change(kept, said.format(symbol=pair.symbol, other=pair.other))

    def restore(self, deed: PairsChanged) -> None:
        """Have the pairs as they were before."""
        self._session.set_pairs(deed.before).failed.connect(self.failed)

    @Slot(TwoListings)
    def _on_picked(self, pair: TwoListings) -> None:
        said = tr("{symbol} and {other} are a pair now.")
        try:
            pairs = with_pair(self._session.own_pairs, pair)
        except InputError as error:
            self.failed.emit(error)
        else:
            self._change(pairs, said.format(symbol=pair.symbol, other=pair.other))

    def _change(self, pairs: tuple[TwoListings, ...], said: str) -> None:
        self._doing.append(said)
        reply = self._session.set_pairs(pairs)
        reply.done.connect(self._on_changed)
        reply.failed.connect(self._on_not_changed)

    @Slot(object)
    def _on_changed(self, before: tuple[TwoListings, ...]) -> None:
        # Answers come in the order of the questions.
        self.done.emit(PairsChanged(self._doing.pop(0), before))

    @Slot(WatcherError)
    def _on_not_changed(self, error: WatcherError) -> None:
        self._doing.pop(0)
        self.failed.emit(error)
