"""Asks what becomes of the alerts of a symbol that was removed from the lists."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.alerts.alert import Alert, AlertId
from watcher.language import tr

_MOST_NAMED = 3


class LeavingBar(QWidget):
    """Seen while an answer is wanted; until then the alerts never fire on. Closing it leaves them stopped."""

    keep_wanted = Signal(object)
    """Go on watching (tuple of Alert)."""
    remove_wanted = Signal(object)
    """Remove them (tuple of Alert)."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._orphans: frozenset[AlertId] | None = None
        self.setObjectName("leaving")
        self.setProperty("role", "toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._alerts: tuple[Alert, ...] = ()
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        keep, stop, remove = (
            QPushButton(text, self) for text in (tr("Keep watching"), tr("Leave stopped"), tr("Remove"))
        )
        keep.clicked.connect(self._on_keep)
        stop.clicked.connect(self.dismiss)
        remove.clicked.connect(self._on_remove)
        row = QHBoxLayout()
        for button in (keep, stop, remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.addWidget(self._said)
        column.addLayout(row)
        session.alerts_changed.connect(self._on_alerts_changed)
        self.hide()

    @Slot(object, object)
    def _on_alerts_changed(self, _changed: object, _removed: object) -> None:
        """Ask about alerts that were orphaned just now; not about those that have been for long."""
        alerts, before = self._session.alerts, self._orphans
        self._orphans = frozenset(alert.id for alert in alerts.values() if alert.orphaned)
        if before is None:
            return
        still = [alert.id for alert in self._alerts]
        asked = [key for key in (*still, *sorted(self._orphans - before)) if key in self._orphans]
        self.ask([alerts[key] for key in asked])

    def ask(self, alerts: Sequence[Alert]) -> None:
        """Ask about these; with none there is nothing to ask any more."""
        self._alerts = tuple(alerts)
        if not alerts:
            self.hide()
            return
        symbols = list(dict.fromkeys(alert.symbol for alert in alerts))
        named = ", ".join(symbols[:_MOST_NAMED])
        more = (
            tr(" and {count} more").format(count=len(symbols) - _MOST_NAMED)
            if len(symbols) > _MOST_NAMED
            else ""
        )
        left = tr("is in no list any more") if len(symbols) == 1 else tr("are in no list any more")
        stopped = (
            tr("its alert is stopped")
            if len(alerts) == 1
            else tr("{count} alerts are stopped").format(count=len(alerts))
        )
        text = tr("{names} {left}; {stopped}.").format(names=f"{named}{more}", left=left, stopped=stopped)
        self._said.setText(tr("⚠ {text} Go on, or remove?").format(text=text))
        self.setAccessibleName(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        self.show()

    @Slot()
    def dismiss(self) -> None:
        """Leave them stopped."""
        self.ask(())

    @Slot()
    def _on_keep(self) -> None:
        alerts = self._alerts
        self.dismiss()
        self.keep_wanted.emit(alerts)

    @Slot()
    def _on_remove(self) -> None:
        alerts = self._alerts
        self.dismiss()
        self.remove_wanted.emit(alerts)
