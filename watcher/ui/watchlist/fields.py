"""A slim field that opens above the list: for a name, or to filter by."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from watcher.domain.errors import WatcherError
from watcher.overriding import override


class SlimField(QWidget):
    """Emits `edited` at every key and `entered` on Enter; Escape closes and empties it."""

    edited = Signal(str)
    entered = Signal(str)
    closed = Signal()
    left = Signal()
    """The user wants on to the list with the arrow key."""

    def __init__(self, name: str, hint: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._field = QLineEdit(self)
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(hint)
        self._field.setMaxLength(200)
        self._said = QLabel(self)
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        self._said.setProperty("role", "error")
        self._said.hide()
        self.setFocusProxy(self._field)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(self._said)
        self._field.textEdited.connect(self._on_edited)
        self._field.returnPressed.connect(self._on_entered)
        self._field.installEventFilter(self)
        self.hide()

    def entitle(self, name: str, hint: str) -> None:
        """Say what is asked for from now on."""
        self._field.setAccessibleName(name)
        self._field.setPlaceholderText(hint)

    def set_longest(self, letters: int) -> None:
        """Take so many letters; what is longer is cut where it is typed."""
        self._field.setMaxLength(letters)

    @property
    def text(self) -> str:
        """What is typed."""
        return self._field.text()

    def open(self, text: str) -> None:
        """Show the field with a text, marked to be replaced."""
        self._said.hide()
        self._field.setText(text)
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def close_field(self) -> None:
        """Go, with the field empty again."""
        self._field.clear()
        self.hide()
        self.closed.emit()

    @Slot(WatcherError)
    def say(self, error: WatcherError) -> None:
        """Say below the field what is wrong; the text stays."""
        self._said.setText(error.sentence)
        self._said.show()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._said.hide()
        self.edited.emit(text)

    @Slot()
    def _on_entered(self) -> None:
        self.entered.emit(self._field.text())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear Escape and the arrow down."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.close_field()
                return True
            if event.key() == Qt.Key.Key_Down:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)
