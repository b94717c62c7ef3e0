"""How an indicator's values come about: over all bars at once, and bar after bar."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, Self

from watcher.domain.bars import Floats
from watcher.domain.indicators.inputs import Inputs
from watcher.domain.indicators.kinds import Parameters

Columns = tuple[Floats, ...]
"""One column per output, as long as the bars, not shifted, NaN where there is no value."""

Values = tuple[float, ...]
"""One value per output."""

Row = tuple[float, float, float, float, float, float]
"""Start, open, high, low, close, volume of one bar."""

Rows = Iterable[Row]


class Stream(Protocol):
    """Knows all bars before the newest one; its values equal a full computation bit for bit."""

    def peek(self, row: Row) -> Values:
        """The values of the newest bar if it is like this; remembers nothing."""

    def update(self, row: Row) -> None:
        """The newest bar is over, and was like this."""

    def copy(self) -> Self:
        """Another that goes on from here by itself."""


class Formula(Protocol):
    """Computes all outputs."""

    def __call__(self, inputs: Inputs, parameters: Parameters) -> Columns:
        """The values over all bars."""

    def stream(self, inputs: Inputs, parameters: Parameters) -> Stream:
        """What goes on after these bars, all of them over."""
