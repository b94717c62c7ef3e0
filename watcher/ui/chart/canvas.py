"""What a chart shows: pyqtgraph's view and view box, painted by painters of our own."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from pyqtgraph import GraphicsView, ViewBox
from PySide6.QtCore import QRectF, QSize, Slot
from PySide6.QtGui import QPainter, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from watcher.domain.bars import Bars
from watcher.ui.chart.axes import TEXT_INSET
from watcher.ui.chart.crosshair import Crosshair, CrosshairPainter
from watcher.ui.chart.fitting import fit
from watcher.ui.chart.frame import HEAD_PX, TIME_AXIS_PX
from watcher.ui.chart.hours import ExtendedHours, shaded
from watcher.ui.chart.layer import ChartPainter, Layer, Picture, Plot, framed
from watcher.ui.chart.levels import Marks, last_of
from watcher.ui.chart.look import Look
from watcher.ui.chart.navigation import Span, with_room
from watcher.ui.chart.readout_painter import ReadoutPainter, readout_strip
from watcher.ui.chart.series import Series, shift_of
from watcher.ui.chart.subject import Subject
from watcher.ui.theme import Theme

_LEAST_AXIS_PX = 64


class ChartCanvas(GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Shows one series. The view box holds the visible span; whoever sets it moves the chart.

    Prices follow what is visible until `take_prices` gives them a span of their own.
    """

    _is_built = False
    """pyqtgraph resizes the view while it is still being made."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self._theme = theme
        self._series = Series(Bars.empty())
        self._subject: Subject | None = None
        self._hours: ExtendedHours | None = None
        self._marks = Marks()
        self._x: Span = (0.0, 1.0)
        self._home_first = 0.0
        self._taken_prices: Span | None = None
        self._crosshair: Crosshair | None = None
        self._picture: Picture | None = None
        self._chart = ChartPainter()
        self._layer = Layer()
        self._cross = CrosshairPainter()
        self._axis_px = _LEAST_AXIS_PX
        # The layer is the cache; Qt's would keep showing what it once painted.
        self.setCacheMode(GraphicsView.CacheModeFlag.CacheNone)
        self._box = ViewBox(enableMouse=False, enableMenu=False, defaultPadding=0)
        self._box.disableAutoRange()
        # It holds ranges and places what is laid over the bars; it paints nothing itself.
        self._box.setFlag(ViewBox.GraphicsItemFlag.ItemHasNoContents)
        self.setOptimizationFlags(
            GraphicsView.OptimizationFlag.DontSavePainterState
            | GraphicsView.OptimizationFlag.DontAdjustForAntialiasing
        )
        self.centralLayout.setSpacing(0)
        self.centralLayout.addItem(self._box, 0, 0)
        self._box.sigRangeChanged.connect(self._on_range_changed)
        theme.changed.connect(self._on_theme_changed)
        self.setMinimumSize(240, 160)
        self._on_theme_changed()
        self._is_built = True

    # ---- what is shown

    @property
    def box(self) -> ViewBox:
        """The view box: the visible bars and prices, and home of what else is laid over them."""
        return self._box

    @property
    def series(self) -> Series:
        """The bars."""
        return self._series

    @property
    def subject(self) -> Subject | None:
        """What is shown."""
        return self._subject

    @property
    def visible(self) -> Span:
        """The visible bars [x0, x1); bar i covers i to i + 1."""
        return self._x

    @property
    def visible_prices(self) -> Span:
        """Lowest and highest price on the axis."""
        low, high = self._box.viewRange()[1]
        return low, high

    @property
    def has_taken_prices(self) -> bool:
        """Whether the price axis has a span of its own."""
        return self._taken_prices is not None

    @property
    def crosshair(self) -> Crosshair | None:
        """Where the crosshair is."""
        return self._crosshair

    def show_series(
        self, series: Series, subject: Subject, hours: ExtendedHours | None, first: float
    ) -> None:
        """Show other bars, from the bar `first` on; a double-click comes back to that."""
        self._series, self._subject, self._hours = series, subject, hours
        self._crosshair = None
        self._set_axis_width(subject)
        self.go_home(first)

    def replace_series(
        self, series: Series, subject: Subject, hours: ExtendedHours | None, first: float
    ) -> None:
        """Show the same bars, better known: what is in view stays in view, by time."""
        is_home = self._is_home()
        shift = shift_of(self._series, series, self._x[0])
        self._series, self._subject, self._hours, self._home_first = series, subject, hours, first
        self._set_axis_width(subject)
        if self._crosshair is not None:
            index = min(max(0, self._crosshair.index + shift), len(series) - 1)
            self._crosshair = replace(self._crosshair, index=index)
        if is_home:
            self.go_home()
        else:
            self.look_at((self._x[0] + shift, self._x[1] + shift))

    def go_home(self, first: float | None = None) -> None:
        """Show everything from the bar `first` (or that of last time) to the newest, prices fitted."""
        self._home_first = self._home_first if first is None else first
        self._taken_prices = None
        self.look_at(with_room(self._home_first, len(self._series)))

    def _is_home(self) -> bool:
        """Whether the view is where it was put, not where somebody took it."""
        return self._taken_prices is None and self._x == with_room(self._home_first, len(self._series))

    def look_at(self, span: Span) -> None:
        """Make these bars visible."""
        self._x = span
        self._apply()

    def take_prices(self, span: Span | None) -> None:
        """Give the price axis a span of its own; None: it follows what is visible."""
        self._taken_prices = span
        self._apply()

    def set_marks(self, marks: Marks) -> None:
        """Show these levels."""
        if marks != self._marks:
            self._marks = marks
            self._apply()

    def set_hours(self, hours: ExtendedHours | None) -> None:
        """Shade these stretches."""
        self._hours = hours
        self._stale()

    def merge(self, newer: Bars) -> None:
        """Take in the live end. A view that shows the newest bar moves along with new ones."""
        was_at_end, was_home = self._x[1] >= len(self._series), self._is_home()
        added = self._series.merge(newer)
        if added > 0 and was_at_end:
            self._x = (self._x[0] + added, self._x[1] + added)
            # Nobody moved the view: bars that come later may still move it to where they are.
            self._home_first += added if was_home else 0
        self._apply()

    def put_crosshair(self, crosshair: Crosshair | None) -> None:
        """Move the crosshair; only the strips of the old and the new one are repainted."""
        if crosshair == self._crosshair:
            return
        old, self._crosshair = self._crosshair, crosshair
        if self._picture is not None:
            region = QRegion(readout_strip(self._picture.frame))
            for one in (old, crosshair):
                if one is not None:
                    region += one.region(self._picture.frame)
            self.viewport().update(region)

    # ---- from spans to pixels

    def plot_size(self) -> QSize:
        """The logical size of the plot, without its axes."""
        return QSize(max(1, self.width() - self._axis_px), max(1, self.height() - TIME_AXIS_PX))

    def bar_at(self, x: float) -> float:
        """The place on the time axis, in bars, under a logical pixel."""
        x0, x1 = self._x
        return x0 + x * (x1 - x0) / self.plot_size().width()

    def _apply(self) -> None:
        """Bring the view box up to date: prices first follow what is visible."""
        prices = self._taken_prices or fit(
            self._series, self._subject, self._x, self._marks.alerts, self.plot_size().height()
        )
        if [list(self._x), list(prices)] != self._box.viewRange():
            self._box.setRange(xRange=self._x, yRange=prices, padding=0, disableAutoRange=False)
        self._stale()

    def _stale(self) -> None:
        self._picture = None
        self.viewport().update()

    @Slot(object, object, object)
    def _on_range_changed(self, _box: ViewBox, ranges: Sequence[Sequence[float]], _axes: object) -> None:
        x0, x1 = ranges[0]
        if (x0, x1) != self._x:
            self._x = (x0, x1)
            self._stale()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._look = Look(self._theme)
        self._readout = ReadoutPainter(self._look)
        if self._subject is not None:
            self._set_axis_width(self._subject)
        self._stale()

    def _set_axis_width(self, subject: Subject) -> None:
        """Room for the longest price, the same wherever the view moves."""
        _, high = self._series.extent(0, len(self._series)) or (0.0, 0.0)
        wide = len(f"{high:,.{subject.places}f}") * self._look.digit_px + 2 * TEXT_INSET
        self._axis_px = max(_LEAST_AXIS_PX, math.ceil(wide))
        self.centralLayout.setContentsMargins(0, 0, self._axis_px, TIME_AXIS_PX)

    @override
    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if self._is_built:
            self._apply()

    @override
    def close(self) -> bool:
        """Close as any widget does; pyqtgraph would take the viewport away below Qt."""
        return QWidget.close(self)

    # ---- painting

    @override
    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        """Paint the whole chart straight away; where only a strip is asked for, take it from the layer."""
        if self._subject is None:
            painter.fillRect(rect, self._look.panel)
            return
        picture = self._picture or self._work_out(self._subject)
        ratio = picture.frame.ratio
        if rect.contains(QRectF(self.viewport().rect())):
            painter.save()
            painter.scale(1 / ratio, 1 / ratio)
            self._chart.paint(painter, picture, self._look)
            painter.restore()
        else:
            source = QRectF(rect.x() * ratio, rect.y() * ratio, rect.width() * ratio, rect.height() * ratio)
            painter.drawImage(rect, self._layer.image(picture, self._chart, self._look), source)

    @override
    def drawForeground(self, painter: QPainter, rect: QRectF) -> None:
        if self._subject is None or self._picture is None or not len(self._series):
            return
        frame, at = self._picture.frame, self._crosshair
        if at is not None:
            self._cross.paint(painter, frame, self._look, at, self._series, self._subject)
        if rect.top() < HEAD_PX:
            index = len(self._series) - 1 if at is None else at.index
            self._readout.paint(
                painter, frame, self._subject, self._series, index, covered=self.has_taken_prices
            )

    def _work_out(self, subject: Subject) -> Picture:
        plot = Plot(self.size(), self._axis_px, self.devicePixelRatioF())
        frame = framed(self._series, subject, self._x, self.visible_prices, plot)
        spans = shaded(self._hours, self._series, subject.interval, self._x)
        self._picture = Picture(frame, self._marks, last_of(self._series, self._marks), spans, subject.places)
        return self._picture
