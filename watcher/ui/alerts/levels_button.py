"""The button beside a price that offers levels: closes, extremes, averages, the own cost, round numbers."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from watcher.bridge.requests import Reply
from watcher.bridge.session import Session
from watcher.domain.alerts.offers import Offer
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui import words


class LevelsButton(QToolButton):
    """Asks for the levels of a symbol once; `chosen` carries the price that the user picks."""

    chosen = Signal(Decimal)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._symbol: Symbol | None = None
        self._places = 2
        self._reply: Reply | None = None
        self._menu = QMenu(self)
        self.setText(tr("Levels ▾"))
        self.setAccessibleName(tr("Levels to choose from"))
        self.setToolTip(tr("Previous close, extremes, averages, your own cost, round numbers (Alt+L)"))
        self.setShortcut("Alt+L")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._menu)
        self.setEnabled(False)
        self._menu.triggered.connect(self._on_triggered)

    def offer(self, symbol: Symbol | None, places: int) -> None:
        """Offer the levels of this symbol."""
        self._places = places
        if symbol == self._symbol:
            return
        self._symbol = symbol
        self._menu.clear()
        self.setEnabled(False)
        self._reply = None
        if symbol is not None:
            self._reply = self._session.offer_levels(symbol)
            self._reply.done.connect(self._on_done)
            self._reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_done(self, answer: object) -> None:
        if self.sender() is not self._reply or not isinstance(answer, tuple):
            return
        for offer in answer:
            if isinstance(offer, Offer):
                action = QAction(f"{words.price(offer.price, self._places)}\t{offer.words}", self._menu)
                action.setData(str(offer.price))
                self._menu.addAction(action)
        self.setEnabled(bool(answer))

    @Slot(WatcherError)
    def _on_failed(self, _error: WatcherError) -> None:
        """Without levels the field is as good as before."""

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(Decimal(action.data()))
