"""Grid lines, and the two strips with prices and times beside the plot."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QImage, QPainter

from watcher.ui.plotting.frame import Frame
from watcher.ui.plotting.look import Look
from watcher.ui.plotting.pixels import RectBatch
from watcher.ui.plotting.time_axis import Rank, TimeTick

TAG_HEIGHT = 18.0
CLEAR_PX = 15.0
"""A tick's text nearer to a tag than this would stick out from under it."""
TEXT_INSET = 8.0
_TIMES_APART_PX = 6.0


class AxesPainter:
    """Grid in device pixels, labels in logical ones; texts are laid out once and kept by the look."""

    def __init__(self) -> None:
        self._batch = RectBatch()
        self._row_is_of: object = None
        self._row_brush = QBrush()

    def paint_grid(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Lines as filled rectangles: a fifth of the cost of drawn ones. The readout's strip stays clear."""
        thick = _thick(frame) - 1
        top, bottom = frame.top + frame.head, frame.bottom - 1
        rows = [*_levels(frame), *((x, top, x + thick, bottom) for x in _places(frame))]
        self._batch.fill(painter, look.grid_brush, np.array(rows, dtype=np.int32).reshape(-1, 4))

    def paint_ruled(self, painter: QPainter, frame: Frame, look: Look) -> None:
        """Panel and grid at once, where nothing lies between them.

        One row of pixels is the brush for all: upright lines come for nothing, which painted one by one
        touch the memory of every row again and cost as much as the candles of a few hundred bars.
        """
        painter.fillRect(0, frame.top, frame.width, frame.head, look.panel)
        top = frame.top + frame.head
        if top < frame.bottom:
            painter.fillRect(0, top, frame.width, frame.bottom - top, self._row(frame, look))
        self._batch.fill(painter, look.grid_brush, np.array(_levels(frame), dtype=np.int32).reshape(-1, 4))

    def _row(self, frame: Frame, look: Look) -> QBrush:
        """The same for all strips, and while only bars change."""
        key = (frame.time_ticks, frame.x0, frame.x1, frame.width, frame.ratio, look)
        if key != self._row_is_of:
            pixels = np.full(frame.width, look.panel.rgb(), np.uint32)
            for x in _places(frame):
                pixels[max(0, x) : max(0, x + _thick(frame))] = look.grid_brush.color().rgb()
            # The image reads this memory: it has to live as long.
            self._pixels, self._row_is_of = pixels, key
            image = QImage(pixels.data, frame.width, 1, frame.width * 4, QImage.Format.Format_RGB32)
            self._row_brush = QBrush(image)
        return self._row_brush

    @staticmethod
    def paint_margins(painter: QPainter, frame: Frame, look: Look) -> None:
        """Cover what reaches over the plots' edges: cheaper than clipping every candle."""
        painter.fillRect(frame.width, 0, frame.full_width - frame.width, frame.full_height, look.panel)
        painter.fillRect(0, frame.foot, frame.width, frame.full_height - frame.foot, look.panel)

    @staticmethod
    def paint_prices(painter: QPainter, frame: Frame, look: Look) -> None:
        """The texts of a strip's ticks, none that would be cut; the painter is in logical pixels."""
        painter.setFont(look.label_font)
        painter.setPen(look.muted)
        left, top, bottom = (at / frame.ratio for at in (frame.width, frame.top, frame.bottom))
        for tick in frame.price_ticks:
            text, _, tall = look.label(tick.text)
            y = frame.y(tick.price) / frame.ratio
            if top + tall / 2 <= y <= bottom - tall / 2:
                painter.drawStaticText(QPointF(left + TEXT_INSET, y - tall / 2), text)

    @staticmethod
    def paint_times(painter: QPainter, frame: Frame, look: Look) -> None:
        """The texts below the last strip; the painter is in logical pixels."""
        painter.setFont(look.label_font)
        colour: QColor | None = None
        for tick, box in placed_times(frame, look):
            wanted = look.text if tick.rank is Rank.YEAR else look.muted
            if wanted is not colour:
                colour = wanted
                painter.setPen(colour)
            painter.drawStaticText(box.topLeft(), look.label(tick.text)[0])


def _thick(frame: Frame) -> int:
    return max(1, int(frame.ratio))


def _levels(frame: Frame) -> list[tuple[int, int, int, int]]:
    head, right, thick = frame.top + frame.head, frame.width - 1, _thick(frame) - 1
    levels = (int(frame.y(tick.price)) for tick in frame.price_ticks)
    return [(0, y, right, y + thick) for y in levels if y > head]


def _places(frame: Frame) -> list[int]:
    return [int(frame.x(tick.index + 0.5)) for tick in frame.time_ticks]


@lru_cache(maxsize=2)
def placed_times(frame: Frame, look: Look) -> tuple[tuple[TimeTick, QRectF], ...]:
    """The texts of the time axis that have room, and where they lie in logical pixels.

    The crosshair asks again on each of its moves, which leave the frame as it is.
    """
    width = frame.width / frame.ratio
    middle = (frame.full_height + frame.foot) / 2 / frame.ratio
    end = -_TIMES_APART_PX
    placed: list[tuple[TimeTick, QRectF]] = []
    for tick in frame.time_ticks:
        _, wide, tall = look.label(tick.text)
        x = max(2.0, frame.x(tick.index + 0.5) / frame.ratio - wide / 2)
        # The first one is moved in from the edge: the next may have no room beside it, and be worth more.
        if len(placed) == 1 and x - end < _TIMES_APART_PX and tick.rank > placed[0][0].rank:
            placed.clear()
            end = -_TIMES_APART_PX
        if x - end >= _TIMES_APART_PX and x + wide <= width:
            end = x + wide
            placed.append((tick, QRectF(x, middle - tall / 2, wide, tall)))
    return tuple(placed)


def hide_times(painter: QPainter, look: Look, frame: Frame, box: QRectF) -> None:
    """Wipe out the texts of the time axis that would stick out from under a tag: 12:00 is not 2:00."""
    for _, text in placed_times(frame, look):
        if text.right() > box.left() - TEXT_INSET / 2 and text.left() < box.right() + TEXT_INSET / 2:
            painter.fillRect(text, look.panel)


def paint_tag(painter: QPainter, look: Look, box: QRectF, text: str, fill: QColor, ink: QColor) -> None:
    """A filled label on an axis; the painter is in logical pixels."""
    painter.fillRect(box, fill)
    laid, _, tall = look.label(text)
    painter.setFont(look.label_font)
    painter.setPen(ink)
    painter.drawStaticText(QPointF(box.left() + TEXT_INSET, box.center().y() - tall / 2), laid)


def price_tag_box(frame: Frame, y: float) -> QRectF:
    """Where the tag of a price at the logical pixel `y` lies; kept inside the strip."""
    left, top, bottom = (at / frame.ratio for at in (frame.width, frame.top, frame.bottom))
    upper = max(top, min(y - TAG_HEIGHT / 2, bottom - TAG_HEIGHT))
    return QRectF(left, upper, frame.full_width / frame.ratio - left, TAG_HEIGHT)


def hide_ticks(painter: QPainter, look: Look, frame: Frame, box: QRectF) -> None:
    """Wipe out the texts of ticks that would stick out from under a tag; the painter is in logical pixels."""
    for tick in frame.price_ticks:
        y = frame.y(tick.price) / frame.ratio
        if box.top() - CLEAR_PX / 2 < y < box.bottom() + CLEAR_PX / 2:
            _, wide, tall = look.label(tick.text)
            painter.fillRect(QRectF(box.left() + TEXT_INSET, y - tall / 2, wide, tall), look.panel)


def tag_outline(box: QRectF) -> QRect:
    """What a tag covers, with the texts that it hides."""
    return box.toAlignedRect().adjusted(0, -int(CLEAR_PX), 0, int(CLEAR_PX))
