"""The dialog that sets or edits an alert; it reads like a sentence and stays until the alert is stored."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Alert, AlertId
from watcher.domain.alerts.distance import heard_price
from watcher.domain.alerts.rates import with_rate
from watcher.domain.alerts.wide import PORTFOLIO, Measured
from watcher.domain.errors import InputError, WatcherError
from watcher.domain.feed_state import RowStatus
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.language import tr
from watcher.ui.alerts import reading
from watcher.ui.alerts.drafting import Drafting
from watcher.ui.alerts.extras import Extras
from watcher.ui.alerts.kinds import Kind
from watcher.ui.alerts.levels_button import LevelsButton
from watcher.ui.alerts.question import QuestionBox
from watcher.ui.alerts.sentence import Sentence
from watcher.ui.alerts.terms import (
    Field,
    MistakeError,
    condition_of,
    minutes_of,
    proposed,
    typed_of,
)
from watcher.ui.alerts.trial_box import TrialBox
from watcher.ui.doubt import doubt, next_change_of
from watcher.ui.numbers import as_typed
from watcher.ui.theme import BODY_PX
from watcher.ui.wake import Wake

WIDTH = 584
"""At the usual size of texts; with larger ones it grows as they do."""
_EXPIRY = timedelta(days=30)


class AlertDialog(QDialog):
    """Not modal; goes for good when it is closed. `stored` carries the Alert once it is on disk."""

    stored = Signal(object)

    def __init__(self, session: Session, alert: Alert | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("alert dialog")
        self.setModal(False)
        self.setWindowTitle(tr("New alert") if alert is None else tr("Edit alert"))
        self._session = session
        self._alert = alert
        self._kind = Kind.REACHES
        self._form = QWidget(self)
        self._sentence = Sentence(self._form)
        self._levels = LevelsButton(session, self._sentence)
        self._sentence.put_beside_number(self._levels)
        self._reading = QLabel(self._form)
        self._reading.setObjectName("reading")
        self._question = QuestionBox(self._form)
        self._trial = TrialBox(session, self._form)
        self._extras = Extras(self._form)
        self._wake = Wake(session, self)
        self._error = QLabel(self._form)
        self._buttons = QDialogButtonBox(self)
        self._save = self._buttons.addButton(self._save_text, QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setDefault(True)
        self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._lay_out()
        self._fill()
        self._connect()
        self._on_edited()

    @property
    def alert_id(self) -> AlertId | None:
        """Which alert is being edited; None for a new one."""
        return None if self._alert is None else self._alert.id

    @property
    def _save_text(self) -> str:
        return tr("Set alert") if self._alert is None else tr("Save")

    def _lay_out(self) -> None:
        self._form.setFixedWidth(max(WIDTH, round(WIDTH * self.fontInfo().pixelSize() / BODY_PX)))
        self._reading.setWordWrap(True)
        self._reading.setTextFormat(Qt.TextFormat.PlainText)
        self._reading.setProperty("role", "muted")
        self._error.setWordWrap(True)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setProperty("role", "error")
        self._error.setAccessibleDescription(tr("What keeps the alert from being set"))
        self._error.hide()
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addWidget(self._sentence)
        inner.addWidget(self._reading)
        inner.addWidget(self._question)
        inner.addWidget(self._trial)
        inner.addWidget(self._error)
        inner.addWidget(self._extras)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(20, 18, 20, 16)
        outer.setSpacing(12)
        # As high as what is said needs, at any moment.
        outer.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        outer.addWidget(self._form)
        outer.addWidget(self._buttons)

    def _connect(self) -> None:
        self._sentence.edited.connect(self._on_edited)
        self._sentence.subject_changed.connect(self._on_subject_changed)
        self._extras.edited.connect(self._on_edited)
        self._levels.chosen.connect(self._on_level_chosen)
        self._trial.tried.connect(self._read)
        self.finished.connect(self._trial.forget)
        self._session.quotes_changed.connect(self._on_quotes_changed)
        self._wake.rang.connect(self._read)
        self._buttons.accepted.connect(self._on_save)
        self._buttons.rejected.connect(self.reject)

    # ---- what it begins with

    def _fill(self) -> None:
        session, alert, sentence = self._session, self._alert, self._sentence
        watched = dict.fromkeys(symbol for watchlist in session.watchlists for symbol in watchlist.symbols)
        sentence.symbol.addItems(list(watched))
        later = session.now() + _EXPIRY
        if alert is None:
            sentence.symbol.setCurrentText(session.selected or "")
            self._propose()
            self._extras.write("", None, later, 0)
        else:
            sentence.symbol.setCurrentText("" if alert.symbol == PORTFOLIO else alert.symbol)
            sentence.write(typed_of(alert.condition))
            sentence.choose(alert.repeat, alert.sessions, minutes_of(alert.cooldown_s))
            sentence.is_number_own = True
            self._extras.write(alert.note, alert.expires_at, later, alert.remind_s)
        self._set_currency()
        sentence.first.setFocus(Qt.FocusReason.OtherFocusReason)
        sentence.number.selectAll()

    def _propose(self) -> None:
        """Put in what is likely meant, as long as the user has written nothing."""
        symbol = self._symbol_or_none()
        quote = None if symbol is None else self._session.quotes.get(symbol)
        price = heard_price(quote, self._sentence.chosen_sessions)
        self._sentence.write(proposed(self._sentence.chosen_kind, price, self._places(symbol)))

    def _set_currency(self) -> None:
        symbol = self._symbol_or_none()
        instrument = None if symbol is None else self._session.instruments.get(symbol)
        self._sentence.set_currency(instrument.currency if instrument else "")

    # ---- what follows while it is written

    @Slot()
    def _on_subject_changed(self) -> None:
        if not self._sentence.is_number_own or not self._fits_kind():
            self._sentence.is_number_own = False
            self._propose()
        self._set_currency()
        self._on_edited()

    def _fits_kind(self) -> bool:
        """A price that was typed stays one when the kind changes, and is no percentage."""
        kind, before = self._sentence.chosen_kind, self._kind
        is_wide = kind.is_wide or before.is_wide
        return kind is before or (not is_wide and kind.has_level is before.has_level)

    @Slot(Decimal)
    def _on_level_chosen(self, price: Decimal) -> None:
        self._sentence.write_number(as_typed(price))

    @Slot(frozenset)
    def _on_quotes_changed(self, symbols: frozenset[Symbol]) -> None:
        if self._symbol_or_none() in symbols:
            self._read()

    @Slot()
    def _on_edited(self) -> None:
        self._kind = self._sentence.chosen_kind
        self._say("")
        self._read()

    @Slot()
    def _read(self) -> None:
        """Say what it means now; while the fields make no sense, only the price."""
        symbol, places = self._symbol_or_none(), self._places(self._symbol_or_none())
        sessions = self._sentence.chosen_sessions
        quote = None if symbol is None else self._session.quotes.get(symbol)
        self._levels.offer(symbol if self._kind.has_level else None, places)
        age = "" if symbol is None else self._age(symbol)
        self._wake.plan(None if symbol is None else next_change_of(self._session, symbol))
        own = PORTFOLIO if self._kind is Kind.PORTFOLIO else symbol
        try:
            condition = condition_of(self._sentence.typed(), is_final=False)
        except MistakeError:
            self._question.ask(None)
            self._trial.forget()
            self._reading.setText(reading.price_line(quote, sessions, places, age))
            return
        if own is not None:
            condition = with_rate(condition, own, self._session.instruments)
        read = reading.read(condition, quote, sessions, places, age)
        self._reading.setText(read.line)
        self._trial.want(own, condition, self._sentence.chosen_repeat)
        is_met = isinstance(condition, Measured) and self._trial.is_met(condition)
        self._question.ask(reading.ALREADY if is_met and read.question is None else read.question)

    def _age(self, symbol: Symbol) -> str:
        """How old the last price is, where it is none of now."""
        status = self._session.row_status(symbol)
        quote = self._session.quotes.get(symbol)
        return doubt(quote, status, self._session.now()) if status is RowStatus.STALE else ""

    # ---- storing it

    @Slot()
    def _on_save(self) -> None:
        try:
            draft = Drafting(self._session, self._sentence, self._question, self._extras, self._alert).draft()
        except MistakeError as mistake:
            self._say(mistake.sentence)
            self._focus(mistake.field)
            return
        self._say("")
        self._set_busy(busy=True)
        if self._alert is None:
            reply = self._session.add_alert(draft)
        else:
            reply = self._session.edit_alert(self._alert.id, draft)
        reply.done.connect(self._on_stored)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_stored(self, alert: Alert) -> None:
        self.stored.emit(alert)
        self.accept()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        self._set_busy(busy=False)
        self._say(error.sentence)
        self._save.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- small things

    def _symbol_or_none(self) -> Symbol | None:
        if self._sentence.chosen_kind is Kind.PORTFOLIO:
            return None
        try:
            return parse_symbol(self._sentence.symbol.currentText())
        except InputError:
            return None

    def _places(self, symbol: Symbol | None) -> int:
        instrument = None if symbol is None else self._session.instruments.get(symbol)
        return instrument.places if instrument else 2

    def _say(self, sentence: str) -> None:
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))

    def _focus(self, field: Field) -> None:
        sentence = self._sentence
        widgets: dict[Field, QWidget] = {
            Field.SYMBOL: sentence.symbol,
            Field.NUMBER: sentence.number,
            Field.SECOND: sentence.second,
            Field.MINUTES: sentence.minutes,
            Field.COOLDOWN: sentence.cooldown,
            Field.EXPIRY: self._extras.expiry,
            Field.WORDS: sentence.wide.first,
        }
        widgets[field].setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_busy(self, *, busy: bool) -> None:
        self._form.setEnabled(not busy)
        self._save.setEnabled(not busy)
        self._save.setText(tr("Storing …") if busy else self._save_text)
