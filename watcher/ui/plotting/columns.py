"""What a frame paints of the bars, about one candle a column of pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Floats
from watcher.ui.plotting.members import NO_MEMBERS, Members
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
    members: Members = NO_MEMBERS

    def __len__(self) -> int:
        return len(self.x)
