"""What can be done with the portfolio."""

from __future__ import annotations

from enum import StrEnum

from watcher.language import tr
from watcher.ui import icons
from watcher.ui.acts import Menu, Spec


class FolioAct(StrEnum):
    """The actions by name."""

    ADD = "add transaction"
    EDIT = "edit transaction"
    DELETE = "delete transactions"
    IMPORT = "import portfolio"
    EXPORT = "export portfolio"
    TAX = "export realised gains"
    UNDO_IMPORT = "take import back"
    LOTS = "show lots"
    SECURITY = "edit security"
    SPLIT = "split position"
    CLOSED = "show closed positions"
    FIND = "search transactions"
    ACCOUNT = "edit account"


ACTS = (
    Spec(
        FolioAct.ADD,
        tr("&Add a transaction"),
        Menu.PORTFOLIO,
        icons.plus,
        ("Ctrl+Shift+I",),
        short=tr("+ Add"),
        reveals=True,
    ),
    Spec(FolioAct.EDIT, tr("&Edit the transaction"), Menu.PORTFOLIO, icons.pen, ("F4",), is_local=True),
    Spec(
        FolioAct.DELETE, tr("&Delete the transactions"), Menu.PORTFOLIO, icons.minus, ("Del",), is_local=True
    ),
    Spec(
        FolioAct.FIND,
        tr("&Search the transactions"),
        Menu.PORTFOLIO,
        icons.lens,
        ("Ctrl+Alt+Q",),
        reveals=True,
    ),
    Spec(
        FolioAct.LOTS,
        tr("Show the &lots of the position"),
        Menu.PORTFOLIO,
        icons.sheets,
        ("Ctrl+L",),
        is_local=True,
    ),
    Spec(
        FolioAct.SECURITY,
        tr("&Name, tags, price by hand …"),
        Menu.PORTFOLIO,
        icons.pen,
        ("Shift+F4",),
        is_local=True,
    ),
    Spec(
        FolioAct.SPLIT,
        tr("S&plit or ratio change …"),
        Menu.PORTFOLIO,
        icons.two_beside,
        ("Ctrl+Shift+F4",),
        is_local=True,
    ),
    Spec(
        FolioAct.CLOSED,
        tr("Show &closed positions"),
        Menu.PORTFOLIO,
        icons.eye,
        ("Ctrl+Alt+X",),
        checkable=True,
        reveals=True,
    ),
    Spec(
        FolioAct.IMPORT,
        tr("&Import …"),
        Menu.PORTFOLIO,
        icons.into,
        ("Ctrl+I",),
        short=tr("Import …"),
        reveals=True,
    ),
    Spec(FolioAct.EXPORT, tr("E&xport …"), Menu.PORTFOLIO, icons.out, ("Ctrl+Alt+W",), reveals=True),
    Spec(
        FolioAct.TAX,
        tr("Export &realised gains …"),
        Menu.PORTFOLIO,
        icons.out,
        ("Ctrl+Shift+T",),
        short=tr("Export CSV …"),
        reveals=True,
    ),
    Spec(
        FolioAct.UNDO_IMPORT,
        tr("Take the last import &back"),
        Menu.PORTFOLIO,
        icons.undo,
        ("Ctrl+Alt+I",),
        reveals=True,
    ),
    Spec(
        FolioAct.ACCOUNT, tr("Account se&ttings …"), Menu.PORTFOLIO, icons.gear, ("Ctrl+Alt+A",), reveals=True
    ),
)
