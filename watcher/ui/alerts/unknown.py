"""Asks what becomes of the alerts of a symbol that the source does not know: it may have been renamed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Alert, terms_of
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.quote import RowFlag
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.language import tr
from watcher.ui.name_dialog import NameDialog


class UnknownBar(QWidget):
    """One symbol at a time; what was answered once is not asked again while the window is open."""

    remove_wanted = Signal(object)
    """Remove them (tuple of Alert)."""
    failed = Signal(WatcherError)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("unknown symbol")
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._symbol: Symbol | None = None
        self._answered: set[Symbol] = set()
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        row = QHBoxLayout()
        for text, slot in (
            (tr("Other symbol …"), self._on_rename),
            (tr("Leave as it is"), self._on_leave),
            (tr("Remove"), self._on_remove),
        ):
            button = QPushButton(text, self)
            button.setAutoDefault(False)
            button.clicked.connect(slot)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.addWidget(self._said)
        column.addLayout(row)
        session.quotes_changed.connect(self._on_quotes_changed)
        session.alerts_changed.connect(self._look)
        self._look()

    @Slot(frozenset)
    def _on_quotes_changed(self, symbols: frozenset[Symbol]) -> None:
        if self._symbol in symbols or any(self._is_unknown(symbol) for symbol in symbols):
            self._look()

    @Slot()
    def _look(self) -> None:
        """Ask about the first symbol that is unknown and has alerts that watch."""
        session = self._session
        asked = (alert for alert in session.alerts.values() if not alert.orphaned)
        symbols = (alert.symbol for alert in asked if alert.symbol not in self._answered)
        self._symbol = next((symbol for symbol in symbols if self._is_unknown(symbol)), None)
        self.setVisible(self._symbol is not None)
        if self._symbol is None:
            return
        count = len(self._alerts)
        whose = tr("its alert cannot") if count == 1 else tr("its {count} alerts cannot").format(count=count)
        text = tr("{symbol} is not known to {source}; {whose} be evaluated.").format(
            symbol=self._symbol, source=session.status.source or tr("the source"), whose=whose
        )
        self._said.setText(tr("⚠ {text} Has it another symbol now?").format(text=text))
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _is_unknown(self, symbol: Symbol) -> bool:
        return self._session.flag(symbol) is RowFlag.UNKNOWN

    @property
    def _alerts(self) -> Sequence[Alert]:
        return [alert for alert in self._session.alerts.values() if alert.symbol == self._symbol]

    @Slot()
    def _on_rename(self) -> None:
        if self._symbol is not None:
            dialog = NameDialog(
                tr("Move the alerts"),
                tr("New symbol of {symbol}").format(symbol=self._symbol),
                "",
                self.window(),
            )
            dialog.named.connect(self._on_named)
            dialog.show()

    @Slot(str)
    def _on_named(self, typed: str) -> None:
        """Have the same alerts on the new symbol; they are armed afresh at its price."""
        try:
            symbol = parse_symbol(typed)
        except InputError as error:
            self.failed.emit(error)
            return
        for alert in self._alerts:
            reply = self._session.edit_alert(alert.id, replace(terms_of(alert), symbol=symbol))
            reply.failed.connect(self.failed)

    @Slot()
    def _on_leave(self) -> None:
        self._answer()

    @Slot()
    def _on_remove(self) -> None:
        alerts = tuple(self._alerts)
        self._answer()
        self.remove_wanted.emit(alerts)

    def _answer(self) -> None:
        if self._symbol is not None:
            self._answered.add(self._symbol)
        self._look()
