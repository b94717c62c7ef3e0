"""Rows that are made when they are first wanted: a few at once, the others in the turns that follow."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

_AT_ONCE = 6
_A_TURN = 3


class Row(QWidget):
    """A row of a page."""

    stops: Sequence[QWidget] = ()
    """What the keys go through, in this order."""


class LateRows(QObject):
    """Keeps rows in the order of their names in a column, whenever each is made; keys go the same way."""

    def __init__(
        self, names: Sequence[str], make: Callable[[str], Row], column: QVBoxLayout, before: QWidget
    ) -> None:
        """`before` is the stop before the first row; the rows come behind what is in the column."""
        super().__init__(column.parentWidget())
        self._names = names
        self._make = make
        self._column = column
        self._before = before
        self._first = column.count()
        self._rows: dict[str, Row] = {}
        self._missing: list[str] = []
        self._next = QTimer(self)
        self._next.setObjectName("next rows")
        self._next.timeout.connect(self._make_some)

    def have(self, name: str) -> Row:
        """Answer a row, made now if it is not there."""
        return self._rows.get(name) or self._made(name)

    def show_only(self, names: Sequence[str]) -> None:
        """Show these, and hide the others."""
        wanted = set(names)
        for name, row in self._rows.items():
            row.setVisible(name in wanted)
        self._missing = [name for name in names if name not in self._rows]
        self._make_some(_AT_ONCE)

    def rest(self) -> None:
        """Make no more: nobody looks."""
        self._missing = []
        self._next.stop()

    @Slot()
    def _make_some(self, count: int = _A_TURN) -> None:
        for name in self._missing[:count]:
            self.have(name).show()
        self._missing = self._missing[count:]
        if self._missing:
            self._next.start(0)
        else:
            self._next.stop()

    def _made(self, name: str) -> Row:
        row = self._make(name)
        sooner = [self._rows[one] for one in self._names[: self._names.index(name)] if one in self._rows]
        self._rows[name] = row
        self._column.insertWidget(self._first + len(sooner), row)
        before = next((one.stops[-1] for one in reversed(sooner) if one.stops), self._before)
        for stop in row.stops:
            QWidget.setTabOrder(before, stop)
            before = stop
        return row
