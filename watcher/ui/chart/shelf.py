"""What the charts of a window have in common: drawings of their symbols, presets of indicators."""

from __future__ import annotations

from PySide6.QtCore import QObject

from watcher.bridge.session import Session
from watcher.ui.chart.drawings.kept import Sheets
from watcher.ui.chart.indicators.presets import Presets


class Shelf(QObject):
    """One of each, however many charts there are: what is changed in one of them is so in all."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.sheets = Sheets(session, self)
        self.presets = Presets(session, self)
