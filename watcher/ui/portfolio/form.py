"""The form of one transaction: computes what follows, warns of slips, keeps what was typed until booked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, tzinfo

from PySide6.QtCore import QDate, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.portfolio.accounts import Account, AccountId
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.domain.portfolio.transactions import Kind, Transaction
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.language import tr, unmarked
from watcher.ui.portfolio.day_range import DayRange, as_date
from watcher.ui.portfolio.terms import (
    KIND_NAMES,
    MAY_NAME_A_SECURITY,
    OF_UNITS,
    PRICED,
    TO_ANOTHER,
    Typed,
    typed_of,
    unit_hint,
)

_NEW_ACCOUNT = tr("New account …")
_WIDTH = 460


class TransactionForm(QDialog):
    """Not modal. `booked` carries the Change once it is on disk; until then nothing typed is lost."""

    booked = Signal(object)

    def __init__(
        self,
        session: Session,
        zone: tzinfo,
        parent: QWidget,
        edited: Transaction | None = None,
        draft: Typed | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self.setWindowTitle(tr("Edit the transaction") if edited else tr("Add a transaction"))
        self._session = session
        self._zone = zone
        self._edited = edited
        self._draft = draft
        self._securities: dict[SecurityId, Security] = {}
        self._new_accounts: dict[AccountId, Account] = {}
        self._found: dict[str, SecurityId] = {}
        self._asked: str = ""
        self._day_range: tuple[float, float] | None = None
        self._looked_up: tuple[Symbol | None, date] | None = None
        self._asking: DayRange | None = None
        self._make_fields()
        self._lay_out()
        self._fill()
        self._connect()
        self._on_changed()
        self.resize(_WIDTH, self.sizeHint().height())

    def _make_fields(self) -> None:
        self._kind = QComboBox(self)
        for kind, name in KIND_NAMES.items():
            self._kind.addItem(name, kind.value)
        self._day = QDateEdit(self)
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("yyyy-MM-dd")
        self._has_time = QCheckBox(tr("at"), self)
        self._clock = QTimeEdit(self)
        self._clock.setDisplayFormat("HH:mm:ss")
        self._account = QComboBox(self)
        self._account_name = QLineEdit(self)
        self._account_name.setPlaceholderText(tr("Name of the new account"))
        self._symbol = QLineEdit(self)
        self._symbol.setPlaceholderText(tr("BABA, 0700.HK, or a name for what has no quotes"))
        self._by_hand = QCheckBox(tr("has no quotes: priced by hand"), self)
        self._other = QLineEdit(self)
        self._quantity, self._price, self._amount = (QLineEdit(self) for _ in range(3))
        self._currency = QLineEdit(self)
        self._currency.setMaxLength(3)
        self._fees, self._taxes, self._rate, self._rate_to = (QLineEdit(self) for _ in range(4))
        self._rate_to.setMaxLength(3)
        self._rate.setToolTip(
            tr("Only where the broker booked it at a rate of its own: what 1 of the currency was worth")
        )
        self._rate_to.setToolTip(tr("The currency of the rate, for example EUR"))
        self._share, self._note = QLineEdit(self), QLineEdit(self)
        self._note.setMaxLength(1000)
        self._computed, self._warned, self._said = (QLabel(self) for _ in range(3))
        for label, role in ((self._computed, "muted"), (self._warned, "attention"), (self._said, "error")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )

    def _lay_out(self) -> None:
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for name, field in (
            (tr("&Kind"), self._kind),
            (tr("&Day"), self._day),
            ("", self._has_time),
            (tr("Time"), self._clock),
            (tr("&Account"), self._account),
            ("", self._account_name),
            (tr("&Symbol"), self._symbol),
            ("", self._by_hand),
            (tr("Becomes"), self._other),
            (tr("&Quantity"), self._quantity),
            (tr("&Price"), self._price),
            (tr("A&mount"), self._amount),
            (tr("&Currency"), self._currency),
            (tr("&Fees"), self._fees),
            (tr("&Taxes"), self._taxes),
            (tr("&Rate"), self._rate),
            (tr("into", "transaction"), self._rate_to),
            (tr("Part of the cost, %"), self._share),
            (tr("&Note"), self._note),
        ):
            self._form.addRow(name, field)
            field.setAccessibleName(unmarked(name) or field.property("text") or "")
        self._has_time.setAccessibleName(tr("With a time of day"))
        self._account_name.setAccessibleName(tr("Name of the new account"))
        self._by_hand.setAccessibleName(tr("Has no quotes: priced by hand"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.addLayout(self._form)
        for widget in (self._computed, self._warned, self._said, self._buttons):
            column.addWidget(widget)

    def _fill(self) -> None:
        news = self._session.portfolio
        accounts = [] if news is None else list(news.portfolio.accounts.values())
        if news is not None:
            self._securities = dict(news.portfolio.securities)
        for account in accounts:
            self._account.addItem(account.name, account.id)
        self._account.addItem(_NEW_ACCOUNT, "")
        today = self._session.now().astimezone(self._zone).date()
        self._day.setDate(QDate(today.year, today.month, today.day))
        if self._edited is not None:
            self._show(typed_of(self._edited, self._zone))
        elif self._draft is not None:
            self._show(self._draft)
        elif self._session.selected:
            self._symbol.setText(self._session.selected)

    def _show(self, typed: Typed) -> None:
        self._kind.setCurrentIndex(self._kind.findData(typed.kind.value))
        self._day.setDate(QDate(typed.day.year, typed.day.month, typed.day.day))
        self._has_time.setChecked(typed.clock is not None)
        if typed.clock is not None:
            self._clock.setTime(QTime(typed.clock.hour, typed.clock.minute, typed.clock.second))
        self._account.setCurrentIndex(max(0, self._account.findData(typed.account)))
        for field, text in (
            (self._quantity, typed.quantity),
            (self._price, typed.price),
            (self._amount, typed.amount),
            (self._currency, typed.currency),
            (self._fees, typed.fees),
            (self._taxes, typed.taxes),
            (self._rate, typed.rate),
            (self._rate_to, typed.rate_to),
            (self._share, typed.cost_share),
            (self._note, typed.note),
        ):
            field.setText(text)
        for field, security in ((self._symbol, typed.security), (self._other, typed.other)):
            known = self._securities.get(security) if security else None
            field.setText(known.label if known is not None else security or "")

    def _connect(self) -> None:
        for field in self.findChildren(QLineEdit):
            field.textChanged.connect(self._on_changed)
        for box in (self._kind, self._account):
            box.currentIndexChanged.connect(self._on_changed)
        self._day.dateChanged.connect(self._on_changed)
        for check in (self._has_time, self._by_hand):
            check.toggled.connect(self._on_changed)
        self._symbol.editingFinished.connect(self._on_symbol)
        self._other.editingFinished.connect(self._on_symbol)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.close)

    # ---- what is shown

    @property
    def _chosen_kind(self) -> Kind:
        return Kind(self._kind.currentData())

    @Slot()
    def _on_changed(self) -> None:
        kind = self._chosen_kind
        row = self._form.setRowVisible
        row(self._clock, self._has_time.isChecked())
        row(self._account_name, self._account.currentText() == _NEW_ACCOUNT)
        row(self._symbol, kind in MAY_NAME_A_SECURITY)
        row(self._by_hand, kind in MAY_NAME_A_SECURITY and self._security_of(self._symbol.text()) is None)
        row(self._other, kind in TO_ANOTHER)
        row(self._quantity, kind in OF_UNITS or kind in {Kind.DIVIDEND, Kind.TRANSFER_IN, Kind.TRANSFER_OUT})
        row(self._price, kind in PRICED)
        row(self._amount, kind not in {Kind.RENAME, Kind.SPIN_OFF})
        row(self._share, kind is Kind.SPIN_OFF)
        self._said.setText("")
        self._suggest_currency()
        self._ask_for_day()
        self._write_hints()

    def _suggest_currency(self) -> None:
        if self._currency.hasFocus() or self._currency.text():
            return
        security = self._security_of(self._symbol.text())
        known = self._securities.get(security) if security is not None else None
        news = self._session.portfolio
        account = self._account.currentData()
        booked_in = None if news is None else news.portfolio.accounts.get(account)
        if known is not None or booked_in is not None:
            self._currency.setPlaceholderText(known.currency if known is not None else booked_in.currency)  # type: ignore[union-attr]

    def _ask_for_day(self) -> None:
        """Between which prices the symbol traded on the day, where that is stored or can be had."""
        known = self._securities.get(self._security_of(self._symbol.text()) or SecurityId(""))
        wanted = None if known is None or known.by_hand or known.symbol is None else known.symbol
        day = as_date(self._day.date())
        if (wanted, day) == self._looked_up:
            return
        self._looked_up, self._day_range = (wanted, day), None
        if self._asking is not None:
            self._asking.cancel()
        if wanted is not None:
            self._asking = DayRange(self._session, wanted, day, self)
            self._asking.found.connect(self._on_day_range)

    @Slot(float, float)
    def _on_day_range(self, low: float, high: float) -> None:
        self._day_range = (low, high)
        self._write_hints()

    def _write_hints(self) -> None:
        typed, said = self._typed(), []
        try:
            before = typed.trade()
            after = before.completed(typed.currency or "USD")
            for name, was, now in (
                (tr("Quantity"), before.quantity, after.quantity),
                (tr("Price"), before.price, after.price),
                (tr("Amount"), before.amount, after.amount),
            ):
                if was is None and now is not None and typed.kind in PRICED:
                    said.append(f"{name}: {now.normalize():f}")
            if after.is_at_odds and typed.kind in PRICED:
                said.append(tr("Quantity × price is not the amount."))
        except InputError as error:
            said.append(error.title)
        if hint := unit_hint(typed.currency):
            said.append(hint)
        self._computed.setText(" · ".join(said))
        today = self._session.now().astimezone(self._zone).date()
        self._warned.setText(" ".join(typed.warnings(today, self._day_range)))
        for label in (self._computed, self._warned, self._said):
            label.setVisible(bool(label.text()))

    def _typed(self) -> Typed:
        clock = self._clock.time()
        currency = self._currency.text().strip() or self._currency.placeholderText()
        return Typed(
            self._chosen_kind,
            as_date(self._day.date()),
            time(clock.hour(), clock.minute(), clock.second()) if self._has_time.isChecked() else None,
            AccountId(self._account.currentData() or self._account_name.text().strip()),
            self._security_of(self._symbol.text()),
            currency if currency in {"GBp", "ZAc"} else currency.upper(),
            self._quantity.text(),
            self._price.text(),
            self._amount.text(),
            self._fees.text(),
            self._taxes.text(),
            self._rate.text(),
            self._rate_to.text().strip().upper(),
            self._security_of(self._other.text()),
            self._share.text(),
            self._note.text(),
        )

    def _security_of(self, text: str) -> SecurityId | None:
        """The security that a text means, so far as it is known."""
        wanted = text.strip().casefold()
        if not wanted:
            return None
        for security in self._securities.values():
            if wanted in {
                security.id.casefold(),
                security.label.casefold(),
                security.isin.casefold(),
                security.name.casefold(),
            }:
                return security.id
        return self._found.get(wanted)

    # ---- securities that are new

    @Slot()
    def _on_symbol(self) -> None:
        field = self.sender()
        text = field.text().strip() if isinstance(field, QLineEdit) else ""
        if not text or self._security_of(text) is not None or self._by_hand.isChecked():
            return
        try:
            symbol = parse_symbol(text)
        except InputError as error:
            self._complain(error)
            return
        self._asked = text.casefold()
        reply = self._session.find_security(symbol, self._currency.text().strip().upper())
        reply.done.connect(self._on_security)
        reply.failed.connect(self._complain)

    @Slot(object)
    def _on_security(self, answer: object) -> None:
        if isinstance(answer, Security):
            self._securities[answer.id] = answer
            self._found[self._asked] = answer.id
            if not self._currency.text():
                self._currency.setPlaceholderText(answer.currency)
            self._on_changed()

    # ---- booking

    @Slot()
    def _on_save(self) -> None:
        typed = self._typed()
        try:
            accounts = self._needed_account(typed)
            typed, securities = self._needed_security(typed)
            number = self._edited.id if self._edited is not None else None
            made = typed.transaction(self._zone) if number is None else typed.transaction(self._zone, number)
        except InputError as error:
            self._complain(error)
            return
        before = () if self._edited is None else (self._edited,)
        if self._edited is not None:
            kept = self._edited
            made = replace(
                made,
                lots=kept.lots,
                link=kept.link,
                source=kept.source,
                external_id=kept.external_id,
                run=kept.run,
                settled_in=kept.settled_in,
                fees_currency=kept.fees_currency,
                taxes_currency=kept.taxes_currency,
            )
        self._buttons.setEnabled(False)
        reply = self._session.change_transactions(Change(before, (made,)), accounts, securities)
        reply.done.connect(self._on_booked)
        reply.failed.connect(self._complain)

    def _needed_account(self, typed: Typed) -> tuple[Account, ...]:
        if self._account.currentText() != _NEW_ACCOUNT:
            return ()
        name = self._account_name.text().strip()
        if not name:
            raise InputError(tr("The new account has no name."), tr("Type one, for example “Depot”."))
        return (Account(AccountId(name), name, typed.currency),)

    def _needed_security(self, typed: Typed) -> tuple[Typed, tuple[Security, ...]]:
        text = self._symbol.text().strip()
        if (
            typed.security is None
            and text
            and typed.kind in MAY_NAME_A_SECURITY
            and self._by_hand.isChecked()
        ):
            made = Security(SecurityId(text), typed.currency, name=text, by_hand=True)
            return replace(typed, security=made.id), (made,)
        named = [one for one in (typed.security, typed.other) if one is not None]
        return typed, tuple(self._securities[one] for one in named if one in self._securities)

    @Slot(object)
    def _on_booked(self, change: object) -> None:
        self.booked.emit(change)
        self.close()

    @Slot(WatcherError)
    def _complain(self, error: WatcherError) -> None:
        self._buttons.setEnabled(True)
        self._said.setText(error.sentence)
        self._said.show()
