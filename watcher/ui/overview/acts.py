"""What can be done with the overview."""

from __future__ import annotations

from enum import StrEnum

from watcher.domain.overview.periods import Period
from watcher.domain.overview.sizes import Size
from watcher.language import tr
from watcher.ui import icons
from watcher.ui.acts import Menu, Spec


class OverviewAct(StrEnum):
    """The actions by name."""

    OPEN = "open overview"
    NEXT = "next period"
    PREVIOUS = "previous period"


class Of(StrEnum):
    """What is shown, if it is not one list of several."""

    SHOWN = "shown"
    ALL = "all"
    HELD = "held"


SOURCES, SIZES, PERIODS = "overview source", "overview size", "overview period"
"""The groups of which one is chosen."""

OF = {f"overview of {of.value}": of for of in Of}
BY_SIZE = {f"size by {size.value}": size for size in Size}
BY_PERIOD = {f"colour by {period.value}": period for period in Period}
"""Actions by name, and what they choose."""

_OF_TEXTS = {
    Of.SHOWN: (tr("The &shown list"), "Shift+F9"),
    Of.ALL: (tr("&All lists"), "Ctrl+F9"),
    Of.HELD: (tr("&Holdings"), "Ctrl+Shift+F9"),
}
_SIZE_TEXTS = {
    Size.WEIGHT: (tr("&Weight in the portfolio"), "Ctrl+Alt+Shift+W"),
    Size.CAP: (tr("&Market cap"), "Ctrl+Alt+Shift+M"),
    Size.EQUAL: (tr("&All alike"), "Ctrl+Alt+Shift+A"),
}
_PERIOD_TEXTS = {
    Period.DAY: (tr("The &day"), "Ctrl+Alt+Shift+6"),
    Period.CLOSE: (tr("Since the &close"), "Ctrl+Alt+Shift+7"),
    Period.WEEK: (tr("1 &week"), "Ctrl+Alt+Shift+8"),
    Period.MONTH: (tr("1 &month"), "Ctrl+Alt+Shift+9"),
    Period.QUARTER: (tr("3 m&onths"), "Ctrl+Alt+Shift+0"),
    Period.YEAR_START: (tr("&Year to date"), "Ctrl+Alt+Shift+Y"),
    Period.YEAR: (tr("1 y&ear"), "Ctrl+Alt+Shift+Z"),
}


def _chosen(act: str, said: tuple[str, str], menu: Menu, group: str) -> Spec:
    """One of several that exclude each other, with its keys."""
    text, keys = said
    return Spec(act, text, menu, icons.tiles, (keys,), checkable=True, group=group, reveals=True)


ACTS = (
    Spec(
        OverviewAct.OPEN,
        tr("&Overview"),
        Menu.VIEW,
        icons.tiles,
        ("F9",),
        tip=tr("Overview; once more for the whole screen, and back"),
        reveals=True,
    ),
    *(_chosen(act, _OF_TEXTS[one], Menu.MAP_OF, SOURCES) for act, one in OF.items()),
    *(_chosen(act, _SIZE_TEXTS[one], Menu.MAP_SIZE, SIZES) for act, one in BY_SIZE.items()),
    *(_chosen(act, _PERIOD_TEXTS[one], Menu.MAP_COLOUR, PERIODS) for act, one in BY_PERIOD.items()),
    Spec(OverviewAct.NEXT, tr("&Next period"), Menu.OVERVIEW, icons.right, ("Alt+PgDown",), is_local=True),
    Spec(
        OverviewAct.PREVIOUS,
        tr("&Previous period"),
        Menu.OVERVIEW,
        icons.left,
        ("Alt+PgUp",),
        is_local=True,
    ),
)
