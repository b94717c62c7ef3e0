"""What a comparison lays over the prices: the chart's own change, those of others, a second listing."""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np
from PySide6.QtGui import QPainter

from watcher.domain.bar_table import Beside
from watcher.domain.bars import Bars, Floats
from watcher.domain.comparison.total_return import total_return
from watcher.domain.corporate_actions import Dividend
from watcher.domain.sessions import SessionTable
from watcher.domain.symbols import Symbol
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.comparison.aligned import Aligned, Derived
from watcher.ui.plotting.curve import CurvePainter, Values
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.line_colours import line_colour
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.overlay import Overlay, Tag
from watcher.ui.plotting.readout import Ink, Word
from watcher.ui.plotting.rebasing import factor_of, left_edge, rebased, scaled
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.view import ChartView
from watcher.ui.theme import Theme
from watcher.ui.words import number, percent

Span = tuple[float, float]
_GAP = 12
_LONGEST_TAG = 9
_NEWEST = 10
"""Of so many bars one counts as newest: the other market has holidays of its own."""


class OwnLine(Overlay):
    """The chart's own change since the left edge, in words; with dividends, as a line, too."""

    def __init__(self, theme: Theme, view: ChartView) -> None:
        self.symbol = Symbol("")
        self.note = ""
        self._theme = theme
        self._view = view
        self._series: Series | None = None
        self._total: Values | None = None
        self._paid: tuple[Sequence[Dividend] | None, SessionTable | None] = (None, None)
        self._curve = CurvePainter()

    def pay(self, dividends: Sequence[Dividend] | None, table: SessionTable | None) -> None:
        """With these dividends, if only none, it has a line; where they are not known it has none."""
        self._paid = (dividends, table)
        self._total = None
        if dividends is not None and self._series is not None:
            bars = Bars.merged(*self._series.parts)
            self._total = Values(total_return(bars, dividends, table))

    @override
    def follow(self, series: Series, first: int) -> None:
        is_corrected, self._series = series is self._series, series
        if first == 0:
            self.pay(*(self._paid if is_corrected else (None, None)))
        elif self._total is not None:
            self._total.put(first, np.array([row[4] for row in series.rows(first)]))

    @override
    def extent(self, first: int, stop: int) -> Span | None:
        return None if self._total is None else scaled(self._total.extent(first, stop), self._factor())

    @override
    def words(self, index: int) -> list[Word]:
        if self._series is None or not len(self._series):
            return []
        if self._total is not None:
            close, base = self._total[index], self._total[self._edge]
        else:
            close, base = self._series.bar(index)[3], self._series.bar(self._edge)[3]
        change = close / base - 1 if base > 0 else math.nan
        said = [Word(self.symbol, Ink.TEXT, 4), Word(_change(change), Ink.TEXT, 5 if self.note else _GAP)]
        return [*said, Word(self.note, Ink.MUTED, _GAP)] if self.note else said

    @override
    def beside(self, first: int, stop: int) -> list[Beside]:
        if self._series is None or not len(self._series):
            return []
        if self._total is not None:
            return [_changed(self.symbol, self._total.over(first, stop), self._total[self._edge])]
        closes = Bars.merged(*self._series.parts).close[first:stop]
        return [_changed(self.symbol, closes, self._series.bar(self._edge)[3])]

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        factor = self._factor()
        if self._total is not None and math.isfinite(factor):
            self._curve.paint(painter, rebased(frame, factor), self._total, look.text)

    @property
    def _edge(self) -> int:
        return left_edge(self._view, self._series)

    def _factor(self) -> float:
        if self._series is None or self._total is None or not len(self._series):
            return math.nan
        return factor_of(self._series.bar(self._edge)[3], self._total[self._edge])


class RelativeLine(Overlay):
    """Another symbol's change since the left edge, drawn where the chart's own would be with that change."""

    def __init__(self, symbol: Symbol, colour: str, theme: Theme, view: ChartView) -> None:
        self.aligned = Aligned()
        self.symbol = symbol
        self.colour = colour
        self.note = ""
        """Why there is no line."""
        self.suffix = ""
        """What is to be said beside its change."""
        self.is_shown = True
        self._theme = theme
        self._view = view
        self._series: Series | None = None
        self._curve = CurvePainter()

    @override
    def follow(self, series: Series, first: int) -> None:
        self._series = series
        if first == 0:
            self.aligned.blank(series)
        else:
            self.aligned.settle(first)

    @override
    def extent(self, first: int, stop: int) -> Span | None:
        if not self.is_shown:
            return None
        return scaled(self.aligned.values.extent(first, stop), self._factor())

    @override
    def words(self, index: int) -> list[Word]:
        if not self.is_shown:
            return []
        ink = line_colour(self._theme, self.colour)
        name = Word(self.symbol, ink, 4)
        if self.note:
            return [name, Word(self.note, Ink.MUTED, _GAP)]
        edge = left_edge(self._view, self._series)
        base, at = self.aligned.base(edge)
        if at < 0:
            return [name, Word(tr("has no bars at these times"), Ink.MUTED, _GAP)]
        change = self.aligned.values[index] / base - 1 if base > 0 else math.nan
        more = " ".join(part for part in (self._since(at) if at > edge else "", self.suffix) if part)
        said = [name, Word(_change(change), ink, 5 if more else _GAP)]
        return [*said, Word(more, Ink.MUTED, _GAP)] if more else said

    @override
    def beside(self, first: int, stop: int) -> list[Beside]:
        base, at = self.aligned.base(left_edge(self._view, self._series))
        if not self.is_shown or self.note or at < 0:
            return []
        return [_changed(self.symbol, self.aligned.values.over(first, stop), base)]

    @override
    def tags(self) -> list[Tag]:
        """Its name where it stands: of a dozen lines colours alone do not tell which is which."""
        value, at = self.aligned.base(len(self.aligned.values.column) - 1)
        factor = self._factor()
        if not self.is_shown or at < 0 or not math.isfinite(factor):
            return []
        name = self.symbol if len(self.symbol) <= _LONGEST_TAG else f"{self.symbol[: _LONGEST_TAG - 1]}…"
        return [Tag(value * factor, line_colour(self._theme, self.colour), name)]

    def _since(self, at: int) -> str:
        assert self._series is not None  # noqa: S101
        return tr("since {day}").format(
            day=f"{datetime.fromtimestamp(self._series.starts[at], UTC):%Y-%m-%d}"
        )

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        factor = self._factor()
        if self.is_shown and math.isfinite(factor):
            colour = look.colour(line_colour(self._theme, self.colour))
            self._curve.paint(painter, rebased(frame, factor), self.aligned.values, colour)

    def _factor(self) -> float:
        """What its prices are multiplied by to begin where the chart's own do."""
        if self._series is None or not len(self._series):
            return math.nan
        edge = left_edge(self._view, self._series)
        base, at = self.aligned.base(edge)
        # Who begins later begins where the chart stands then: there is no change before.
        return factor_of(self._series.bar(max(edge, at))[3], base) if at >= 0 else math.nan


class ListingLine(Overlay):
    """The company's other listing, as a price of the chart's own share in its own currency."""

    def __init__(self, colour: str, theme: Theme, view: ChartView) -> None:
        self.name = ""
        self.colour = colour
        self.note = ""
        self.is_shown = False
        self.parts: list[Aligned] = []
        self.derived: Derived | None = None
        self._theme = theme
        self._view = view
        self._curve = CurvePainter()

    @override
    def follow(self, series: Series, first: int) -> None:
        for part in self.parts:
            if first == 0:
                part.blank(series)
            else:
                part.settle(first)
        if self.derived is not None:
            self.derived.settle(series, self.parts, first)

    @override
    def extent(self, first: int, stop: int) -> Span | None:
        shown = self.is_shown and self.derived is not None
        return self.derived.values.extent(first, stop) if shown and self.derived is not None else None

    @override
    def words(self, index: int) -> list[Word]:
        if not self.is_shown or self.derived is None:
            return []
        ink = line_colour(self._theme, self.colour)
        value = self.derived.values[index]
        said = self.note or ("–" if math.isnan(value) else number(value, 2))
        return [Word(self.name, ink, 4), Word(said, Ink.MUTED if self.note else ink, _GAP)]

    @override
    def tags(self) -> list[Tag]:
        """Its newest price."""
        if not self.is_shown or self.derived is None:
            return []
        known = self.derived.values.column[-_NEWEST:]
        known = known[np.isfinite(known)]
        return [Tag(float(known[-1]), line_colour(self._theme, self.colour))] if len(known) else []

    @override
    def beside(self, first: int, stop: int) -> list[Beside]:
        if not self.is_shown or self.derived is None or self.note:
            return []
        return [Beside(self.name, self.derived.values.over(first, stop))]

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        if self.is_shown and self.derived is not None:
            self._curve.paint(
                painter, frame, self.derived.values, look.colour(line_colour(self._theme, self.colour))
            )


def _changed(symbol: Symbol, values: Floats, base: float) -> Beside:
    changes = (values / base - 1) * 100 if base > 0 else np.full(len(values), np.nan)
    return Beside(tr("{symbol} change in %").format(symbol=symbol), changes)


def _change(ratio: float) -> str:
    return "–" if math.isnan(ratio) else percent(ratio)
