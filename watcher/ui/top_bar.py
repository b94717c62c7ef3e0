"""The line at the top of the window: what is open, and the way to everything else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from watcher.bridge.session import Session
from watcher.language import tr
from watcher.ui import icons
from watcher.ui.actions import Actions
from watcher.ui.acts import Act
from watcher.ui.elided import ElidedLabel
from watcher.ui.palette.field import SearchField
from watcher.ui.theme import Theme
from watcher.ui.totals_piece import TotalsPiece
from watcher.ui.words import clean

HEIGHT = 44


class TopBar(QWidget):
    """Name, list, search, what the portfolio is worth, theme, settings and menu."""

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
        self._list = ElidedLabel(tr("The list that is open"), self)
        self._list.setProperty("role", "small")
        look = QToolButton(self)
        look.setDefaultAction(actions[Act.THEME])
        look.setAccessibleName(tr("Switch between dark and light"))
        settings = QToolButton(self)
        settings.setDefaultAction(actions[Act.SETTINGS])
        settings.setAccessibleName(tr("Settings"))
        self._menu = QToolButton(self)
        self._menu.setMenu(actions.menu)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.setAccessibleName(tr("Menu"))
        self._menu.setToolTip(tr("Menu"))
        self.search = SearchField(theme, self)
        """What the palette is opened and fed with."""
        self._find = actions[Act.FIND]
        self._find.changed.connect(self._on_find_changed)
        self._on_find_changed()
        self.buttons: tuple[QWidget, ...] = (self.search, look, settings, self._menu)
        for button in self.buttons[1:]:
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        actions[Act.MENU].triggered.connect(self._menu.showMenu)
        self.totals = TotalsPiece(session, theme, self)
        self._lay_out((brand, self._list), (self.totals, look, settings, self._menu))
        theme.changed.connect(self._draw)
        session.watchlists_changed.connect(self._on_watchlists_changed)
        self._draw()
        self._on_watchlists_changed()

    def _lay_out(self, left: Sequence[QWidget], right: Sequence[QWidget]) -> None:
        """The search stays in the middle of the window, whatever stands beside it."""
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(12)
        begin, end = QHBoxLayout(), QHBoxLayout()
        for inner in (begin, end):
            inner.setSpacing(12)
        for widget in left:
            begin.addWidget(widget)
        begin.addStretch(1)
        end.addStretch(1)
        for widget in right:
            end.addWidget(widget)
        row.addLayout(begin, 1)
        row.addWidget(self.search, 2)
        row.addLayout(end, 1)

    @Slot()
    def _on_find_changed(self) -> None:
        self.search.show_keys(self._find.shortcuts())

    @Slot()
    def _draw(self) -> None:
        self._menu.setIcon(icons.icon(icons.menu, self._theme.tokens.muted))

    @Slot()
    def _on_watchlists_changed(self) -> None:
        shown = self._session.shown
        self._list.setText(clean(shown.name) if shown is not None else "")
