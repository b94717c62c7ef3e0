"""TA-Lib's functions, over columns and bar after bar."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import numpy as np

from watcher.domain.bars import Floats
from watcher.domain.errors import InputError
from watcher.domain.indicators.formula import Columns, Row, Values
from watcher.domain.indicators.inputs import Inputs, spread
from watcher.domain.indicators.kinds import Parameters
from watcher.language import tr
from watcher.values import dataclass

_PLACES = {"open": 1, "high": 2, "low": 3, "close": 4, "volume": 5}


class TaLib:
    """One function of TA-Lib on columns of bars."""

    def __init__(self, name: str, inputs: Sequence[str], outputs: int) -> None:
        self._name = name
        self._inputs = inputs
        self._outputs = outputs

    def __call__(self, inputs: Inputs, parameters: Parameters) -> Columns:
        """The values over the bars that traded, spread among all."""
        traded = inputs.traded(self._inputs)
        computed = called(self._name, inputs.columns(self._inputs, traded), parameters)
        return tuple(spread(column, traded) for column in computed)

    def stream(self, inputs: Inputs, parameters: Parameters) -> TaLibStream:
        """TA-Lib's own stream, opened on these bars."""
        columns = inputs.columns(self._inputs, inputs.traded(self._inputs))
        places = tuple(_PLACES[name] for name in self._inputs)
        call = _Call(self._name, parameters, places, (math.nan,) * self._outputs)
        return TaLibStream(call, [], call.opened(columns), columns)


@dataclass(frozen=True, slots=True)
class _Call:
    """What is called on which places of a row, and what is said where there is no value."""

    name: str
    parameters: Parameters
    places: tuple[int, ...]
    nothing: Values

    def opened(self, columns: Sequence[Floats]) -> Any:
        """TA-Lib's handle; None while it has too few bars to begin with."""
        from talib import InsufficientHistory, stream

        with suppress(InsufficientHistory), refusals(self.name, self.parameters):
            return getattr(stream, self.name)(*columns, **self.parameters)
        return None


class TaLibStream:
    """TA-Lib's stream; before it has enough bars to begin, the function over the few there are."""

    __slots__ = ("_call", "_early", "_handle", "_places")

    def __init__(
        self, call: _Call, early: list[list[float]], handle: Any, columns: Sequence[Floats] = ()
    ) -> None:
        self._call = call
        self._places = call.places
        self._handle = handle
        self._early = early if handle is not None else [*early, *(column.tolist() for column in columns)]

    def peek(self, row: Row) -> Values:
        """What the stream would say next; NaN for a bar without a price."""
        bar = [row[place] for place in self._places]
        if not math.isfinite(sum(bar)):
            return self._call.nothing
        if self._handle is None:
            return self._from_start(bar)
        found = self._handle.peek(*bar)
        return found if type(found) is tuple else (found,)

    def update(self, row: Row) -> None:
        """A bar without a price counts as if it were not there."""
        bar = [row[place] for place in self._places]
        if not math.isfinite(sum(bar)):
            return
        if self._handle is not None:
            self._handle.update(*bar)
            return
        for column, value in zip(self._early, bar, strict=True):
            column.append(value)
        self._handle = self._call.opened([np.array(column) for column in self._early])

    def copy(self) -> TaLibStream:
        """A stream at the same bar."""
        if self._handle is not None:
            return TaLibStream(self._call, [], self._handle.copy())
        return TaLibStream(self._call, [list(column) for column in self._early], None)

    def _from_start(self, bar: list[float]) -> Values:
        columns = [np.array([*column, value]) for column, value in zip(self._early, bar, strict=True)]
        return tuple(float(column[-1]) for column in called(self._call.name, columns, self._call.parameters))


def called(name: str, columns: Sequence[Floats], parameters: Parameters) -> Sequence[Floats]:
    """What TA-Lib's function answers, as a sequence of columns of floats."""
    import talib

    function: Callable[..., Any] = getattr(talib, name)
    with refusals(name, parameters):
        computed = function(*columns, **parameters)
    found = computed if isinstance(computed, tuple) else (computed,)
    return [np.asarray(column, dtype=np.float64) for column in found]


@contextmanager
def refusals(name: str, parameters: Parameters) -> Iterator[None]:
    """Says what TA-Lib refuses in a sentence: it raises a bare Exception for bad parameters."""
    try:
        yield
    except Exception as error:
        if "TA_BAD_PARAM" not in str(error):
            raise
        given = ", ".join(f"{one} {value:g}" for one, value in parameters.items())
        raise InputError(
            tr("{name} cannot be computed with {given}.").format(name=name, given=given),
            tr("Try other parameters."),
        ) from error
