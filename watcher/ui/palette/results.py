"""What the palette has found: a list below its field."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QLabel, QListView, QVBoxLayout, QWidget

from watcher.language import tr
from watcher.ui.palette.delegate import EntryDelegate
from watcher.ui.palette.entries import Entry
from watcher.ui.palette.model import EntryModel
from watcher.ui.theme import Theme

LEAST_WIDTH = 520
_MOST_ROWS = 12
_HELP = tr("↑ ↓ choose  ·  Enter open  ·  Shift+Enter edit the alert  ·  Esc close")


class Results(QWidget):
    """Lies over the window; the keys stay with the field."""

    clicked = Signal(QModelIndex)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._model = EntryModel(self)
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(EntryDelegate(self._model, theme, self))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setAccessibleName(tr("What was found"))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setProperty("role", "palette")
        # Pressing a row must not take the keys from the field, which closes when it loses them.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.clicked.connect(self.clicked)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "muted")
        self._said.setMargin(8)
        help_line = QLabel(_HELP, self)
        help_line.setProperty("role", "small")
        help_line.setMargin(5)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 2)
        column.setSpacing(0)
        for widget in (self._list, self._said, help_line):
            column.addWidget(widget)
        self.hide()

    def show_entries(self, entries: tuple[Entry, ...], said: str) -> None:
        """List these, the first one marked; below them a sentence, if there is one to say."""
        self._model.show(entries)
        self._list.setVisible(bool(entries))
        self._said.setText(said)
        self._said.setVisible(bool(said))
        self.mark(0)
        self.show()
        self.raise_()

    @property
    def marked(self) -> Entry | None:
        """What Enter would choose."""
        at = self._list.currentIndex().row()
        return self._model.entries[at] if 0 <= at < len(self._model.entries) else None

    def mark(self, row: int) -> None:
        """Mark a row; one that is not there marks nothing."""
        self._list.setCurrentIndex(self._model.index(row, 0))

    def move_by(self, step: int) -> None:
        """Mark another row; one step past the end begins anew."""
        count, at = len(self._model.entries), self._list.currentIndex().row()
        if count:
            self.mark((at + step) % count if abs(step) == 1 else min(max(0, at + step), count - 1))

    def place(self, corner: QPoint, field_width: int, room: QRect) -> None:
        """Lie below the field, whose lower left corner is given, inside the window."""
        width = min(max(LEAST_WIDTH, field_width), room.width())
        left = corner.x() + (field_width - width) // 2
        left = min(max(room.left(), left), room.right() + 1 - width)
        rows = min(_MOST_ROWS, len(self._model.entries))
        self._list.setFixedHeight(max(0, self._list.sizeHintForRow(0)) * rows + 2)
        self.setFixedWidth(width)
        self.adjustSize()
        height = min(self.height(), room.bottom() - corner.y())
        self.setGeometry(left, corner.y(), width, height)
