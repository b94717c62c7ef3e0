"""What can be done with several charts; what one chart can do stands in its toolbar."""

from __future__ import annotations

from enum import StrEnum

from watcher.language import tr
from watcher.ui import icons
from watcher.ui.acts import Menu, Spec


class ChartAct(StrEnum):
    """The actions by name."""

    ONE = "one chart"
    BESIDE = "two charts side by side"
    ABOVE = "two charts above each other"
    THREE = "three charts"
    FOUR = "four charts"
    NEXT = "next chart"
    PREVIOUS = "previous chart"
    LINK_SYMBOL = "link symbols of charts"
    LINK_TIME = "link times of charts"
    LINK_CROSSHAIR = "link crosshairs of charts"
    SAVE = "save grid"
    RENAME = "rename grid"
    DELETE = "delete grid"
    NEXT_GRID = "next grid"


_GROUP = "charts"


def _shape(act: ChartAct, text: str, draw: icons.Draw, keys: str) -> Spec:
    return Spec(act, text, Menu.GRIDS, draw, (keys,), checkable=True, group=_GROUP)


def _link(act: ChartAct, text: str, keys: str) -> Spec:
    return Spec(act, text, Menu.GRIDS, icons.link, (keys,), checkable=True)


ACTS = (
    _shape(ChartAct.ONE, tr("&One chart"), icons.one_chart, "Ctrl+Alt+Shift+1"),
    _shape(ChartAct.BESIDE, tr("&Two charts side by side"), icons.two_beside, "Ctrl+Alt+Shift+2"),
    _shape(ChartAct.ABOVE, tr("Two charts &above each other"), icons.two_above, "Ctrl+Alt+Shift+3"),
    _shape(ChartAct.THREE, tr("T&hree charts"), icons.three_charts, "Ctrl+Alt+Shift+4"),
    _shape(ChartAct.FOUR, tr("&Four charts"), icons.four_charts, "Ctrl+Alt+Shift+5"),
    Spec(ChartAct.NEXT, tr("&Next chart"), Menu.GRIDS, icons.right, ("Ctrl+Tab",)),
    Spec(ChartAct.PREVIOUS, tr("&Previous chart"), Menu.GRIDS, icons.left, ("Ctrl+Shift+Tab",)),
    _link(ChartAct.LINK_SYMBOL, tr("Link the &symbol of all charts"), "Ctrl+Alt+Shift+S"),
    _link(ChartAct.LINK_TIME, tr("Link the ti&me of all charts"), "Ctrl+Alt+Shift+T"),
    _link(ChartAct.LINK_CROSSHAIR, tr("Link the &crosshair of all charts"), "Ctrl+Alt+Shift+X"),
    Spec(ChartAct.SAVE, tr("Sa&ve grid …"), Menu.GRIDS, icons.plus, ("Alt+Shift+F5",)),
    Spec(ChartAct.RENAME, tr("&Rename grid …"), Menu.GRIDS, icons.pen, ("Alt+Shift+F2",)),
    Spec(ChartAct.DELETE, tr("&Delete grid"), Menu.GRIDS, icons.minus, ("Alt+Shift+F8",)),
    Spec(ChartAct.NEXT_GRID, tr("Ne&xt grid"), Menu.GRIDS, icons.retry, ("Alt+Shift+F6",)),
)
