"""Stand-ins for the panels that take long to import."""

from PySide6.QtWidgets import QLabel, QSizePolicy


class ChartPanel(QLabel):
    def __init__(self, session, theme, parent):
        super().__init__("chart", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)


class AlertPanel(QLabel):
    def __init__(self, session, theme, parent):
        super().__init__("alerts", parent)
