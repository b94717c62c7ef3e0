"""The two strips with prices and times beside the plot."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.time_names import Rank, TimeTick

TAG_HEIGHT = 18.0
CLEAR_PX = 15.0
"""A tick's text nearer to a tag than this would stick out from under it."""
TEXT_INSET = 8.0
_TIMES_APART_PX = 6.0


class AxesPainter:
    """Strips and labels, all in device pixels."""

    @staticmethod
    def paint_margins(painter: QPainter, frame: Frame, look: Look) -> None:
        """Cover what reaches over the plots' edges: cheaper than clipping every candle."""
        painter.fillRect(frame.width, 0, frame.full_width - frame.width, frame.full_height, look.panel)
        painter.fillRect(0, frame.foot, frame.width, frame.full_height - frame.foot, look.panel)

    @staticmethod
    def paint_prices(painter: QPainter, frame: Frame, look: Look) -> None:
        """The texts of a strip's ticks, none that would be cut."""
        labels, ratio, top, bottom = look.muted_labels, frame.ratio, frame.top, frame.bottom
        left = frame.width + TEXT_INSET * ratio
        for tick, at in zip(frame.price_ticks, frame.tick_ys, strict=True):
            label = labels.stamp(tick.text, ratio)
            upper = at - label.height / 2
            if top <= upper and upper + label.height <= bottom:
                label.lay(painter, left, upper)

    @staticmethod
    def paint_times(painter: QPainter, frame: Frame, look: Look) -> None:
        """The texts below the last strip."""
        ratio = frame.ratio
        for tick, left, top, _, _ in placed_times(frame, look):
            labels = look.strong_labels if tick.rank is Rank.YEAR else look.muted_labels
            labels.stamp(tick.text, ratio).lay(painter, left * ratio, top * ratio)


class PlacedTime(NamedTuple):
    """A tick whose text has room on the time axis, and where that stands, in logical pixels."""

    tick: TimeTick
    left: float
    top: float
    wide: float
    tall: float


@lru_cache(maxsize=2)
def placed_times(frame: Frame, look: Look) -> tuple[PlacedTime, ...]:
    """The texts of the time axis that have room, and where they lie in logical pixels.

    The crosshair asks again on each of its moves, which leave the frame as it is.
    """
    ratio = frame.ratio
    width = frame.width / ratio
    middle = (frame.full_height + frame.foot) / 2 / ratio
    end = -_TIMES_APART_PX
    placed: list[PlacedTime] = []
    for tick, centre in zip(frame.time_ticks, frame.tick_xs, strict=True):
        _, wide, tall = look.labels.letters(tick.text)
        x = max(2.0, centre / ratio - wide / 2)
        # The first one is moved in from the edge: the next may have no room beside it, and be worth more.
        if len(placed) == 1 and x - end < _TIMES_APART_PX and tick.rank > placed[0].tick.rank:
            placed.clear()
            end = -_TIMES_APART_PX
        if x - end >= _TIMES_APART_PX and x + wide <= width:
            end = x + wide
            placed.append(PlacedTime(tick, x, middle - tall / 2, wide, tall))
    return tuple(placed)


def hide_times(painter: QPainter, look: Look, frame: Frame, box: QRectF) -> None:
    """Wipe out the texts of the time axis that would stick out from under a tag: 12:00 is not 2:00."""
    for _, left, top, wide, tall in placed_times(frame, look):
        if left + wide > box.left() - TEXT_INSET / 2 and left < box.right() + TEXT_INSET / 2:
            painter.fillRect(QRectF(left, top, wide, tall), look.panel)


def paint_tag(painter: QPainter, look: Look, box: QRectF, text: str, fill: QColor, ink: QColor) -> None:
    """A filled label on an axis; the painter is in logical pixels."""
    painter.fillRect(box, fill)
    letters = look.labels.letters(text)
    painter.setFont(look.label_font)
    painter.setPen(ink)
    letters.draw(painter, QPointF(box.left() + TEXT_INSET, box.center().y() - letters.height / 2))


def price_tag_box(frame: Frame, y: float) -> QRectF:
    """Where the tag of a price at the logical pixel `y` lies; kept inside the strip."""
    left, top, bottom = (at / frame.ratio for at in (frame.width, frame.top, frame.bottom))
    upper = max(top, min(y - TAG_HEIGHT / 2, bottom - TAG_HEIGHT))
    return QRectF(left, upper, frame.full_width / frame.ratio - left, TAG_HEIGHT)


def hide_ticks(painter: QPainter, look: Look, frame: Frame, box: QRectF) -> None:
    """Wipe out the texts of ticks that would stick out from under a tag; the painter is in logical pixels."""
    ratio, above, below = frame.ratio, box.top() - CLEAR_PX / 2, box.bottom() + CLEAR_PX / 2
    for tick, at in zip(frame.price_ticks, frame.tick_ys, strict=True):
        y = at / ratio
        if above < y < below:
            _, wide, tall = look.labels.letters(tick.text)
            painter.fillRect(QRectF(box.left() + TEXT_INSET, y - tall / 2, wide, tall), look.panel)


def tag_outline(box: QRectF) -> QRect:
    """What a tag covers, with the texts that it hides."""
    return box.toAlignedRect().adjusted(0, -int(CLEAR_PX), 0, int(CLEAR_PX))
