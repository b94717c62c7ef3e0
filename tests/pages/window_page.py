"""The window as its user sees it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QToolButton, QWidget

from tests.pages.status_page import StatusPage
from tests.pages.watchlist_page import WatchlistPage
from watcher.ui.acts import Act
from watcher.ui.status_bar import StatusBar
from watcher.ui.watchlist.panel import WatchlistPanel


class WindowPage:
    def __init__(self, window):
        self.window = window
        self.watchlist = WatchlistPage(window.findChild(WatchlistPanel))
        self.status = StatusPage(window.findChild(StatusBar))

    def do(self, act):
        self.window.actions_by_name[act].trigger()

    def can(self, act):
        return self.window.actions_by_name[act].isEnabled()

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.window.focusWidget() or self.window, key, modifier)

    @property
    def notice(self):
        """The message that is shown now, or nothing."""
        bar = self.window.findChild(QWidget, "notice")
        return "" if bar.isHidden() else bar.accessibleName()

    def press_notice(self, text):
        bar = self.window.findChild(QWidget, "notice")
        next(button for button in bar.findChildren(QToolButton) if button.text() == text).click()

    def close_notice(self):
        bar = self.window.findChild(QWidget, "notice")
        next(b for b in bar.findChildren(QToolButton) if b.accessibleName() == "Close the message").click()

    @property
    def messages(self):
        """What the list of messages says, or None while it is closed."""
        history = self.window.findChild(QWidget, "messages")
        if history.isHidden():
            return None
        model = history.findChild(QListView).model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    @property
    def unread(self):
        action = self.window.actions_by_name[Act.MESSAGES]
        bar = self.window.findChild(StatusBar)
        button = next(b for b in bar.findChildren(QToolButton) if b.defaultAction() is action)
        return button.text() if button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly else ""

    @property
    def chart(self):
        centre = self.window.centralWidget()
        return centre.text() if hasattr(centre, "text") else centre
