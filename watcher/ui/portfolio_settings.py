"""Has the engine go by the portfolio's settings as soon as they are changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from watcher.bridge.session import Session
from watcher.bridge.settings import Settings


class PortfolioSettings(QObject):
    """Belongs to the window."""

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        settings.changed.connect(self._on_changed)

    @Slot(str)
    def _on_changed(self, key: str) -> None:
        if key.startswith("portfolio."):
            self._session.read_portfolio_settings()
