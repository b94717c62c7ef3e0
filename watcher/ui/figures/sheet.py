"""The figures of the day: titles at the left, figures at the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from watcher.language import tr
from watcher.overriding import override
from watcher.ui import words
from watcher.ui.early import fill
from watcher.ui.figures.figures import TITLES, Figures, figures
from watcher.ui.theme import Theme
from watcher.ui.typeset import typeset

ROW_HEIGHT = 26
COMPACT_HEIGHT = 22


class Sheet(QWidget):
    """Plain labels, so that screen readers find them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheet")
        self._theme = theme
        self._figures = figures(None, None, None)
        self._names: list[QLabel] = []
        self._values: list[QLabel] = []
        self._found = [True] * len(TITLES)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for at, title in enumerate(TITLES):
            name, value = QLabel(typeset(title), self), QLabel(words.DASH, self)
            name.setAccessibleName(title)
            name.setProperty("role", "cell-name")
            value.setProperty("role", "cell")
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setAccessibleDescription(title)
            for column, label in enumerate((name, value)):
                grid.addWidget(label, at, column)
            self._names.append(name)
            self._values.append(value)
        self._grid = grid
        grid.setRowStretch(len(TITLES), 1)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def write(self, shown: Figures) -> None:
        """Show these figures; what reads the same is left alone."""
        for label, text, before in zip(self._values, shown.texts, self._figures.texts, strict=True):
            if text != before:
                label.setText(text)
        self._figures = shown
        self._colour_year()

    @property
    def text(self) -> str:
        """What is shown, as a table for other programs."""
        lines = zip(TITLES, self._figures.texts, self._found, strict=True)
        return "\n".join(f"{title}\t{text}" for title, text, is_found in lines if is_found)

    def search(self, text: str) -> None:
        """Show only the figures that have this in their names."""
        wanted = text.casefold().strip()
        self._found = [wanted in title.casefold() for title in TITLES]
        for name, value, is_found in zip(self._names, self._values, self._found, strict=True):
            name.setVisible(is_found)
            value.setVisible(is_found)
        self._on_theme_changed()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for at in range(1, sum(self._found) + 1):
            fill(painter, QColor(self._theme.tokens.line), QRect(0, at * self._row_px - 1, self.width(), 1))
        painter.end()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._row_px = self._theme.px(COMPACT_HEIGHT if self._theme.is_compact else ROW_HEIGHT)
        for at in range(len(TITLES)):
            self._grid.setRowMinimumHeight(at, self._row_px if self._found[at] else 0)
        self._colour_year()
        self.update()

    def _colour_year(self) -> None:
        ratio, tokens = self._figures.year_ratio, self._theme.tokens
        colour = tokens.text if not ratio else tokens.up if ratio > 0 else tokens.down
        sheet = f"color: {colour};"
        year = self._values[TITLES.index(tr("YTD"))]
        if year.styleSheet() != sheet:
            year.setStyleSheet(sheet)
