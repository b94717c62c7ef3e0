"""What can be done with the calendar."""

from __future__ import annotations

from enum import StrEnum

from watcher.language import tr
from watcher.ui import icons
from watcher.ui.acts import Menu, Spec


class AgendaAct(StrEnum):
    """The actions by name."""

    MONTH = "show month"
    EARLIER = "month before"
    LATER = "month after"
    TODAY = "calendar today"
    EXPORT = "export calendar"


ACTS = (
    Spec(
        AgendaAct.MONTH,
        tr("Show by &month"),
        Menu.CALENDAR,
        icons.layout,
        ("Ctrl+Alt+K",),
        short=tr("Month"),
        checkable=True,
        reveals=True,
    ),
    Spec(
        AgendaAct.EARLIER,
        tr("Month &before"),
        Menu.CALENDAR,
        icons.left,
        ("Ctrl+Alt+PgUp",),
        short="‹",
        reveals=True,
    ),
    Spec(
        AgendaAct.TODAY,
        tr("&Today"),
        Menu.CALENDAR,
        icons.down,
        ("Ctrl+Alt+Home",),
        short=tr("Today"),
        reveals=True,
    ),
    Spec(
        AgendaAct.LATER,
        tr("Month &after"),
        Menu.CALENDAR,
        icons.right,
        ("Ctrl+Alt+PgDown",),
        short="›",
        reveals=True,
    ),
    Spec(
        AgendaAct.EXPORT, tr("E&xport calendar …"), Menu.CALENDAR, icons.out, ("Ctrl+Shift+E",), reveals=True
    ),
)
