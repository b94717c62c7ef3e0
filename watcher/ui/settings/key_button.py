"""A button that shows keys, and takes the next ones that are pressed as the new ones."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from watcher.language import tr
from watcher.ui.keys import shown

_ALONE = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    # Of keyboards that Qt has no name for; written down, it would be none.
    Qt.Key.Key_unknown,
}
_NONE = tr("none")
_WAITING = tr("Press the keys …")


class KeyButton(QPushButton):
    """While it waits for keys, no shortcut works; Escape gives up, Backspace takes the keys away."""

    pressed_keys = Signal(object)
    """The keys (QKeySequence) that were pressed; empty ones to have none."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(_NONE, parent)
        self._name = name
        self._keys: Sequence[QKeySequence] = ()
        self._is_waiting = False
        self.setAutoDefault(False)
        self.setAccessibleDescription(
            tr("Press it, then new keys; Escape gives up, Backspace takes them away.")
        )
        self.setToolTip(self.accessibleDescription())
        self.clicked.connect(self._on_clicked)
        self.show_keys(())

    def show_keys(self, keys: Sequence[QKeySequence]) -> None:
        """Show what leads to the action now."""
        self._keys = keys
        self._rest()

    @Slot()
    def _on_clicked(self) -> None:
        self._is_waiting = True
        self.setText(_WAITING)
        self.setAccessibleName(f"{self._name}: {_WAITING}")
        # No click with the space bar, no default button: the next key is the answer.
        self.grabKeyboard()

    def _rest(self) -> None:
        if self._is_waiting:
            self.releaseKeyboard()
        self._is_waiting = False
        self.setText(shown(self._keys) or _NONE)
        self.setAccessibleName(f"{self._name}: {self.text()}")

    @override
    def event(self, event: QEvent) -> bool:
        if self._is_waiting and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
            if event.type() is QEvent.Type.KeyRelease:
                return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _ALONE:
            return
        self._rest()
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            return
        is_none = event.key() == Qt.Key.Key_Backspace and not event.modifiers()
        self.pressed_keys.emit(QKeySequence() if is_none else QKeySequence(event.keyCombination()))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._rest()
