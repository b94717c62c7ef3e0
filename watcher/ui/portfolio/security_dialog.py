"""What is known of a security: its symbol, name, sector and tags, and a price by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.portfolio.securities import DatedPrice, Security
from watcher.domain.symbols import parse_symbol
from watcher.language import tr, unmarked
from watcher.ui.numbers import read_number
from watcher.ui.portfolio.day_range import as_date
from watcher.ui.portfolio.deeds import Deed
from watcher.ui.words import clean


class SecurityDialog(QDialog):
    """Not modal. `told` carries what was said of it; on an error everything typed stays."""

    told = Signal(object)

    def __init__(self, session: Session, security: Security, parent: QWidget, sector: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("security")
        self.setModal(False)
        self.setWindowTitle(tr("Security {label}").format(label=clean(security.label, 40)))
        self._session = session
        self._security = security
        self._symbol = QLineEdit(security.symbol or "", self)
        self._symbol.setPlaceholderText(tr("none: nobody quotes it"))
        self._name = QLineEdit(security.name, self)
        self._sector = QLineEdit(security.sector, self)
        # What the source says counts until the user says something else.
        self._sector.setPlaceholderText(clean(sector, 60))
        self._tags = QLineEdit(", ".join(security.tags), self)
        self._tags.setPlaceholderText(tr("for example: china, long term"))
        self._by_hand = QCheckBox(tr("&Priced by hand: no source is asked"), self)
        self._by_hand.setChecked(security.by_hand)
        self._price = QLineEdit(self)
        self._price.setPlaceholderText(
            tr("in {currency}; empty leaves the prices as they are").format(currency=security.currency)
        )
        self._day = QDateEdit(self)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._day.setCalendarPopup(True)
        today = session.now().date()
        self._day.setDate(QDate(today.year, today.month, today.day))
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "error")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.close)
        form = QFormLayout()
        for name, field in (
            (tr("&Symbol"), self._symbol),
            (tr("&Name"), self._name),
            (tr("S&ector"), self._sector),
            (tr("&Tags"), self._tags),
            ("", self._by_hand),
            (tr("P&rice"), self._price),
            (tr("of the &day"), self._day),
        ):
            form.addRow(name, field)
            field.setAccessibleName(unmarked(name) or tr("Priced by hand"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addLayout(form)
        column.addWidget(self._said)
        column.addWidget(buttons)
        self.setMinimumWidth(420)

    @Slot()
    def _on_save(self) -> None:
        self._said.clear()
        try:
            typed = self._symbol.text().strip()
            changed = replace(
                self._security,
                symbol=parse_symbol(typed) if typed else None,
                name=self._name.text().strip(),
                sector=self._sector.text().strip(),
                tags=tuple(dict.fromkeys(tag.strip() for tag in self._tags.text().split(",") if tag.strip())),
                by_hand=self._by_hand.isChecked(),
            )
            price = self._typed_price()
        except InputError as error:
            self._on_failed(error)
            return
        if price is not None:
            made = DatedPrice(self._security.id, as_date(self._day.date()), price)
            self._session.save_prices((made,)).failed.connect(self._on_failed)
        reply = self._session.save_security(changed)
        reply.done.connect(self._on_saved)
        reply.failed.connect(self._on_failed)

    def _typed_price(self) -> Decimal | None:
        if not self._price.text().strip():
            return None
        price = read_number(self._price.text())
        if price < 0:
            raise InputError(tr("A price is not below zero."), tr("Write what one share or unit was worth."))
        return price

    @Slot(object)
    def _on_saved(self, _answer: object) -> None:
        self.told.emit(Deed(tr("“{label}” was saved.").format(label=clean(self._security.label, 40))))
        self.close()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._said.setText(error.sentence)
