"""The menu behind the button “Compare”; the palette finds all of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from watcher.domain.comparison.listings import TwoListings
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.chart.comparison.compared import Comparison

KEYS = "Alt+C"
MOST_OFFERED = 40
"""Of a list of thousands nobody reads a menu; “Compare with …” finds the others."""


class CompareMenu(QMenu):
    """Says what is wanted, and marks what is so."""

    opened = Signal()
    toggled = Signal(str)
    """A symbol's line is wanted, or not any more."""
    peers_wanted = Signal()
    total_wanted = Signal(bool)
    listings_wanted = Signal(bool)
    cleared = Signal()
    correlations_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(tr("C&ompare"), parent)
        self._entry(tr("&Compare with …"), self._on_opened, KEYS, parent)
        self._peers = self._entry(tr("With all &peers of the list"), self._on_peers)
        self._symbols = QMenu(tr("&With a peer"), self)
        self._symbols.triggered.connect(self._on_symbol)
        self.addMenu(self._symbols)
        self.addSeparator()
        self._total = self._entry(tr("With &dividends (total return)"), self._on_total)
        self._listings = self._entry(tr("Both &listings of the company, and the premium"), self._on_listings)
        for action in (self._total, self._listings):
            action.setCheckable(True)
        self.addSeparator()
        self._entry(tr("Co&rrelations of the list …"), self._on_correlations)
        self._clear = self._entry(tr("Compare with &nothing"), self._on_cleared)

    def show_choice(
        self, comparison: Comparison, own: Symbol, peers: Sequence[Symbol], pair: TwoListings | None
    ) -> None:
        """Offer the peers, marked where they are compared with already."""
        for action in self._symbols.actions():
            # One of them may be what is just being carried out.
            self._symbols.removeAction(action)
            action.deleteLater()
        others = [symbol for symbol in peers if symbol != own]
        for symbol in others[:MOST_OFFERED]:
            # Of one that the menu made itself, PySide6 keeps something for good.
            action = QAction(symbol.replace("&", "&&"), self._symbols)
            action.setCheckable(True)
            action.setChecked(comparison.has(symbol))
            action.setData(symbol)
            self._symbols.addAction(action)
        self._symbols.menuAction().setVisible(bool(others))
        self._peers.setEnabled(any(not comparison.has(symbol) for symbol in others))
        self._total.setChecked(comparison.is_total)
        self._listings.setChecked(comparison.has_listings)
        self._listings.setEnabled(pair is not None or comparison.has_listings)
        self._clear.setEnabled(bool(comparison.compared) or comparison.has_listings)

    def _entry(self, text: str, slot: object, keys: str = "", owner: QWidget | None = None) -> QAction:
        action = self.addAction(text)
        action.triggered.connect(slot)
        if keys and owner is not None:
            action.setShortcut(QKeySequence(keys))
            # The shortcut has to work while the menu is closed.
            owner.addAction(action)
        return action

    @Slot(QAction)
    def _on_symbol(self, action: QAction) -> None:
        self.toggled.emit(action.data())

    @Slot()
    def _on_opened(self) -> None:
        self.opened.emit()

    @Slot()
    def _on_peers(self) -> None:
        self.peers_wanted.emit()

    @Slot()
    def _on_total(self) -> None:
        self.total_wanted.emit(self._total.isChecked())

    @Slot()
    def _on_listings(self) -> None:
        self.listings_wanted.emit(self._listings.isChecked())

    @Slot()
    def _on_cleared(self) -> None:
        self.cleared.emit()

    @Slot()
    def _on_correlations(self) -> None:
        self.correlations_wanted.emit()
