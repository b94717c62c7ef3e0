"""Charts that move together: where one goes in time, the others go; where it points, they point."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from watcher.ui.chart.chart import Chart
from watcher.ui.chart.grid.grid_state import Link
from watcher.ui.chart.grid.times import Stretch

if TYPE_CHECKING:
    from watcher.ui.plotting.crosshair import Crosshair


class Links(QObject):
    """Hears each chart and tells the others; the active one leads those whose bars come later."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._charts: Sequence[Chart] = ()
        self._active: Chart | None = None
        self._wanted: frozenset[Link] = frozenset()
        self._is_passing_on = False

    @property
    def wanted(self) -> frozenset[Link]:
        """What the charts have in common."""
        return self._wanted

    def want(self, wanted: frozenset[Link]) -> None:
        """Have the charts do these together; they follow the active one at once."""
        before, self._wanted = self._wanted, wanted
        if Link.CROSSHAIR in before - wanted:
            for chart in self._charts:
                if chart is not self._active and chart.view is not None:
                    chart.view.put_crosshair(None)
        if Link.TIME in wanted - before and self._active is not None:
            self._lead(self._active)

    def stand(self, charts: Sequence[Chart], active: Chart) -> None:
        """These are the charts, and this is the one that leads."""
        for chart in charts:
            if chart not in self._charts:
                chart.moved.connect(self._on_moved)
                chart.pointed.connect(self._on_pointed)
                chart.shown.connect(self._on_shown)
        self._charts, self._active = tuple(charts), active

    def _others(self, chart: Chart) -> Iterator[Chart]:
        return (one for one in self._charts if one is not chart)

    # ---- time

    @Slot()
    def _on_moved(self) -> None:
        chart = self.sender()
        if Link.TIME in self._wanted and not self._is_passing_on and isinstance(chart, Chart):
            self._lead(chart)

    @Slot()
    def _on_shown(self) -> None:
        """Bars have come: they are looked at where the active chart is."""
        chart = self.sender()
        if Link.TIME not in self._wanted or not isinstance(chart, Chart) or self._active is None:
            return
        if chart is self._active:
            self._lead(chart)
        else:
            stretch = _stretch(self._active)
            if stretch is not None:
                self._follow(chart, stretch)

    def _lead(self, chart: Chart) -> None:
        stretch = _stretch(chart)
        if stretch is not None:
            for other in self._others(chart):
                self._follow(other, stretch)

    def _follow(self, chart: Chart, stretch: Stretch) -> None:
        view, axis = chart.view, chart.axis
        span = None if axis is None else stretch.span(axis)
        if view is not None and span is not None and span != view.visible:
            self._is_passing_on = True
            view.look_at(span)
            self._is_passing_on = False

    # ---- crosshair

    @Slot(object)
    def _on_pointed(self, crosshair: Crosshair | None) -> None:
        chart = self.sender()
        if Link.CROSSHAIR not in self._wanted or self._is_passing_on or not isinstance(chart, Chart):
            return
        # pyqtgraph comes with it; by now it is there.
        from watcher.ui.plotting.crosshair import Crosshair

        source = chart.axis
        self._is_passing_on = True
        for other in self._others(chart):
            view, axis = other.view, other.axis
            if view is None or axis is None:
                continue
            index = None if crosshair is None or source is None else axis.bar_of(crosshair.index, source)
            view.put_crosshair(None if index is None else Crosshair(index, None))
        self._is_passing_on = False


def _stretch(chart: Chart) -> Stretch | None:
    """What of a chart is in view; None where it has no bars."""
    view, axis = chart.view, chart.axis
    return None if view is None or axis is None else Stretch.of(view.visible, axis)
