"""What the bars look like: for each kind of chart the columns, the extent and the painting."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from watcher.domain.bars import Bars
from watcher.overriding import override
from watcher.ui.plotting.candles import BarPainter, CandlePainter, HollowPainter
from watcher.ui.plotting.columns import Columns
from watcher.ui.plotting.curve import CurvePainter, Values
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.graphics import arrayToQPolygonF
from watcher.ui.plotting.heikin_ashi import heikin_ashi
from watcher.ui.plotting.kinds import ChartKind
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.navigation import Span
from watcher.ui.plotting.pyramid import CLOSE, OPEN
from watcher.ui.plotting.series import Series


class Face:
    """How one kind of chart shows its bars; it knows them as overlays do."""

    has_ground: bool = False
    """Whether something of it lies below the grid."""

    def __init__(self) -> None:
        self._series = Series(Bars.empty())

    def follow(self, series: Series, first: int) -> None:  # noqa: ARG002 - for those that override it
        """Know these bars; those from `first` on are new or have changed."""
        self._series = series

    def extent(self, first: int, stop: int) -> Span | None:
        """Lowest and highest price that is painted of the bars [first, stop)."""
        return self._series.extent(first, stop)

    def columns(self, x0: float, x1: float, width: int, since: int = 0) -> Columns:
        """What to paint of the view; with `since`, only from that bar on."""
        return self._series.columns(x0, x1, width, since)

    def paint_ground(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Paint what lies below the grid."""

    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Paint the frame's columns, in device pixels."""


class BarFace(Face):
    """Every bar as it is, by one of the painters."""

    def __init__(self, painter: CandlePainter) -> None:
        super().__init__()
        self._painter = painter

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        self._painter.paint(painter, frame, look)


class HeikinAshiFace(BarFace):
    """Candles of averaged prices."""

    @override
    def follow(self, series: Series, first: int) -> None:
        if first == 0:
            self._series = Series(heikin_ashi(series.since(0)))
            return
        averaged = self._series.bar(first - 1)
        self._series.merge(heikin_ashi(series.since(first), (averaged[OPEN], averaged[CLOSE])))


class LineFace(Face):
    """The closes as a line; what lies below it filled, if wanted."""

    def __init__(self, *, is_filled: bool) -> None:
        super().__init__()
        self.has_ground = is_filled
        self._values = Values()
        self._curve = CurvePainter()

    @override
    def follow(self, series: Series, first: int) -> None:
        super().follow(series, first)
        self._values.put(first, series.column(CLOSE, first))

    @override
    def extent(self, first: int, stop: int) -> Span | None:
        return self._values.extent(first, stop)

    @override
    def paint_ground(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Flat and below the grid: blending it would cost more than the whole chart."""
        columns = frame.columns
        if not self.has_ground or not len(columns):
            return
        x, y = frame.centres, frame.ys(columns.close)
        foot = float(frame.bottom)
        polygon = arrayToQPolygonF(np.concatenate((x[:1], x, x[-1:])), np.concatenate(([foot], y, [foot])))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.area_brush)
        painter.drawPolygon(polygon)

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        self._curve.paint(painter, frame, self._values, look.accent)
        painter.setPen(Qt.PenStyle.NoPen)


def face_of(kind: ChartKind) -> Face:
    """A new face of this kind."""
    match kind:
        case ChartKind.LINE | ChartKind.AREA:
            return LineFace(is_filled=kind is ChartKind.AREA)
        case ChartKind.HEIKIN_ASHI:
            return HeikinAshiFace(CandlePainter())
        case ChartKind.HOLLOW:
            return BarFace(HollowPainter())
        case ChartKind.BARS:
            return BarFace(BarPainter())
        case ChartKind.CANDLES:
            return BarFace(CandlePainter())
