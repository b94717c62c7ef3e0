"""The chart panel: one to four charts; head, toolbar, keys and menu are those of the active one."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.by_name import Gone
from watcher.ui.chart.chart import Chart
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.grid.commands import Commands
from watcher.ui.chart.grid.grid import Grid
from watcher.ui.chart.grid.named import GridLeft, Grids
from watcher.ui.chart.head import Head
from watcher.ui.chart.setting import Setting
from watcher.ui.chart.toolbar import Place
from watcher.ui.panel import Panel
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView


class ChartPanel(Panel):
    """Follows the session's selection."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self._session = session
        self._acts: Actions | None = None
        self._grids: Grids | None = None
        self._tops = QStackedWidget(self)
        self._tops.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._grid = Grid(session, theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tops)
        column.addWidget(self._grid, 1)
        self._setting = Setting(session, self._grid, self)
        self._grid.made.connect(self._on_made)
        self._grid.leaving.connect(self._on_leaving)
        self._grid.activated.connect(self._on_activated)
        self._grid.begin()

    @property
    def active(self) -> Chart:
        """The chart that toolbar, keys and menu act on."""
        return self._grid.active

    @property
    def grid(self) -> Grid:
        """All charts."""
        return self._grid

    @property
    def head(self) -> Head:
        """Price, and ranges."""
        return self.active.head

    @property
    def view(self) -> ChartView | None:
        """The bars as they are drawn, once there are any to show."""
        return self.active.view

    @property
    def state(self) -> ChartState:
        """How the active chart is set."""
        return self.active.state

    def show_day(self, symbol: Symbol, day: date) -> None:
        """Show the card of a day of any symbol, which is selected."""
        if symbol != self._session.selected:
            self._session.select(symbol)
        self.active.open_day(symbol, day)

    @override
    def join(self, acts: Actions) -> None:
        self._acts = acts
        for chart in self._grid.charts:
            self._offer_grids(chart)
        self._fill_menu(self.active)
        Commands(self._grid, acts, self)
        self._grids = Grids(self._session, self._grid, acts, self)
        self._grids.done.connect(self.done)

    @override
    def remember(self) -> None:
        self._setting.remember()
        if self._grids is not None:
            self._grids.remember()

    @override
    def restore(self, deed: Gone | GridLeft) -> None:
        if self._grids is not None:
            self._grids.take_back(deed)

    @override
    def rewrite(self) -> None:
        for chart in self._grid.charts:
            chart.rewrite()

    # ---- charts come, go, and take over

    @Slot(object)
    def _on_made(self, chart: Chart) -> None:
        chart.failed.connect(self.failed)
        chart.done.connect(self.done)
        chart.news_wanted.connect(self.news_wanted)
        chart.built.connect(self._on_built)
        self._tops.addWidget(chart.top)
        self._offer_grids(chart)

    @Slot(object)
    def _on_leaving(self, chart: Chart) -> None:
        self._tops.removeWidget(chart.top)

    @Slot(object, object)
    def _on_activated(self, before: Chart, chart: Chart) -> None:
        self._tops.setCurrentWidget(chart.top)
        self.setFocusProxy(chart.view or chart)
        if self._acts is not None:
            menu = self._acts.menus[Menu.CHART]
            for action in (*before.head.offered, *before.toolbar.offered):
                menu.removeAction(action)
            self._fill_menu(chart)
            # The keys that the user gave to what one chart can do are those of the other, too.
            self._acts.adopt()

    def _fill_menu(self, chart: Chart) -> None:
        if self._acts is not None:
            self._acts.menus[Menu.CHART].addActions([*chart.head.offered, *chart.toolbar.offered])

    def _offer_grids(self, chart: Chart) -> None:
        """Every toolbar has a button for them; the menu has them once.

        No action is shared: one that stood in a toolbar is lost to Python with that toolbar.
        """
        if self._acts is not None:
            action = QAction(tr("Grid"), chart.toolbar)
            action.setIconText(tr("Grid") + " ▾")
            action.setToolTip(tr("Several charts side by side, linked or not, kept by name"))
            action.triggered.connect(self._on_grids_wanted)
            chart.toolbar.add(Place.GRIDS, action, in_menu=False)

    @Slot()
    def _on_grids_wanted(self) -> None:
        action = self.sender()
        if self._acts is not None and isinstance(action, QAction):
            below = self.active.toolbar.button(action)
            self._acts.menus[Menu.GRIDS].popup(below.mapToGlobal(QPoint(0, below.height())))

    @Slot()
    def _on_built(self) -> None:
        if self.sender() is self.active:
            self.setFocusProxy(self.active.view or self.active)
        charts = self._grid.charts
        stops = [stop for chart in charts for stop in (*chart.head.stops, *chart.toolbar.stops, chart.view)]
        for before, after in pairwise(stop for stop in stops if stop is not None):
            QWidget.setTabOrder(before, after)
