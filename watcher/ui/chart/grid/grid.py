"""One to four charts side by side, of which one is active."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.ui.chart.chart import Chart
from watcher.ui.chart.grid.grid_state import MOST_CHARTS, GridChart, GridState, Link, Shape, another
from watcher.ui.chart.grid.links import Links
from watcher.ui.chart.shelf import Shelf
from watcher.ui.theme import Theme


class Grid(QWidget):
    """The active chart shows the session's selection; where symbols are linked, all do.

    Turning to another chart selects its symbol: what stands around the charts is always about the active one.
    """

    made = Signal(object)
    """A Chart is there, and not shown yet."""
    leaving = Signal(object)
    """A Chart goes."""
    activated = Signal(object, object)
    """The Chart that was active, and the one that is."""
    stood = Signal()
    """They stand, or are linked, in another way."""
    changed = Signal()
    """The user has put or set something in another way."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._shelf = Shelf(session, self)
        self._shape = Shape.ONE
        self._spare: tuple[GridChart, ...] = ()
        self._is_turning = False
        self._links = Links(self)
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._active = Chart(session, theme, self._shelf, self)
        self._charts: list[Chart] = [self._active]

    def begin(self) -> None:
        """Show the selection; whoever wants to hear of charts is connected by now."""
        self._take(self._active)
        self._lay_out()
        self._session.selection_changed.connect(self._on_selection_changed)
        self._on_selection_changed(self._session.selected or Symbol(""))

    @property
    def charts(self) -> Sequence[Chart]:
        """From left to right, from top to bottom."""
        return tuple(self._charts)

    @property
    def active(self) -> Chart:
        """The chart that toolbar, keys and menus act on."""
        return self._active

    @property
    def shape(self) -> Shape:
        """How they stand."""
        return self._shape

    @property
    def links(self) -> frozenset[Link]:
        """What they have in common."""
        return self._links.wanted

    @property
    def state(self) -> GridState:
        """Everything that is kept of them."""
        charts = (*map(_kept, self._charts), *self._spare)[:MOST_CHARTS]
        return GridState(self._shape, charts, self._charts.index(self._active), self.links)

    # ---- what the user wants

    def show_shape(self, shape: Shape) -> None:
        """Have the charts stand like this; what has no room comes back once there is some."""
        if shape is not self._shape:
            self._fit(shape)
            self.changed.emit()

    def link(self, links: frozenset[Link]) -> None:
        """Have the charts do these together."""
        if links == self.links:
            return
        self._links.want(links)
        if Link.SYMBOL in links and self._active.symbol is not None:
            self._show_in_all(self._active.symbol)
        self.stood.emit()
        self.changed.emit()

    def activate(self, chart: Chart) -> None:
        """Have toolbar, keys and menus act on this one from now on."""
        if chart is not self._active:
            self._turn_to(chart)
            self.changed.emit()

    def step(self, by: int) -> None:
        """Turn to the next chart, or with −1 to the one before; the keys go along."""
        chart = self._charts[(self._charts.index(self._active) + by) % len(self._charts)]
        self.activate(chart)
        chart.take_keys()

    def adopt(self, state: GridState, *, selects: bool) -> None:
        """Be like this. `selects`: the active chart's symbol is selected; else that shows the selection."""
        self._spare = ()
        self._links.want(state.links)
        self._fit(state.shape, state.charts)
        active = self._charts[state.active]
        wanted = state.charts[state.active].symbol if selects else None
        own = wanted or self._session.selected or state.charts[state.active].symbol
        for chart, kept in zip(self._charts, state.charts, strict=False):
            is_own = chart is active or Link.SYMBOL in state.links
            chart.set(own if is_own else kept.symbol, kept.state)
        self._spare = state.charts[state.shape.size :]
        self._turn_to(active)

    # ---- how

    def _fit(self, shape: Shape, wanted: Sequence[GridChart] = ()) -> None:
        """As many charts as the shape has; the active one stays. New ones show what is wanted of them."""
        self._shape, count = shape, shape.size
        at = self._charts.index(self._active)
        if at >= count:
            self._charts.insert(count - 1, self._charts.pop(at))
        gone = self._charts[count:]
        self._spare = (*map(_kept, gone), *self._spare)
        del self._charts[count:]
        while len(self._charts) < count:
            self._add(wanted)
        self._lay_out()
        for chart in gone:
            self.leaving.emit(chart)
            chart.end()
        self.stood.emit()

    def _add(self, wanted: Sequence[GridChart]) -> None:
        at = len(self._charts)
        if at < len(wanted):
            kept = wanted[at]
        elif self._spare:
            kept, *rest = self._spare
            self._spare = tuple(rest)
        else:
            listed = () if self._session.shown is None else self._session.shown.symbols
            kept = another([*map(_kept, self._charts)], listed, self.links)
        is_linked = Link.SYMBOL in self.links
        chart = Chart(self._session, self._theme, self._shelf, self)
        self._charts.append(chart)
        self._take(chart)
        chart.set(self._session.selected if is_linked else kept.symbol or self._session.selected, kept.state)

    def _take(self, chart: Chart) -> None:
        chart.changed.connect(self.changed)
        chart.pressed.connect(self._on_pressed)
        self.made.emit(chart)

    def _lay_out(self) -> None:
        for chart in self._charts:
            self._layout.removeWidget(chart)
        for along in range(2):
            self._layout.setRowStretch(along, 0)
            self._layout.setColumnStretch(along, 0)
        for chart, (row, column, rows, columns) in zip(self._charts, self._shape.cells, strict=True):
            self._layout.addWidget(chart, row, column, rows, columns)
            self._layout.setRowStretch(row, 1)
            self._layout.setColumnStretch(column, 1)
            chart.show()
        self._mark()

    def _mark(self) -> None:
        """Say which one is active, where there are several."""
        self._links.stand(self._charts, self._active)
        for number, chart in enumerate(self._charts, 1):
            chart.stand(number, len(self._charts), is_active=chart is self._active)

    def _turn_to(self, chart: Chart) -> None:
        before, self._active = self._active, chart
        self._mark()
        if chart is not before:
            self._is_turning = True
            focused = QApplication.focusWidget()
            if focused is not None and (before.isAncestorOf(focused) or before.top.isAncestorOf(focused)):
                # A toolbar that is hidden would leave the keys to whatever comes next.
                chart.take_keys()
            before.retire()
            self.activated.emit(before, chart)
            self._is_turning = False
        if chart.symbol is not None and chart.symbol != self._session.selected:
            self._session.select(chart.symbol)

    def _show_in_all(self, symbol: Symbol) -> None:
        for chart in self._charts:
            chart.show_symbol(symbol)

    @Slot(str)
    def _on_selection_changed(self, symbol: Symbol) -> None:
        if Link.SYMBOL in self.links:
            self._show_in_all(symbol)
        else:
            self._active.show_symbol(symbol)

    @Slot()
    def _on_pressed(self) -> None:
        chart = self.sender()
        if isinstance(chart, Chart) and chart in self._charts and not self._is_turning:
            self.activate(chart)


def _kept(chart: Chart) -> GridChart:
    return GridChart(chart.symbol, chart.state)
