"""What can be done with alerts."""

from __future__ import annotations

from enum import StrEnum

from watcher.language import tr
from watcher.ui import icons
from watcher.ui.acts import Menu, Spec
from watcher.ui.alerts.groupings import Grouping

GROUP = "alerts arrangement"


class AlertAct(StrEnum):
    """The actions by name."""

    NEW = "new alert"
    SEARCH = "search alerts"
    USUAL = "alerts as usual"
    NEAREST = "nearest alerts first"
    BY_SYMBOL = "alerts by symbol"
    BY_STATE = "alerts by state"
    PAUSE = "pause alerts"
    RESUME = "resume alerts"
    DAY = "day of fired alert"
    LOG = "log of alerts"
    IMPORT = "import alerts"
    EXPORT = "export alerts"


ARRANGEMENTS = {
    AlertAct.USUAL: Grouping.USUAL,
    AlertAct.NEAREST: Grouping.NEAREST,
    AlertAct.BY_SYMBOL: Grouping.SYMBOL,
    AlertAct.BY_STATE: Grouping.STATE,
}


def _arrangement(act: AlertAct, text: str, keys: str) -> Spec:
    return Spec(act, text, Menu.ALERTS, icons.sort, (keys,), checkable=True, group=GROUP)


ACTS = (
    Spec(
        AlertAct.NEW,
        tr("&New alert"),
        Menu.ALERTS,
        icons.bell,
        ("Ctrl+Shift+A",),
        short=tr("+ New alert"),
        reveals=True,
    ),
    Spec(AlertAct.SEARCH, tr("&Search alerts"), Menu.ALERTS, icons.funnel, ("Ctrl+Alt+F",), reveals=True),
    _arrangement(AlertAct.USUAL, tr("&Usual order"), "Ctrl+Alt+U"),
    _arrangement(AlertAct.NEAREST, tr("Nearest &first"), "Ctrl+Alt+N"),
    _arrangement(AlertAct.BY_SYMBOL, tr("Grouped by s&ymbol"), "Ctrl+Alt+B"),
    _arrangement(AlertAct.BY_STATE, tr("&Grouped by state"), "Ctrl+Alt+S"),
    Spec(AlertAct.PAUSE, tr("&Pause all that are listed"), Menu.ALERTS, icons.hush, ("Ctrl+Alt+P",)),
    Spec(AlertAct.RESUME, tr("&Resume all that are listed"), Menu.ALERTS, icons.bell, ("Ctrl+Alt+R",)),
    Spec(
        AlertAct.DAY,
        tr("&Day of the fired alert"),
        Menu.ALERTS,
        icons.candle,
        ("Ctrl+Alt+V",),
        tip=tr("What that day was like: the move, the peers, the headlines"),
        reveals=True,
    ),
    Spec(AlertAct.LOG, tr("&Log of alerts …"), Menu.ALERTS, icons.messages, ("Ctrl+Alt+L",)),
    Spec(AlertAct.IMPORT, tr("&Import alerts …"), Menu.ALERTS, icons.into, ("Ctrl+Alt+O",)),
    Spec(AlertAct.EXPORT, tr("&Export alerts …"), Menu.ALERTS, icons.out, ("Ctrl+Alt+E",)),
)
