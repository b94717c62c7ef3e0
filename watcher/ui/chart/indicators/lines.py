"""One indicator on a chart: its values kept current, how the readout says them, how they are painted."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from PySide6.QtGui import QPainter

from watcher.domain.bar_table import Beside
from watcher.domain.bars import Floats
from watcher.domain.errors import WatcherError
from watcher.domain.indicators.compute import bars_later
from watcher.domain.indicators.kinds import Drawing, Place
from watcher.domain.indicators.run import Run
from watcher.language import tr
from watcher.ui.chart.indicators.chosen import Chosen
from watcher.ui.chart.indicators.painters import DotPainter, FillPainter, HistogramPainter
from watcher.ui.plotting.curve import CurvePainter, Values
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.line_colours import line_colour
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.overlay import Tag
from watcher.ui.plotting.pixels import RectBatch, dashes
from watcher.ui.plotting.readout import Ink, Word, short_number
from watcher.ui.plotting.series import Series
from watcher.ui.theme import Theme
from watcher.ui.words import formats, number

_MOST_SAID = 8
_FINER = 2
"""Decimals more than a price has: the MACD of a minute is a few hundredths of a dollar."""
_OF_NO_PRICE = 2
SHORTENED_FROM = 100_000.0
"""Values from here on (the volumes of OBV) are written in few digits."""

Span = tuple[float, float]


class Lines:
    """Follows bars with a run that is computed elsewhere; until it comes there are no values.

    `stale` is called when a new run is needed: other bars, or a correction that lies far back.
    """

    def __init__(self, chosen: Chosen, theme: Theme, stale: Callable[[], None]) -> None:
        self.places = 2
        self._generation = 0
        self._oldest_change = 0
        self._theme = theme
        self._stale = stale
        self._series: Series | None = None
        self._run: Run | None = None
        self._trouble = ""
        self._has_values = False
        self._said: dict[object, list[Word]] = {}
        """What was said last; a frame asks several times."""
        self._values = [Values() for _ in chosen.kind.outputs]
        self.dress(chosen)
        self._curve, self._fill = CurvePainter(), FillPainter()
        self._histogram, self._dots = HistogramPainter(), DotPainter()
        self._levels = RectBatch()

    def dress(self, chosen: Chosen) -> None:
        """Take colours and width, and what of the parameters says where values are drawn."""
        self.chosen = chosen
        self._title = chosen.title
        self._said.clear()
        self._later = [bars_later(output, chosen.parameters) for output in chosen.kind.outputs]

    # ---- values

    def forget(self) -> None:
        """The values are those of other parameters: a run is needed."""
        self._run, self._trouble = None, ""
        self._said.clear()

    @property
    def is_waiting(self) -> bool:
        """Whether a run is needed."""
        return self._run is None

    def follow(self, series: Series, first: int) -> None:
        """Values of the bars from `first` on are asked of the run; for other bars it is gone."""
        old, self._series = self._series, series
        self._oldest_change = min(self._oldest_change, first)
        if first == 0:
            self._generation += 1
        if first == 0 and not self._is_same(old, series):
            self.forget()
            self._put(0, [np.empty(0)] * len(self._values))
        elif first == 0:
            # The same bars, better known: the values stay until there are new ones, so that nothing blinks.
            self._run = None
            self._stale()
        elif self._run is not None and not self._go_on(first):
            self._run = None
            self._stale()

    def await_run(self) -> int:
        """A run over the bars as they are is on its way; tells the number to know it by."""
        self._oldest_change = 0 if self._series is None else len(self._series)
        return self._generation

    def is_meant(self, number: int) -> bool:
        """Whether a run is about the bars of now, not about others."""
        return number == self._generation

    def take(self, run: Run | WatcherError) -> None:
        """A run over the bars as they were when it was asked for; what has come since is added."""
        self._said.clear()
        if isinstance(run, WatcherError):
            self._trouble = run.sentence
            return
        self._run, self._trouble = run, ""
        self._put(0, run.columns)
        has_bars = self._series is not None and len(self._series) > 0
        if has_bars and not self._go_on(min(self._oldest_change, len(run))):
            self._run = None
            self._stale()

    def _is_same(self, old: Series | None, series: Series) -> bool:
        """Whether the bars that have values begin and end as they did."""
        count = len(self._values[0])
        if old is None or not 0 < count <= min(len(old), len(series)):
            return False
        return series.bar(0) == old.bar(0) and series.starts[count - 1] == old.starts[count - 1]

    def _go_on(self, first: int) -> bool:
        assert self._run is not None  # noqa: S101
        assert self._series is not None  # noqa: S101
        found = self._run.put(first, self._series.rows(first))
        if found is None:
            return False
        begin, values = found
        if values:
            self._put(begin, np.array(values, dtype=np.float64).T)
        return True

    def _put(self, first: int, columns: list[Floats] | tuple[Floats, ...] | Floats) -> None:
        self._said.clear()
        # Looked for once: what has been there stays, unless all of it is new.
        self._has_values = (first > 0 and self._has_values) or any(
            np.isfinite(column).any() for column in columns
        )
        for values, column in zip(self._values, columns, strict=True):
            values.put(first, column)

    def value(self, output: int, index: int) -> float:
        """What is drawn at a bar."""
        return self._values[output][index - self._later[output]]

    def extent(self, first: int, stop: int) -> Span | None:
        """Lowest and highest of all outputs over these bars."""
        found = [
            extent
            for values, later in zip(self._values, self._later, strict=True)
            if (extent := values.extent(first - later, stop - later)) is not None
        ]
        return (min(low for low, _ in found), max(high for _, high in found)) if found else None

    def beside(self, first: int, stop: int) -> list[Beside]:
        """Every output as it is drawn over these bars; nothing while there are no values."""
        outputs = self.chosen.kind.outputs
        if not self._has_values:
            return []
        names = [self._title if len(outputs) == 1 else f"{self._title} {one.title}" for one in outputs]
        drawn = [
            values.over(first - later, stop - later)
            for values, later in zip(self._values, self._later, strict=True)
        ]
        return [Beside(name, values) for name, values in zip(names, drawn, strict=True)]

    # ---- words

    def words(self, index: int) -> list[Word]:
        """Its title and its values, each in the colour of its line."""
        key = (index, self.places, self._theme.name, formats())
        said = self._said.get(key)
        if said is None:
            if len(self._said) >= _MOST_SAID:
                self._said.clear()
            said = [Word(self._title, self._colour(0), 4), *self._values_in_words(index)]
            self._said[key] = said
        return said

    def _values_in_words(self, index: int) -> Iterator[Word]:
        if self._trouble:
            yield Word(self._trouble, Ink.MUTED, 12)
        elif not len(self._values[0]):
            yield Word("…", Ink.MUTED, 12)
        elif self._lacks_volume:
            yield Word(tr("needs volumes"), Ink.MUTED, 12)
        elif not self._has_values:
            yield Word(tr("has too few bars"), Ink.MUTED, 12)
        else:
            last = len(self._values) - 1
            for output in range(last + 1):
                value = self.value(output, index)
                text = "–" if math.isnan(value) else self.text(value)
                yield Word(text, self._colour(output), 12 if output == last else 5)

    @property
    def _lacks_volume(self) -> bool:
        """Whether it is made of volumes, and these bars have none."""
        series = self._series
        return "volume" in self.chosen.kind.inputs and series is not None and not series.has_volume

    def text(self, value: float) -> str:
        """A value as readout and axis write it."""
        if abs(value) >= SHORTENED_FROM:
            return short_number(value).replace("-", "−")
        kind = self.chosen.kind
        is_fine = kind.place is Place.PANE and abs(value) < 1
        text = number(value, self.places + (_FINER if is_fine else 0) if kind.is_priced else _OF_NO_PRICE)
        # What rounds to nothing has no sign.
        return text.replace("-", "−" if any("1" <= digit <= "9" for digit in text) else "")

    def tags(self) -> list[Tag]:
        """The newest value of the first line."""
        if self._series is None:
            return []
        value = math.nan if self._lacks_volume else self.value(0, len(self._series) - 1)
        return [] if math.isnan(value) else [Tag(value, self._colour(0), self.text(value))]

    def _colour(self, output: int) -> str:
        return line_colour(self._theme, self.chosen.colours[output])

    # ---- painting

    def paint_ground(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """The veil of a band or a cloud."""
        outputs = self.chosen.kind.outputs
        edges = [n for n, one in enumerate(outputs) if one.drawing in {Drawing.EDGE, Drawing.CLOUD}]
        if len(edges) > 1:
            one, other = edges[0], edges[-1]
            above, below = (look.colour(self._colour(output)) for output in (one, other))
            frame = self._moved(frame, self._later[one])
            self._fill.paint(painter, frame, self._values[one], self._values[other], above, below)

    def paint_levels(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Lines of reference across a pane."""
        unit = max(1, int(frame.ratio))
        for level in self.chosen.kind.levels:
            if frame.holds(level):
                line = dashes(0, frame.width, int(frame.y(level)), 3 * unit, 3 * unit, unit)
                self._levels.fill(painter, look.faint_brush, line)

    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """All outputs; histograms lie below lines."""
        outputs = self.chosen.kind.outputs
        order = sorted(range(len(outputs)), key=lambda n: outputs[n].drawing is not Drawing.HISTOGRAM)
        for output in order:
            values, colour = self._values[output], look.colour(self._colour(output))
            moved = self._moved(frame, self._later[output])
            match outputs[output].drawing:
                case Drawing.HISTOGRAM:
                    self._histogram.paint(painter, moved, values, look.up_volume, look.down_volume)
                case Drawing.DOTS:
                    self._dots.paint(painter, moved, values, colour, self.chosen.width)
                case _:
                    self._curve.paint(painter, moved, values, colour, self.chosen.width)

    def _moved(self, frame: Frame, later: int) -> Frame:
        """The frame in which a value stands where it is drawn, so many bars later."""
        if not later or self._series is None:
            return frame
        x0, x1 = frame.x0 - later, frame.x1 - later
        return replace(frame, x0=x0, x1=x1, columns=self._series.columns(x0, x1, frame.width))
