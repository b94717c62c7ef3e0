"""The line at the top of the window: what is open, and the way to everything else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from watcher.bridge.session import Session
from watcher.ui import icons
from watcher.ui.actions import Act, Actions
from watcher.ui.elided import ElidedLabel
from watcher.ui.theme import Theme
from watcher.ui.words import clean

HEIGHT = 44


class TopBar(QWidget):
    """Name, list, theme and menu."""

    def __init__(self, session: Session, theme: Theme, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("top")
        self.setProperty("role", "header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._session = session
        self._theme = theme
        brand = QLabel("Watcher", self)
        brand.setProperty("role", "brand")
        self._list = ElidedLabel("The list that is open", self)
        self._list.setProperty("role", "small")
        look = QToolButton(self)
        look.setDefaultAction(actions[Act.THEME])
        look.setAccessibleName("Switch between dark and light")
        self._menu = QToolButton(self)
        self._menu.setMenu(actions.menu)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.setAccessibleName("Menu")
        self._menu.setToolTip("Menu (F10)")
        self.buttons = (look, self._menu)
        for button in self.buttons:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        QShortcut(QKeySequence("F10"), self, self._menu.showMenu)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(12)
        row.addWidget(brand)
        row.addWidget(self._list, 1)
        row.addStretch(1)
        row.addWidget(look)
        row.addWidget(self._menu)
        theme.changed.connect(self._draw)
        session.watchlists_changed.connect(self._on_watchlists_changed)
        self._draw()
        self._on_watchlists_changed()

    @Slot()
    def _draw(self) -> None:
        self._menu.setIcon(icons.icon(icons.menu, self._theme.tokens.muted))

    @Slot()
    def _on_watchlists_changed(self) -> None:
        lists = self._session.watchlists
        self._list.setText(clean(lists[0].name) if lists else "")
