"""The fields of a transaction: which are seen, what is typed in them, and what is shown to be edited."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date, time

from PySide6.QtCore import QDate, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDateEdit, QFormLayout, QLineEdit, QTimeEdit, QWidget

from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.securities import SecurityId
from watcher.domain.portfolio.transactions import Kind
from watcher.language import tr, unmarked
from watcher.ui.portfolio.day_range import as_date
from watcher.ui.portfolio.lot_fields import LotFields
from watcher.ui.portfolio.terms import (
    KIND_NAMES,
    MAY_NAME_A_SECURITY,
    OF_UNITS,
    PRICED,
    TO_ANOTHER,
    Typed,
)

_NEW_ACCOUNT = ""


class TransactionFields(QWidget):
    """Holds what is typed, as it is typed."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._make()
        self._lay_out()
        for field in self.findChildren(QLineEdit):
            field.textChanged.connect(self.changed)
        for box in (self.kind, self.account):
            box.currentIndexChanged.connect(self.changed)
        self.day.dateChanged.connect(self.changed)
        self.lots.changed.connect(self.changed)
        for check in (self.has_time, self.by_hand):
            check.toggled.connect(self.changed)

    def _make(self) -> None:
        self.kind = QComboBox(self)
        for kind, name in KIND_NAMES.items():
            self.kind.addItem(name, kind.value)
        self.day = QDateEdit(self)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.has_time = QCheckBox(tr("at"), self)
        self.clock = QTimeEdit(self)
        self.clock.setDisplayFormat("HH:mm:ss")
        self.account = QComboBox(self)
        self.account_name = QLineEdit(self)
        self.account_name.setPlaceholderText(tr("Name of the new account"))
        self.symbol = QLineEdit(self)
        self.symbol.setPlaceholderText(tr("BABA, 0700.HK, or a name for what has no quotes"))
        self.by_hand = QCheckBox(tr("has no quotes: priced by hand"), self)
        self.other = QLineEdit(self)
        self.quantity, self.price, self.amount = (QLineEdit(self) for _ in range(3))
        self.lots = LotFields(self)
        self.currency = QLineEdit(self)
        self.currency.setMaxLength(3)
        self.fees, self.taxes, self.rate, self.rate_to = (QLineEdit(self) for _ in range(4))
        self.rate_to.setMaxLength(3)
        self.rate.setToolTip(
            tr("Only where the broker booked it at a rate of its own: what 1 of the currency was worth")
        )
        self.rate_to.setToolTip(tr("The currency of the rate, for example EUR"))
        self.share, self.note = QLineEdit(self), QLineEdit(self)
        self.note.setMaxLength(1000)

    def _lay_out(self) -> None:
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (tr("&Kind"), self.kind),
            (tr("&Day"), self.day),
            ("", self.has_time),
            (tr("Time"), self.clock),
            (tr("&Account"), self.account),
            ("", self.account_name),
            (tr("&Symbol"), self.symbol),
            ("", self.by_hand),
            (tr("Becomes"), self.other),
            (tr("&Quantity"), self.quantity),
            (tr("of the lots"), self.lots),
            (tr("&Price"), self.price),
            (tr("A&mount"), self.amount),
            (tr("&Currency"), self.currency),
            (tr("&Fees"), self.fees),
            (tr("&Taxes"), self.taxes),
            (tr("&Rate"), self.rate),
            (tr("into", "transaction"), self.rate_to),
            (tr("Part of the cost, %"), self.share),
            (tr("&Note"), self.note),
        ):
            self._form.addRow(name, field)
            field.setAccessibleName(unmarked(name) or field.property("text") or "")
        self.has_time.setAccessibleName(tr("With a time of day"))
        self.account_name.setAccessibleName(tr("Name of the new account"))
        self.by_hand.setAccessibleName(tr("Has no quotes: priced by hand"))

    def begin(self, accounts: Iterable[Account], today: date) -> None:
        """Offer these accounts, or a new one, on this day."""
        for account in accounts:
            self.account.addItem(account.name, account.id)
        self.account.addItem(tr("New account …"), _NEW_ACCOUNT)
        self.day.setDate(QDate(today.year, today.month, today.day))

    def show_typed(self, typed: Typed, label_of: Callable[[SecurityId | None], str]) -> None:
        """Show what is to be edited."""
        self.kind.setCurrentIndex(self.kind.findData(typed.kind.value))
        self.day.setDate(QDate(typed.day.year, typed.day.month, typed.day.day))
        self.has_time.setChecked(typed.clock is not None)
        if typed.clock is not None:
            self.clock.setTime(QTime(typed.clock.hour, typed.clock.minute, typed.clock.second))
        self.account.setCurrentIndex(max(0, self.account.findData(typed.account)))
        for field, text in (
            (self.quantity, typed.quantity),
            (self.price, typed.price),
            (self.amount, typed.amount),
            (self.currency, typed.currency),
            (self.fees, typed.fees),
            (self.taxes, typed.taxes),
            (self.rate, typed.rate),
            (self.rate_to, typed.rate_to),
            (self.share, typed.cost_share),
            (self.note, typed.note),
        ):
            field.setText(text)
        self.lots.begin({one.purchase: one.text for one in typed.lots})
        self.symbol.setText(label_of(typed.security))
        self.other.setText(label_of(typed.other))

    @property
    def chosen_kind(self) -> Kind:
        """What kind of transaction it is."""
        return Kind(self.kind.currentData())

    @property
    def chosen_day(self) -> date:
        """Its day."""
        return as_date(self.day.date())

    @property
    def is_of_new_account(self) -> bool:
        """Whether its account is still to be opened."""
        return bool(self.account.currentData() == _NEW_ACCOUNT)

    def show_rows(self, *, is_known: bool, has_lots: bool) -> None:
        """Show the fields that this kind has.

        `is_known` says whether its symbol is, `has_lots` whether it takes lots that it names.
        """
        kind, row = self.chosen_kind, self._form.setRowVisible
        row(self.clock, self.has_time.isChecked())
        row(self.account_name, self.is_of_new_account)
        row(self.symbol, kind in MAY_NAME_A_SECURITY)
        row(self.by_hand, kind in MAY_NAME_A_SECURITY and not is_known)
        row(self.other, kind in TO_ANOTHER)
        row(self.quantity, kind in OF_UNITS or kind in {Kind.DIVIDEND, Kind.TRANSFER_IN, Kind.TRANSFER_OUT})
        row(self.lots, has_lots)
        row(self.price, kind in PRICED)
        row(self.amount, kind not in {Kind.RENAME, Kind.SPIN_OFF})
        row(self.share, kind is Kind.SPIN_OFF)

    def typed(self, security_of: Callable[[str], SecurityId | None]) -> Typed:
        """What is typed; `security_of` knows what a text means."""
        clock = self.clock.time()
        currency = self.currency.text().strip() or self.currency.placeholderText()
        return Typed(
            self.chosen_kind,
            as_date(self.day.date()),
            time(clock.hour(), clock.minute(), clock.second()) if self.has_time.isChecked() else None,
            AccountId(self.account.currentData() or self.account_name.text().strip()),
            security_of(self.symbol.text()),
            currency if currency in {"GBp", "ZAc"} else currency.upper(),
            self.quantity.text(),
            self.price.text(),
            self.amount.text(),
            self.fees.text(),
            self.taxes.text(),
            self.rate.text(),
            self.rate_to.text().strip().upper(),
            security_of(self.other.text()),
            self.share.text(),
            self.note.text(),
            self.lots.typed() if self._form.isRowVisible(self.lots) else (),
        )
