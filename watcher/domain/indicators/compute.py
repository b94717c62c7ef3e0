"""The values of an indicator over bars."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from watcher.domain.bars import Bars, Floats
from watcher.domain.indicators.formulas import formula
from watcher.domain.indicators.inputs import Inputs
from watcher.domain.indicators.kinds import Output, Parameters
from watcher.domain.indicators.lookup import indicator
from watcher.domain.sessions import SessionTable


def compute(
    name: str, parameters: Parameters, bars: Bars, table: SessionTable | None = None
) -> Mapping[str, Floats]:
    """Values by output, each as long as the bars and as a chart shows them; NaN where there is none.

    Bars with a NaN in what the indicator needs count as if they were not there. `table` holds the
    exchange's days, for VWAP; without it they are UTC's. Imports TA-Lib, and that pandas. Raises
    InputError for an unknown name or parameter and for unusable values.
    """
    kind = indicator(name)
    given = kind.checked(parameters)
    columns = formula(kind)(Inputs(bars, table), given)
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
        moved[later:] = column[: max(0, len(column) - later)]
    else:
        moved[: max(0, len(column) + later)] = column[-later:]
    return moved
