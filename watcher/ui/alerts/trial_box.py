"""How often the terms would have fired, below the sentence of the dialog and as marks on the chart."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QWidget

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Repeat, Tried
from watcher.domain.alerts.condition import Condition
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.alerts.trial import trial_line
from watcher.ui.alerts.trying import Trying


class TrialBox(QLabel):
    """Shows what the engine found for the terms as they are; `tried` says that there is news."""

    tried = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("trial")
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "muted")
        self.setAccessibleName(tr("How often it would have fired"))
        self._session = session
        self._symbol = Symbol("")
        self._condition: Condition | None = None
        self._found: Tried | None = None
        self._trying = Trying(session, self)
        self._trying.tried.connect(self._on_tried)
        self._trying.failed.connect(self._on_failed)
        self.hide()

    def want(self, symbol: Symbol | None, condition: Condition | None, repeat: Repeat) -> None:
        """Try these terms; nothing while there are none."""
        if symbol is None or condition is None:
            self.forget()
            return
        if self._trying.want((symbol, condition, repeat)):
            self._symbol, self._condition, self._found = symbol, condition, None
            self._say(tr("Looking at the last year …"))

    def is_met(self, condition: Condition) -> bool:
        """Whether what this condition measures is there already, as far as is known."""
        return self._found is not None and self._found.is_met and condition == self._condition

    def forget(self) -> None:
        """Nothing is tried any more, and nothing marked."""
        self._trying.want(None)
        self._condition = self._found = None
        self._say("")
        self._session.show_trial(self._symbol, ())

    @Slot(object)
    def _on_tried(self, found: Tried) -> None:
        self._found = found
        instrument = self._session.instruments.get(self._symbol)
        zone = "UTC" if instrument is None else instrument.time_zone
        if self._condition is not None:
            self._say(trial_line(found, self._condition, zone))
        self._session.show_trial(self._symbol, found.fires)
        self.tried.emit()

    @Slot(str)
    def _on_failed(self, said: str) -> None:
        self._say(said)
        self._session.show_trial(self._symbol, ())

    def _say(self, text: str) -> None:
        self.setText(text)
        self.setVisible(bool(text))
