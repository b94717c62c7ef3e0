"""The alert panel as its user sees it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget

from tests.pages.alert_dialog_page import AlertDialogPage
from watcher.ui.alerts.card_delegate import switch_box
from watcher.ui.alerts.card_list import CardList
from watcher.ui.alerts.dialog import AlertDialog
from watcher.ui.alerts.fired_list import FiredList


class AlertsPage:
    def __init__(self, panel):
        self.panel = panel
        self.list = panel.findChild(CardList)
        self.fired_list = panel.findChild(FiredList)
        self.fired_panel = panel.findChild(QWidget, "fired")

    # ---- the alerts

    @property
    def header(self):
        return f"{self.panel.header.title} {self.panel.header.note}".strip()

    @property
    def cards(self):
        """What every card says, as it is read aloud."""
        model = self.list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def symbols(self):
        return [text.split()[0] for text in self.cards]

    def card(self, beginning):
        return next(text for text in self.cards if text.startswith(beginning))

    def tip(self, beginning):
        return self._index(beginning).data(Qt.ItemDataRole.ToolTipRole)

    def height(self, beginning):
        return self.list.rowHeight(self._index(beginning).row())

    @property
    def marked(self):
        index = self.list.currentIndex()
        return index.data() if index.isValid() else None

    @property
    def marked_symbol(self):
        rows = self.list.selectionModel().selectedRows()
        return rows[0].data().split()[0] if rows else None

    def click(self, beginning):
        self._click(self.list.visualRect(self._index(beginning)).center())

    def click_switch(self, beginning):
        self._click(self._switch(beginning))

    def double_click_switch(self, beginning):
        at = self._switch(beginning)
        self._click(at)
        QTest.mouseDClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseRelease(self.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def drag_off_switch(self, beginning):
        at, view = self._switch(beginning), self.list.viewport()
        QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at - QPoint(120, 0))

    def double_click(self, beginning):
        at = self.list.visualRect(self._index(beginning)).center()
        QTest.mouseDClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def hover(self, at):
        QTest.mouseMove(self.list.viewport(), at)

    def pointer_over_switch(self, beginning):
        self.hover(self._switch(beginning))
        return self.list.viewport().cursor().shape()

    def pointer_over_text(self, beginning):
        self.hover(self.list.visualRect(self._index(beginning)).center())
        return self.list.viewport().cursor().shape()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.list, key, modifier)

    def mark(self, beginning):
        self.list.setCurrentIndex(self._index(beginning))

    def menu(self, reason=QContextMenuEvent.Reason.Keyboard, at=None):
        """What the menu of the marked alert offers."""
        at = at or QPoint(5, 5)
        event = QContextMenuEvent(reason, at, self.list.viewport().mapToGlobal(at))
        by_keys = reason is QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(self.list if by_keys else self.list.viewport(), event)
        menu = self.list.findChild(QMenu)
        offered = [action for action in menu.actions() if action.isVisible() and not action.isSeparator()]
        shown = menu.isVisible()
        menu.hide()
        return [action.text().replace("&", "").split("\t")[0] for action in offered] if shown else []

    def choose(self, text):
        self.menu()
        menu = self.list.findChild(QMenu)
        next(a for a in menu.actions() if a.text().replace("&", "").split("\t")[0] == text).trigger()

    def choose_marked(self, text):
        """Choose from the menu for all that are marked, whichever of them is the current one."""
        menu = self.list.findChild(QMenu)
        self.panel._on_menu_wanted(QPoint(0, 0))
        next(a for a in menu.actions() if a.text().replace("&", "").split("\t")[0] == text).trigger()
        menu.hide()

    @property
    def empty_text(self):
        page = self.panel.findChild(QWidget, "no alerts")
        return "" if page.isHidden() else page.findChild(QLabel).text()

    def press_empty(self):
        self.panel.findChild(QWidget, "no alerts").findChild(QPushButton).click()

    @property
    def dialogs(self):
        return [AlertDialogPage(one) for one in self.panel.findChildren(AlertDialog) if one.isVisible()]

    @property
    def dialog(self):
        (only,) = self.dialogs
        return only

    def _index(self, beginning):
        return self.list.model().index(self.cards.index(self.card(beginning)), 0)

    def _switch(self, beginning):
        return switch_box(self.list.visualRect(self._index(beginning))).center()

    def _click(self, at):
        QTest.mouseClick(self.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    # ---- what fired

    @property
    def fired_header(self):
        labels = [label for label in self.fired_panel.findChildren(QLabel) if label.property("role")]
        title = next(label.text() for label in labels if label.property("role") == "title")
        note = next(label.text() for label in labels if label.property("role") == "muted")
        return f"{title} {note}".strip()

    @property
    def fired(self):
        model = self.fired_list.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def fired_tips(self):
        model = self.fired_list.model()
        return [model.index(row, 0).data(Qt.ItemDataRole.ToolTipRole) for row in range(model.rowCount())]

    @property
    def read_button(self):
        return self.fired_panel.findChild(QToolButton)

    def click_fired(self, row):
        at = self.fired_list.visualRect(self.fired_list.model().index(row, 0)).center()
        QTest.mouseClick(self.fired_list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def press_in_fired(self, key):
        QTest.keyClick(self.fired_list, key)
