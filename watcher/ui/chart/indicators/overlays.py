"""An indicator as what a chart knows: laid over the bars, or in a pane of its own."""

from __future__ import annotations

from PySide6.QtGui import QPainter

from watcher.domain.bar_table import Beside
from watcher.overriding import override
from watcher.ui.chart.indicators.lines import SHORTENED_FROM, Lines, Span
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.overlay import Depth, Overlay, Pane, Tag
from watcher.ui.plotting.price_axis import PriceTick, value_ticks
from watcher.ui.plotting.readout import Word
from watcher.ui.plotting.series import Series

_LEVELS_APART_PX = 14


class LinesOverlay(Overlay):
    """Lines over the bars, and what the readout says of them."""

    depth = Depth.ABOVE
    reads_view = False

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    @override
    def follow(self, series: Series, first: int) -> None:
        self._lines.follow(series, first)

    @override
    def extent(self, first: int, stop: int) -> Span | None:
        return self._lines.extent(first, stop)

    @override
    def words(self, index: int) -> list[Word]:
        return self._lines.words(index)

    @override
    def beside(self, first: int, stop: int) -> list[Beside]:
        return self._lines.beside(first, stop)

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        self._lines.paint(painter, frame, look)


class GroundOverlay(Overlay):
    """The veil of the same lines, below the bars."""

    depth = Depth.BELOW
    reads_view = False

    def __init__(self, lines: Lines) -> None:
        self._lines = lines

    @override
    def follow(self, series: Series, first: int) -> None:
        """The lines are told as those above the bars."""

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        self._lines.paint_ground(painter, frame, look)


class LinesPane(Pane):
    """Lines with an axis of their own, and their levels."""

    reads_view = False

    def __init__(self, lines: Lines) -> None:
        self._lines = lines
        self.key = lines.chosen.key

    @override
    def follow(self, series: Series, first: int) -> None:
        self._lines.follow(series, first)

    @override
    def extent(self, first: int, stop: int) -> Span | None:
        """Its levels are always in view."""
        found, levels = self._lines.extent(first, stop), self._lines.chosen.kind.levels
        ends = [*(found or ()), *levels]
        return (min(ends), max(ends)) if ends else None

    @override
    def words(self, index: int) -> list[Word]:
        return self._lines.words(index)

    @override
    def tags(self) -> list[Tag]:
        return self._lines.tags()

    @override
    def ticks(self, low: float, high: float, height: float) -> tuple[PriceTick, ...]:
        """The levels themselves where there are several, else round values."""
        levels = self._lines.chosen.kind.levels
        if len(levels) > 1 and height / (len(levels) + 1) > _LEVELS_APART_PX:
            return tuple(PriceTick(level, f"{level:g}".replace("-", "−")) for level in levels)
        ticks = value_ticks(low, high, height)
        if max(abs(low), abs(high)) < SHORTENED_FROM:
            return ticks
        return tuple(PriceTick(one.price, self._lines.text(one.price)) for one in ticks)

    @override
    def text(self, value: float) -> str:
        return self._lines.text(value)

    @override
    def beside(self, first: int, stop: int) -> list[Beside]:
        return self._lines.beside(first, stop)

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        self._lines.paint_levels(painter, frame, look)
        self._lines.paint(painter, frame, look)
