"""Bars with what a chart has beside them, as a table for spreadsheets."""

from __future__ import annotations

import math
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import numpy as np

from watcher.domain.bars import Bars, Floats
from watcher.domain.symbols import Symbol
from watcher.domain.tables import as_csv
from watcher.values import dataclass

_MORE_PLACES = 2
"""Values are rounded to so many decimals more than prices are shown with."""
_PRICES = ("open", "high", "low", "close")


@dataclass(frozen=True, slots=True, eq=False)
class Beside:
    """A column beside the prices: a value a bar, NaN where there is none."""

    name: str
    values: Floats


@dataclass(frozen=True, slots=True, eq=False)
class BarTable:
    """Bars of one symbol; `zone` is its exchange's, `places` what its prices are shown with."""

    symbol: Symbol
    bars: Bars
    zone: str
    is_intraday: bool
    places: int
    beside: tuple[Beside, ...] = ()

    def csv(self) -> str:
        """Commas, points for decimals, nothing between thousands; empty where there is no value.

        Times are ISO 8601 at the exchange, with their offset from UTC; bars of a day or more have its day.
        """
        return as_csv(self._rows())

    def _rows(self) -> Iterator[tuple[str, ...]]:
        head = "time" if self.is_intraday else "date"
        yield (head, *_PRICES, "volume", *(one.name for one in self.beside))
        prices = (self.bars.open, self.bars.high, self.bars.low, self.bars.close)
        columns = [self._numbers(column) for column in prices]
        columns.append(_volumes(self.bars.volume))
        columns += [self._numbers(one.values) for one in self.beside]
        yield from zip(self._times(), *columns, strict=True)

    def _times(self) -> Iterator[str]:
        zone = ZoneInfo(self.zone)
        for start in self.bars.start.tolist():
            at = datetime.fromtimestamp(start, zone)
            yield at.isoformat(timespec="seconds") if self.is_intraday else at.date().isoformat()

    def _numbers(self, values: Floats) -> Iterator[str]:
        places = self.places + _MORE_PLACES
        return (_number(value, places) for value in values.tolist())


def _volumes(values: Floats) -> Iterator[str]:
    return (_number(value, 0) for value in values.tolist())


def _number(value: float, places: int) -> str:
    """Never with an exponent, which some spreadsheets read as text."""
    if not math.isfinite(value):
        return ""
    written = np.format_float_positional(value, precision=places, unique=True, fractional=True, trim="-")
    return "0" if written == "-0" else written
