"""Everything that can be done in the window: its name, icon, shortcut and place in the menus."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QColor, QKeySequence, QPainter
from PySide6.QtWidgets import QMenu, QWidget

from watcher.ui import icons
from watcher.ui.theme import Theme
from watcher.ui.watchlist.order import SortBy


class Menu(StrEnum):
    """The menus, in order."""

    FILE = "&File"
    LIST = "&Watchlist"
    LISTS = "Lis&ts"
    ALERTS = "&Alerts"
    VIEW = "&View"
    HELP = "&Help"


class Act(StrEnum):
    """The actions by name."""

    FIND = "find anything"
    SETTINGS = "settings"
    ADD = "add symbol"
    REMOVE = "remove symbol"
    COPY = "copy symbols"
    PASTE = "paste symbols"
    UP = "move symbols up"
    DOWN = "move symbols down"
    MOVE = "move symbols to list"
    FILTER = "filter list"
    IMPORT = "import symbols"
    EXPORT = "export list"
    NEW_LIST = "new list"
    RENAME_LIST = "rename list"
    DELETE_LIST = "delete list"
    NEXT_LIST = "next list"
    PREVIOUS_LIST = "previous list"
    LIST_LEFT = "move list left"
    LIST_RIGHT = "move list right"
    UNDO = "undo"
    NEW_ALERT = "new alert"
    RETRY = "retry now"
    THEME = "switch theme"
    FULL_SCREEN = "full screen"
    RESET_LAYOUT = "reset layout"
    MESSAGES = "messages"
    ABOUT = "about"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class Spec:
    """How an action is shown and reached."""

    act: Act
    text: str
    menu: Menu
    draw: Callable[[QPainter, QColor], None]
    shortcuts: tuple[str, ...] = ()
    checkable: bool = False
    is_local: bool = False
    """Its shortcut works only inside the widget that it is added to."""


SPECS = (
    Spec(Act.FIND, "&Find anything", Menu.FILE, icons.lens, ("Ctrl+K",)),
    Spec(Act.RETRY, "Ask for prices &now", Menu.FILE, icons.retry, ("F5", "Ctrl+R")),
    Spec(Act.IMPORT, "&Import symbols …", Menu.FILE, icons.into, ("Ctrl+O",)),
    Spec(Act.EXPORT, "&Export list …", Menu.FILE, icons.out, ("Ctrl+S",)),
    Spec(Act.MESSAGES, "&Messages", Menu.FILE, icons.messages, ("Ctrl+M",)),
    Spec(Act.SETTINGS, "&Settings", Menu.FILE, icons.gear, ("Ctrl+,",)),
    Spec(Act.QUIT, "&Quit", Menu.FILE, icons.leave, ("Ctrl+Q",)),
    Spec(Act.ADD, "&Add symbol", Menu.LIST, icons.plus, ("Ctrl+N",)),
    Spec(Act.REMOVE, "&Remove symbol", Menu.LIST, icons.minus, ("Del",), is_local=True),
    Spec(Act.COPY, "&Copy", Menu.LIST, icons.sheets, ("Ctrl+C",), is_local=True),
    Spec(Act.PASTE, "&Paste symbols", Menu.LIST, icons.into, ("Ctrl+V",), is_local=True),
    Spec(Act.UP, "&Move up", Menu.LIST, icons.up, ("Alt+Up",), is_local=True),
    Spec(Act.DOWN, "Move &down", Menu.LIST, icons.down, ("Alt+Down",), is_local=True),
    Spec(Act.MOVE, "Move to &list …", Menu.LIST, icons.right, ("Ctrl+Shift+M",)),
    Spec(Act.FILTER, "&Filter", Menu.LIST, icons.funnel, ("Ctrl+F",)),
    Spec(Act.NEW_LIST, "&New list", Menu.LISTS, icons.plus, ("Ctrl+Shift+N",)),
    Spec(Act.RENAME_LIST, "&Rename list", Menu.LISTS, icons.pen, ("F2",)),
    Spec(Act.DELETE_LIST, "&Delete list", Menu.LISTS, icons.minus, ("Ctrl+Shift+Del",)),
    Spec(Act.NEXT_LIST, "Ne&xt list", Menu.LISTS, icons.down, ("Ctrl+PgDown",)),
    Spec(Act.PREVIOUS_LIST, "&Previous list", Menu.LISTS, icons.up, ("Ctrl+PgUp",)),
    Spec(Act.LIST_LEFT, "Move list &left", Menu.LISTS, icons.left, ("Ctrl+Shift+PgUp",)),
    Spec(Act.LIST_RIGHT, "Move list ri&ght", Menu.LISTS, icons.right, ("Ctrl+Shift+PgDown",)),
    Spec(Act.UNDO, "&Undo", Menu.LIST, icons.undo, ("Ctrl+Z",)),
    Spec(Act.NEW_ALERT, "&New alert", Menu.ALERTS, icons.bell, ("Ctrl+Shift+A",)),
    Spec(Act.THEME, "Switch &theme", Menu.VIEW, icons.moon, ("Ctrl+T",)),
    Spec(Act.FULL_SCREEN, "&Full screen", Menu.VIEW, icons.screen, ("F11",), checkable=True),
    Spec(Act.RESET_LAYOUT, "&Reset layout", Menu.VIEW, icons.layout, ("Ctrl+Shift+L",)),
    Spec(Act.ABOUT, "&About Watcher", Menu.HELP, icons.info, ("F1",)),
)


class Actions(QObject):
    """The actions and the menus made of them; whoever can do one connects to it."""

    sort_chosen = Signal(object)
    """The user wants the list sorted by this (SortBy)."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self._actions: dict[Act, QAction] = {}
        self._sorts: dict[SortBy, QAction] = {}
        self.menu = QMenu(window)
        self.menus = {place: self.menu.addMenu(place.value) for place in Menu}
        for spec in SPECS:
            action = QAction(spec.text, window)
            action.setObjectName(spec.act.value)
            action.setShortcuts([QKeySequence(keys) for keys in spec.shortcuts])
            action.setCheckable(spec.checkable)
            action.setToolTip(f"{spec.text.replace('&', '')} ({', '.join(spec.shortcuts)})")
            self._actions[spec.act] = action
            self.menus[spec.menu].addAction(action)
            if spec.is_local:
                action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            else:
                window.addAction(action)
        self[Act.UNDO].setEnabled(False)
        self[Act.ADD].setIconText("+ Add")
        self[Act.NEW_ALERT].setIconText("+ New alert")
        self._sort_menu = self._make_sorts(window)
        self.list_menu = self.menus[Menu.LIST]
        self.list_menu.addMenu(self.menus[Menu.LISTS])
        theme.changed.connect(self._draw)
        self._draw()

    def __getitem__(self, act: Act) -> QAction:
        return self._actions[act]

    def sort(self, by: SortBy) -> QAction:
        """The action that sorts the list by this."""
        return self._sorts[by]

    def show_unread(self, count: int) -> None:
        """Say how many messages nobody has looked at."""
        self[Act.MESSAGES].setIconText(str(count))
        self[Act.MESSAGES].setToolTip(f"Messages, {count} unread (Ctrl+M)" if count else "Messages (Ctrl+M)")

    @Slot(QAction)
    def _on_sort(self, action: QAction) -> None:
        self.sort_chosen.emit(SortBy(action.data()))

    def _make_sorts(self, window: QWidget) -> QMenu:
        menu = QMenu("&Sort by", window)
        group = QActionGroup(window)
        for number, by in enumerate(SortBy):
            action = QAction(by.value, window)
            action.setData(by.value)
            action.setCheckable(True)
            action.setShortcut(QKeySequence(f"Ctrl+{number}"))
            action.setToolTip(f"Sort by {by.value.lower()}; again for the other way round (Ctrl+{number})")
            group.addAction(action)
            menu.addAction(action)
            window.addAction(action)
            self._sorts[by] = action
        self._sorts[SortBy.LIST].setChecked(True)
        group.triggered.connect(self._on_sort)
        self.menus[Menu.LIST].addMenu(menu)
        return menu

    @Slot()
    def _draw(self) -> None:
        tokens = self._theme.tokens
        for spec in SPECS:
            draw = icons.sun if spec.act is Act.THEME and self._theme.name == "dark" else spec.draw
            self._actions[spec.act].setIcon(icons.icon(draw, tokens.muted))
        self._sort_menu.setIcon(icons.icon(icons.sort, tokens.muted))
