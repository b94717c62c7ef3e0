"""The fields of the alert dialog, laid out as a sentence: Tell me when BABA reaches 75.00, once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from watcher.domain.alerts.alert import Repeat
from watcher.domain.quote import Session
from watcher.language import tr
from watcher.ui.alerts.cards import REPEATS, hours_words
from watcher.ui.alerts.kinds import Kind
from watcher.ui.alerts.terms import DEFAULT_WITHIN, Typed
from watcher.ui.alerts.wide_fields import WideFields

REGULAR = frozenset({Session.REGULAR})
ALL_HOURS = frozenset(Session)
_NUMBER_WIDTH = 96
_SHORT_WIDTH = 56


class Sentence(QWidget):
    """Emits `edited` with every change; `subject_changed` when another symbol or kind is meant."""

    edited = Signal()
    subject_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sentence")
        self._first_row: QHBoxLayout | None = None
        self._beside: QWidget | None = None
        self.is_number_own = False
        """Whether the user has written the number, and nothing may replace it."""
        self.symbol = _combo(self, tr("Symbol"), width=112)
        self.symbol.setEditable(True)
        self.symbol.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # Completed in place, “B” could not be asked for: it would become BABA.
        completer = QCompleter(self.symbol.model(), self.symbol)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.symbol.setCompleter(completer)
        self.kind = _combo(
            self, tr("What to wait for"), [(kind.value, kind) for kind in Kind if kind is not Kind.FOREIGN]
        )
        self.number = _field(self, tr("Number"), _NUMBER_WIDTH)
        self.unit = _combo(self, tr("Unit of the number"), [("%", True), (tr("price"), False)])
        self.percent = QLabel("%", self)
        self.counted = QLabel(self)
        self.between, self.days = QLabel(self), QLabel(tr("days"), self)
        self.second = _field(self, tr("Second number"), _SHORT_WIDTH)
        self.wide = WideFields(self)
        self.minutes_before, self.minutes_after = QLabel(self), QLabel(tr("minutes"), self)
        self.minutes = _field(self, tr("Minutes"), _SHORT_WIDTH)
        self.repeat = _combo(self, tr("How often"))
        self.hours = _combo(self, tr("Trading hours"))
        self.cooldown_before, self.cooldown_after = (
            QLabel(tr("at most every"), self),
            QLabel(tr("minutes"), self),
        )
        self.cooldown = _field(self, tr("Minutes between two alerts"), _SHORT_WIDTH)
        self._lay_out()
        for repeat in Repeat:
            self.repeat.addItem(REPEATS[repeat].lower(), repeat)
        for sessions in (REGULAR, ALL_HOURS):
            self._add_hours(sessions)
        self.cooldown.setText("5")
        self._connect()
        self._fit()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._whole = QLabel(tr("my holdings"), self)
        rows = (
            (
                QLabel(tr("Tell me when"), self),
                self.symbol,
                self._whole,
                self.kind,
                self.number,
                self.unit,
                self.percent,
                self.counted,
            ),
            (self.wide,),
            (self.between, self.second, self.days),
            (self.minutes_before, self.minutes, self.minutes_after),
            (self.repeat, QLabel(tr("in"), self), self.hours),
            (self.cooldown_before, self.cooldown, self.cooldown_after),
        )
        for widgets in rows:
            row = QHBoxLayout()
            row.setSpacing(6)
            self._first_row = self._first_row or row
            for widget in widgets:
                row.addWidget(widget)
            row.addStretch(1)
            column.addLayout(row)

    def _connect(self) -> None:
        self.symbol.currentTextChanged.connect(self.subject_changed)
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        self.number.textEdited.connect(self._on_number_edited)
        self.second.textEdited.connect(self._on_number_edited)
        for field in (self.minutes, self.cooldown):
            field.textEdited.connect(self.edited)
        for combo in (self.unit, self.hours):
            combo.currentIndexChanged.connect(self.edited)
        self.repeat.currentIndexChanged.connect(self._on_repeat_changed)
        self.wide.edited.connect(self._on_number_edited)

    # ---- what stands in it

    @property
    def chosen_kind(self) -> Kind:
        """What is waited for."""
        return Kind(self.kind.currentData())

    @property
    def chosen_repeat(self) -> Repeat:
        """How often it may fire."""
        return Repeat(self.repeat.currentData())

    @property
    def chosen_sessions(self) -> frozenset[Session]:
        """When it listens."""
        return frozenset(Session(word) for word in self.hours.currentData().split())

    def typed(self) -> Typed:
        """What to wait for, as it stands in the fields."""
        kind = self.chosen_kind
        minutes = self.minutes.text() if kind.has_minutes else ""
        second = self.second.text() if kind.has_second else ""
        words = self.wide.words() if kind.is_wide else ""
        number = "" if kind.is_wide else self.number.text()
        return Typed(kind, number, bool(self.unit.currentData()), minutes, second=second, words=words)

    def write(self, typed: Typed) -> None:
        """Put this into the fields."""
        if self.kind.findData(typed.kind) < 0:
            self.kind.addItem(typed.kind.value, typed.kind)
        self.kind.setCurrentIndex(self.kind.findData(typed.kind))
        self.number.setText(typed.number)
        self.unit.setCurrentIndex(0 if typed.is_percent else 1)
        self.minutes.setText(typed.minutes)
        self.second.setText(typed.second)
        if typed.kind.is_wide:
            self.wide.write(typed.kind, typed.words)

    @property
    def first(self) -> QWidget:
        """The field that is filled in first."""
        return self.wide.first if self.chosen_kind.is_wide else self.number

    def put_beside_number(self, widget: QWidget) -> None:
        """Put something right of the number, where that is a price."""
        self._beside = widget
        if self._first_row is not None:
            self._first_row.insertWidget(self._first_row.indexOf(self.number) + 1, widget)
        self._fit()

    def write_number(self, number: str) -> None:
        """Put in the number as if the user had written it."""
        self.number.setText(number)
        self._on_number_edited()

    def choose(self, repeat: Repeat, sessions: frozenset[Session], cooldown: str) -> None:
        """Put the rest of the terms into the fields."""
        self.repeat.setCurrentIndex(self.repeat.findData(repeat))
        if self.hours.findData(_key(sessions)) < 0:
            self._add_hours(sessions)
        self.hours.setCurrentIndex(self.hours.findData(_key(sessions)))
        self.cooldown.setText(cooldown)

    def set_currency(self, currency: str) -> None:
        """Say in which unit an amount is meant."""
        self.unit.setItemText(1, currency or tr("price"))

    # ---- what follows from what

    @Slot()
    def _on_kind_changed(self) -> None:
        self._fit()
        self.subject_changed.emit()

    @Slot()
    def _on_repeat_changed(self) -> None:
        self._fit()
        self.edited.emit()

    @Slot()
    def _on_number_edited(self) -> None:
        self.is_number_own = True
        self.edited.emit()

    def _fit(self) -> None:
        """Show the fields that belong to the kind and the repetition."""
        kind = self.chosen_kind
        if self._beside is not None:
            self._beside.setVisible(kind.has_level)
        self.symbol.setVisible(kind is not Kind.PORTFOLIO)
        self._whole.setVisible(kind is Kind.PORTFOLIO)
        self.wide.setVisible(kind.is_wide)
        self.number.setVisible(not kind.is_wide)
        self.unit.setVisible(kind.has_unit)
        self.percent.setVisible(kind.has_percent)
        self.between.setVisible(kind.has_second)
        self.between.setText(kind.after_number)
        self.second.setVisible(kind.has_second)
        self.second.setFixedWidth(_NUMBER_WIDTH if kind.has_level else _SHORT_WIDTH)
        self.second.setAccessibleName(tr("Second price") if kind.has_level else tr("Days of the average"))
        self.days.setVisible(kind is Kind.VOLUME)
        self.counted.setText(kind.counted)
        self.counted.setVisible(bool(kind.counted))
        for widget in (self.minutes_before, self.minutes, self.minutes_after):
            widget.setVisible(kind.has_minutes)
        if kind is Kind.MOVES and not self.minutes.text():
            self.minutes.setText(DEFAULT_WITHIN)
        self.minutes_before.setText(
            tr("within", "alert") if kind is Kind.MOVES else tr("for at least", "alert")
        )
        self.minutes.setPlaceholderText("" if kind is Kind.MOVES else "0")
        self.number.setAccessibleName(_name_of_number(kind))
        self._offer(Repeat.RATCHET, offered=kind.can_ratchet)
        self._offer(Repeat.BAR, offered=kind is Kind.INDICATOR)
        for widget in (self.cooldown_before, self.cooldown, self.cooldown_after):
            widget.setVisible(self.chosen_repeat is Repeat.REARM)

    def _offer(self, repeat: Repeat, *, offered: bool) -> None:
        at = self.repeat.findData(repeat)
        if offered and at < 0 and self.repeat.count():
            self.repeat.addItem(REPEATS[repeat].lower(), repeat)
        elif not offered and at >= 0:
            self.repeat.removeItem(at)

    def _add_hours(self, sessions: frozenset[Session]) -> None:
        self.hours.addItem(hours_words(sessions), _key(sessions))


def _name_of_number(kind: Kind) -> str:
    if kind.has_level:
        return tr("Price")
    if kind is Kind.VOLUME:
        return tr("Multiple of the average")
    return kind.counted.capitalize() or tr("Size of the move")


def _key(sessions: frozenset[Session]) -> str:
    return " ".join(sorted(session.value for session in sessions))


def _combo(
    parent: QWidget, name: str, items: list[tuple[str, object]] | None = None, width: int = 0
) -> QComboBox:
    combo = QComboBox(parent)
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    if width:
        combo.setFixedWidth(width)
    for text, data in items or ():
        combo.addItem(text, data)
    return combo


def _field(parent: QWidget, name: str, width: int) -> QLineEdit:
    field = QLineEdit(parent)
    field.setAccessibleName(name)
    field.setFixedWidth(width)
    field.setMaxLength(40)
    field.setAlignment(Qt.AlignmentFlag.AlignRight)
    return field
