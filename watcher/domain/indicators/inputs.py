"""The columns that indicators are computed from: only bars that traded count, holes stay holes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Bars, Floats
from watcher.domain.indicators.days import Days, trading_day, trading_days
from watcher.domain.sessions import SessionTable
from watcher.values import dataclass

DayOf = Callable[[int], int]
"""The trading day, since 1970, of the bar that begins at this epoch second."""


@dataclass(frozen=True, slots=True, eq=False)
class Inputs:
    """Bars, and once for all indicators on them: which columns are whole. `table` tells their days."""

    bars: Bars
    table: SessionTable | None = None
    _whole: dict[str, bool] = field(default_factory=dict, repr=False)

    def column(self, name: str) -> Floats:
        """One of open, high, low, close, volume."""
        column: Floats = getattr(self.bars, name)
        return column

    def columns(self, names: Sequence[str], traded: NDArray[np.bool_] | None) -> list[Floats]:
        """Several of them, of the bars that traded."""
        columns = [self.column(name) for name in names]
        return columns if traded is None else [column[traded] for column in columns]

    def traded(self, names: Sequence[str]) -> NDArray[np.bool_] | None:
        """The bars in which all of these columns are numbers; None when that is every bar."""
        if all(self._is_whole(name) for name in names):
            return None
        mask = np.ones(len(self.bars), dtype=np.bool_)
        for name in names:
            mask &= np.isfinite(self.column(name))
        return mask

    def days(self, traded: NDArray[np.bool_] | None) -> Days:
        """The trading day of each bar that traded."""
        start = self.bars.start if traded is None else self.bars.start[traded]
        return trading_days(start, self.table)

    def day_of(self, start: int) -> int:
        """The trading day of a bar."""
        return trading_day(start, self.table)

    def _is_whole(self, name: str) -> bool:
        if name not in self._whole:
            column = self.column(name)
            # A sum is cheaper than asking each; what overflows it is asked.
            with np.errstate(over="ignore", invalid="ignore"):
                self._whole[name] = bool(np.isfinite(column.sum()) or np.isfinite(column).all())
        return self._whole[name]


def spread(values: Floats, traded: NDArray[np.bool_] | None) -> Floats:
    """Values of the bars that traded in their places among all; NaN in the others."""
    if traded is None:
        return values
    placed = np.full(len(traded), np.nan)
    placed[traded] = values
    return placed
