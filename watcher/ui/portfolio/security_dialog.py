"""What is known of a security: its symbol, name, sector and tags, and a price by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.errors import InputError
from watcher.domain.portfolio.securities import DatedPrice, Security
from watcher.domain.symbols import parse_symbol
from watcher.language import tr
from watcher.ui.numbers import read_number
from watcher.ui.portfolio.day_range import as_date
from watcher.ui.portfolio.deeds import Deed
from watcher.ui.portfolio.form_dialog import FormDialog
from watcher.ui.words import clean


class SecurityDialog(FormDialog):
    """`told` carries what was said of it."""

    told = Signal(object)

    def __init__(self, session: Session, security: Security, parent: QWidget, sector: str = "") -> None:
        title = tr("Security {label}").format(label=clean(security.label, 40))
        super().__init__("security", title, parent)
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
        self._by_hand.setAccessibleName(tr("Priced by hand"))
        self._show_fields(
            (
                (tr("&Symbol"), self._symbol),
                (tr("&Name"), self._name),
                (tr("S&ector"), self._sector),
                (tr("&Tags"), self._tags),
                ("", self._by_hand),
                (tr("P&rice"), self._price),
                (tr("of the &day"), self._day),
            )
        )

    @override
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
