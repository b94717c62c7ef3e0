"""Stand-ins for the panels that take long to import."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy

from watcher.domain.alerts.alert import Alert
from watcher.domain.errors import WatcherError
from watcher.ui.header import PanelHeader


class ChartPanel(QLabel):
    def __init__(self, session, theme, parent):
        super().__init__("chart", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


class AlertPanel(QLabel):
    removed = Signal(Alert)
    failed = Signal(WatcherError)

    def __init__(self, session, theme, parent):
        super().__init__("alerts", parent)
        self.header = PanelHeader("Alerts", self)
        self.restored = []

    def new_alert(self):
        self.setText("new alert")

    def show_alert(self, alert, *, edit):
        self.setText(f"{'edit' if edit else 'show'} {alert}")

    def restore(self, alert):
        self.restored.append(alert)
