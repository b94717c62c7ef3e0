"""What can be done with the pairs of listings."""

from __future__ import annotations

from enum import StrEnum

from watcher.language import tr
from watcher.ui import icons
from watcher.ui.acts import Menu, Spec


class PairAct(StrEnum):
    """The actions by name."""

    ADD = "add pair"
    REMOVE = "remove pair"


ACTS = (
    Spec(
        PairAct.ADD,
        tr("Add a pair of &listings …"),
        Menu.CHART,
        icons.plus,
        ("Ctrl+Alt+D",),
        short=tr("+ Pair"),
        reveals=True,
    ),
    Spec(
        PairAct.REMOVE,
        tr("&Remove this pair of listings"),
        Menu.CHART,
        icons.minus,
        ("Ctrl+Alt+Shift+D",),
        short=tr("Remove"),
        reveals=True,
    ),
)
