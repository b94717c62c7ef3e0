"""The groups of key figures below the day's: plain labels, so that screen readers find them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from watcher.ui.elided import ElidedLabel
from watcher.ui.figures.sections import Row, Section
from watcher.ui.theme import Theme

ROW_HEIGHT = 24
COMPACT_HEIGHT = 20
_ALIGNED = (Qt.AlignmentFlag(0), Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignRight)
_NAME, _VALUE = 96, 84
"""So much of each stays at least, in points."""
_DAY = 70


class GroupSheet(QWidget):
    """A heading a group, and a line a figure: what it is, how much, of which day.

    Labels are dear while other threads compute, as at the start: where there was nothing, each group has
    its turn of the event loop.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("groups")
        self._theme = theme
        self._lines: list[tuple[QLabel, ...]] = []
        self._sections: tuple[Section, ...] = ()
        self._made = 0
        self._grids: list[QGridLayout] = []
        # One a group: a long value of one would cut the names of all.
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(13, 0, 13, 6)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._on_turn)
        theme.changed.connect(self._on_theme_changed)

    def show_sections(self, shown: tuple[Section, ...]) -> None:
        """Show these; where the lines are the same, only their texts are written anew."""
        before, self._sections = self._sections, shown
        if [len(one.rows) for one in before] != [len(one.rows) for one in shown]:
            self._clear()
            self._on_turn()
            if before:
                # What stood there does not go and come again.
                self.finish()
        self._write(self._made)

    def finish(self) -> None:
        """Have all of it there now."""
        while self._made < len(self._sections):
            self._on_turn()

    @Slot()
    def _on_turn(self) -> None:
        """Make the lines of the next group."""
        if self._made < len(self._sections):
            self._build(self._sections[self._made])
            self._made += 1
            self._write(self._made)
            self._on_theme_changed()
        if self._made < len(self._sections):
            self._turn.start(0)

    def _write(self, count: int) -> None:
        lines = iter(self._lines)
        for section in self._sections[:count]:
            (heading,) = next(lines)
            heading.setText(section.title)
            for row in section.rows:
                _write(next(lines), row)
        self.update()

    def _clear(self) -> None:
        self._turn.stop()
        for grid in self._grids:
            self._column.removeItem(grid)
            grid.deleteLater()
        for line in self._lines:
            for label in line:
                label.deleteLater()
        self._lines, self._grids, self._made = [], [], 0

    def _build(self, section: Section) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(0, 1)
        self._column.insertLayout(len(self._grids), grid)
        self._grids.append(grid)
        self._add(grid, 0, self._label("title"))
        for at in range(1, len(section.rows) + 1):
            name, day = ElidedLabel("", self, keeps=_NAME), self._label("small")
            # Else the column would be no wider than the shortest of its names.
            name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            value = ElidedLabel("", self, keeps=_VALUE)
            value.setProperty("role", "value")
            for label in (value, day):
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._add(grid, at, name, value, day)

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        return label

    def _add(self, grid: QGridLayout, at: int, *labels: QLabel) -> None:
        for column, label in enumerate(labels):
            grid.addWidget(label, at, column, 1, 3 if len(labels) == 1 else 1, _ALIGNED[column])
            label.show()
        self._lines.append(labels)

    @Slot()
    def _on_theme_changed(self) -> None:
        height = self._theme.px(COMPACT_HEIGHT if self._theme.is_compact else ROW_HEIGHT)
        for grid in self._grids:
            # As wide as any day, so that the values of all groups stand in a column.
            grid.setColumnMinimumWidth(2, self._theme.px(_DAY))
            for at in range(grid.rowCount()):
                grid.setRowMinimumHeight(at, height + (0 if at else 8))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for line in self._lines:
            painter.fillRect(0, line[0].geometry().bottom(), self.width(), 1, QColor(self._theme.tokens.line))
        painter.end()


def _write(line: tuple[QLabel, ...], row: Row) -> None:
    name, value, day = line
    for label, text in zip(line, (row.title, row.value, row.day), strict=True):
        if label.text() != text:
            label.setText(text)
    for label in (name, value):
        if isinstance(label, ElidedLabel):
            label.set_tip(label.text())
    value.setAccessibleDescription(row.title)
    day.setAccessibleDescription(row.title)
