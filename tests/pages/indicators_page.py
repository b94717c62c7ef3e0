"""The indicators of a chart as their user sees them: the menu, the dialog, the words in the readout."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QToolButton,
)


class IndicatorsPage:
    def __init__(self, panel):
        self.panel = panel

    # ---- the menu

    @property
    def menu(self):
        button = next(b for b in self.panel.findChildren(QToolButton) if b.text() == "Indicators")
        return button.defaultAction().menu()

    def entries(self, title=None):
        menu = self.menu
        if title is not None:
            menu = next(m for m in self.menu.findChildren(QMenu) if m.title().replace("&", "") == title)
        return [action.text() for action in menu.actions() if action.text() and action.isVisible()]

    def pick(self, text, inside=None):
        menu = self.menu
        if inside is not None:
            menu = next(m for m in self.menu.findChildren(QMenu) if m.title().replace("&", "") == inside)
        next(action for action in menu.actions() if action.text() == text).trigger()

    # ---- the chart

    def said(self, index=-1):
        """What the readout says of the indicators on the price and in the panes."""
        view = self.panel.view
        index = len(view.series) + index if index < 0 else index
        content = view._content
        lines = [[word.text for word in follower.words(index)] for follower in content.followers]
        return [" ".join(words) for words in lines if words]

    def press_words(self, text):
        """Press where the readout says this."""
        at = self.place_of(text)
        QTest.mouseClick(self.panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def menu_of_words(self, text):
        """The menu that opens there, by the button for menus."""
        at, view = self.place_of(text), self.panel.view.viewport()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
        QApplication.sendEvent(view, event)
        return QApplication.activePopupWidget()

    def place_of(self, text):
        view = self.panel.view
        view.grab()
        for y in range(20, view.height() - 30, 4):
            for x in range(8, 700, 6):
                follower = view._legend_at(QPointF(x, y))
                if follower is not None and follower.words(0)[0].text == text:
                    return QPointF(x, y).toPoint()
        raise AssertionError(f"nowhere does it say {text}")

    # ---- the dialog

    @property
    def dialog(self):
        found = self.panel.window().findChild(QDialog, "indicators")
        assert found is not None, "the dialog is not open"
        return found

    def open_by_keys(self):
        QTest.keyClick(self.panel, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)

    def named(self, kind, name):
        return next(w for w in self.dialog.findChildren(kind) if w.accessibleName() == name)

    @property
    def search(self):
        return self.named(QLineEdit, "Search indicators")

    @property
    def offered(self):
        return self._texts("Indicators to add")

    @property
    def on_chart(self):
        return self._texts("Indicators on the chart")

    def select(self, row):
        view = self.named(QListView, "Indicators on the chart")
        view.setCurrentIndex(view.model().index(row, 0))

    def delete(self):
        view = self.named(QListView, "Indicators on the chart")
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_Delete)

    def type(self, name, text):
        field = self.named(QLineEdit, name)
        field.selectAll()
        QTest.keyClicks(field, text) if text else QTest.keyClick(field, Qt.Key.Key_Delete)

    def text(self, name):
        return self.named(QLineEdit, name).text()

    def choose(self, name, text):
        combo = self.named(QComboBox, name)
        combo.setCurrentIndex(combo.findText(text))

    def press(self, text):
        button = next(b for b in self.dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def can_press(self, text):
        return next(
            b for b in self.dialog.findChildren(QPushButton) if b.text().replace("&", "") == text
        ).isEnabled()

    def name_preset(self, name):
        self.named(QComboBox, "Preset").setEditText(name)

    @property
    def presets(self):
        combo = self.named(QComboBox, "Preset")
        return [combo.itemText(at) for at in range(combo.count())]

    @property
    def trouble(self):
        labels = [self.dialog.findChild(QLabel, name) for name in ("trouble", "preset trouble")]
        return " ".join(label.text() for label in labels if label is not None and label.text())

    def _texts(self, name):
        model = self.named(QListView, name).model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]
