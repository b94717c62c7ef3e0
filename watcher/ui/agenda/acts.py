"""What can be done with the calendar."""

from __future__ import annotations

from enum import StrEnum

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
        "Show by &month",
        Menu.CALENDAR,
        icons.layout,
        ("Ctrl+Alt+K",),
        short="Month",
        checkable=True,
        reveals=True,
    ),
    Spec(
        AgendaAct.EARLIER,
        "Month &before",
        Menu.CALENDAR,
        icons.left,
        ("Ctrl+Alt+PgUp",),
        short="‹",
        reveals=True,
    ),
    Spec(
        AgendaAct.TODAY, "&Today", Menu.CALENDAR, icons.down, ("Ctrl+Alt+Home",), short="Today", reveals=True
    ),
    Spec(
        AgendaAct.LATER,
        "Month &after",
        Menu.CALENDAR,
        icons.right,
        ("Ctrl+Alt+PgDown",),
        short="›",
        reveals=True,
    ),
    Spec(AgendaAct.EXPORT, "E&xport calendar …", Menu.CALENDAR, icons.out, ("Ctrl+Shift+E",), reveals=True),
)
