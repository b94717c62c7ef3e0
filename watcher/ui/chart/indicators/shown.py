"""An indicator in a view: its lines, and the overlays or the pane that paint them."""

from __future__ import annotations

from collections.abc import Callable

from watcher.domain.indicators.kinds import Drawing, Measure, Place
from watcher.ui.chart.indicators.anchor import Anchor
from watcher.ui.chart.indicators.chosen import Chosen
from watcher.ui.chart.indicators.lines import Lines
from watcher.ui.chart.indicators.overlays import GroundOverlay, LinesOverlay, LinesPane
from watcher.ui.plotting.overlay import Follower, Overlay
from watcher.ui.plotting.view import ChartView
from watcher.ui.theme import Theme


class Shown:
    """Added to a view when it is made; an anchor is taken elsewhere where `moved` hears of that."""

    def __init__(
        self,
        chosen: Chosen,
        theme: Theme,
        stale: Callable[[], None],
        view: ChartView,
        moved: Callable[[Chosen], None] | None = None,
    ) -> None:
        self.lines = Lines(chosen, theme, stale)
        self._view = view
        self._overlays: list[Overlay] = []
        self._pane: LinesPane | None = None
        self._anchor: Anchor | None = None
        kind = chosen.kind
        if kind.place is Place.PANE:
            self._pane = LinesPane(self.lines)
            view.add_pane(self._pane)
            return
        if any(output.drawing in {Drawing.EDGE, Drawing.CLOUD} for output in kind.outputs):
            self._overlays.append(GroundOverlay(self.lines))
        self._overlays.append(LinesOverlay(self.lines))
        if moved is not None and any(one.measure is Measure.MOMENT for one in kind.parameters):
            self._anchor = Anchor(self.lines, theme, view, moved)
            self._overlays.append(self._anchor)
            view.add_tool(self._anchor)
        for overlay in self._overlays:
            view.add_overlay(overlay)

    def owns(self, follower: Follower) -> bool:
        """Whether this is one of its overlays, or its pane."""
        return follower is self._pane or any(follower is one for one in self._overlays)

    def remove(self) -> None:
        """Take it out of the view."""
        if self._anchor is not None:
            self._view.remove_tool(self._anchor)
        for overlay in self._overlays:
            self._view.remove_overlay(overlay)
        if self._pane is not None:
            self._view.remove_pane(self._pane)
