"""Why an alert did or did not fire: the last 50 prices with what each came to, and its log."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.alerts.accounts import Judged
from watcher.domain.alerts.alert import AlertId, LogEntry
from watcher.domain.alerts.distance import percent_away
from watcher.domain.alerts.logbook import Explanation
from watcher.domain.alerts.reasons import explain, name_of
from watcher.domain.alerts.wide import PORTFOLIO
from watcher.domain.alerts.wide_words import subject
from watcher.domain.errors import WatcherError
from watcher.language import tr
from watcher.ui import words
from watcher.ui.alerts.moments import time_of_day
from watcher.ui.alerts.sheet import Sheet
from watcher.ui.condition_words import away_words, condition_words
from watcher.ui.table import Column, TableModel

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
T = TypeVar("T")
_SESSIONS = {
    "pre": tr("pre-market"),
    "regular": tr("regular"),
    "post": tr("post-market"),
    "overnight": tr("overnight"),
}


class WhyDialog(QDialog):
    """Not modal; goes for good when it is closed. Newest first."""

    def __init__(self, session: Session, alert: AlertId, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("why")
        self.setModal(False)
        self.alert_id = alert
        self._session = session
        self._subject = PORTFOLIO
        self._said = QLabel(self)
        self._said.setObjectName("said")
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._judged: tuple[Judged, ...] = ()
        self._entries: tuple[LogEntry, ...] = ()
        self._prices = _model(self._columns_of_prices(), self._price, self)
        self._log = _model(self._columns_of_log(), self._entry, self)
        self._price_sheet = Sheet(self._prices, tr("The last prices, newest first"), self)
        self._log_sheet = Sheet(self._log, tr("What was decided, newest first"), self)
        again, close = QPushButton(tr("&Look again"), self), QPushButton(tr("&Close"), self)
        again.setAutoDefault(False)
        again.clicked.connect(self.look)
        close.clicked.connect(self.close)
        self._lay_out(again, close)
        self.resize(760, 560)
        self.look()

    def _lay_out(self, *buttons: QPushButton) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(8)
        column.addWidget(self._said)
        for title, sheet, stretch in (
            (tr("What the last prices came to"), self._price_sheet, 3),
            (tr("What was decided"), self._log_sheet, 2),
        ):
            label = QLabel(title, self)
            label.setProperty("role", "title")
            column.addWidget(label)
            column.addWidget(sheet, stretch)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        column.addLayout(row)

    @Slot()
    def look(self) -> None:
        """Ask again."""
        reply = self._session.explain_alert(self.alert_id)
        reply.done.connect(self._on_explained)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_explained(self, found: Explanation) -> None:
        alert, session = found.alert, self._session
        self._subject = alert.symbol
        instrument = session.instruments.get(alert.symbol)
        terms = condition_words(alert.condition, instrument.places if instrument else 2)
        away = away_words(
            alert.condition, percent_away(alert.condition, session.quotes.get(alert.symbol), alert.sessions)
        )
        self.setWindowTitle(tr("Why: {subject} {terms}").format(subject=subject(alert.symbol), terms=terms))
        state = name_of(alert.shown_state)
        why = f" {explain(alert.suspended)}" if alert.suspended is not None else ""
        said = tr("{subject} {terms} is {state}.{why}").format(
            subject=subject(alert.symbol), terms=terms, state=state, why=why
        ) + (tr(" Now {away}.").format(away=away) if away else "")
        if not found.judged:
            said += tr(" No price was heard for it yet.")
        self._said.setText(said)
        self._judged, self._entries = found.judged[::-1], found.log[::-1]
        for model, rows, sheet in (
            (self._prices, self._judged, self._price_sheet),
            (self._log, self._entries, self._log_sheet),
        ):
            model.replace(range(len(rows)))
            model.forget(range(len(rows)), 0, len(rows) - 1)
            sheet.fit()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._said.setText(error.sentence)

    def _price(self, at: int) -> Judged:
        return self._judged[at]

    def _symbol(self, one: Judged) -> str:
        return one.symbol or subject(self._subject)

    def _entry(self, at: int) -> LogEntry:
        return self._entries[at]

    def _columns_of_prices(self) -> tuple[Column[Judged], ...]:
        now = self._session.now()
        return (
            Column(tr("Heard"), lambda one: time_of_day(one.received, now), _LEFT),
            Column(tr("Symbol"), self._symbol, _LEFT),
            Column(tr("Price"), lambda one: words.DASH if one.price is None else f"{one.price:,f}"),
            Column(tr("Session"), lambda one: _SESSIONS[one.session.value] if one.session else "", _LEFT),
            Column(tr("Came to"), lambda one: name_of(one.verdict), _LEFT),
            Column(tr("Why"), lambda one: explain(one.verdict), _LEFT),
        )

    def _columns_of_log(self) -> tuple[Column[LogEntry], ...]:
        now = self._session.now()
        return (
            Column(tr("When"), lambda entry: time_of_day(entry.at, now), _LEFT),
            Column(tr("Price"), lambda entry: words.DASH if entry.price is None else f"{entry.price:,f}"),
            Column(tr("What"), lambda entry: explain(entry.reason), _LEFT),
            Column(tr("Detail"), lambda entry: words.clean(entry.detail), _LEFT),
        )


def _model(
    columns: tuple[Column[T], ...], make_row: Callable[[int], T], parent: QWidget
) -> TableModel[int, T]:
    return TableModel(columns, make_row, _no_tip, parent)


def _no_tip(_row: object) -> str:
    return ""
