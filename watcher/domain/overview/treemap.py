"""Areas as rectangles that fill a larger one, each as square as may be (Bruls, Huizing, van Wijk 2000).

The library for it takes fifteen times as long for 500 tiles, and of steep weights makes widths below zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, in whatever unit its owner measures."""

    x: float
    y: float
    width: float
    height: float

    @property
    def area(self) -> float:
        """Its size."""
        return self.width * self.height

    def below(self, strip: float) -> Box:
        """What is left of it under a strip along its top."""
        return Box(self.x, self.y + strip, self.width, self.height - strip)


def squarified(weights: Sequence[float], box: Box) -> tuple[Box, ...]:
    """Share a box out by these weights, all above zero: one part for each, in their order.

    The heaviest stand at the top left. Parts touch, and together they are the box.
    """
    order = sorted(range(len(weights)), key=lambda at: -weights[at])
    scale = box.area / sum(weights) if weights else 0.0
    areas = [weights[at] * scale for at in order]
    parts: list[Box] = []
    rest = box
    while len(parts) < len(areas):
        first = len(parts)
        end = _row_end(areas, first, min(rest.width, rest.height))
        is_last = end == len(areas)
        row, rest = _laid(areas[first:end], rest, takes_all=is_last)
        parts += row
    placed: list[Box] = [box] * len(parts)
    for at, part in zip(order, parts, strict=True):
        placed[at] = part
    return tuple(placed)


def _row_end(areas: Sequence[float], first: int, side: float) -> int:
    """Where the row that begins here ends: one more would make its worst part less square."""
    total = worst = 0.0
    square = side * side
    for end in range(first, len(areas)):
        grown = total + areas[end]
        squared = grown * grown
        # They come in falling order: the first of a row is its largest, the newest its smallest.
        ratio = (
            max(square * areas[first] / squared, squared / (square * areas[end]))
            if square and squared
            else 1.0
        )
        if end > first and ratio > worst:
            return end
        total, worst = grown, ratio
    return len(areas)


def _laid(row: Sequence[float], rest: Box, *, takes_all: bool) -> tuple[list[Box], Box]:
    """A row along the shorter side, and what is left of the box."""
    is_column = rest.width >= rest.height
    side, depth = (rest.height, rest.width) if is_column else (rest.width, rest.height)
    total = sum(row)
    thickness = depth if takes_all or not side else min(depth, total / side)
    ends = [side * end / total for end in accumulate(row)] if total else [0.0] * len(row)
    starts = [0.0, *ends[:-1]]
    if is_column:
        made = [
            Box(rest.x, rest.y + start, thickness, end - start)
            for start, end in zip(starts, ends, strict=True)
        ]
        return made, Box(rest.x + thickness, rest.y, depth - thickness, rest.height)
    made = [
        Box(rest.x + start, rest.y, end - start, thickness) for start, end in zip(starts, ends, strict=True)
    ]
    return made, Box(rest.x, rest.y + thickness, rest.width, depth - thickness)
