"""What is asked about a drawing and answered later, when the chart may show another symbol."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import AlertDraft
from watcher.domain.drawings import Drawing
from watcher.domain.errors import WatcherError
from watcher.domain.notices import Notice, Severity
from watcher.domain.symbols import Symbol
from watcher.ui.chart.drawings.kept import Sheets


class Errand(QObject):
    """About one drawing; its sheet stays open until then."""

    def __init__(self, drawing: Drawing, symbol: Symbol, sheets: Sheets) -> None:
        super().__init__(sheets)
        self._id, self._symbol, self._sheets = drawing.id, symbol, sheets
        self._sheet = sheets.open(symbol).sheet

    @Slot()
    def end(self) -> None:
        """It is done, or given up."""
        self._sheets.close(self._symbol)
        self.deleteLater()


class NewText(Errand):
    """Waits for the text that somebody types."""

    @Slot(str)
    def take(self, text: str) -> None:
        """Have the drawing say this, if it is still there."""
        for one in self._sheet.drawings:
            if one.id == self._id and not one.is_locked:
                self._sheet.change(replace(one, text=text))
        self.end()


class ToAlert(Errand):
    """One level, one thing: a line that carries an alert is the alert's line."""

    def __init__(
        self, drawing: Drawing, draft: AlertDraft, symbol: Symbol, sheets: Sheets, session: Session
    ) -> None:
        super().__init__(drawing, symbol, sheets)
        self._session = session
        reply = session.add_alert(draft)
        reply.done.connect(self._on_added)
        reply.failed.connect(self._on_failed)

    @Slot(object)
    def _on_added(self, _alert: object) -> None:
        self._sheet.remove(self._id)
        self.end()

    @Slot(WatcherError)
    def _on_failed(self, error: WatcherError) -> None:
        session = self._session
        session.tell(Notice(session.now(), Severity.ERROR, error.title, error.hint))
        self.end()
