"""What can be done with the watchlist and with the lists as a whole."""

from __future__ import annotations

from enum import StrEnum

from watcher.language import tr
from watcher.ui import icons
from watcher.ui.acts import Menu, Spec
from watcher.ui.watchlist.order import SortBy


class ListAct(StrEnum):
    """The actions by name."""

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
    NOTE = "write note"
    NEW_GROUP = "new group"
    RENAME_GROUP = "rename group"
    REMOVE_GROUP = "remove group"
    FOLD_GROUP = "fold group"
    TO_GROUP = "move symbols to group"
    COLUMNS = "choose columns"
    SAVE_COLUMNS = "save columns"
    RENAME_COLUMNS = "rename set of columns"
    DELETE_COLUMNS = "delete set of columns"


_DIGITS = 10
SORTS = {f"sort by {by}": by for by in SortBy}
"""The actions that sort, by name."""

ON_ROWS = (
    ListAct.REMOVE,
    ListAct.COPY,
    ListAct.PASTE,
    ListAct.UP,
    ListAct.DOWN,
    ListAct.MOVE,
    ListAct.TO_GROUP,
    ListAct.NOTE,
)
"""What the menu of the rows offers."""

ACTS = (
    Spec(ListAct.IMPORT, tr("&Import symbols …"), Menu.FILE, icons.into, ("Ctrl+O",)),
    Spec(ListAct.EXPORT, tr("&Export list …"), Menu.FILE, icons.out, ("Ctrl+S",)),
    Spec(ListAct.ADD, tr("&Add symbol"), Menu.LIST, icons.plus, ("Ctrl+N",), short=tr("+ Add"), reveals=True),
    Spec(ListAct.REMOVE, tr("&Remove symbol"), Menu.LIST, icons.minus, ("Del",), is_local=True),
    Spec(ListAct.COPY, tr("&Copy"), Menu.LIST, icons.sheets, ("Ctrl+C",), is_local=True),
    Spec(ListAct.PASTE, tr("&Paste symbols"), Menu.LIST, icons.into, ("Ctrl+V",), is_local=True),
    Spec(ListAct.UP, tr("&Move up"), Menu.LIST, icons.up, ("Alt+Up",), is_local=True),
    Spec(ListAct.DOWN, tr("Move &down"), Menu.LIST, icons.down, ("Alt+Down",), is_local=True),
    Spec(ListAct.MOVE, tr("Move to &list …"), Menu.LIST, icons.right, ("Ctrl+Shift+M",)),
    Spec(ListAct.FILTER, tr("&Filter"), Menu.LIST, icons.funnel, ("Ctrl+F",), reveals=True),
    Spec(ListAct.NEW_LIST, tr("&New list"), Menu.LISTS, icons.plus, ("Ctrl+Shift+N",)),
    Spec(ListAct.RENAME_LIST, tr("&Rename list"), Menu.LISTS, icons.pen, ("F2",)),
    Spec(ListAct.DELETE_LIST, tr("&Delete list"), Menu.LISTS, icons.minus, ("Ctrl+Shift+Del",)),
    Spec(ListAct.NEXT_LIST, tr("Ne&xt list"), Menu.LISTS, icons.down, ("Ctrl+PgDown",)),
    Spec(ListAct.PREVIOUS_LIST, tr("&Previous list"), Menu.LISTS, icons.up, ("Ctrl+PgUp",)),
    Spec(ListAct.LIST_LEFT, tr("Move list &left"), Menu.LISTS, icons.left, ("Ctrl+Shift+PgUp",)),
    Spec(ListAct.LIST_RIGHT, tr("Move list ri&ght"), Menu.LISTS, icons.right, ("Ctrl+Shift+PgDown",)),
    Spec(ListAct.NOTE, tr("&Write note …"), Menu.LIST, icons.pen, ("Ctrl+E",)),
    Spec(ListAct.NEW_GROUP, tr("&New group"), Menu.GROUPS, icons.plus, ("Ctrl+G",)),
    Spec(ListAct.RENAME_GROUP, tr("&Rename group"), Menu.GROUPS, icons.pen, ("Shift+F2",)),
    Spec(ListAct.REMOVE_GROUP, tr("Re&move group"), Menu.GROUPS, icons.minus, ("Ctrl+Alt+G",)),
    Spec(ListAct.FOLD_GROUP, tr("&Fold or open group"), Menu.GROUPS, icons.down, ("Ctrl+.",)),
    Spec(ListAct.TO_GROUP, tr("Move to &group …"), Menu.GROUPS, icons.right, ("Ctrl+Shift+G",)),
    Spec(
        ListAct.COLUMNS, tr("&Choose columns …"), Menu.COLUMNS, icons.layout, ("Ctrl+Shift+C",), reveals=True
    ),
    Spec(
        ListAct.SAVE_COLUMNS,
        tr("&Save columns as …"),
        Menu.COLUMNS,
        icons.into,
        ("Ctrl+Shift+S",),
        reveals=True,
    ),
    Spec(ListAct.RENAME_COLUMNS, tr("&Rename set"), Menu.COLUMNS, icons.pen, ("Ctrl+Alt+C",), reveals=True),
    Spec(ListAct.DELETE_COLUMNS, tr("&Delete set"), Menu.COLUMNS, icons.minus, ("Ctrl+Alt+Shift+C",)),
    *(
        Spec(
            act,
            by.title,
            Menu.SORT,
            icons.sort,
            (f"Ctrl+{number}" if number < _DIGITS else f"Ctrl+Alt+{number - _DIGITS}",),
            tip=tr("Sort by {what}; again for the other way round").format(what=by.title.lower()),
            checkable=True,
            group="sort",
        )
        for number, (act, by) in enumerate(SORTS.items())
    ),
)
