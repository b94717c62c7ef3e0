"""One setting as a row: what it is, what it means, its value, and the way back to the default."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QSpinBox, QToolButton, QWidget
from typing_extensions import override

from watcher.config import Config, Value
from watcher.language import tr
from watcher.ui.settings.late_rows import Row
from watcher.ui.settings.setting import Setting

_EDITOR_WIDTH = 190
_RESTART = tr("Takes effect after a restart.")


class SettingRow(Row):
    """Says what the user wants; shows what is so."""

    wanted = Signal(str, object)
    """A setting's key, and its new value."""

    def __init__(self, setting: Setting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setting = setting
        self.setObjectName(setting.key)
        title, means = QLabel(setting.title, self), QLabel(setting.means, self)
        title.setProperty("role", "title")
        means.setProperty("role", "small")
        means.setWordWrap(True)
        means.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._note = QLabel(self)
        self._note.setObjectName("note")
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._note.setProperty("role", "attention")
        self._note.hide()
        self._editor = self._make_editor(setting)
        self._editor.setMinimumWidth(_EDITOR_WIDTH)
        self._editor.setAccessibleName(setting.title)
        self._editor.setAccessibleDescription(setting.means)
        self._reset = QToolButton(self)
        self._reset.setText(tr("Reset"))
        self._reset.setAccessibleName(tr("Reset {title}").format(title=setting.title))
        self._reset.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._reset.clicked.connect(self._on_reset)
        self.stops = (self._editor, self._reset)
        # It comes only when there is something to put back; the values stay in their column.
        keeps = self._reset.sizePolicy()
        keeps.setRetainSizeWhenHidden(True)
        self._reset.setSizePolicy(keeps)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 8, 0, 8)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(1, 1)
        for at, label in enumerate((title, means, self._note)):
            grid.addWidget(label, at, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self._editor, 0, 1, 2, 1, Qt.AlignmentFlag.AlignRight | middle)
        grid.addWidget(self._reset, 0, 2, 2, 1, middle)

    def show_value(self, config: Config, running: Config) -> None:
        """Show what is in the file, and whether it is in effect."""
        setting, value = self.setting, self.setting.of(config)
        with QSignalBlocker(self._editor):
            if isinstance(self._editor, QComboBox):
                if self._editor.findData(value) < 0:
                    # Written by hand: what is so is shown, whatever is usually chosen.
                    self._editor.addItem(str(value), value)
                self._editor.setCurrentIndex(self._editor.findData(value))
            elif isinstance(self._editor, QSpinBox):
                self._editor.setValue(int(value))
            elif isinstance(self._editor, QCheckBox):
                self._editor.setChecked(bool(value))
                self._editor.setText(tr("On") if value else tr("Off"))
        self._reset.setVisible(value != setting.default)
        self.say("" if setting.is_live or value == setting.of(running) else _RESTART)

    def say(self, sentence: str) -> None:
        """Say something about this setting; nothing with an empty text."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def focus_editor(self) -> None:
        """Give the keys to the value."""
        self._editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _make_editor(self, setting: Setting) -> QWidget:
        if setting.choices:
            combo = _Combo(self)
            # As wide as the others, so that the values stand in a column; its list shows whole names.
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            for value, name in setting.choices.items():
                combo.addItem(name, value)
            for value in setting.more():
                if value not in setting.choices:
                    combo.addItem(value.replace("_", " "), value)
            # Chosen again, too: the window may have been switched to another theme meanwhile.
            combo.activated.connect(self._on_activated)
            return combo
        if setting.limits is not None:
            spin = _Spin(self)
            spin.setRange(*setting.limits)
            spin.setSuffix(setting.unit)
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._want)
            return spin
        switch = QCheckBox(self)
        switch.clicked.connect(self._want)
        return switch

    @Slot(int)
    def _on_activated(self, at: int) -> None:
        if isinstance(self._editor, QComboBox):
            self._want(self._editor.itemData(at))

    @Slot()
    def _on_reset(self) -> None:
        self._want(self.setting.default)

    @Slot(int)
    @Slot(bool)
    def _want(self, value: Value) -> None:
        self.wanted.emit(self.setting.key, value)


class _Combo(QComboBox):
    """Who scrolls the page changes nothing on the way."""

    @override
    def showPopup(self) -> None:
        names = self.view()
        names.setMinimumWidth(names.sizeHintForColumn(0) + names.verticalScrollBar().sizeHint().width())
        super().showPopup()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Spin(QSpinBox):
    """Who scrolls the page changes nothing on the way."""

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
