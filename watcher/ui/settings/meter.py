"""How many requests were sent in the last hour, of those allowed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.language import tr


class RequestMeter(QWidget):
    """Follows the session's status; `limit` is the one in effect."""

    def __init__(self, session: Session, limit: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._limit = limit
        self._said = QLabel(self)
        self._said.setProperty("role", "small")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, limit)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Requests in the last hour"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addWidget(self._said)
        column.addWidget(self._bar)
        session.status_changed.connect(self._write)
        self._bar.setVisible(not session.is_demo)
        self._write()

    @Slot()
    def _write(self) -> None:
        sent = self._session.status.requests_last_hour
        self._bar.setValue(min(sent, self._limit))
        if self._session.is_demo:
            self._said.setText(tr("The demo market sends no requests: these settings are for live prices."))
        else:
            self._said.setText(
                tr("{sent} of {limit} requests were sent in the last hour.").format(
                    sent=sent, limit=self._limit
                )
            )
