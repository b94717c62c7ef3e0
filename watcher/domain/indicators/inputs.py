"""The columns that indicators are computed from: only bars that traded count, holes stay holes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Bars, Floats
from watcher.domain.indicators.days import trading_days

Days = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Inputs:
    """Columns by name, whether they are whole, and the trading day of each bar, each found once.

    `days` are days since 1970 by the exchange's calendar; without them they are told from the bars.
    """

    bars: Bars
    days: Days | None = None
    _whole: dict[str, bool] = field(default_factory=dict, repr=False)

    def column(self, name: str) -> Floats:
        """One of open, high, low, close, volume."""
        column: Floats = getattr(self.bars, name)
        return column

    def traded(self, names: Sequence[str]) -> NDArray[np.bool_] | None:
        """The bars in which all of these columns are numbers; None when that is every bar."""
        if all(self._is_whole(name) for name in names):
            return None
        mask = np.ones(len(self.bars), dtype=np.bool_)
        for name in names:
            mask &= np.isfinite(self.column(name))
        return mask

    def trading_days(self) -> Days:
        """The trading day of each bar."""
        return trading_days(self.bars.start) if self.days is None else self.days

    def _is_whole(self, name: str) -> bool:
        if name not in self._whole:
            column = self.column(name)
            # A sum is a third of the price of asking each; what overflows it is asked.
            self._whole[name] = bool(np.isfinite(column.sum()) or np.isfinite(column).all())
        return self._whole[name]


def spread(values: Floats, traded: NDArray[np.bool_] | None) -> Floats:
    """Values of the bars that traded in their places among all; NaN in the others."""
    if traded is None:
        return values
    placed = np.full(len(traded), np.nan)
    placed[traded] = values
    return placed
