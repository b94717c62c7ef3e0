"""A small drawing that is read out: by the mouse, by the keys, and by those who hear it."""

from __future__ import annotations

from abc import abstractmethod
from typing import ClassVar

from PySide6.QtCore import QMargins, QRectF, QSize, Qt, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from watcher.ui.texts import Texts
from watcher.ui.theme import Theme

_FONT_PX = 11


class Readable(QWidget):
    """Knows the theme's texts, the room inside its margins, and says what it shows."""

    MARGINS: ClassVar[QMargins]
    """Around the drawing, for its words."""
    BEST: ClassVar[QSize]
    LEAST: ClassVar[QSize]

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._theme = theme
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    @abstractmethod
    def readout(self) -> str:
        """What is read now, in words."""

    def _describe(self) -> None:
        said = self.readout
        if said != self.accessibleDescription():
            self.setAccessibleDescription(said)

    @property
    def _room(self) -> QRectF:
        room = QRectF(self.rect().marginsRemoved(self.MARGINS))
        return QRectF(room.x(), room.y(), max(room.width(), 1), max(room.height(), 1))

    @override
    def sizeHint(self) -> QSize:
        return self.BEST

    @override
    def minimumSizeHint(self) -> QSize:
        return self.LEAST

    @Slot()
    def _on_theme_changed(self) -> None:
        self._texts = Texts(self._theme.font(_FONT_PX))
        self.update()
