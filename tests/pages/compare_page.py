"""Comparing on a chart as its user sees it: the menu, the dialog, the words in the readout."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
)


class ComparePage:
    def __init__(self, panel):
        self.panel = panel

    @property
    def menu(self):
        button = next(b for b in self.panel.findChildren(QToolButton) if b.text() == "Compare")
        return button.defaultAction().menu()

    def action(self, text, inside=None):
        menu = self.menu
        if inside is not None:
            menu = next(m for m in self.menu.findChildren(QMenu) if m.title().replace("&", "") == inside)
        return next(a for a in menu.actions() if a.text().replace("&", "") == text)

    def pick(self, text, inside=None):
        self.action(text, inside).trigger()

    @property
    def peers(self):
        menu = next(m for m in self.menu.findChildren(QMenu) if m.title().replace("&", "") == "With a peer")
        return [("✓ " if a.isChecked() else "") + a.text() for a in menu.actions()]

    def said(self, index=-1):
        """What the readout and the panes say about a bar."""
        view = self.panel.view
        index = len(view.series) + index if index < 0 else index
        lines = [" ".join(w.text for w in f.words(index)) for f in view._content.followers]
        return [line for line in lines if line]

    @property
    def dialog(self):
        found = self.panel.window().findChild(QDialog, "compare")
        assert found is not None, "the dialog is not open"
        return found

    def open_by_keys(self):
        QTest.keyClick(self.panel, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)

    @property
    def field(self):
        return self._named(QLineEdit, "Compare with")

    def type(self, text):
        self.field.selectAll()
        QTest.keyClicks(self.field, text)

    def search_now(self):
        """The pause after typing is over."""
        self.dialog._pause.timeout.emit()

    def key(self, *names):
        for name in names:
            QTest.keyClick(self.field, getattr(Qt.Key, f"Key_{name}"))

    def choose_way(self, text):
        combo = self._named(QComboBox, "How it is compared")
        combo.setCurrentIndex(combo.findText(text))

    @property
    def suggestions(self):
        return self._texts("Suggestions")

    @property
    def compared(self):
        return self._texts("Compared with")

    def delete(self):
        view = self._named(QListView, "Compared with")
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Delete)

    def press_remove(self):
        button = self.dialog.findChild(QPushButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def activate_suggestion(self, row):
        view = self._named(QListView, "Suggestions")
        view.activated.emit(view.model().index(row, 0))

    @property
    def trouble(self):
        labels = [label for label in self.dialog.findChildren(QLabel) if label.property("role") == "error"]
        return labels[0].text() if not labels[0].isHidden() else ""

    def _named(self, kind, name):
        return next(w for w in self.dialog.findChildren(kind) if w.accessibleName() == name)

    def _texts(self, name):
        model = self._named(QListView, name).model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]
