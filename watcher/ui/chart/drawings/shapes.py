"""What a drawing is in pixels: lines, boxes and words, and how far a place is from it; no widgets."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from decimal import Decimal
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF

from watcher.domain.drawings import Anchor, Drawing, DrawingKind
from watcher.language import tr
from watcher.ui.words import number, units
from watcher.values import dataclass

FIBONACCI = tuple(map(Decimal, ("0", "0.236", "0.382", "0.5", "0.618", "0.786", "1")))
"""The shares of the move that a retracement marks."""
_NO_DISTANCE = 1e9
_BESIDE, _ABOVE, _INSIDE = QPointF(6, -4), QPointF(3, -3), QPointF(4, 14)
"""Where a text begins, from the end of a line, the begin of a level and the corner of a box."""

Project = Callable[[Anchor], QPointF]
"""From a place in time and price to pixels."""


@dataclass(frozen=True, slots=True)
class Shape:
    """One drawing in pixels. `points` are where it can be taken hold of."""

    points: tuple[QPointF, ...]
    lines: tuple[QLineF, ...] = ()
    box: QRectF | None = None
    words: tuple[tuple[QPointF, str], ...] = ()
    """Texts with the left end of their base line."""

    def distance(self, at: QPointF, ratio: float = 1.0) -> float:
        """How far a place is from what is painted, in pixels; 0 inside a box or a text.

        Texts are `ratio` times as large as in logical pixels.
        """
        if self.box is not None and self.box.contains(at):
            return 0.0
        away = [_from_segment(at, line) for line in self.lines]
        for left, text in self.words:
            if QRectF(0, -14, 8.0 * max(1, len(text)), 18).contains((at - left) / ratio):
                return 0.0
        return min(away, default=_NO_DISTANCE)

    def handle(self, at: QPointF, reach: float) -> int | None:
        """The point that lies under a place; None if none does."""
        near = [(math.hypot(p.x() - at.x(), p.y() - at.y()), index) for index, p in enumerate(self.points)]
        distance, index = min(near, default=(_NO_DISTANCE, 0))
        return index if distance <= reach else None


def shape(drawing: Drawing, project: Project, width: float, places: int, ratio: float = 1.0) -> Shape:
    """What a drawing looks like in a plot `width` pixels wide; prices are written with `places` decimals.

    There are `ratio` pixels to a logical one, in which texts stand beside what they are about.
    """
    points = tuple(project(anchor) for anchor in drawing.anchors)
    match drawing.kind:
        case DrawingKind.HORIZONTAL:
            y = points[0].y()
            text = (drawing.text + " " if drawing.text else "") + number(drawing.anchors[0].price, places)
            at = QPointF(0, y) + _BESIDE * ratio
            return Shape(points, (QLineF(0, y, width, y),), words=((at, text),))
        case DrawingKind.RAY:
            line = _extended(points[0], points[1], width)
            return Shape(points, (line,), words=_words(drawing, points[1] + _BESIDE * ratio))
        case DrawingKind.TREND:
            line = QLineF(points[0], points[1])
            return Shape(points, (line,), words=_words(drawing, points[1] + _BESIDE * ratio))
        case DrawingKind.RECTANGLE:
            box = QRectF(points[0], points[1]).normalized()
            return Shape(points, _edges(box), box, _words(drawing, box.topLeft() + _INSIDE * ratio))
        case DrawingKind.FIBONACCI:
            return _fibonacci(drawing, points, project, places, ratio)
        case DrawingKind.TEXT:
            return Shape(points, words=((points[0], drawing.text or tr("Text")),))
        case DrawingKind.BRUSH:
            return Shape(points[:1], tuple(QLineF(a, b) for a, b in pairwise(points)))


def _fibonacci(
    drawing: Drawing, points: Sequence[QPointF], project: Project, places: int, ratio: float
) -> Shape:
    first, last = drawing.anchors
    left, right = sorted((points[0].x(), points[1].x()))
    lines, words = [QLineF(points[0], points[1])], []
    for share in FIBONACCI:
        price = last.price + (first.price - last.price) * float(share)
        y = project(Anchor(last.at, price)).y()
        lines.append(QLineF(left, y, right, y))
        words.append((QPointF(left, y) + _ABOVE * ratio, f"{units(share)} · {number(price, places)}"))
    return Shape(tuple(points), tuple(lines), words=tuple(words))


def _words(drawing: Drawing, at: QPointF) -> tuple[tuple[QPointF, str], ...]:
    return ((at, drawing.text),) if drawing.text else ()


def _edges(box: QRectF) -> tuple[QLineF, ...]:
    corners = (box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft())
    return tuple(QLineF(a, b) for a, b in zip(corners, (*corners[1:], corners[0]), strict=True))


def _extended(begin: QPointF, through: QPointF, width: float) -> QLineF:
    """From `begin` through a place to the border of the plot."""
    dx, dy = through.x() - begin.x(), through.y() - begin.y()
    if abs(dx) < 1e-9:  # noqa: PLR2004 - straight up or down
        return QLineF(begin, QPointF(begin.x(), begin.y() + math.copysign(1e5, dy)))
    border = width if dx > 0 else 0.0
    share = (border - begin.x()) / dx
    return QLineF(begin, QPointF(border, begin.y() + share * dy) if share > 1 else through)


def _from_segment(at: QPointF, line: QLineF) -> float:
    length2 = line.dx() ** 2 + line.dy() ** 2
    if length2 == 0:
        return math.hypot(at.x() - line.x1(), at.y() - line.y1())
    share = ((at.x() - line.x1()) * line.dx() + (at.y() - line.y1()) * line.dy()) / length2
    share = min(max(share, 0.0), 1.0)
    return math.hypot(at.x() - line.x1() - share * line.dx(), at.y() - line.y1() - share * line.dy())
