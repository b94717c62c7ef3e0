"""The chart panel: the chart of the selected symbol, with its head and its toolbar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.ui.actions import Actions
from watcher.ui.acts import Menu
from watcher.ui.chart.chart import Chart
from watcher.ui.chart.chart_state import ChartState
from watcher.ui.chart.head import Head
from watcher.ui.chart.setting import Setting
from watcher.ui.chart.shelf import Shelf
from watcher.ui.panel import Panel
from watcher.ui.theme import Theme

if TYPE_CHECKING:
    from watcher.ui.plotting.view import ChartView


class ChartPanel(Panel):
    """Follows the session's selection."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chart")
        self._chart = Chart(session, theme, Shelf(session, self), self)
        self._setting = Setting(session, self._chart, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._chart.top)
        column.addWidget(self._chart, 1)
        self._chart.built.connect(self._on_built)
        self._chart.failed.connect(self.failed)
        self._chart.done.connect(self.done)
        self._chart.news_wanted.connect(self.news_wanted)
        session.selection_changed.connect(self._on_selection_changed)
        self._on_selection_changed(session.selected or Symbol(""))

    @property
    def active(self) -> Chart:
        """The chart that tools and keys act on."""
        return self._chart

    @property
    def head(self) -> Head:
        """Price, and ranges."""
        return self._chart.head

    @property
    def view(self) -> ChartView | None:
        """The bars as they are drawn, once there are any to show."""
        return self._chart.view

    @property
    def state(self) -> ChartState:
        """How the chart is set."""
        return self._chart.state

    @override
    def join(self, acts: Actions) -> None:
        menu = acts.menus[Menu.CHART]
        self._chart.head.fill(menu.addMenu(tr("&Range")))
        self._chart.toolbar.fill(menu)

    @override
    def remember(self) -> None:
        self._setting.remember()

    @override
    def rewrite(self) -> None:
        self._chart.rewrite()

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        self._chart.show_symbol(symbol)

    @Slot()
    def _on_built(self) -> None:
        if self._chart.view is not None:
            self.setFocusProxy(self._chart.view)
