"""Asks for a pair of listings: the two symbols, how many of one are one of the other, their currencies."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.comparison.listings import TwoListings, typed_pair
from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.language import tr, unmarked
from watcher.ui.numbers import read_number

_SAYS = tr(
    "A company whose shares trade at two exchanges: say which symbol stands for how "
    "many of the other, and what each is paid in. The exchange rate is looked up by "
    "the two currencies."
)


class PairDialog(QDialog):
    """Not modal; emits `picked` with a pair that can be used, and deletes itself."""

    picked = Signal(TwoListings)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("pair")
        self.setModal(False)
        self.setWindowTitle(tr("Add a pair of listings"))
        self._session = session
        says = QLabel(_SAYS, self)
        says.setWordWrap(True)
        says.setProperty("role", "note")
        self._symbol, self._other = QLineEdit(session.selected or "", self), QLineEdit(self)
        self._shares = QLineEdit("1", self)
        self._own, self._foreign = QLineEdit(self), QLineEdit(self)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "error")
        self._said.hide()
        form = QFormLayout()
        for name, field, example in (
            (tr("&Symbol"), self._symbol, tr("for example BABA")),
            (tr("&Other listing"), self._other, tr("for example 9988.HK")),
            (tr("Its s&hares for one of the first"), self._shares, tr("for example 8")),
            (tr("&Currency of the first"), self._own, tr("for example USD")),
            (tr("Currency of the othe&r"), self._foreign, tr("for example HKD")),
        ):
            form.addRow(name, field)
            field.setPlaceholderText(example)
            field.setAccessibleName(unmarked(name))
            field.setMaxLength(40)
        buttons = QDialogButtonBox(self)
        buttons.addButton(tr("&Add pair"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(says)
        column.addLayout(form)
        column.addWidget(self._said)
        column.addWidget(buttons)
        self.setMinimumWidth(420)
        self._symbol.editingFinished.connect(self._on_symbol)
        self._other.editingFinished.connect(self._on_other)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.close)
        self._on_symbol()
        (self._other if self._symbol.text() else self._symbol).setFocus()

    @Slot()
    def _on_symbol(self) -> None:
        self._fill(self._symbol, self._own)

    @Slot()
    def _on_other(self) -> None:
        self._fill(self._other, self._foreign)

    def _fill(self, symbol: QLineEdit, currency: QLineEdit) -> None:
        """Write the currency of a symbol that is known, where nothing stands there yet."""
        if currency.text().strip():
            return
        try:
            typed = parse_symbol(symbol.text())
        except InputError:
            return
        currency.setText(self._currency_of(typed))

    def _currency_of(self, symbol: Symbol) -> str:
        instrument = self._session.instruments.get(symbol)
        if instrument is not None and instrument.currency:
            return instrument.currency
        return "HKD" if symbol.endswith(".HK") else "USD" if "." not in symbol else ""

    @Slot()
    def _on_accepted(self) -> None:
        try:
            pair = typed_pair(
                self._symbol.text(),
                self._other.text(),
                float(read_number(self._shares.text())),
                self._own.text().strip(),
                self._foreign.text().strip(),
            )
        except InputError as error:
            self._said.setText(error.sentence)
            self._said.show()
            return
        self.close()
        self.picked.emit(pair)
