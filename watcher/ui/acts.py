"""What an action is, the menus, and the window's own actions; each panel has an `acts` module beside it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QColor, QPainter

from watcher.ui import icons


class Menu(StrEnum):
    """The menus, in order."""

    FILE = "&File"
    LIST = "&Watchlist"
    LISTS = "Lis&ts"
    GROUPS = "&Groups"
    COLUMNS = "C&olumns"
    SORT = "&Sort by"
    ALERTS = "&Alerts"
    CHART = "&Chart"
    NEWS = "&News"
    VIEW = "&View"
    PANELS = "&Panels"
    HELP = "&Help"


INSIDE = {
    **dict.fromkeys((Menu.LISTS, Menu.GROUPS, Menu.COLUMNS, Menu.SORT), Menu.LIST),
    Menu.PANELS: Menu.VIEW,
}
"""Menus that open inside another one."""


@dataclass(frozen=True, slots=True)
class Spec:
    """How an action is shown and reached; `act` is its name, and no two have the same."""

    act: str
    text: str
    menu: Menu
    draw: Callable[[QPainter, QColor], None]
    shortcuts: tuple[str, ...] = ()
    short: str = ""
    """What a button says, if not the text."""
    tip: str = ""
    """What a tooltip says, if not the text; the keys follow."""
    checkable: bool = False
    group: str = ""
    """Of the actions of one group exactly one is checked."""
    is_local: bool = False
    """Its shortcut works only inside the widget that it is added to."""
    reveals: bool = False
    """The panel that does it comes to the front first."""


class Act(StrEnum):
    """The window's own actions by name."""

    FIND = "find anything"
    SETTINGS = "settings"
    UNDO = "undo"
    RETRY = "retry now"
    THEME = "switch theme"
    FULL_SCREEN = "full screen"
    DISCREET = "discreet mode"
    PRESENT = "presentation mode"
    RESET_LAYOUT = "reset layout"
    MESSAGES = "messages"
    SILENCE = "silence alerts"
    MENU = "menu"
    ABOUT = "about"
    QUIT = "quit"


ACTS = (
    Spec(Act.FIND, "&Find anything", Menu.FILE, icons.lens, ("Ctrl+K",)),
    Spec(Act.RETRY, "Ask for prices &now", Menu.FILE, icons.retry, ("F5", "Ctrl+R")),
    Spec(Act.UNDO, "&Undo", Menu.FILE, icons.undo, ("Ctrl+Z",)),
    Spec(Act.MESSAGES, "&Messages", Menu.FILE, icons.messages, ("Ctrl+M",)),
    Spec(Act.SETTINGS, "&Settings", Menu.FILE, icons.gear, ("Ctrl+,",)),
    Spec(Act.QUIT, "&Quit", Menu.FILE, icons.leave, ("Ctrl+Q",)),
    Spec(Act.SILENCE, "Silence all for an &hour", Menu.ALERTS, icons.hush, ("Ctrl+Shift+S",)),
    Spec(Act.THEME, "Switch &theme", Menu.VIEW, icons.moon, ("Ctrl+T",)),
    Spec(Act.FULL_SCREEN, "&Full screen", Menu.VIEW, icons.screen, ("F11",), checkable=True),
    Spec(Act.DISCREET, "&Discreet: hide amounts", Menu.VIEW, icons.eye, ("Ctrl+Shift+H",), checkable=True),
    Spec(Act.PRESENT, "Prese&ntation mode", Menu.VIEW, icons.easel, ("Ctrl+Shift+P",), checkable=True),
    Spec(Act.RESET_LAYOUT, "&Reset layout", Menu.VIEW, icons.layout, ("Ctrl+Shift+L",)),
    Spec(Act.MENU, "&Open the menu", Menu.HELP, icons.menu, ("F10",)),
    Spec(Act.ABOUT, "&About Watcher", Menu.HELP, icons.info, ("F1",)),
)
