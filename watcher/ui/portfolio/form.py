"""The form of one transaction: computes what follows, warns of slips, keeps what was typed until booked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, tzinfo

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.portfolio.accounts import Account, AccountId, CostMethod
from watcher.domain.portfolio.changes import Change
from watcher.domain.portfolio.choosable_lots import choosable_lots
from watcher.domain.portfolio.securities import Security, SecurityId
from watcher.domain.portfolio.transactions import NEW, Kind, Transaction
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.numbers import as_typed
from watcher.ui.portfolio.day_range import DayRange
from watcher.ui.portfolio.form_fields import TransactionFields
from watcher.ui.portfolio.known_securities import KnownSecurities
from watcher.ui.portfolio.terms import MAY_NAME_A_SECURITY, PRICED, Typed, typed_of, unit_hint

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
        self._known = KnownSecurities(session, self)
        self._day_range: tuple[float, float] | None = None
        self._looked_up: tuple[Symbol | None, date] | None = None
        self._asking: DayRange | None = None
        self._offered: tuple[SecurityId, AccountId, date] | None = None
        self.fields = TransactionFields(self)
        self._lay_out()
        self._fill(draft if edited is None else typed_of(edited, zone))
        self._connect()
        self._on_changed()
        self.resize(_WIDTH, self.sizeHint().height())

    def _lay_out(self) -> None:
        self._computed, self._warned, self._said = (QLabel(self) for _ in range(3))
        for label, role in ((self._computed, "muted"), (self._warned, "attention"), (self._said, "error")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        for widget in (self.fields, self._computed, self._warned, self._said, self._buttons):
            column.addWidget(widget)

    def _fill(self, shown: Typed | None) -> None:
        news = self._session.portfolio
        self.fields.begin(() if news is None else news.portfolio.accounts.values(), self._today())
        if shown is not None:
            self.fields.show_typed(shown, self._known.label)
        elif self._session.selected:
            self.fields.symbol.setText(self._session.selected)

    def _connect(self) -> None:
        self.fields.changed.connect(self._on_changed)
        self.fields.symbol.editingFinished.connect(self._on_symbol)
        self.fields.other.editingFinished.connect(self._on_symbol)
        self._known.found.connect(self._on_security)
        self._known.failed.connect(self._complain)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.close)

    def _today(self) -> date:
        return self._session.now().astimezone(self._zone).date()

    # ---- what is shown

    @Slot()
    def _on_changed(self) -> None:
        has_lots = self._offer_lots()
        self.fields.show_rows(is_known=self._named is not None, has_lots=has_lots)
        self._said.setText("")
        self._suggest_currency()
        self._ask_for_day()
        self._write_hints()

    @property
    def _named(self) -> SecurityId | None:
        return self._known.meant(self.fields.symbol.text())

    def _suggest_currency(self) -> None:
        currency = self.fields.currency
        if currency.hasFocus() or currency.text():
            return
        security, news = self._known.get(self._named), self._session.portfolio
        account = None
        if news is not None:
            account = news.portfolio.accounts.get(self.fields.account.currentData())
        if security is not None or account is not None:
            currency.setPlaceholderText(security.currency if security is not None else account.currency)  # type: ignore[union-attr]

    def _offer_lots(self) -> bool:
        """Offer the lots that there are on the day; whether this is a sale that names some."""
        news, security = self._session.portfolio, self._named
        if news is None or security is None or self.fields.chosen_kind is not Kind.SELL:
            return False
        account = news.portfolio.accounts.get(self.fields.account.currentData())
        if account is None or account.method is not CostMethod.SPECIFIC:
            return False
        wanted = (security, account.id, self.fields.chosen_day)
        if wanted != self._offered:
            self._offered = wanted
            sale = NEW if self._edited is None else self._edited.id
            self.fields.lots.offer(choosable_lots(news.portfolio, *wanted, self._zone, sale))
        return True

    def _ask_for_day(self) -> None:
        """Between which prices the symbol traded on the day, where that is stored or can be had."""
        known = self._known.get(self._named)
        wanted = None if known is None or known.by_hand or known.symbol is None else known.symbol
        day = self.fields.chosen_day
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
                    said.append(f"{name}: {as_typed(now.normalize())}")
            if after.is_at_odds and typed.kind in PRICED:
                said.append(tr("Quantity × price is not the amount."))
        except InputError as error:
            said.append(error.title)
        if hint := unit_hint(typed.currency):
            said.append(hint)
        self._computed.setText(" · ".join(said))
        known = self._known.get(typed.security)
        day_range = self._day_range if known is not None and known.currency == typed.currency else None
        self._warned.setText(" ".join(typed.warnings(self._today(), day_range)))
        for label in (self._computed, self._warned, self._said):
            label.setVisible(bool(label.text()))

    def _typed(self) -> Typed:
        return self.fields.typed(self._known.meant)

    # ---- securities that are new

    @Slot()
    def _on_symbol(self) -> None:
        field = self.sender()
        text = field.text().strip() if isinstance(field, QLineEdit) else ""
        if text and self._known.meant(text) is None and not self.fields.by_hand.isChecked():
            self._known.ask(text, self.fields.currency.text().strip().upper())

    @Slot(object)
    def _on_security(self, security: Security) -> None:
        if not self.fields.currency.text():
            self.fields.currency.setPlaceholderText(security.currency)
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
            made = self._with_what_has_no_field(made, self._edited)
        self._buttons.setEnabled(False)
        reply = self._session.change_transactions(Change(before, (made,)), accounts, securities)
        reply.done.connect(self._on_booked)
        reply.failed.connect(self._complain)

    def _with_what_has_no_field(self, made: Transaction, kept: Transaction) -> Transaction:
        has_no_symbol = made.kind is kept.kind and made.kind not in MAY_NAME_A_SECURITY
        return replace(
            made,
            at=kept.at if made.at == kept.at.replace(microsecond=0) else made.at,
            security=kept.security if has_no_symbol else made.security,
            lots=made.lots if self._offered is not None else kept.lots,
            link=kept.link,
            source=kept.source,
            external_id=kept.external_id,
            run=kept.run,
            settled_in=kept.settled_in,
            cash_account=kept.cash_account,
            fees_currency=kept.fees_currency,
            taxes_currency=kept.taxes_currency,
        )

    def _needed_account(self, typed: Typed) -> tuple[Account, ...]:
        if not self.fields.is_of_new_account:
            return ()
        name = self.fields.account_name.text().strip()
        if not name:
            raise InputError(tr("The new account has no name."), tr("Type one, for example “Depot”."))
        return (Account(AccountId(name), name, typed.currency),)

    def _needed_security(self, typed: Typed) -> tuple[Typed, tuple[Security, ...]]:
        text = self.fields.symbol.text().strip()
        if (
            typed.security is None
            and text
            and typed.kind in MAY_NAME_A_SECURITY
            and self.fields.by_hand.isChecked()
        ):
            made = Security(SecurityId(text), typed.currency, name=text, by_hand=True)
            return replace(typed, security=made.id), (made,)
        named = (self._known.get(one) for one in (typed.security, typed.other))
        return typed, tuple(one for one in named if one is not None)

    @Slot(object)
    def _on_booked(self, change: object) -> None:
        self.booked.emit(change)
        self.close()

    @Slot(WatcherError)
    def _complain(self, error: WatcherError) -> None:
        self._buttons.setEnabled(True)
        self._said.setText(error.sentence)
        self._said.show()
