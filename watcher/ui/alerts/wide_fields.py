"""The fields of the kinds that look beyond one symbol's prices, as a part of the dialog's sentence."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from watcher.domain.alerts.condition import Condition
from watcher.domain.alerts.typed import parse_words
from watcher.domain.alerts.typed_back import part_typed, study_typed
from watcher.domain.alerts.typed_wide import INTRABAR
from watcher.domain.alerts.wide import (
    INTERVALS,
    Dated,
    Indicator,
    Portfolio,
    Position,
    Premium,
    Relative,
    Several,
)
from watcher.domain.errors import InputError
from watcher.language import tr
from watcher.ui.alerts.kinds import Kind
from watcher.ui.alerts.wide_choices import BOUNDS, CHOICES, NUMBER_NAMES, SAID, TEXT_NAMES
from watcher.ui.numbers import as_typed, read_number

_NUMBER_WIDTH = 96
_SHORT_WIDTH = 56
_TEXT_WIDTH = 176
_LIST_WIDTH = 460
_LONGEST = 400
_LINES_HEIGHT = 84


class WideFields(QWidget):
    """Emits `edited` with every change. What stands in it is read and written as typed words."""

    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = Kind.RELATIVE
        self.text = _field(self, tr("Symbols or indicator"), _TEXT_WIDTH)
        self.choice = _combo(self, tr("What of it"))
        self.bound = _combo(self, tr("At least or at most"), BOUNDS)
        self.number = _field(self, tr("Threshold"), _NUMBER_WIDTH)
        self.second = _field(self, tr("Days or shares"), _SHORT_WIDTH)
        self.interval = _combo(self, tr("Length of the bars"), {one: one for one in INTERVALS})
        self.intrabar = QCheckBox(tr("also before a bar closes"), self)
        self.lines = QPlainTextEdit(self)
        self.lines.setAccessibleName(tr("Conditions, one a line"))
        self.lines.setTabChangesFocus(True)
        self.lines.setFixedHeight(_LINES_HEIGHT)
        self.lines.setMinimumWidth(_LIST_WIDTH)
        self.lines.setPlaceholderText(tr("above 80\nvolume 2\nKWEB below 27"))
        self._words = {key: QLabel(self) for key in ("by", "times", "over", "after")}
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        words = self._words
        first, second = QHBoxLayout(), QHBoxLayout()
        for widget in (self.text, words["times"], self.choice, self.bound):
            first.addWidget(widget)
        second_row: tuple[QWidget, ...] = (
            words["by"],
            self.number,
            words["over"],
            self.second,
            self.interval,
            words["after"],
            self.intrabar,
        )
        for one in second_row:
            second.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for row in (first, second):
            row.setSpacing(6)
            row.addStretch(1)
            column.addLayout(row)
        column.addWidget(self.lines)

    def _connect(self) -> None:
        for field in (self.text, self.number, self.second):
            field.textEdited.connect(self.edited)
        for combo in (self.choice, self.bound, self.interval):
            combo.currentIndexChanged.connect(self.edited)
        self.intrabar.toggled.connect(self._on_toggled)
        self.lines.textChanged.connect(self._on_lines_changed)

    @Slot()
    def _on_lines_changed(self) -> None:
        self.edited.emit()

    @Slot(bool)
    def _on_toggled(self, _is_on: bool) -> None:  # noqa: FBT001 - the signal's argument
        self.edited.emit()

    # ---- what stands in it

    def words(self) -> str:
        """As one would type it; `parse_words` says what is wrong with it."""
        text, number, second = (
            self.text.text().strip(),
            _plain(self.number.text()),
            _plain(self.second.text()),
        )
        match self._kind:
            case Kind.RELATIVE:
                peers = ",".join(text.replace(",", " ").split())
                return f"relative {peers} {number}% {second or 5} days"
            case Kind.PREMIUM:
                return f"premium {text} ratio {second or 1} {number}%"
            case Kind.INDICATOR:
                compared = self.choice.currentData()
                inside = f" {INTRABAR}" if self.intrabar.isChecked() else ""
                return f"indicator {text} {compared} {number} interval {self.interval.currentData()}{inside}"
            case Kind.DATED:
                return f"calendar {self.choice.currentData()} {number or 0}"
            case Kind.POSITION | Kind.PORTFOLIO:
                word = "position" if self._kind is Kind.POSITION else "portfolio"
                return f"{word} {self.choice.currentData()} {self.bound.currentData()} {number}"
            case _:
                word = "all" if self._kind is Kind.ALL else "any"
                lines = [line.strip() for line in self.lines.toPlainText().splitlines() if line.strip()]
                return f"{word} {'; '.join(lines)}"

    def write(self, kind: Kind, words: str) -> None:
        """Show the fields of a kind with what these words mean in them."""
        self._kind = kind
        self._fit()
        try:
            condition = parse_words([words])
        except InputError:
            return
        blocked = self.blockSignals(True)
        self._fill(condition)
        self.blockSignals(blocked)

    @property
    def first(self) -> QWidget:
        """The field to be filled in first."""
        return (
            self.lines if self._kind in {Kind.ALL, Kind.ANY} else self.text if self._has_text else self.number
        )

    def _fill(self, condition: Condition) -> None:
        match condition:
            case Relative(benchmark, days, percent):
                self._put(", ".join(benchmark), percent, f"{days}")
            case Premium(local, ratio, _, percent):
                self._put(local, percent, _typed(ratio))
            case Indicator(study, interval, comparison, value, other, intrabar):
                self._put(study_typed(study), None)
                self.number.setText(study_typed(other) if other is not None else _typed(value or Decimal(0)))
                _choose(self.choice, comparison)
                _choose(self.interval, interval)
                self.intrabar.setChecked(intrabar)
            case Dated(event, days):
                _choose(self.choice, event)
                self.number.setText(f"{days}")
            case Position(metric, bound, threshold) | Portfolio(metric, bound, threshold):
                _choose(self.choice, metric)
                _choose(self.bound, bound)
                self.number.setText(_typed(threshold))
            case Several(_, parts):
                lines = [part_typed(part.condition, part.symbol) for part in parts]
                self.lines.setPlainText("\n".join(lines))
            case _:
                pass

    def _put(self, text: str, number: Decimal | None, second: str = "") -> None:
        self.text.setText(text)
        if number is not None:
            self.number.setText(_typed(number))
        self.second.setText(second)

    # ---- what follows from what

    @property
    def _has_text(self) -> bool:
        return self._kind in {Kind.RELATIVE, Kind.PREMIUM, Kind.INDICATOR}

    def _fit(self) -> None:
        kind = self._kind
        is_list = kind in {Kind.ALL, Kind.ANY}
        has_choice = kind in {Kind.INDICATOR, Kind.DATED, Kind.POSITION, Kind.PORTFOLIO}
        self.text.setVisible(self._has_text)
        self.text.setFixedWidth(_LIST_WIDTH if kind is Kind.RELATIVE else _TEXT_WIDTH)
        self.choice.setVisible(has_choice)
        self.bound.setVisible(kind in {Kind.POSITION, Kind.PORTFOLIO})
        self.number.setVisible(not is_list and kind is not Kind.FOREIGN)
        self.second.setVisible(kind in {Kind.RELATIVE, Kind.PREMIUM})
        self.interval.setVisible(kind is Kind.INDICATOR)
        self.intrabar.setVisible(kind is Kind.INDICATOR)
        self.lines.setVisible(is_list)
        self._offer(CHOICES.get(kind, {}))
        for key, label in self._words.items():
            said = SAID.get(kind, {}).get(key, "")
            label.setText(said)
            label.setVisible(bool(said))
        self.text.setAccessibleName(TEXT_NAMES.get(kind, ""))
        self.number.setAccessibleName(NUMBER_NAMES.get(kind, tr("Threshold")))
        self.second.setAccessibleName(tr("Days") if kind is Kind.RELATIVE else tr("Local shares for one"))

    def _offer(self, choices: dict[str, str]) -> None:
        known = {self.choice.itemData(at) for at in range(self.choice.count())}
        if known == set(choices):
            return
        blocked = self.choice.blockSignals(True)
        self.choice.clear()
        for value, words in choices.items():
            self.choice.addItem(words, value)
        self.choice.blockSignals(blocked)


def _typed(number: Decimal) -> str:
    return as_typed(number.normalize())


def _plain(text: str) -> str:
    """A number in the writing of commands; other words as they are."""
    try:
        return f"{read_number(text):f}"
    except InputError:
        return text.strip()


def _choose(combo: QComboBox, value: str) -> None:
    combo.setCurrentIndex(max(0, combo.findData(value)))


def _field(parent: QWidget, name: str, width: int) -> QLineEdit:
    field = QLineEdit(parent)
    field.setAccessibleName(name)
    field.setFixedWidth(width)
    field.setMaxLength(_LONGEST)
    return field


def _combo(parent: QWidget, name: str, choices: dict[str, str] | None = None) -> QComboBox:
    combo = QComboBox(parent)
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for value, words in (choices or {}).items():
        combo.addItem(words, value)
    return combo
