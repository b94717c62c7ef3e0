"""The table of transactions: searched, filtered, edited, deleted."""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter

from PySide6.QtCore import QDate, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.portfolio.transactions import Kind, Transaction, TransactionId
from watcher.language import tr
from watcher.ui.portfolio.day_range import as_date
from watcher.ui.portfolio.figure import sorted_by
from watcher.ui.portfolio.sheet import Sheet
from watcher.ui.portfolio.terms import KIND_NAMES
from watcher.ui.portfolio.transaction_rows import FIGURES, TransactionMaker, TransactionRow
from watcher.ui.table import TableModel
from watcher.ui.theme import Theme

SETTLE_MS = 150
_BY_DAY = 0
_WHEN = attrgetter("at", "id")
_ALL_KINDS = tr("All kinds")
_OUT = frozenset((Kind.SELL, Kind.WITHDRAWAL, Kind.FEE, Kind.TAX, Kind.DELIVERY_OUT, Kind.TRANSFER_OUT))


class TransactionsPage(QWidget):
    """All that is booked, the newest first."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._account = ""
        self._order, self._descends = _BY_DAY, True
        self._is_due = False
        self._make_row = TransactionMaker(theme)
        columns = [figure.column() for figure in FIGURES]
        self._model: TableModel[TransactionId, TransactionRow] = TableModel(
            columns, self._make_row, _tip, self
        )
        self.sheet: Sheet[TransactionId, TransactionRow] = Sheet(
            tr("Transactions"), FIGURES, self._model, theme, self
        )
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(tr("Search transactions"))
        self.search.setAccessibleName(tr("Search transactions"))
        self.search.setClearButtonEnabled(True)
        self._kinds = QComboBox(self)
        self._kinds.addItem(_ALL_KINDS, "")
        for kind, name in KIND_NAMES.items():
            self._kinds.addItem(name, kind.value)
        self._kinds.setAccessibleName(tr("Kind"))
        # The longest of the names would leave the search no room.
        self._kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._kinds.setMinimumContentsLength(8)
        self._between = QCheckBox(tr("Between"), self)
        self._first, self._last = QDateEdit(self), QDateEdit(self)
        for field, name in ((self._first, tr("From day")), (self._last, tr("To day"))):
            field.setDisplayFormat("yyyy-MM-dd")
            field.setCalendarPopup(True)
            field.setAccessibleName(name)
            field.setEnabled(False)
        self._count = QLabel(self)
        self._count.setProperty("role", "small")
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._lay_out()
        self._connect(theme)
        self._on_portfolio_changed()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(8, 4, 8, 4)
        for widget in (self.search, self._kinds, self._between, self._first, self._last):
            line.addWidget(widget, 1 if widget is self.search else 0)
        line.addWidget(self._count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.sheet, 1)

    def _connect(self, theme: Theme) -> None:
        self._session.portfolio_changed.connect(self._on_portfolio_changed)
        theme.changed.connect(self.rewrite)
        self.sheet.order_chosen.connect(self._on_order)
        self.search.textChanged.connect(self._on_filter_soon)
        self._kinds.currentIndexChanged.connect(self._on_filter_soon)
        self._between.toggled.connect(self._on_between)
        self._first.dateChanged.connect(self._on_filter_soon)
        self._last.dateChanged.connect(self._on_filter_soon)
        self._settle.timeout.connect(self.list_anew)

    # ---- what is shown

    @property
    def chosen(self) -> list[Transaction]:
        """The marked transactions, from top to bottom."""
        return [self._make_row.known[key] for key in self.sheet.chosen]

    def show_account(self, account: str) -> None:
        """Show what was booked in one account, or (empty) in all."""
        self._account = account
        self.list_anew()

    @Slot()
    def list_anew(self) -> None:
        """List what the filters let through, in order."""
        self._settle.stop()
        shown = self._filtered()
        self._model.replace(self._in_order(shown))
        self.sheet.show_order(self._order, descending=self._descends)
        every = len(self._make_row.known)
        self._count.setText(
            tr("{count} of {every}").format(count=f"{len(shown):,}", every=f"{every:,}")
            if len(shown) != every
            else f"{every:,}"
        )

    def _in_order(self, shown: list[TransactionId]) -> list[TransactionId]:
        if self._order == _BY_DAY:
            # They come in this order.
            return shown[::-1] if self._descends else shown
        return sorted_by(shown, self._order_of, descending=self._descends)

    def _order_of(self, key: TransactionId) -> float | str | None:
        return self._make_row.order(key, self._order)

    def _filtered(self) -> list[TransactionId]:
        maker, kind = self._make_row, self._kinds.currentData()
        wanted = self.search.text().casefold().split()
        tests: list[Callable[[Transaction], bool]] = []
        if self._account:
            tests.append(self._is_in_account)
        if kind:
            tests.append(self._is_of_kind)
        if self._between.isChecked():
            tests.append(self._is_between)
        return [
            key
            for key, one in maker.known.items()
            if all(test(one) for test in tests) and (not wanted or maker.matches(key, wanted))
        ]

    def _is_in_account(self, one: Transaction) -> bool:
        return one.account == self._account

    def _is_of_kind(self, one: Transaction) -> bool:
        return one.kind is Kind(self._kinds.currentData())

    def _is_between(self, one: Transaction) -> bool:
        day = one.day(self._make_row.zone) if self._make_row.zone is not None else one.at.date()
        return as_date(self._first.date()) <= day <= as_date(self._last.date())

    @Slot()
    def rewrite(self) -> None:
        """Write every figure anew."""
        self._model.forget_all(0, len(self._model.keys) - 1)

    # ---- what happens

    @Slot()
    def _on_portfolio_changed(self) -> None:
        news = self._session.portfolio
        if news is None:
            return
        from zoneinfo import ZoneInfo

        maker = self._make_row
        maker.portfolio, maker.zone = news.portfolio, ZoneInfo(news.zone or "UTC")
        maker.known = {one.id: one for one in sorted(news.portfolio.transactions, key=_WHEN)}
        in_time = list(maker.known.values())
        if in_time and not self._between.isChecked():
            for field, one in ((self._first, in_time[0]), (self._last, in_time[-1])):
                day = one.day(maker.zone)
                field.setDate(QDate(day.year, day.month, day.day))
        self._is_due = not self.isVisible()
        if not self._is_due:
            self.list_anew()
            self.rewrite()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_due:
            self._is_due = False
            self.list_anew()
            self.rewrite()

    @Slot()
    def _on_filter_soon(self) -> None:
        self._settle.start()

    @Slot(bool)
    def _on_between(self, on: bool) -> None:  # noqa: FBT001 - the signal's argument
        for field in (self._first, self._last):
            field.setEnabled(on)
        self._settle.start()

    @Slot(int)
    def _on_order(self, column: int) -> None:
        self._descends = not self._descends if column == self._order else column in {0, 4, 5, 6, 7}
        self._order = column
        self.list_anew()


def _tip(row: TransactionRow) -> str:
    return row.tip
