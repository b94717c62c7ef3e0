"""The period that is measured: so long until today, all of it, or between two days."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QWidget

from watcher.domain.portfolio.transactions import Transaction
from watcher.language import tr
from watcher.ui.portfolio.day_range import as_date

_THIS_YEAR, _ALL, _BETWEEN = 0, -1, -2
_PERIODS = (
    (tr("1 month"), 30),
    (tr("3 months"), 91),
    (tr("This year"), _THIS_YEAR),
    (tr("1 year"), 365),
    (tr("3 years"), 1096),
    (tr("5 years"), 1826),
    (tr("All"), _ALL),
    (tr("Between …"), _BETWEEN),
)


class PeriodChoice(QWidget):
    """A period is (start, end]: it opens with the value at the close of its first day."""

    changed = Signal()

    def __init__(self, today: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.length = QComboBox(self)
        for name, days in _PERIODS:
            self.length.addItem(name, days)
        self.length.setCurrentIndex(self.length.findData(_ALL))
        self.length.setAccessibleName(tr("Period"))
        self.first, self.last = QDateEdit(self), QDateEdit(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.length)
        for field, name, day in (
            (self.first, tr("From the close of"), today - timedelta(days=365)),
            (self.last, tr("To the close of"), today),
        ):
            field.setDisplayFormat("yyyy-MM-dd")
            field.setCalendarPopup(True)
            field.setAccessibleName(name)
            field.setToolTip(name)
            field.setDate(QDate(day.year, day.month, day.day))
            field.hide()
            field.dateChanged.connect(self.changed)
            line.addWidget(field)
        self.length.currentIndexChanged.connect(self._on_length)

    @Slot()
    def _on_length(self) -> None:
        for field in (self.first, self.last):
            field.setVisible(self.length.currentData() == _BETWEEN)
        self.changed.emit()

    def chosen(self, transactions: Sequence[Transaction], today: date) -> tuple[date | None, date | None]:
        """The close that it begins with (None: before all transactions), and its last day (None: today)."""
        days = self.length.currentData()
        if days == _BETWEEN:
            return as_date(self.first.date()), as_date(self.last.date())
        if days == _ALL:
            return None, None
        start = date(today.year - 1, 12, 31) if days == _THIS_YEAR else today - timedelta(days=days)
        return max(start, min(one.at.date() for one in transactions) - timedelta(days=1)), None
