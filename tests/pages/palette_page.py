"""The command palette as its user sees it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QWidget

from watcher.ui.palette.field import SearchField


class PalettePage:
    def __init__(self, window):
        self.window = window
        self.field = window.findChild(SearchField)
        self.popup = window.findChild(QWidget, "palette")
        self.list = self.popup.findChild(QListView)

    @property
    def is_open(self):
        return self.popup.isVisible()

    def open(self):
        target = self.window.focusWidget() or self.window
        QTest.keyClick(target, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)

    def type(self, text):
        QTest.keyClicks(self.field, text)

    def paste(self, text):
        """What no test keyboard can type."""
        QGuiApplication.clipboard().setText(text)
        self.field.paste()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.field, key, modifier)

    def click(self, row):
        at = self.list.visualRect(self.list.model().index(row, 0)).center()
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    @property
    def found(self):
        """What each row says."""
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def marked(self):
        return self.list.currentIndex().data()

    @property
    def said(self):
        """The sentence below the rows, or nothing."""
        label = next(label for label in self.popup.findChildren(QLabel) if label.property("role") == "muted")
        return "" if label.isHidden() else label.text()
