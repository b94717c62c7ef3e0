"""The settings dialog as its user sees it."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
)

from watcher.ui.settings.late_rows import Row
from watcher.ui.settings.row import SettingRow
from watcher.ui.settings.setting import Page
from watcher.ui.settings.shortcuts import ShortcutRow


class SettingsPage:
    def __init__(self, dialog):
        self.dialog = dialog
        self.search = dialog.findChild(QLineEdit)
        self.pages = dialog.findChild(QListView)

    def settle(self):
        """Wait until all rows of the page are there."""
        while any(timer.isActive() for timer in self.dialog.findChildren(QTimer, "next rows")):
            QTest.qWait(0)

    def type(self, text):
        self.search.setText(text)
        self.settle()

    @property
    def stops(self):
        """What the keys go through on the page that is seen, in their order."""
        area = self.dialog.findChild(QScrollArea).widget()
        self.dialog.grab()
        stop, stops = self.search.nextInFocusChain(), []
        while stop is not self.search:
            if area.isAncestorOf(stop) and stop.isVisible() and stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
                stops.append(stop)
            stop = stop.nextInFocusChain()
        return stops

    def height_of(self, stop):
        """How far down the page the row of this stop is."""
        row = stop
        while not isinstance(row, Row):
            row = row.parentWidget()
        return row.mapTo(self.dialog, row.rect().topLeft()).y()

    def row(self, key):
        return self.dialog.findChild(SettingRow, key)

    @property
    def shown(self):
        """The keys of the settings that are seen."""
        return [
            row.setting.key for row in self.dialog.findChildren(SettingRow) if row.isVisibleTo(self.dialog)
        ]

    def open_page(self, page):
        self.pages.setCurrentIndex(self.pages.model().index(tuple(Page).index(page), 0))
        self.settle()

    def choose(self, key, name):
        combo = self.row(key).findChild(QComboBox)
        at = combo.findText(name)
        combo.setCurrentIndex(at)
        combo.activated.emit(at)

    def switch(self, key):
        self.row(key).findChild(QCheckBox).click()

    def enter(self, key, number):
        self.row(key).findChild(QSpinBox).setValue(number)

    def value(self, key):
        row = self.row(key)
        combo, spin, switch = (row.findChild(kind) for kind in (QComboBox, QSpinBox, QCheckBox))
        return combo.currentText() if combo else spin.value() if spin else switch.isChecked()

    def reset_button(self, key):
        return next(b for b in self.row(key).findChildren(QToolButton) if b.text() == "Reset")

    @property
    def _page_button(self):
        return next(b for b in self.dialog.findChildren(QPushButton) if b.text() == "Reset this page")

    @property
    def can_reset_page(self):
        return not self._page_button.isHidden()

    def reset_page(self):
        self._page_button.click()

    def note(self, key):
        label = self.row(key).findChild(QLabel, "note")
        return "" if label.isHidden() else label.text()

    def keys_row(self, act):
        return self.dialog.findChild(ShortcutRow, act)

    def keys(self, act):
        return self.keys_row(act).keys.text()

    def press_keys(self, act, key, modifier=Qt.KeyboardModifier.NoModifier):
        button = self.keys_row(act).keys
        button.click()
        QTest.keyClick(button, key, modifier)

    def _press(self, act, text):
        next(b for b in self.keys_row(act).findChildren(QToolButton) if b.text() == text).click()

    def take_keys(self, act):
        self._press(act, "Take them")

    def reset_keys(self, act):
        self._press(act, "Reset")

    def reset_all_keys(self):
        next(b for b in self.dialog.findChildren(QPushButton) if b.text() == "Reset all shortcuts").click()

    def said(self, act):
        """What is said about an action's keys."""
        labels = self.keys_row(act).findChildren(QLabel)
        return next((label.text() for label in labels if not label.isHidden() and label.wordWrap()), "")

    @property
    def shown_keys(self):
        return [row.spec.act for row in self.dialog.findChildren(ShortcutRow) if row.isVisibleTo(self.dialog)]

    @property
    def fault(self):
        label = self.dialog.findChild(QLabel, "fault")
        return "" if label.parentWidget().isHidden() else label.text()

    def look_again(self):
        next(b for b in self.dialog.findChildren(QPushButton) if b.text() == "Look again").click()

    @property
    def texts(self):
        """Every sentence that is seen."""
        return [label.text() for label in self.dialog.findChildren(QLabel) if label.isVisibleTo(self.dialog)]

    @property
    def meter(self):
        return self.dialog.findChild(QProgressBar).value()

    @property
    def cut_off(self):
        """The sentences that have not the room they need."""
        return [
            label.text()
            for label in self.dialog.findChildren(QLabel)
            if label.isVisible()
            and label.height()
            < (label.heightForWidth(label.width()) if label.wordWrap() else label.sizeHint().height())
        ]
