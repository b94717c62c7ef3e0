"""How values come about: TA-Lib's functions, and with numpy what TA-Lib lacks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

import numpy as np

from watcher.domain.bars import Floats
from watcher.domain.errors import InputError
from watcher.domain.indicators.days import spans
from watcher.domain.indicators.inputs import Inputs, spread
from watcher.domain.indicators.kinds import IndicatorKind, Parameters

Columns = tuple[Floats, ...]


class Formula(Protocol):
    """Computes all outputs over all bars."""

    def __call__(self, inputs: Inputs, parameters: Parameters) -> Columns:
        """One column per output, as long as the bars, not shifted, NaN where there is no value."""


def formula(kind: IndicatorKind) -> Formula:
    """What computes this indicator."""
    return _OWN[kind.name] if kind.name in _OWN else _TaLib(kind)


class _TaLib:
    def __init__(self, kind: IndicatorKind) -> None:
        self._kind = kind

    def __call__(self, inputs: Inputs, parameters: Parameters) -> Columns:
        traded = inputs.traded(self._kind.inputs)
        columns = [inputs.column(name) for name in self._kind.inputs]
        if traded is not None:
            columns = [column[traded] for column in columns]
        computed = _called(self._kind.name, columns, parameters)
        return tuple(spread(as_floats(column), traded) for column in computed)


def _called(name: str, columns: Sequence[Floats], parameters: Parameters) -> Sequence[Any]:
    import talib

    function: Callable[..., Any] = getattr(talib, name)
    with refusals(name, parameters):
        computed = function(*columns, **parameters)
    return computed if isinstance(computed, tuple) else (computed,)


@contextmanager
def refusals(name: str, parameters: Parameters) -> Iterator[None]:
    """Says what TA-Lib refuses in a sentence: it raises a bare Exception for bad parameters."""
    try:
        yield
    except Exception as error:
        if "TA_BAD_PARAM" not in str(error):
            raise
        given = ", ".join(f"{one} {value:g}" for one, value in parameters.items())
        raise InputError(f"{name} cannot be computed with {given}.", "Try other parameters.") from error


def as_floats(column: Any) -> Floats:
    """TA-Lib's integers as floats, floats as they are."""
    return np.asarray(column, dtype=np.float64)


def _vwap(inputs: Inputs, parameters: Parameters) -> Columns:
    traded = inputs.traded(_VWAP_INPUTS)
    span = spans(inputs.trading_days(), int(parameters["reset"]))
    span = span if traded is None else span[traded]
    begins = np.flatnonzero(np.diff(span, prepend=span[:1] - 1))
    return (spread(_averaged(_priced(inputs, traded), begins), traded),)


def _anchored_vwap(inputs: Inputs, parameters: Parameters) -> Columns:
    traded = inputs.traded(_VWAP_INPUTS)
    start = inputs.bars.start if traded is None else inputs.bars.start[traded]
    first = int(np.searchsorted(start, parameters["anchor"]))
    price, volume = _priced(inputs, traded)
    values = np.full(len(price), np.nan)
    values[first:] = _averaged((price[first:], volume[first:]), np.zeros(1, dtype=np.intp))
    return (spread(values, traded),)


_VWAP_INPUTS = ("high", "low", "close", "volume")


def _priced(inputs: Inputs, traded: Any) -> tuple[Floats, Floats]:
    bars = inputs.bars if traded is None else inputs.bars.picked(traded)
    return (bars.high + bars.low + bars.close) / 3, bars.volume


def _averaged(priced: tuple[Floats, Floats], begins: Any) -> Floats:
    """Averages by volume from each beginning on, summed bar after bar as a stream would."""
    price, volume = priced
    if not len(price):
        return price
    money = price * volume
    paid, units = money.copy(), volume.copy()
    ends = np.append(begins[1:], len(price))
    for begin, end in zip(begins.tolist(), ends.tolist(), strict=True):
        if end - begin > 1:
            np.cumsum(money[begin:end], out=paid[begin:end])
            np.cumsum(volume[begin:end], out=units[begin:end])
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(units > 0, paid / units, np.nan)


def _ichimoku(inputs: Inputs, parameters: Parameters) -> Columns:
    traded = inputs.traded(("high", "low", "close"))
    bars = inputs.bars if traded is None else inputs.bars.picked(traded)

    def middle(period: float) -> Floats:
        return as_floats(_called("MIDPRICE", (bars.high, bars.low), {"timeperiod": period})[0])

    conversion = middle(parameters["conversion_period"])
    base = middle(parameters["base_period"])
    columns = (conversion, base, (conversion + base) / 2, middle(parameters["span_period"]), bars.close)
    return tuple(spread(column, traded) for column in columns)


_OWN: Mapping[str, Formula] = {"VWAP": _vwap, "AVWAP": _anchored_vwap, "ICHIMOKU": _ichimoku}
