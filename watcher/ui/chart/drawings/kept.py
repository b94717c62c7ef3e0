"""The drawings of the symbols that are shown: one sheet a symbol, however many charts show it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from watcher.bridge.session import Session
from watcher.domain.corporate_actions import CorporateActions
from watcher.domain.drawings import from_json, to_json
from watcher.domain.symbols import Symbol
from watcher.ui.chart.drawings.sheet import Sheet

KEPT_AS = "drawings {}"


class KeptSheet(QObject):
    """Read once, brought onto today's split basis; every change is kept at once."""

    changed = Signal()
    """There are other drawings, or another one is chosen."""

    def __init__(self, symbol: Symbol, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._symbol = symbol
        self._session = session
        self._is_loaded = False
        self.sheet = Sheet(self._on_changed)
        self.users = 0
        """How many charts show it."""
        session.recall(KEPT_AS.format(symbol)).done.connect(self._on_recalled)

    def _on_changed(self) -> None:
        self._keep()
        self.changed.emit()

    def _keep(self) -> None:
        if self._is_loaded:
            self._session.keep(KEPT_AS.format(self._symbol), to_json(self.sheet.drawings))

    @Slot(object)
    def _on_recalled(self, text: str | None) -> None:
        self.sheet.load(from_json(text))
        self._is_loaded = True
        self.changed.emit()
        if self.sheet.drawings:
            self._session.load_actions(self._symbol).done.connect(self._on_actions)

    @Slot(object)
    def _on_actions(self, actions: object) -> None:
        """Splits that came into force since something was drawn."""
        if not isinstance(actions, CorporateActions):
            return
        today, sheet = self._session.now().date(), self.sheet
        moved = [one.on_basis(today, actions.splits) for one in sheet.drawings]
        if [one.anchors for one in moved] != [one.anchors for one in sheet.drawings]:
            chosen = sheet.chosen
            sheet.load(moved)
            sheet.chosen = chosen
            self._on_changed()


class Sheets(QObject):
    """Opened by who shows a symbol, and closed again."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._open: dict[Symbol, KeptSheet] = {}

    def open(self, symbol: Symbol) -> KeptSheet:
        """The sheet of a symbol, read now if nobody else shows it."""
        if symbol not in self._open:
            self._open[symbol] = KeptSheet(symbol, self._session, self)
        self._open[symbol].users += 1
        return self._open[symbol]

    def close(self, symbol: Symbol) -> None:
        """It is not shown any more in one of the charts."""
        kept = self._open[symbol]
        kept.users -= 1
        if not kept.users:
            del self._open[symbol]
            kept.deleteLater()
