"""What lies over the course of a portfolio: its return in words, and what it is compared with."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date

import numpy as np
from PySide6.QtGui import QPainter
from typing_extensions import override

from watcher.domain import dates
from watcher.domain.portfolio.prices import Floats, Ordinals
from watcher.language import tr
from watcher.ui.plotting.canvas import ChartCanvas
from watcher.ui.plotting.curve import CurvePainter, Values
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.line_colours import line_colour
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.navigation import Span
from watcher.ui.plotting.overlay import Overlay, Tag
from watcher.ui.plotting.readout import Ink, Word
from watcher.ui.plotting.rebasing import left_edge, rebased, scaled
from watcher.ui.plotting.series import Series
from watcher.ui.theme import Theme
from watcher.ui.words import DASH, percent
from watcher.values import dataclass

_GAP = 12


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Something to compare with: proleptic ordinals, and an index."""

    name: str
    days: Ordinals
    index: Floats


class OwnReturn(Overlay):
    """The return since the left edge of the chart, in words; its line is the chart's own."""

    def __init__(self, view: ChartCanvas, theme: Theme) -> None:
        self._view = view
        self._theme = theme
        self._series: Series | None = None

    @override
    def follow(self, series: Series, first: int) -> None:
        self._series = series

    @override
    def words(self, index: int) -> list[Word]:
        series = self._series
        if series is None or not 0 <= index < len(series):
            return []
        base = series.bar(left_edge(self._view, series))[3]
        change = series.bar(index)[3] / base - 1 if base > 0 else math.nan
        ink = self._theme.tokens.accent
        return [Word(tr("Return"), Ink.MUTED, 4), Word(_percent(change), ink, _GAP)]


class IndexLine(Overlay):
    """An index that begins where the portfolio stands at the left edge, or where it begins itself."""

    def __init__(self, line: Line, first_day: int, colour: str, view: ChartCanvas, theme: Theme) -> None:
        self._line = line
        self._colour = colour
        self._view = view
        self._theme = theme
        self._series: Series | None = None
        self._begins = int(line.days[0]) - first_day if len(line.days) else -1
        gap = np.full(max(0, self._begins), np.nan)
        self._values = Values(np.concatenate((gap, line.index)))
        self._curve = CurvePainter()

    @override
    def follow(self, series: Series, first: int) -> None:
        self._series = series

    @override
    def extent(self, first: int, stop: int) -> Span | None:
        return scaled(self._values.extent(first, stop), self._factor())

    @override
    def words(self, index: int) -> list[Word]:
        ink = line_colour(self._theme, self._colour)
        name = Word(self._line.name, ink, 4)
        at = self._base_at()
        if at is None:
            return [name, Word(tr("has no closes here"), Ink.MUTED, _GAP)]
        said = [name, Word(_percent(self._values[index] / self._values[at] - 1), ink, _GAP)]
        if at == self._begins > 0:
            since = dates.full(date.fromordinal(int(self._line.days[0])))
            said.append(Word(tr("since {day}").format(day=since), Ink.MUTED, _GAP))
        return said

    @override
    def tags(self) -> Sequence[Tag]:
        at, factor = self._base_at(), self._factor()
        if at is None or not math.isfinite(factor):
            return []
        last = self._values[len(self._values) - 1]
        change = percent(last / self._values[at] - 1)
        return [Tag(last * factor, line_colour(self._theme, self._colour), change)]

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        factor = self._factor()
        if math.isfinite(factor):
            colour = look.colour(line_colour(self._theme, self._colour))
            self._curve.paint(painter, rebased(frame, factor), self._values, colour)

    def _base_at(self) -> int | None:
        """The day that it is measured from."""
        if self._begins < 0:
            return None
        return max(left_edge(self._view, self._series), self._begins)

    def _factor(self) -> float:
        at, series = self._base_at(), self._series
        if at is None or series is None or at >= len(series) or not self._values[at] > 0:
            return math.nan
        return series.bar(at)[3] / self._values[at]


def _percent(ratio: float) -> str:
    return DASH if math.isnan(ratio) else percent(ratio)
