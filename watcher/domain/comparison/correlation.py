"""How alike symbols move: the correlation of their returns, each two over the dates that both have."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Floats
from watcher.domain.indicators.days import Days
from watcher.values import dataclass

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
    logs = _side_by_side(series)
    known = np.isfinite(logs)
    for row in range(size):
        for column in range(row + 1):
            both = known[row] & known[column]
            value, count = _correlation(np.diff(logs[row][both]), np.diff(logs[column][both]))
            values[row, column] = values[column, row] = value
            counts[row, column] = counts[column, row] = count
    return Correlations(values, counts)


def _side_by_side(series: Sequence[tuple[Days, Floats]]) -> NDArray[np.float64]:
    """The logarithms of all closes on all dates that any has; NaN where one has none, or none above zero."""
    dates = np.unique(np.concatenate([days for days, _ in series])) if series else np.empty(0, np.int64)
    logs = np.full((len(series), len(dates)), np.nan)
    for row, (days, closes) in enumerate(series):
        logs[row, np.searchsorted(dates, days)] = np.log(np.where(closes > 0, closes, np.nan))
    return logs


def _correlation(moved_x: Floats, moved_y: Floats) -> tuple[float, int]:
    count = len(moved_x)
    if count < FEWEST_RETURNS:
        return np.nan, count
    off_x, off_y = moved_x - moved_x.mean(), moved_y - moved_y.mean()
    size = float(np.sqrt((off_x @ off_x) * (off_y @ off_y)))
    return (float(np.clip((off_x @ off_y) / size, -1.0, 1.0)) if size > 0 else np.nan), count
