"""The crosshair with its tags, painted over the cached picture strip by strip."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from watcher.ui.plotting.axes import (
    TAG_HEIGHT,
    TEXT_INSET,
    hide_ticks,
    hide_times,
    paint_tag,
    price_tag_box,
    tag_outline,
)
from watcher.ui.plotting.frame import TIME_AXIS_PX, Frame
from watcher.ui.plotting.look import Dots, Look
from watcher.ui.plotting.picture import Picture
from watcher.ui.plotting.pixels import Pixels, RectBatch, dashes
from watcher.ui.plotting.series import Series
from watcher.ui.plotting.subject import Subject
from watcher.ui.plotting.time_axis import crosshair_time
from watcher.values import dataclass

_DASH_PX = 3
_TAG_ROOM = 320
"""Of the time: its tag, and the texts of the axis that this hides."""
_BATCH = RectBatch()


@dataclass(frozen=True, slots=True)
class Crosshair:
    """On the bar `index` and at the logical pixel `y`; without that it is only the line of the bar."""

    index: int
    y: float | None

    def boxes(self, picture: Picture) -> list[QRect]:
        """The strips that it covers, in logical pixels."""
        frame = picture.frame
        x = place_of(self, frame)
        width, foot = int(frame.width / frame.ratio), int(frame.foot / frame.ratio)
        # Near an edge the tag of the time is moved in.
        left = max(0, min(x - _TAG_ROOM // 2, width - _TAG_ROOM))
        boxes = [QRect(x, 0, 1, foot), QRect(left, foot, min(width, _TAG_ROOM), TIME_AXIS_PX)]
        if self.y is not None:
            strip = picture.frame_at(self.y * frame.ratio)
            boxes += [QRect(0, int(self.y), width, 1), tag_outline(price_tag_box(strip, self.y))]
        return boxes


def make_room(painter: QPainter, picture: Picture, look: Look, at: Crosshair) -> None:
    """Wipe out the texts that would stick out from under its tag, before other tags are painted."""
    if at.y is not None:
        strip = picture.frame_at(at.y * picture.frame.ratio)
        hide_ticks(painter, look, strip, price_tag_box(strip, at.y))


def paint_crosshair(
    painter: QPainter, picture: Picture, look: Look, at: Crosshair, series: Series, subject: Subject
) -> None:
    """Two broken lines, the price at the right, the date below; of a bar out of view, only the price.

    The painter is in logical pixels.
    """
    frame = picture.frame
    width, foot = frame.width / frame.ratio, frame.foot / frame.ratio
    x = place_of(at, frame)
    is_visible = 0 <= x < width
    painter.setPen(Qt.PenStyle.NoPen)
    if at.y is not None:
        painter.fillRect(0, int(at.y), int(width), 1, look.dotted(Dots.CROSS, 1))
    if is_visible:
        # A brush would be looked up row by row.
        upright = _upright(int(foot))
        upright[:, ::2] = x
        _BATCH.fill(painter, look.muted_brush, upright)
    if at.y is not None:
        strip = picture.frame_at(at.y * frame.ratio)
        box = price_tag_box(strip, at.y)
        paint_tag(painter, look, box, _value_text(picture, at.y), look.faint, look.on_colour)
    if is_visible:
        text = crosshair_time(series.starts[at.index], subject.interval, subject.zone)
        wide = look.labels.letters(text).width + 2 * TEXT_INSET
        left = min(max(0.0, x - wide / 2), width - wide)
        box = QRectF(left, foot, wide, TAG_HEIGHT)
        hide_times(painter, look, frame, box)
        paint_tag(painter, look, box, text, look.faint, look.on_colour)


@lru_cache(maxsize=4)
def _upright(foot: int) -> Pixels:
    """A broken line down to the foot; only its x is still to be set."""
    return np.ascontiguousarray(dashes(0, foot, 0, _DASH_PX, _DASH_PX)[:, [1, 0, 3, 2]])


def _value_text(picture: Picture, y: float) -> str:
    """What the axis of the strip at the logical pixel `y` reads there."""
    frame = picture.frame_at(y * picture.frame.ratio)
    value = frame.price_at(y * frame.ratio)
    strip = next((strip for strip in picture.strips if strip.frame is frame), None)
    return frame.scale.text(value, picture.places) if strip is None else strip.pane.text(value)


def place_of(at: Crosshair, frame: Frame) -> int:
    """The logical pixel of its upright line."""
    return int(frame.x(at.index + 0.5) / frame.ratio)
