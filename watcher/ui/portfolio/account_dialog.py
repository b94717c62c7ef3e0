"""The terms of the accounts: names, which shares a sale takes, short sales, cash."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialogButtonBox, QLineEdit, QPushButton, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.portfolio.accounts import Account, CostMethod
from watcher.language import tr
from watcher.ui.portfolio.deeds import Deed
from watcher.ui.portfolio.form_dialog import FormDialog
from watcher.ui.portfolio.terms import METHOD_NAMES
from watcher.ui.words import clean

_CASH = {tr("as its bookings say"): None, tr("kept in the account"): True, tr("paid from outside"): False}


class AccountDialog(FormDialog):
    """`told` carries what was said of it."""

    told = Signal(object)

    def __init__(self, session: Session, account: str, parent: QWidget) -> None:
        super().__init__("account", tr("Account settings"), parent)
        self._session = session
        news = session.portfolio
        self._accounts: dict[str, Account] = {}
        self._which = QComboBox(self)
        for one in () if news is None else news.portfolio.accounts.values():
            self._accounts[one.id] = one
            self._which.addItem(clean(one.name, 60), one.id)
        self._name = QLineEdit(self)
        self._name.setMaxLength(80)
        self._method, self._cash = QComboBox(self), QComboBox(self)
        for method, name in METHOD_NAMES.items():
            self._method.addItem(name, method.value)
        self._cash.addItems(list(_CASH))
        self._shorts = QCheckBox(tr("Allow to &sell more than is held (short sales)"), self)
        self._shorts.setAccessibleName(tr("Allow short sales"))
        self._remove = QPushButton(tr("&Remove the account"), self)
        self._remove.setToolTip(tr("Only an account without transactions can be removed."))
        self._buttons.addButton(self._remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        self._show_fields(
            (
                (tr("&Account"), self._which),
                (tr("&Name"), self._name),
                (tr("A sale takes &first"), self._method),
                (tr("&Cash is"), self._cash),
                ("", self._shorts),
            )
        )
        self._which.currentIndexChanged.connect(self._show)
        self._remove.clicked.connect(self._on_remove)
        self._which.setCurrentIndex(max(0, self._which.findData(account)))
        self._show()

    @property
    def _account(self) -> Account | None:
        return self._accounts.get(self._which.currentData())

    @Slot()
    def _show(self) -> None:
        account = self._account
        for button in (self._buttons.button(QDialogButtonBox.StandardButton.Save), self._remove):
            button.setEnabled(account is not None)
        if account is None:
            self._said.setText(tr("There is no account yet: it comes with the first transaction."))
            return
        self._said.clear()
        self._name.setText(account.name)
        self._method.setCurrentIndex(self._method.findData(account.method.value))
        self._cash.setCurrentIndex(list(_CASH.values()).index(account.keeps_cash))
        self._shorts.setChecked(account.allows_shorts)

    @override
    @Slot()
    def _on_save(self) -> None:
        account, name = self._account, self._name.text().strip()
        if account is None:
            return
        if not name:
            self._said.setText(tr("The account needs a name."))
            return
        changed = replace(
            account,
            name=name,
            method=CostMethod(self._method.currentData()),
            allows_shorts=self._shorts.isChecked(),
            keeps_cash=_CASH[self._cash.currentText()],
        )
        reply = self._session.save_account(changed)
        reply.done.connect(self._on_saved)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_saved(self, _answer: object) -> None:
        self.told.emit(Deed(tr("The account “{text}” was saved.").format(text=clean(self._name.text(), 60))))
        self.close()

    @Slot()
    def _on_remove(self) -> None:
        account = self._account
        if account is not None:
            reply = self._session.remove_account(account.id)
            reply.done.connect(self._on_removed)
            reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_removed(self, _answer: object) -> None:
        self.told.emit(Deed(tr("The account was removed.")))
        self.close()
