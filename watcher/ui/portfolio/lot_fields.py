"""Which lots a sale takes: a line for each, with how much of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QLineEdit, QScrollArea, QWidget

from watcher.domain import dates
from watcher.domain.portfolio.breakdowns import OpenLot
from watcher.domain.portfolio.transactions import TransactionId
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import quantity
from watcher.ui.portfolio.terms import LotTyped

_SEEN = 4
"""So many lots are seen without scrolling."""


class LotFields(QScrollArea):
    """What is typed for a lot stays as long as the lot is offered."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lots: Sequence[OpenLot] = ()
        self._typed: dict[TransactionId, str] = {}
        self._fields: dict[TransactionId, QLineEdit] = {}
        self.offer(())

    def begin(self, typed: Mapping[TransactionId, str]) -> None:
        """What was chosen before."""
        self._typed = dict(typed)

    def offer(self, lots: Sequence[OpenLot]) -> None:
        """Offer these, oldest first."""
        self._typed |= {purchase: field.text() for purchase, field in self._fields.items()}
        self._lots, self._fields = lots, {}
        inside = QWidget(self)
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, 0, 0, 0)
        for row, lot in enumerate(lots):
            said = QLabel(_words(lot), inside)
            said.setTextFormat(Qt.TextFormat.PlainText)
            field = QLineEdit(self._typed.get(lot.purchase, ""), inside)
            field.setAccessibleName(tr("Of the lot {lot}").format(lot=said.text()))
            field.textChanged.connect(self.changed)
            grid.addWidget(said, row, 0)
            grid.addWidget(field, row, 1)
            self._fields[lot.purchase] = field
        grid.setColumnStretch(1, 1)
        self.setWidget(inside)
        row_px = (inside.sizeHint().height() + grid.spacing()) // max(1, len(lots))
        self.setFixedHeight(row_px * min(_SEEN, max(1, len(lots))))

    def typed(self) -> tuple[LotTyped, ...]:
        """The lots of which something is to be taken."""
        return tuple(
            LotTyped(lot.purchase, lot.quantity, dates.full(lot.day), text)
            for lot in self._lots
            if (text := self._fields[lot.purchase].text().strip())
        )


def _words(lot: OpenLot) -> str:
    each = None if lot.cost is None else lot.cost / lot.quantity
    return tr("{day}: {quantity} at {price}").format(
        day=dates.full(lot.day),
        quantity=words.private(quantity(lot.quantity)),
        price=words.DASH if each is None else words.number(each, 2),
    )
