"""What the portfolio is compared with: symbols, typed, or the symbols of a list at equal parts."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.language import tr
from watcher.ui.words import clean
from watcher.values import dataclass

_WIDTH, _LEAST_WIDTH = 190, 110


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One line to compare with."""

    name: str
    symbols: tuple[Symbol, ...]


class BenchmarkChoice(QComboBox):
    """“KWEB, FXI” are two lines, “KWEB + FXI” is one; a list is one, too: the peers."""

    wanted = Signal()
    """Another comparison is wanted."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._asked = ""
        self._field = QLineEdit(self)
        self.setLineEdit(self._field)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setAccessibleName(tr("Benchmark"))
        self.setToolTip(
            tr("KWEB, FXI: each for itself. KWEB + FXI: both at equal parts. Or a list of yours.")
        )
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setMaximumWidth(_WIDTH)
        self._field.setPlaceholderText(tr("Benchmark, e.g. KWEB"))
        self._field.editingFinished.connect(self._on_edited)
        self.activated.connect(self._on_edited)
        session.watchlists_changed.connect(self._on_lists)
        self._on_lists()

    def chosen(self) -> tuple[Benchmark, ...]:
        """What is to be compared with. Raises InputError."""
        text = self.currentText().strip()
        at = self.findText(text)
        if at >= 0 and text:
            return (Benchmark(text, self.itemData(at)),)
        typed = (
            tuple(parse_symbol(part) for part in line.split("+") if part.strip()) for line in text.split(",")
        )
        return tuple(Benchmark(" + ".join(symbols), symbols) for symbols in typed if symbols)

    @Slot()
    def _on_lists(self) -> None:
        text = self.currentText()
        self.blockSignals(True)
        self.clear()
        self.addItem("", ())
        for one in self._session.watchlists:
            if one.symbols:
                self.addItem(clean(one.name, 40), one.symbols)
        self.setEditText(text)
        self.blockSignals(False)

    @Slot()
    def _on_edited(self) -> None:
        text = self.currentText().strip()
        if text != self._asked:
            self._asked = text
            self.wanted.emit()
