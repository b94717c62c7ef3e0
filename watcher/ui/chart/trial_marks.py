"""Rings where an alert that is being written would have fired; the readout says so at the crosshair."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from typing_extensions import override

from watcher.domain.alerts.alert import Firing
from watcher.language import tr
from watcher.ui import words
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.overlay import Depth, Overlay
from watcher.ui.plotting.readout import Word
from watcher.ui.plotting.series import Series
from watcher.ui.theme import Theme

RADIUS = 6.0
_WIDE = 1.8


class TrialMarks(Overlay):
    """One ring a fire, at its price; what has no price on this chart stands at the bar's close."""

    depth = Depth.ABOVE

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._fires: tuple[Firing, ...] = ()
        self._is_priced = True
        self._series: Series | None = None
        self._at: dict[int, Firing] = {}

    @property
    def indices(self) -> Sequence[int]:
        """The bars with a ring, ascending."""
        return sorted(self._at)

    def set_fires(self, fires: Sequence[Firing], *, is_priced: bool) -> None:
        """Mark these, in place of those of before."""
        self._fires, self._is_priced = tuple(fires), is_priced
        self._place()

    @override
    def follow(self, series: Series, first: int) -> None:
        if series is not self._series or first == 0:
            self._series = series
            self._place()

    def _place(self) -> None:
        self._at = {}
        series = self._series
        if series is None or not len(series) or not self._fires:
            return
        starts = [one.occurred_at.timestamp() for one in self._fires]
        places = series.starts.searchsorted(starts, side="right") - 1
        self._at = {int(at): one for at, one in zip(places, self._fires, strict=True) if at >= 0}

    @override
    def words(self, index: int) -> Sequence[Word]:
        fire = self._at.get(index)
        if fire is None:
            return ()
        price = (
            tr(" at {price}").format(price=words.price(fire.price))
            if self._is_priced and fire.price is not None
            else ""
        )
        return (Word(tr("would have fired{price}").format(price=price), self._theme.tokens.alert, 8),)

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        series = self._series
        if series is None or not self._at:
            return
        pen = QPen(QColor(self._theme.tokens.alert))
        pen.setWidthF(_WIDE * frame.ratio)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = RADIUS * frame.ratio
        for index, fire in self._at.items():
            if not frame.x0 - 1 <= index <= frame.x1 + 1:
                continue
            price = fire.price if self._is_priced else None
            value = series.bar(index)[3] if price is None else float(price)
            if frame.low <= value <= frame.high:
                painter.drawEllipse(QPointF(frame.x(index + 0.5), frame.y(value)), radius, radius)
        painter.restore()
