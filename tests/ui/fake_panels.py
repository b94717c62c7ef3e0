"""Stand-ins for the panels that take long to import."""

from PySide6.QtWidgets import QLabel


class ChartPanel(QLabel):
    def __init__(self, session, theme, parent):
        super().__init__("chart", parent)


class AlertPanel(QLabel):
    def __init__(self, session, theme, parent):
        super().__init__("alerts", parent)
