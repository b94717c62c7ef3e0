"""The gains that were realised, lot by lot, as the tax form asks for them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.errors import WatcherError
from watcher.domain.portfolio.breakdowns import RealisedLot
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import money, quantity, signed, tone_of
from watcher.ui.portfolio.figure import LEFT, Figure, Tone
from watcher.ui.portfolio.folding_label import FoldingLabel
from watcher.ui.portfolio.row_sheet import RowSheet
from watcher.ui.theme import Theme
from watcher.values import dataclass

SETTLE_MS = 400
_ALL = tr("All years")
_ISIN_COLUMN = 1


@dataclass(frozen=True, slots=True)
class RealisedRow:
    """One closed lot as a row."""

    lot: RealisedLot
    is_heading: bool = False


class RealisedPage(QWidget):
    """Asks while it is seen. The rows are copied with Ctrl+C, or exported, for a spreadsheet."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._lots: Sequence[RealisedLot] = ()
        self._year = QComboBox(self)
        self._year.addItem(_ALL, None)
        self._year.setAccessibleName(tr("Year"))
        self._sum = FoldingLabel(tr("Sum of the gains"), "small", self)
        # Beside it there is a button, so that a line of it would lose what is not in the sum.
        self._sum.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._rows: RowSheet[RealisedRow] = RowSheet(tr("Realised gains"), self._figures(), theme, self)
        line = QHBoxLayout()
        line.setContentsMargins(8, 4, 8, 4)
        line.setSpacing(8)
        line.addWidget(self._year)
        line.addWidget(self._sum, 1)
        self._line = line
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._rows.view, 1)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._ask)
        self._year.currentIndexChanged.connect(self.rewrite)
        session.portfolio_changed.connect(self._on_portfolio_changed)
        theme.changed.connect(self.rewrite)

    def offer(self, action: QAction) -> None:
        """Put a button that does this beside the sum."""
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._line.addWidget(button)

    @property
    def year(self) -> int | None:
        """The year that is shown; None for all."""
        chosen: int | None = self._year.currentData()
        return chosen

    def _figures(self) -> Sequence[Figure[RealisedRow]]:
        private = self._theme.private

        def amount(value: Decimal | None, lot: RealisedLot) -> str:
            return private(f"{money(value)} {lot.currency}" if value is not None else words.DASH)

        def gain_tone(row: RealisedRow) -> Tone:
            return tone_of(row.lot.gain)

        return (
            Figure(tr("Symbol"), lambda row: words.clean(row.lot.label, 40), _unordered, LEFT, width=90),
            Figure(tr("ISIN"), lambda row: words.clean(row.lot.isin, 20), _unordered, LEFT, width=110),
            Figure(tr("Opened"), lambda row: dates.full(row.lot.opened), _unordered, LEFT, width=96),
            Figure(tr("Closed"), lambda row: dates.full(row.lot.closed), _unordered, LEFT, width=96),
            Figure(tr("Shares"), lambda row: private(quantity(row.lot.quantity)), _unordered, width=80),
            Figure(tr("Proceeds"), lambda row: amount(row.lot.proceeds, row.lot), _unordered, width=120),
            Figure(tr("Cost"), lambda row: amount(row.lot.cost, row.lot), _unordered, width=120),
            Figure(
                tr("Gain"), lambda row: private(signed(row.lot.gain)), _unordered, tone=gain_tone, width=100
            ),
        )

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle.start()

    @Slot()
    def _on_portfolio_changed(self) -> None:
        if self.isVisible():
            self._settle.start()

    @Slot()
    def _ask(self) -> None:
        reply = self._session.list_realised()
        reply.done.connect(self._on_lots)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_lots(self, lots: Sequence[RealisedLot]) -> None:
        self._lots = sorted(lots, key=lambda lot: lot.closed, reverse=True)
        chosen = self._year.currentData()
        self._year.blockSignals(True)
        self._year.clear()
        self._year.addItem(_ALL, None)
        for year in sorted({lot.closed.year for lot in lots}, reverse=True):
            self._year.addItem(f"{year}", year)
        self._year.setCurrentIndex(max(0, self._year.findData(chosen)))
        self._year.blockSignals(False)
        self.rewrite()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._sum.say(error.sentence)

    @Slot()
    def rewrite(self) -> None:
        """Write every figure anew."""
        year = self._year.currentData()
        shown = [lot for lot in self._lots if year is None or lot.closed.year == year]
        self._rows.show([RealisedRow(lot) for lot in shown])
        self._rows.view.setColumnHidden(_ISIN_COLUMN, not any(lot.isin for lot in shown))
        if not shown:
            self._sum.say(tr("Nothing was sold yet. Sales that you book or import stand here, lot by lot."))
            return
        known = [lot.gain for lot in shown if lot.gain is not None]
        said = tr("Gain {signed} {currency}").format(
            signed=self._theme.private(signed(sum(known, Decimal(0)))), currency=shown[0].currency
        )
        unknown = len(shown) - len(known)
        self._sum.say(
            tr("{said}; of {unknown} the cost is unknown: not in the sum").format(said=said, unknown=unknown)
            if unknown
            else said
        )


def _unordered(_row: RealisedRow) -> None:
    return None
