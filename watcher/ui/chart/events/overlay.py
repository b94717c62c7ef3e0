"""Marks along the foot of the chart for what happened; the readout says what, where the crosshair is."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from watcher.domain.happenings import Happening, HappeningKind
from watcher.language import tr
from watcher.overriding import override
from watcher.ui.chart.events.words import LETTERS, happened
from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.overlay import Depth, Overlay
from watcher.ui.plotting.readout import Ink, Word
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.tool import Pointer, Tool
from watcher.ui.theme import Theme

RADIUS = 7.0
FOOT = 11.0
"""How far above the foot of the plot the marks stand, in logical pixels."""
_REACH = 9.0
_MOST_WORDS = 3
_DAY_S = 86_400
_ORDER = {kind: at for at, kind in enumerate(HappeningKind)}


class EventMarks(Overlay, Tool):
    """One mark where several things happened; the most important gives it its letter.

    A mark is wider than its bar, over years by far: the mouse on it reads out its bar.
    """

    depth = Depth.ABOVE

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._all: tuple[Happening, ...] = ()
        self._zone, self._named_in = "", ZoneInfo("UTC")
        self._series: Series | None = None
        self._of: dict[int, tuple[Happening, ...]] = {}
        self._indices = np.zeros(0, dtype=np.int64)
        self._painted: list[tuple[float, int]] = []
        self._middle = 0.0

    def set_happenings(self, happenings: Sequence[Happening], zone: str = "", named_in: str = "UTC") -> None:
        """Mark these, in place of those of before; big days have their dates in the zone `named_in`.

        With a `zone` the bars are days there: a thing belongs to the day it happened on, the hours before
        the open and after the close included, and on a day without trade to the next one.
        """
        self._all, self._zone, self._named_in = tuple(happenings), zone, ZoneInfo(named_in)
        self._place()

    def at(self, index: int) -> tuple[Happening, ...]:
        """What happened in a bar, the most important first."""
        return self._of.get(index, ())

    @property
    def indices(self) -> Sequence[int]:
        """The bars with a mark, ascending."""
        return [int(index) for index in self._indices]

    @override
    def follow(self, series: Series, first: int) -> None:
        if series is not self._series or first == 0:
            self._series = series
            self._place()

    def _place(self) -> None:
        found: dict[int, list[Happening]] = {}
        series = self._series
        if series is not None and len(series) and self._all:
            for one, index in zip(self._all, self._places(series), strict=True):
                if index >= 0:
                    found.setdefault(index, []).append(one)
        self._of = {
            index: tuple(sorted(things, key=lambda one: (_ORDER[one.kind], -one.at)))
            for index, things in found.items()
        }
        self._indices = np.asarray(sorted(self._of), dtype=np.int64)

    def _places(self, series: Series) -> list[int]:
        """The bar of each thing: the last that had begun; −1 for what was before the first."""
        if not self._zone:
            places = series.starts.searchsorted([one.at for one in self._all], side="right") - 1
            return list(map(int, places))
        zone = ZoneInfo(self._zone)
        midnights = [
            datetime.fromtimestamp(one.at, zone).replace(hour=0, minute=0, second=0).timestamp()
            for one in self._all
        ]
        places = np.minimum(series.starts.searchsorted(midnights), len(series) - 1)
        first = series.starts[0] - _DAY_S
        return [int(at) if one.at > first else -1 for one, at in zip(self._all, places, strict=True)]

    @override
    def words(self, index: int) -> Sequence[Word]:
        things = self._of.get(index, ())
        said = [
            Word(f"{LETTERS[one.kind]} {happened(one, self._named_in)}", self._colour(one.kind), 8)
            for one in things[:_MOST_WORDS]
        ]
        if len(things) > _MOST_WORDS:
            said.append(Word(tr("and {count} more").format(count=len(things) - _MOST_WORDS), Ink.MUTED, 8))
        return said

    def _colour(self, kind: HappeningKind) -> str:
        tokens = self._theme.tokens
        return {
            HappeningKind.BIG_DAY: tokens.alert,
            HappeningKind.FIRED: tokens.alert,
            HappeningKind.NEWS: tokens.accent,
        }.get(kind, tokens.text)

    @override
    def paint(self, painter: QPainter, frame: Frame, look: Look) -> None:
        first, stop = np.searchsorted(self._indices, [int(frame.x0) - 1, int(frame.x1) + 1])
        shown = self._indices[first:stop]
        self._painted = []
        if not len(shown):
            return
        ratio = frame.ratio
        radius, y = RADIUS * ratio, frame.bottom - FOOT * ratio
        font = QFont(self._theme.font(9, QFont.Weight.DemiBold))
        font.setPixelSize(round(9 * ratio))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        self._middle = y / ratio
        for index, x in self._with_room(shown.tolist(), frame, 2.2 * radius):
            self._painted.append((x / ratio, index))
            kind = self._of[index][0].kind
            colour = QColor(self._colour(kind))
            painter.setPen(colour)
            painter.setBrush(QColor(self._theme.tokens.panel))
            painter.drawEllipse(QPointF(x, y), radius, radius)
            box = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), LETTERS[kind])
        painter.restore()

    @override
    def meant(self, pointer: Pointer) -> int | None:
        """The bar of the mark that lies there; None where there is none."""
        if abs(pointer.at.y() - self._middle) > _REACH:
            return None
        near = [(abs(x - pointer.at.x()), index) for x, index in self._painted]
        distance, index = min(near, default=(_REACH + 1, 0))
        return index if distance <= _REACH else None

    @override
    def hover(self, pointer: Pointer) -> Qt.CursorShape | None:
        return None if self.meant(pointer) is None else Qt.CursorShape.PointingHandCursor

    def _with_room(self, shown: Sequence[int], frame: Frame, room: float) -> list[tuple[int, float]]:
        """The bars whose marks have room: what matters more goes first, then what is newer."""
        taken: list[float] = []
        kept = []
        for index in sorted(shown, key=lambda one: (_ORDER[self._of[one][0].kind], -one)):
            x = frame.x(index + 0.5)
            at = bisect(taken, x)
            is_free = all(abs(other - x) >= room for other in taken[max(0, at - 1) : at + 1])
            if is_free and 0 <= x < frame.width:
                taken.insert(at, x)
                kept.append((index, x))
        return kept
