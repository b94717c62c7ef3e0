"""The values of an indicator over bars."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from watcher.domain.bars import Bars, Floats
from watcher.domain.indicators.formulas import formula
from watcher.domain.indicators.inputs import Days, Inputs
from watcher.domain.indicators.kinds import Output, Parameters
from watcher.domain.indicators.lookup import indicator


def compute(name: str, parameters: Parameters, bars: Bars, days: Days | None = None) -> Mapping[str, Floats]:
    """Values by output, each as long as the bars and as a chart shows them; NaN where there is none.

    Bars with a NaN in what the indicator needs count as if they were not there. `days` is the
    trading day of each bar (`days.trading_days`), needed by VWAP alone. Imports TA-Lib, and that
    pandas. Raises InputError for an unknown name or parameter and for unusable values.
    """
    kind = indicator(name)
    given = kind.checked(parameters)
    columns = formula(kind)(Inputs(bars, days), given)
    return {
        one.name: shifted(column, bars_later(one, given))
        for one, column in zip(kind.outputs, columns, strict=True)
    }


def bars_later(output: Output, parameters: Parameters) -> int:
    """By how many bars an output is drawn later than where it is computed; below zero: earlier."""
    if not output.shift:
        return 0
    by = int(parameters[output.shift.removeprefix("-")])
    return -by if output.shift.startswith("-") else by


def shifted(column: Floats, later: int) -> Floats:
    """The column moved by so many bars, in its old length."""
    if not later:
        return column
    moved = np.full(len(column), np.nan)
    if later > 0:
        moved[later:] = column[: len(column) - later] if later < len(column) else []
    elif -later < len(column):
        moved[:later] = column[-later:]
    return moved
