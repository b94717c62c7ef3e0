"""What can be done with alerts."""

from __future__ import annotations

from enum import StrEnum

from watcher.ui import icons
from watcher.ui.acts import Menu, Spec


class AlertAct(StrEnum):
    """The actions by name."""

    NEW = "new alert"


ACTS = (
    Spec(
        AlertAct.NEW,
        "&New alert",
        Menu.ALERTS,
        icons.bell,
        ("Ctrl+Shift+A",),
        short="+ New alert",
        reveals=True,
    ),
)
