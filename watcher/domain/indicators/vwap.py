"""Averages of the price by volume: since the day (week, month, year) began, or since an anchor."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from watcher.domain.bars import Floats
from watcher.domain.indicators.days import span_of, spans
from watcher.domain.indicators.formula import Columns, Row, Values
from watcher.domain.indicators.inputs import DayOf, Inputs, spread
from watcher.domain.indicators.kinds import Parameters

_INPUTS = ("high", "low", "close", "volume")
_NOTHING: Values = (math.nan,)


class Vwap:
    """Begins anew with each span of days. Summed bar after bar, as a stream does, so that both agree."""

    def __call__(self, inputs: Inputs, parameters: Parameters) -> Columns:
        """The average price of each span so far."""
        traded = inputs.traded(_INPUTS)
        span = spans(inputs.days(traded), int(parameters["reset"]))
        begins = np.flatnonzero(np.diff(span, prepend=span[:1] - 1))
        _, paid, units = _summed(inputs, traded, begins)
        return (spread(_ratio(paid, units), traded),)

    def stream(self, inputs: Inputs, parameters: Parameters) -> VwapStream:
        """What goes on after these bars."""
        reset = int(parameters["reset"])
        stream = VwapStream(inputs.day_of, reset)
        traded = inputs.traded(_INPUTS)
        span = spans(inputs.days(traded), reset)
        first = int(np.searchsorted(span, span[-1])) if len(span) else 0
        _, paid, units = _summed(inputs, traded, np.array([first] if len(span) else [], dtype=np.intp))
        if len(span):
            stream.go_on(int(span[-1]), float(paid[-1]), float(units[-1]))
        return stream


class AnchoredVwap:
    """Begins at the bar of an instant and never anew."""

    def __call__(self, inputs: Inputs, parameters: Parameters) -> Columns:
        """The average price since the anchor; before it there is none."""
        traded = inputs.traded(_INPUTS)
        first, paid, units = _summed(inputs, traded, None, parameters["anchor"])
        values = _ratio(paid, units)
        values[:first] = np.nan
        return (spread(values, traded),)

    def stream(self, inputs: Inputs, parameters: Parameters) -> VwapStream:
        """What goes on after these bars."""
        stream = VwapStream(None, 0, parameters["anchor"])
        first, paid, units = _summed(inputs, inputs.traded(_INPUTS), None, parameters["anchor"])
        if first < len(paid):
            stream.go_on(0, float(paid[-1]), float(units[-1]))
        return stream


class VwapStream:
    """Two sums, and the span that they belong to."""

    __slots__ = ("_anchor", "_day_of", "_paid", "_reset", "_span", "_units")

    def __init__(self, day_of: DayOf | None, reset: int, anchor: float = -math.inf) -> None:
        self._day_of = day_of
        self._reset = reset
        self._anchor = anchor
        self._span: int | None = None
        self._paid = self._units = 0.0

    def go_on(self, span: int, paid: float, units: float) -> None:
        """Money and units of the span so far."""
        self._span, self._paid, self._units = span, paid, units

    def peek(self, row: Row) -> Values:
        """The average with this bar."""
        added = self._added(row)
        if added is None or not added[2] > 0:
            return _NOTHING
        return (added[1] / added[2],)

    def update(self, row: Row) -> None:
        """Add this bar."""
        added = self._added(row)
        if added is not None:
            self.go_on(*added)

    def copy(self) -> VwapStream:
        """The same sums, to go on by themselves."""
        other = VwapStream(self._day_of, self._reset, self._anchor)
        other._span, other._paid, other._units = self._span, self._paid, self._units
        return other

    def _added(self, row: Row) -> tuple[int, float, float] | None:
        start, _, high, low, close, volume = row
        money = (high + low + close) / 3 * volume
        if not math.isfinite(money) or start < self._anchor:
            return None
        span = 0 if self._day_of is None else span_of(self._day_of(int(start)), self._reset)
        if span != self._span:
            return span, money, volume
        return span, self._paid + money, self._units + volume


def _summed(
    inputs: Inputs, traded: NDArray[np.bool_] | None, begins: NDArray[np.intp] | None, anchor: float = 0
) -> tuple[int, Floats, Floats]:
    """Money and units from each beginning on (without: from the anchor's bar, which is answered, too)."""
    high, low, close, volume = inputs.columns(_INPUTS, traded)
    first = 0
    if begins is None:
        start = inputs.bars.start if traded is None else inputs.bars.start[traded]
        first = int(np.searchsorted(start, anchor))
        begins = np.array([first] if first < len(start) else [], dtype=np.intp)
    money = (high + low + close) / 3 * volume
    paid, units = money.copy(), volume.copy()
    ends = np.append(begins[1:], len(money))[: len(begins)]
    for begin, end in zip(begins.tolist(), ends.tolist(), strict=True):
        if end - begin > 1:
            np.cumsum(money[begin:end], out=paid[begin:end])
            np.cumsum(volume[begin:end], out=units[begin:end])
    return first, paid, units


def _ratio(paid: Floats, units: Floats) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(units > 0, paid / units, np.nan)
