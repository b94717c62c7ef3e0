"""What other modules see of a chart when they add to it, and what it wants of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from watcher.bridge.session import Session
from watcher.domain.bars import BarsKey
from watcher.domain.chart_data import ChartData
from watcher.domain.errors import WatcherError
from watcher.domain.symbols import Symbol
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.head import Head
from watcher.ui.chart.toolbar import Toolbar
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.ui.chart.shelf import Shelf
    from watcher.ui.plotting.view import ChartView


class Host(Protocol):
    """The chart as its parts see it."""

    @property
    def session(self) -> Session:
        """Where prices, bars and alerts come from."""
        ...

    @property
    def theme(self) -> Theme:
        """Colours and fonts."""
        ...

    @property
    def toolbar(self) -> Toolbar:
        """Where buttons go: `toolbar.add(Place.INDICATORS, action)`."""
        ...

    @property
    def head(self) -> Head:
        """The lines above the toolbar."""
        ...

    @property
    def shelf(self) -> Shelf:
        """What the charts have in common."""
        ...

    @property
    def symbol(self) -> Symbol | None:
        """Whose bars are shown, or asked for."""
        ...

    @property
    def state(self) -> ChartState:
        """How the chart is set now, whatever its symbol."""
        ...

    def change_state(self, state: ChartState) -> None:
        """Set the chart like this and keep it; every part's `adopt` is called, the caller's too."""
        ...

    def follow(self) -> None:
        """What the parts want to hear of has changed: ask them for `follows` again."""
        ...

    @property
    def view(self) -> ChartView | None:
        """The chart, once there are bars to show."""
        ...


class Part(QObject):
    """Something that adds to a chart: buttons to its toolbar, overlays and panes to its view.

    Its constructor takes the host and adds the buttons (the actions are its children); a chart makes
    one of each class in `parts.PARTS`. What is not overridden does nothing. pyqtgraph must not be
    imported with it (it would hold up the first paint): overlays need only QtGui, and come in `join`.
    """

    failed = Signal(WatcherError)
    """Something could not be done; the panel's `failed` tells it."""
    done = Signal(object)
    """Something was done: the panel's `done`."""
    news_wanted = Signal(str, object)
    """The headlines of a symbol's day (date): the panel's `news_wanted`."""

    def __init__(self, host: Host) -> None:
        super().__init__(host.toolbar)

    def join(self, view: ChartView) -> None:
        """The view is made; add overlays and panes now. Comes once, after `adopt`."""

    def adopt(self, state: ChartState) -> None:
        """The chart is set like this: kept settings at the start, a layout, or a change by any part."""

    def turn(self) -> None:
        """Another symbol is wanted (`Host.symbol`); its bars come later."""

    def retire(self) -> None:
        """Another chart has the toolbar and the keys now: put away what stands open for this one."""

    def end(self) -> None:
        """The chart goes: let go of what it has in common with others."""

    def rewrite(self) -> None:
        """Numbers and times are written in another way from now on; the chart itself is painted anew."""

    def follows(self) -> Sequence[BarsKey]:
        """Bars whose live ends it wants to hear of beside the chart's own (`Session.bars_changed`)."""
        return ()

    def show(self, data: ChartData) -> None:
        """Other bars are shown, or the same better known; overlays have been told of them already."""
