"""What can be done with the key figures."""

from __future__ import annotations

from enum import StrEnum

from watcher.language import tr
from watcher.ui import icons
from watcher.ui.acts import Menu, Spec


class FiguresAct(StrEnum):
    """The actions by name."""

    SEARCH = "search key figures"
    COPY = "copy key figures"


ACTS = (
    Spec(
        FiguresAct.SEARCH,
        tr("Search the &key figures"),
        Menu.VIEW,
        icons.lens,
        ("Ctrl+Alt+J",),
        reveals=True,
    ),
    Spec(
        FiguresAct.COPY,
        tr("Cop&y the key figures"),
        Menu.VIEW,
        icons.sheets,
        ("Ctrl+Alt+Shift+J",),
        short=tr("Copy"),
    ),
)
