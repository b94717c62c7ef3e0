"""What the rows of the watchlist are painted with: colours and laid-out texts of the theme."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPainter

from watcher.ui.texts import Texts
from watcher.ui.theme import BODY_PX, SMALL_PX, Theme
from watcher.ui.watchlist.rows import Row

MARGIN = 12
_TOP, _BELOW = 6, 25
_STALE_OPACITY = 0.55
_TRACK_OPACITY = 0.3


class Inks(QObject):
    """Mixed anew when the theme changes; `changed` follows."""

    changed = Signal()

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self._mix()
        theme.changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        self._mix()
        self.changed.emit()

    def _mix(self) -> None:
        theme, tokens = self.theme, self.theme.tokens
        self.bold = Texts(theme.font(BODY_PX, QFont.Weight.DemiBold))
        self.body = Texts(theme.font(BODY_PX, QFont.Weight.Medium))
        self.small = Texts(theme.font(SMALL_PX))
        self.top, self.below = (2, theme.px(18)) if theme.is_compact else (_TOP, theme.px(_BELOW - 1) + 1)
        self.selection, self.line, self.raised = map(QColor, (tokens.selection, tokens.line, tokens.raised))
        self.track = QColor(tokens.faint)
        self.track.setAlphaF(_TRACK_OPACITY)
        self.text, self.muted = QColor(tokens.text), QColor(tokens.muted)
        self.accent, self.alert = QColor(tokens.accent), QColor(tokens.alert)
        self.up, self.down = QColor(tokens.up), QColor(tokens.down)

    def tone(self, ratio: float | None) -> QColor:
        """The colour of a move."""
        if not ratio:
            return self.muted
        return self.up if ratio > 0 else self.down

    def write(self, painter: QPainter, row: Row, colour: QColor) -> None:
        """Write in this colour; muted, which can still be read, what cannot be trusted."""
        painter.setPen(colour if row.is_trusted else self.muted)


def dim(painter: QPainter, row: Row) -> None:
    """Draw paler what cannot be trusted; not for texts, which have to be read."""
    painter.setOpacity(1 if row.is_trusted else _STALE_OPACITY)
