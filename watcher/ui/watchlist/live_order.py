"""Keeps a list sorted while prices move: what they are sorted by is worked out little by little."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Entry, Heading
from watcher.ui.watchlist.order import Order, SortBy
from watcher.ui.watchlist.rows import RowMaker

SORT_EVERY_MS = 500
_AT_A_TIME = 1_500
"""So many values take about a millisecond: ten thousand at once would cost a frame."""


class LiveOrder(QObject):
    """The order that was chosen, and the values it goes by; says when it is time to sort again."""

    due = Signal()

    def __init__(self, make_row: RowMaker, parent: QObject) -> None:
        super().__init__(parent)
        self._make_row = make_row
        self._values: dict[Any, Any] = {}
        self._stale: set[Symbol] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_due)
        self.order = Order()
        """How the list is sorted."""

    def choose(self, order: Order) -> None:
        """Sort so from now on."""
        if order.by is not self.order.by:
            self._values.clear()
            self._stale.clear()
        self.order = order

    def sorted(self, entries: Iterable[Entry]) -> list[Entry]:
        """Put entries in order by the newest values; equal ones stay as they stand."""
        listed = list(entries)
        by, values = self.order.by, self._values
        self._renew(len(self._stale))
        if by is not SortBy.LIST:
            new = [one for one in listed if one not in values and not isinstance(one, Heading)]
            values.update(self._make_row.values(by, new))
        return self.order.sorted(listed, values)

    def hear(self, symbols: frozenset[Symbol], *, is_seen: bool = True) -> None:
        """Something is new about these; whether the list is seen says if it is to be sorted for that."""
        if self.order.by not in {SortBy.LIST, SortBy.SYMBOL}:
            self._stale |= symbols
            if is_seen and not self._timer.isActive():
                self._timer.start(SORT_EVERY_MS)

    def _renew(self, most: int) -> None:
        stale = self._stale
        some = [stale.pop() for _ in range(min(most, len(stale)))]
        self._values.update(self._make_row.values(self.order.by, some))

    @Slot()
    def _on_due(self) -> None:
        self._renew(_AT_A_TIME)
        if self._stale:
            self._timer.start(0)
        else:
            self.due.emit()
