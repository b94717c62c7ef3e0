"""What an action is, the menus, and the window's own actions; each panel has an `acts` module beside it."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtGui import QColor, QPainter

from watcher.language import tr
from watcher.ui import icons
from watcher.values import dataclass


class Menu(StrEnum):
    """The menus, in order, by names that stand before those of the actions in them."""

    FILE = "file"
    LIST = "watchlist"
    LISTS = "lists"
    GROUPS = "groups"
    COLUMNS = "columns"
    SORT = "sort by"
    ALERTS = "alerts"
    CHART = "chart"
    GRIDS = "grids"
    PORTFOLIO = "portfolio"
    NEWS = "news"
    CALENDAR = "calendar"
    OVERVIEW = "overview"
    MAP_OF = "tiles of"
    MAP_SIZE = "size by"
    MAP_COLOUR = "colour by"
    VIEW = "view"
    PANELS = "panels"
    LAYOUTS = "layouts"
    HELP = "help"

    @property
    def title(self) -> str:  # type: ignore[override]
        """How it is called, with the mark of its letter."""
        return _TITLES[self]


_TITLES = {
    Menu.FILE: tr("&File"),
    Menu.LIST: tr("&Watchlist"),
    Menu.LISTS: tr("Lis&ts"),
    Menu.GROUPS: tr("&Groups"),
    Menu.COLUMNS: tr("C&olumns"),
    Menu.SORT: tr("&Sort by"),
    Menu.ALERTS: tr("&Alerts"),
    Menu.CHART: tr("&Chart"),
    Menu.GRIDS: tr("&Grid of charts"),
    Menu.PORTFOLIO: tr("&Portfolio"),
    Menu.NEWS: tr("&News"),
    Menu.CALENDAR: tr("Cal&endar"),
    Menu.OVERVIEW: tr("&Overview"),
    Menu.MAP_OF: tr("&Tiles of"),
    Menu.MAP_SIZE: tr("&Size by"),
    Menu.MAP_COLOUR: tr("&Colour by"),
    Menu.VIEW: tr("&View"),
    Menu.PANELS: tr("&Panels"),
    Menu.LAYOUTS: tr("&Layouts"),
    Menu.HELP: tr("&Help"),
}


INSIDE = {
    **dict.fromkeys((Menu.LISTS, Menu.GROUPS, Menu.COLUMNS, Menu.SORT), Menu.LIST),
    Menu.GRIDS: Menu.CHART,
    **dict.fromkeys((Menu.MAP_OF, Menu.MAP_SIZE, Menu.MAP_COLOUR), Menu.OVERVIEW),
    **dict.fromkeys((Menu.PANELS, Menu.LAYOUTS), Menu.VIEW),
}
"""Menus that open inside another one."""

DRAWN = {Menu.CHART: icons.candle, Menu.ALERTS: icons.bell}
"""What an entry is marked by that a panel has put into the menu itself, without an icon of its own."""


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
    CANCEL = "cancel job"
    RETRY = "retry now"
    THEME = "switch theme"
    FULL_SCREEN = "full screen"
    CHART_ALONE = "chart in full screen"
    DISCREET = "discreet mode"
    PRESENT = "presentation mode"
    SAVE_LAYOUT = "save layout"
    RENAME_LAYOUT = "rename layout"
    DELETE_LAYOUT = "delete layout"
    NEXT_LAYOUT = "next layout"
    RESET_LAYOUT = "reset layout"
    PANEL_LEFT = "move panel left"
    PANEL_RIGHT = "move panel right"
    PANEL_BOTTOM = "move panel down"
    PANEL_STACK = "stack panel"
    PANEL_DETACH = "detach panel"
    PANEL_LARGER = "larger panel"
    PANEL_SMALLER = "smaller panel"
    NEXT_SCREEN = "next screen"
    MESSAGES = "messages"
    DIGEST = "weekly digest"
    BACK_UP = "back up"
    RESTORE = "restore backup"
    SILENCE = "silence alerts"
    MENU = "menu"
    DEMO = "demo market"
    ABOUT = "about"
    QUIT = "quit"


ACTS = (
    Spec(Act.FIND, tr("&Find anything"), Menu.FILE, icons.lens, ("Ctrl+K",)),
    Spec(Act.RETRY, tr("Ask for prices &now"), Menu.FILE, icons.retry, ("F5", "Ctrl+R")),
    Spec(Act.UNDO, tr("&Undo"), Menu.FILE, icons.undo, ("Ctrl+Z",)),
    Spec(Act.CANCEL, tr("&Cancel what is going on"), Menu.FILE, icons.close, ("Shift+Esc",)),
    Spec(Act.MESSAGES, tr("&Messages"), Menu.FILE, icons.messages, ("Ctrl+M",)),
    Spec(Act.DIGEST, tr("&Weekly digest"), Menu.FILE, icons.digest, ("Ctrl+Shift+W",)),
    Spec(Act.BACK_UP, tr("&Back everything up …"), Menu.FILE, icons.out, ("Ctrl+Alt+Shift+B",)),
    Spec(Act.RESTORE, tr("&Restore a backup …"), Menu.FILE, icons.into, ("Ctrl+Alt+Shift+R",)),
    Spec(Act.SETTINGS, tr("&Settings"), Menu.FILE, icons.gear, ("Ctrl+,",)),
    Spec(Act.QUIT, tr("&Quit"), Menu.FILE, icons.leave, ("Ctrl+Q",)),
    Spec(Act.SILENCE, tr("Silence all for an &hour"), Menu.ALERTS, icons.hush, ("Ctrl+Shift+B",)),
    Spec(Act.THEME, tr("Switch &theme"), Menu.VIEW, icons.moon, ("Ctrl+T",)),
    Spec(Act.FULL_SCREEN, tr("&Full screen"), Menu.VIEW, icons.screen, ("F11",), checkable=True),
    Spec(
        Act.CHART_ALONE,
        tr("&Chart in full screen"),
        Menu.VIEW,
        icons.candle,
        ("Shift+F11",),
        checkable=True,
    ),
    Spec(
        Act.DISCREET, tr("&Discreet: hide amounts"), Menu.VIEW, icons.eye, ("Ctrl+Shift+H",), checkable=True
    ),
    Spec(Act.PRESENT, tr("Prese&ntation mode"), Menu.VIEW, icons.easel, ("Ctrl+Shift+P",), checkable=True),
    Spec(Act.SAVE_LAYOUT, tr("&Save layout …"), Menu.LAYOUTS, icons.plus, ("Ctrl+Shift+F5",)),
    Spec(Act.RENAME_LAYOUT, tr("Re&name layout …"), Menu.LAYOUTS, icons.pen, ("Ctrl+Shift+F2",)),
    Spec(Act.DELETE_LAYOUT, tr("&Delete layout"), Menu.LAYOUTS, icons.minus, ("Ctrl+Shift+F8",)),
    Spec(Act.NEXT_LAYOUT, tr("Ne&xt layout"), Menu.LAYOUTS, icons.retry, ("Ctrl+F6",)),
    Spec(Act.RESET_LAYOUT, tr("&Reset layout"), Menu.LAYOUTS, icons.layout, ("Ctrl+Shift+L",)),
    Spec(Act.PANEL_LEFT, tr("Move panel &left"), Menu.PANELS, icons.left, ("Alt+Shift+Left",)),
    Spec(Act.PANEL_RIGHT, tr("Move panel &right"), Menu.PANELS, icons.right, ("Alt+Shift+Right",)),
    Spec(Act.PANEL_BOTTOM, tr("Move panel &down"), Menu.PANELS, icons.down, ("Alt+Shift+Down",)),
    Spec(Act.PANEL_STACK, tr("&Stack or unstack panel"), Menu.PANELS, icons.sheets, ("Alt+Shift+Up",)),
    Spec(Act.PANEL_DETACH, tr("D&etach or attach panel"), Menu.PANELS, icons.out, ("Ctrl+Shift+D",)),
    Spec(Act.PANEL_LARGER, tr("More room for pa&nel"), Menu.PANELS, icons.plus, ("Alt+Shift+PgUp",)),
    Spec(Act.PANEL_SMALLER, tr("Less room for &panel"), Menu.PANELS, icons.minus, ("Alt+Shift+PgDown",)),
    Spec(Act.NEXT_SCREEN, tr("To the next s&creen"), Menu.PANELS, icons.screen, ("Alt+Shift+N",)),
    Spec(Act.MENU, tr("&Open the menu"), Menu.HELP, icons.menu, ("F10",)),
    Spec(Act.DEMO, tr("Open the &demo market"), Menu.HELP, icons.candle, ("Shift+F1",)),
    Spec(Act.ABOUT, tr("&About Watcher"), Menu.HELP, icons.info, ("F1",)),
)
