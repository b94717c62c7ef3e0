"""The field at the top of the window that everything is found with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from watcher.language import tr
from watcher.overriding import override
from watcher.ui.theme import SMALL_PX, Theme

WIDTH = 420
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class SearchField(QLineEdit):
    """Says when the user wants to find, move among what was found, choose or give up."""

    opened = Signal()
    closed = Signal()
    stepped = Signal(int)
    entered = Signal(bool)
    """True with Shift: not only show, but edit."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys: list[QKeySequence] = []
        self.setObjectName("search")
        self.setPlaceholderText(tr("Search symbols, actions, alerts…"))
        self.setAccessibleName(tr("Search symbols, actions, alerts…"))
        self.setMaxLength(200)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(WIDTH)
        theme.changed.connect(self.update)

    def show_keys(self, keys: list[QKeySequence]) -> None:
        """Say at the right end which keys lead here."""
        self._keys = keys
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        font = self._theme.font(SMALL_PX)
        if self.text() or not self._keys or self.width() < WIDTH * 0.7:
            return
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().placeholderText().color())
        painter.drawText(
            self.rect().adjusted(0, 0, -9, 0),
            int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
            self._keys[0].toString(QKeySequence.SequenceFormat.NativeText).replace("+", " "),
        )
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.entered.emit(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
            case Qt.Key.Key_Down | Qt.Key.Key_Up | Qt.Key.Key_PageDown | Qt.Key.Key_PageUp:
                self.stepped.emit(_STEPS[Qt.Key(event.key())])
            case _:
                super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.opened.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.closed.emit()

    @override
    def event(self, event: QEvent) -> bool:
        """Leave the window its shortcuts: in a field, Qt would take Ctrl+K for deleting."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and QKeySequence(event.keyCombination()) in self._keys
        ):
            event.ignore()
            return False
        return super().event(event)
