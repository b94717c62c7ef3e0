"""Where tiles stand in whole pixels, and which one is next to another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize

from watcher.domain.overview.treemap import Box, squarified
from watcher.domain.symbols import Symbol
from watcher.ui.overview.subject import Group
from watcher.values import dataclass

_LEAST_WITH_HEADING = 3
"""A group lower than so many headings has none."""
_ASIDE = 3
"""How much a step to the side counts beside one in the direction of the key."""
_LITTLE = 0.01


@dataclass(frozen=True, slots=True)
class Heading:
    """A group's name, and the rectangle of the whole group."""

    name: str
    rect: QRect


def laid_out(
    groups: Sequence[Group], shares: Mapping[Symbol, float], room: QSize, strip: int
) -> tuple[list[QRect], list[Heading]]:
    """The tiles' rectangles in the order of the groups, and the headings, each on a strip so high."""
    rects: list[QRect] = []
    headings: list[Heading] = []
    weights = [sum(shares[one] for one in members) for _, members in groups]
    whole = Box(0, 0, room.width(), room.height())
    for (name, members), part in zip(groups, squarified(weights, whole), strict=True):
        box = part
        if name and part.height >= _LEAST_WITH_HEADING * strip:
            headings.append(Heading(name, _rounded(part)))
            box = part.below(strip)
        rects += map(_rounded, squarified([shares[one] for one in members], box))
    return rects, headings


def neighbour(rects: Sequence[QRect], at: int, right: int, down: int) -> int:
    """The rectangle next to one in a direction; the same one where there is none.

    The nearest counts, and most of all one that lies straight ahead.
    """
    here = rects[at].center()
    best, least = at, float("inf")
    for other, rect in enumerate(rects):
        there = rect.center()
        ahead = (there.x() - here.x()) * right + (there.y() - here.y()) * down
        is_ahead = _is_beyond(rects[at], rect, right, down)
        if other == at or not is_ahead:
            continue
        aside = abs((there.x() - here.x()) * down) + abs((there.y() - here.y()) * right)
        is_straight = _overlaps(rects[at], rect, along_x=bool(down))
        far = ahead + aside * (0 if is_straight else _ASIDE) + aside * _LITTLE
        if far < least:
            best, least = other, far
    return best


def _is_beyond(one: QRect, other: QRect, right: int, down: int) -> bool:
    """Whether another rectangle begins where this one ends, or further on."""
    if right:
        return other.left() > one.right() if right > 0 else other.right() < one.left()
    return other.top() > one.bottom() if down > 0 else other.bottom() < one.top()


def _overlaps(one: QRect, other: QRect, *, along_x: bool) -> bool:
    if along_x:
        return one.left() <= other.right() and other.left() <= one.right()
    return one.top() <= other.bottom() and other.top() <= one.bottom()


def _rounded(box: Box) -> QRect:
    """Edges are rounded, not sizes: no gap opens between two."""
    left, top = round(box.x), round(box.y)
    return QRect(left, top, round(box.x + box.width) - left, round(box.y + box.height) - top)
