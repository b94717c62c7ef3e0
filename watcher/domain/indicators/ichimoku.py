"""The Ichimoku cloud: middles of ranges, and the close."""

from __future__ import annotations

from collections.abc import Sequence

from watcher.domain.indicators.formula import Columns, Row, Values
from watcher.domain.indicators.inputs import Inputs
from watcher.domain.indicators.kinds import Parameters
from watcher.domain.indicators.talib_formula import TaLib, TaLibStream

_MIDDLE = TaLib("MIDPRICE", ("high", "low"), 1)
_PERIODS = ("conversion_period", "base_period", "span_period")


class Ichimoku:
    """Conversion, base, span A, span B, lagging; where they are drawn is the chart's affair."""

    def __call__(self, inputs: Inputs, parameters: Parameters) -> Columns:
        """The values where they are computed, not where they are drawn."""
        conversion, base, span = (
            _MIDDLE(inputs, {"timeperiod": parameters[period]})[0] for period in _PERIODS
        )
        return conversion, base, (conversion + base) / 2, span, inputs.column("close")

    def stream(self, inputs: Inputs, parameters: Parameters) -> IchimokuStream:
        """What goes on after these bars."""
        return IchimokuStream(
            [_MIDDLE.stream(inputs, {"timeperiod": parameters[period]}) for period in _PERIODS]
        )


class IchimokuStream:
    """Three streams of middles."""

    __slots__ = ("_middles",)

    def __init__(self, middles: Sequence[TaLibStream]) -> None:
        self._middles = middles

    def peek(self, row: Row) -> Values:
        """The values with this bar."""
        conversion, base, span = (middle.peek(row)[0] for middle in self._middles)
        return conversion, base, (conversion + base) / 2, span, row[4]

    def update(self, row: Row) -> None:
        """Add this bar."""
        for middle in self._middles:
            middle.update(row)

    def copy(self) -> IchimokuStream:
        """The same, to go on by itself."""
        return IchimokuStream([middle.copy() for middle in self._middles])
