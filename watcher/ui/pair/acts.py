"""What can be done with the pairs of listings."""

from __future__ import annotations

from enum import StrEnum

from watcher.ui import icons
from watcher.ui.acts import Menu, Spec


class PairAct(StrEnum):
    """The actions by name."""

    ADD = "add pair"
    REMOVE = "remove pair"


ACTS = (
    Spec(
        PairAct.ADD,
        "Add a pair of &listings …",
        Menu.CHART,
        icons.plus,
        ("Ctrl+Alt+D",),
        short="+ Pair",
        reveals=True,
    ),
    Spec(
        PairAct.REMOVE,
        "&Remove this pair of listings",
        Menu.CHART,
        icons.minus,
        ("Ctrl+Alt+Shift+D",),
        short="Remove",
        reveals=True,
    ),
)
