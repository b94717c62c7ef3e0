"""A page that is longer than its panel: the keys scroll it, and a frame says that it has them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from watcher.language import tr
from watcher.overriding import override
from watcher.ui.theme import Theme


class Reader(QScrollArea):
    """Holds parts one below the other."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Key figures"))
        self._page = _Page(self, theme)
        self.setWidget(self._page)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def add(self, part: QWidget) -> None:
        """Put a part below the others, and above what is left empty."""
        self._page.column.insertWidget(self._page.column.count() - 1, part)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._page.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._page.update()

    @Slot()
    def _on_scrolled(self) -> None:
        # The frame stands elsewhere on the page.
        if self.hasFocus():
            self._page.update()


class _Page(QWidget):
    def __init__(self, reader: Reader, theme: Theme) -> None:
        super().__init__(reader)
        self._reader = reader
        self._theme = theme
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addStretch(1)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._reader.hasFocus():
            painter = QPainter(self)
            painter.setPen(QColor(self._theme.tokens.accent))
            painter.drawRect(self.visibleRegion().boundingRect().adjusted(0, 0, -1, -1))
            painter.end()
