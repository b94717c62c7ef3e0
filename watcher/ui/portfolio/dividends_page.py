"""Dividends: what was paid month by month, and what the source knows of and nobody has booked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain import dates
from watcher.domain.errors import WatcherError
from watcher.domain.portfolio.proposals import Proposal
from watcher.domain.portfolio.securities import Split
from watcher.language import tr
from watcher.ui import words
from watcher.ui.portfolio.amounts import quantity
from watcher.ui.portfolio.deeds import applied
from watcher.ui.portfolio.figure import LEFT, Figure
from watcher.ui.portfolio.heat_map import HeatMap
from watcher.ui.portfolio.month_words import dividend_rows
from watcher.ui.portfolio.row_sheet import RowSheet
from watcher.ui.portfolio.yields import YIELD_FIGURES, YieldRow, yield_rows
from watcher.ui.theme import Theme
from watcher.values import dataclass

if TYPE_CHECKING:
    from watcher.engine.portfolio_answers import Measured

SETTLE_MS = 400


@dataclass(frozen=True, slots=True)
class ProposalRow:
    """One proposal as it is shown."""

    proposal: Proposal
    day: str
    symbol: str
    text: str
    is_heading: bool = False


_FIGURES: tuple[Figure[ProposalRow], ...] = (
    Figure(tr("Ex-date"), lambda row: row.day, lambda _: None, LEFT, width=100),
    Figure(tr("Symbol"), lambda row: row.symbol, lambda _: None, LEFT, width=90),
    Figure(tr("Not booked yet"), lambda row: row.text, lambda _: None, LEFT, width=260),
)


class DividendsPage(QWidget):
    """Asks while it is seen. A split applies as soon as it is confirmed; a dividend is booked by its form."""

    failed = Signal(WatcherError)
    done = Signal(object)
    wanted = Signal(object)
    """A dividend (`Proposal`) is to be booked."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._measured: Measured | None = None
        self._split: Split | None = None
        self._months = HeatMap(tr("Dividends by month, after taxes"), theme, self)
        self._yields: RowSheet[YieldRow] = RowSheet(
            tr("Dividends before taxes, by the cost of what is held"), YIELD_FIGURES, theme, self
        )
        self._proposals: RowSheet[ProposalRow] = RowSheet(
            tr("Splits and dividends to confirm"), _FIGURES, theme, self
        )
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setProperty("role", "small")
        self._said.setWordWrap(True)
        self._confirm = QPushButton(tr("&Confirm …"), self)
        self._dismiss = QPushButton(tr("Dis&miss"), self)
        self._lay_out()
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._measure)
        self._confirm.clicked.connect(self._on_confirm)
        self._dismiss.clicked.connect(self._on_dismiss)
        self._proposals.view.doubleClicked.connect(self._on_confirm)
        session.portfolio_changed.connect(self._on_portfolio_changed)
        theme.changed.connect(self.rewrite)
        self._on_portfolio_changed()

    def _lay_out(self) -> None:
        self._unbooked = QWidget(self)
        column = QVBoxLayout(self._unbooked)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._proposals.view, 1)
        line = QHBoxLayout()
        line.setContentsMargins(8, 0, 8, 6)
        line.addStretch(1)
        for button in (self._confirm, self._dismiss):
            line.addWidget(button)
        column.addLayout(line)
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.addWidget(self._months)
        right = QSplitter(Qt.Orientation.Vertical, self)
        right.addWidget(self._unbooked)
        right.addWidget(self._yields.view)
        both.addWidget(right)
        both.setStretchFactor(0, 2)
        both.setStretchFactor(1, 1)
        both.setSizes([820, 360])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(both, 1)
        self._said.setContentsMargins(8, 4, 8, 4)
        whole.addWidget(self._said)

    # ---- what is shown

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._settle.start()

    @Slot()
    def _on_portfolio_changed(self) -> None:
        self._write_proposals()
        self._write_yields()
        if self.isVisible():
            self._settle.start()

    def _write_proposals(self) -> None:
        news = self._session.portfolio
        proposals = () if news is None else news.proposals
        rows = []
        for one in proposals:
            known = None if news is None else news.portfolio.securities.get(one.security)
            label = words.clean(known.label if known is not None else one.security, 40)
            currency = known.currency if known is not None else ""
            rows.append(ProposalRow(one, dates.full(one.day), label, _text(one, currency)))
        self._proposals.show(rows)
        self._unbooked.setVisible(bool(rows))
        if rows:
            self._proposals.view.selectRow(0)

    @Slot()
    def _measure(self) -> None:
        news = self._session.portfolio
        if news is None or not news.portfolio.transactions:
            self._said.setText(tr("Nothing is booked yet."))
            self._months.show_rows(())
            return
        reply = self._session.measure_performance()
        reply.done.connect(self._on_measured)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_measured(self, measured: Measured) -> None:
        self._measured = measured
        self.rewrite()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._said.setText(error.sentence)

    def _write_yields(self) -> None:
        self._yields.show(yield_rows(self._session.positions.values(), self._theme))

    @Slot()
    def rewrite(self) -> None:
        """Write every figure anew."""
        self._write_proposals()
        self._write_yields()
        if self._measured is None:
            return
        currency = self._measured.performance.currency
        rows = dividend_rows(self._measured.dividends, currency)
        self._months.show_rows(rows)
        self._said.setText(
            tr("After taxes, in {currency}, in the month of payment.").format(currency=currency)
            if rows
            else tr("No dividend was booked yet. What is known and not booked is offered to be confirmed.")
        )

    # ---- what is done

    @Slot()
    def _on_confirm(self) -> None:
        for row in self._proposals.chosen[:1]:
            one = row.proposal
            if one.ratio is None:
                self.wanted.emit(one)
                continue
            self._split = Split(one.security, one.day, one.ratio)
            reply = self._session.save_split(self._split)
            reply.done.connect(self._on_split)
            reply.failed.connect(self.failed)

    @Slot(object)
    def _on_split(self, _answer: object) -> None:
        if self._split is not None:
            self.done.emit(applied(self._split))

    @Slot()
    def _on_dismiss(self) -> None:
        for row in self._proposals.chosen:
            one = row.proposal
            self._session.dismiss_proposal(one.security, one.day).failed.connect(self.failed)


def _text(one: Proposal, currency: str) -> str:
    if one.ratio is not None:
        return tr("Split: {quantity} new for 1").format(quantity=quantity(one.ratio))
    amount = words.number(one.amount or 0, 4)
    return tr("Dividend {amount} {currency} on {quantity} shares").format(
        amount=amount, currency=currency, quantity=words.private(quantity(one.quantity))
    )
