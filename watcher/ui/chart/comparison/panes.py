"""What a comparison has in a pane of its own: a ratio, a spread, the premium of one listing over another."""

from __future__ import annotations

import math

from PySide6.QtGui import QPainter

from watcher.domain.bar_table import Beside
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.comparison.aligned import Aligned, Derived
from watcher.ui.plotting.curve import CurvePainter
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.line_colours import line_colour
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.overlay import Pane, Tag
from watcher.ui.plotting.pixels import RectBatch, dashes
from watcher.ui.plotting.price_axis import PriceTick, value_ticks
from watcher.ui.plotting.readout import Ink, Word
from watcher.ui.plotting.series import Series
from watcher.ui.theme import Theme
from watcher.ui.words import number, percent

Span = tuple[float, float]
_MOST_PLACES = 8


class DerivedPane(Pane):
    """One line of values made of the chart's closes and those of others."""

    def __init__(self, key: str, colour: str, theme: Theme, *, is_percent: bool = False) -> None:
        self.key = key
        self.colour = colour
        self.name = ""
        self.note = ""
        self.parts: list[Aligned] = []
        self.derived: Derived | None = None
        self._theme = theme
        self._is_percent = is_percent
        self._series: Series | None = None
        self._curve = CurvePainter()
        self._zero = RectBatch()

    @override
    def follow(self, series: Series, first: int) -> None:
        self._series = series
        for part in self.parts:
            if first == 0:
                part.blank(series)
            else:
                part.settle(first)
        if self.derived is not None:
            self.derived.settle(series, self.parts, first)

    @override
    def extent(self, first: int, stop: int) -> Span | None:
        return None if self.derived is None else self.derived.values.extent(first, stop)

    @override
    def words(self, index: int) -> list[Word]:
        ink = line_colour(self._theme, self.colour)
        if self.note:
            return [Word(self.name, ink, 6), Word(self.note, Ink.MUTED)]
        value = math.nan if self.derived is None else self.derived.values[index]
        return [Word(self.name, ink, 6), Word("–" if math.isnan(value) else self.text(value), ink)]

    @override
    def tags(self) -> list[Tag]:
        if self._series is None or self.derived is None:
            return []
        value = self.derived.values[len(self._series) - 1]
        return (
            [] if math.isnan(value) else [Tag(value, line_colour(self._theme, self.colour), self.text(value))]
        )

    @override
    def beside(self, first: int, stop: int) -> list[Beside]:
        if self.derived is None or self.note:
            return []
        values = self.derived.values.over(first, stop)
        if self._is_percent:
            return [Beside(tr("{name} in %").format(name=self.name), values * 100)]
        return [Beside(self.name, values)]

    @override
    def ticks(self, low: float, high: float, height: float) -> tuple[PriceTick, ...]:
        if self.note:
            return ()
        ticks = value_ticks(low, high, height)
        return tuple(PriceTick(one.price, percent(one.price)) for one in ticks) if self._is_percent else ticks

    @override
    def text(self, value: float) -> str:
        if self._is_percent:
            return percent(value)
        # A ratio of 0.2224 and a spread of 51.02: as many decimals as four digits take, two at least.
        places = 2 if not value else max(2, 3 - math.floor(math.log10(abs(value))))
        return number(value, min(places, _MOST_PLACES)).replace("-", "−")

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        if self.derived is None:
            return
        unit = max(1, int(frame.ratio))
        if frame.low < 0 < frame.high:
            line = dashes(0, frame.width, int(frame.y(0.0)), 3 * unit, 3 * unit, unit)
            self._zero.fill(painter, look.faint_brush, line)
        colour = look.colour(line_colour(self._theme, self.colour))
        self._curve.paint(painter, frame, self.derived.values, colour)
