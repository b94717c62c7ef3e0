"""How alike symbols move: the correlation of their returns, each two over the dates that both have."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Floats
from watcher.domain.indicators.days import Days

FEWEST_RETURNS = 10
"""Of fewer a correlation says nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Correlations:
    """`values` from −1 to 1, NaN where there are too few returns in common; `counts` how many there are."""

    values: NDArray[np.float64]
    counts: NDArray[np.intp]


def correlations(series: Sequence[tuple[Days, Floats]]) -> Correlations:
    """Pearson's correlation of logarithmic returns between dates that follow each other for both.

    Each series has ascending dates and their closes. What was closed while the other traded is left
    out for both: a holiday is no return of zero.
    """
    size = len(series)
    values, counts = np.full((size, size), np.nan), np.zeros((size, size), dtype=np.intp)
    for row in range(size):
        for column in range(row + 1):
            value, count = _correlation(series[row], series[column])
            values[row, column] = values[column, row] = value
            counts[row, column] = counts[column, row] = count
    return Correlations(values, counts)


def _correlation(one: tuple[Days, Floats], other: tuple[Days, Floats]) -> tuple[float, int]:
    _, mine, theirs = np.intersect1d(one[0], other[0], assume_unique=True, return_indices=True)
    x, y = one[1][mine], other[1][theirs]
    with np.errstate(divide="ignore", invalid="ignore"):
        moved_x, moved_y = np.diff(np.log(x)), np.diff(np.log(y))
    usable = np.isfinite(moved_x) & np.isfinite(moved_y)
    moved_x, moved_y = moved_x[usable], moved_y[usable]
    count = len(moved_x)
    if count < FEWEST_RETURNS:
        return np.nan, count
    off_x, off_y = moved_x - moved_x.mean(), moved_y - moved_y.mean()
    size = float(np.sqrt((off_x @ off_x) * (off_y @ off_y)))
    return (float(np.clip((off_x @ off_y) / size, -1.0, 1.0)) if size > 0 else np.nan), count
