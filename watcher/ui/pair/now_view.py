"""The premium now, the two prices and the rate with the time of each, and the open that one implies."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QWidget

from watcher.domain.comparison.pair_now import PairNow, Priced
from watcher.language import tr
from watcher.ui import words
from watcher.ui.elided import ElidedLabel
from watcher.ui.pair.wording import TROUBLED, doubted, lacking, money, premium_title, said_implied, said_of

_ROWS = 3


class NowView(QWidget):
    """Plain labels, so that screen readers find them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = ElidedLabel(tr("What the premium is of"), self, keeps=80)
        self._premium = self._label("price")
        self._premium.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._implied = self._label("note")
        self._implied.setWordWrap(True)
        self._trouble = self._label("attention")
        self._trouble.setWordWrap(True)
        self._names = [self._label("muted") for _ in range(_ROWS)]
        self._prices = [self._label("") for _ in range(_ROWS)]
        self._notes = [
            ElidedLabel(tr("When, and what stands against it"), self, keeps=60) for _ in range(_ROWS)
        ]
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 6, 10, 2)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        # Apart from the columns below: as long as the title is, they would leave no room for the times.
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(self._premium)
        grid.addLayout(top, 0, 0, 1, 3)
        for note in self._notes:
            note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for row in range(_ROWS):
            self._prices[row].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(self._names[row], row + 1, 0)
            grid.addWidget(self._prices[row], row + 1, 1)
            grid.addWidget(self._notes[row], row + 1, 2)
        grid.addWidget(self._implied, _ROWS + 1, 0, 1, 3)
        grid.addWidget(self._trouble, _ROWS + 2, 0, 1, 3)
        grid.setRowStretch(_ROWS + 3, 1)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def show_now(self, known: PairNow, now: datetime, trouble: str) -> None:
        """Write all of it; `trouble` is what else has to be said."""
        pair = known.pair
        self._title.setText(premium_title(pair))
        self._premium.setText(words.percent(known.premium) or words.DASH)
        self._premium.setAccessibleDescription(premium_title(pair))
        found: tuple[Priced | None, ...] = (known.first, known.second, known.rate)
        for row, symbol in enumerate((pair.symbol, pair.other, pair.rate)):
            one, name, price, note = found[row], self._names[row], self._prices[row], self._notes[row]
            for label in (name, price, note):
                label.setVisible(symbol is not None)
            name.setText(symbol or "")
            price.setText(_price(one, is_rate=row == _ROWS - 1))
            price.setAccessibleDescription(tr("Price of {symbol}").format(symbol=symbol))
            note.setText(tr("no price yet") if one is None else said_of(one, now))
            note.set_tip(note.text())
            _set_role(note, "attention" if one is None or one.status in TROUBLED else "small")
        implied = known.implied
        self._implied.setText("" if implied is None else said_implied(implied, pair, now))
        self._implied.setVisible(implied is not None)
        said = " ".join(part for part in (lacking(known), doubted(known), trouble) if part)
        self._trouble.setText(said)
        self._trouble.setVisible(bool(said))


def _price(one: Priced | None, *, is_rate: bool) -> str:
    if one is None:
        return words.DASH
    return money(one.price, "" if is_rate else one.currency, is_rate=is_rate)


def _set_role(label: QLabel, role: str) -> None:
    if label.property("role") != role:
        label.setProperty("role", role)
        label.style().unpolish(label)
        label.style().polish(label)
