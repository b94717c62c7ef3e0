"""Paints drawings, the chosen one with its handles, and the one that is just being drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from watcher.domain.bars import Bars, Interval
from watcher.domain.drawings import Anchor, Drawing, DrawingKind
from watcher.overriding import override
from watcher.ui.chart.drawings.shapes import Shape, shape
from watcher.ui.chart.drawings.sheet import Sheet
from watcher.ui.chart.drawings.timeline import Timeline
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.overlay import Depth, Overlay
from watcher.ui.plotting.series import Series
from watcher.ui.theme import Theme

HANDLE_PX = 4.0
_FIELD_SHARE = 0.12
_CHOSEN_MORE = 1.0


class DrawingsOverlay(Overlay):
    """Knows the bars that drawings lie over, and where each was painted last (device pixels)."""

    depth = Depth.ABOVE

    def __init__(self, sheet: Sheet, theme: Theme) -> None:
        self.sheet = sheet
        self._theme = theme
        self._series = Series(Bars.empty())
        self.interval = Interval.D1
        self.places = 2
        self.pending: Drawing | None = None
        """What is being drawn or moved; it hides the one with its id."""
        self._painted: list[tuple[Drawing, Shape]] = []
        self._ratio = 1.0
        self.is_log = False
        """Whether the same distance is the same ratio of prices where they were painted last."""

    @property
    def series(self) -> Series:
        """The bars."""
        return self._series

    @property
    def timeline(self) -> Timeline:
        """Between instants and places on the time axis."""
        return Timeline(self._series, self.interval)

    @override
    def follow(self, series: Series, first: int) -> None:
        self._series = series

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        self._ratio, self.is_log = frame.ratio, frame.scale.is_log
        timeline = self.timeline

        def project(anchor: Anchor) -> QPointF:
            return QPointF(frame.x(timeline.place(anchor.at)), frame.y(anchor.price))

        wide, places, ratio = float(frame.width), self.places, frame.ratio
        self._painted = [(one, shape(one, project, wide, places, ratio)) for one in self._shown()]
        if not self._painted:
            return
        painter.save()
        painter.setClipRect(0, frame.top, frame.width, frame.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(round(11 * frame.ratio)))
        for drawing, found in self._painted:
            self._paint_one(painter, drawing, found, frame.ratio)
        painter.restore()

    def _shown(self) -> Sequence[Drawing]:
        pending = self.pending
        kept = [one for one in self.sheet.drawings if pending is None or one.id != pending.id]
        return kept if pending is None else [*kept, pending]

    def _paint_one(self, painter: QPainter, drawing: Drawing, found: Shape, ratio: float) -> None:
        colour = QColor(getattr(self._theme.tokens, drawing.ink.value))
        is_chosen = drawing.id == self.sheet.chosen or drawing is self.pending
        pen = QPen(colour, (drawing.width + (_CHOSEN_MORE if is_chosen else 0.0)) * ratio)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if drawing.kind is DrawingKind.HORIZONTAL:
            pen.setDashPattern([6, 3])
        if found.box is not None:
            field = QColor(colour)
            field.setAlphaF(_FIELD_SHARE)
            painter.fillRect(found.box, field)
        painter.setPen(pen)
        # One by one: a wide path is dear, separate lines are not.
        is_level = drawing.kind is DrawingKind.HORIZONTAL
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, not is_level)
        for line in found.lines:
            painter.drawLine(line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour)
        for at, text in found.words:
            painter.drawText(at, text)
        if is_chosen and not drawing.is_locked:
            painter.setBrush(QColor(self._theme.tokens.panel))
            reach = HANDLE_PX * ratio
            for point in found.points:
                painter.drawRect(QRectF(point.x() - reach, point.y() - reach, 2 * reach, 2 * reach))

    # ---- what lies where (logical pixels)

    def hit(self, at: QPointF, reach: float) -> Drawing | None:
        """The topmost drawing within reach of a place."""
        place = at * self._ratio
        for drawing, found in reversed(self._painted):
            if (
                found.distance(place, self._ratio) <= reach * self._ratio
                or self._grip(found, place, reach) is not None
            ):
                return drawing
        return None

    def handle(self, drawing: Drawing, at: QPointF, reach: float) -> int | None:
        """The anchor of a drawing that lies under a place; None if none does."""
        found = next((shape for one, shape in self._painted if one.id == drawing.id), None)
        return None if found is None else self._grip(found, at * self._ratio, reach)

    def _grip(self, found: Shape, place: QPointF, reach: float) -> int | None:
        return found.handle(place, (reach + HANDLE_PX) * self._ratio)
