"""What a frame paints of the bars, about one candle a column of pixels, and how buckets become columns."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Floats
from watcher.values import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """What to paint: at most about one candle per pixel column, from left to right.

    `x` is the centre of each in bars, `step` how many bars wide each is (1.0: they
    are the bars themselves). `high` and `low` are the true extremes of the bars
    inside, `volume` the largest of theirs, NaN where none is known. `first` and `last`
    are the indices of the bars inside; where there are several, they begin and end
    with buckets of FAN ** `level` bars: `members` of each column, counted from `origin` on.
    """

    x: Floats
    step: float
    open: Floats
    high: Floats
    low: Floats
    close: Floats
    volume: Floats
    first: NDArray[np.intp]
    last: NDArray[np.intp]
    level: int = 0
    origin: int = 0
    members: tuple[NDArray[np.intp], ...] = ()

    def __len__(self) -> int:
        return len(self.x)


def members(begins: NDArray[np.intp], lasts: NDArray[np.intp]) -> tuple[NDArray[np.intp], ...]:
    """The buckets of many columns: the first of each, the second of each, and so on.

    There are few, for a level is chosen so that a column has about FAN of them; where a column has
    fewer than another it names its last again, which changes no extreme. `gathered` so costs a quarter
    of what `reduceat` does, which begins anew for every column.
    """
    most = int((lasts - begins).max(initial=0))
    return (begins, *(np.minimum(begins + number, lasts) for number in range(1, most + 1)))


def gathered(column: Floats, parts: Sequence[NDArray[np.intp]], extreme: np.ufunc) -> Floats:
    """The extreme of the buckets of each column; those beyond the last bucket are taken for the last."""
    found = column.take(parts[0], mode="clip")
    for part in parts[1:]:
        extreme(found, column.take(part, mode="clip"), out=found)
    return found
