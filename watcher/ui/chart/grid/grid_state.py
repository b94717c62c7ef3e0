"""How charts stand side by side: what is kept of them, between sessions and by name; no Qt."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import field, replace
from enum import StrEnum
from typing import TypeVar

from watcher.domain.bars import ChartRange
from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.ui.chart.chart_state import ChartState, Json
from watcher.values import dataclass

E = TypeVar("E", bound=StrEnum)

MOST_CHARTS = 4
_RANGES = (ChartRange.D1, ChartRange.M1, ChartRange.Y1, ChartRange.Y5)
"""What charts of one symbol look at, if nobody says otherwise."""


class Shape(StrEnum):
    """How many charts there are, and how they stand."""

    ONE = "one"
    BESIDE = "beside"
    ABOVE = "above"
    THREE = "three"
    FOUR = "four"

    @property
    def cells(self) -> tuple[tuple[int, int, int, int], ...]:
        """Of each chart: row, column, how many rows and how many columns it takes."""
        return _CELLS[self]

    @property
    def size(self) -> int:
        """How many charts there are."""
        return len(self.cells)


_CELLS = {
    Shape.ONE: ((0, 0, 1, 1),),
    Shape.BESIDE: ((0, 0, 1, 1), (0, 1, 1, 1)),
    Shape.ABOVE: ((0, 0, 1, 1), (1, 0, 1, 1)),
    Shape.THREE: ((0, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 1)),
    Shape.FOUR: ((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1)),
}


class Link(StrEnum):
    """What the charts have in common."""

    SYMBOL = "symbol"
    TIME = "time"
    CROSSHAIR = "crosshair"


@dataclass(frozen=True, slots=True)
class GridChart:
    """One of the charts; the symbol is None where none was ever shown."""

    symbol: Symbol | None = None
    state: ChartState = field(default_factory=ChartState)


@dataclass(frozen=True, slots=True)
class GridState:
    """The charts that are shown come first; those behind them wait for a grid that has room for them."""

    shape: Shape = Shape.ONE
    charts: tuple[GridChart, ...] = field(default_factory=lambda: (GridChart(),))
    active: int = 0
    links: frozenset[Link] = frozenset()

    @property
    def is_whole(self) -> bool:
        """Whether there is something to show in every cell."""
        return 0 <= self.active < self.shape.size <= len(self.charts)

    def json(self) -> Json:
        """As it is kept."""
        return {
            "shape": self.shape,
            "active": self.active,
            "links": sorted(self.links),
            "charts": [{"symbol": one.symbol, **one.state.json()} for one in self.charts],
        }

    def text(self) -> str:
        """The same as text."""
        return json.dumps(self.json())

    @classmethod
    def from_json(cls, kept: Json) -> GridState:
        """What was kept; what of it cannot be understood is as it was at first.

        One chart alone was kept without the others once.
        """
        if not isinstance(kept, dict):
            return cls()
        if "charts" not in kept:
            return cls(charts=(GridChart(None, ChartState.from_json(kept)),))
        charts = kept["charts"] if isinstance(kept["charts"], list) else []
        links = kept.get("links")
        made = cls(
            _one_of(Shape, kept.get("shape")) or Shape.ONE,
            tuple(_chart(one) for one in charts[:MOST_CHARTS]),
            kept["active"] if isinstance(kept.get("active"), int) else 0,
            frozenset(filter(None, (_one_of(Link, one) for one in links)) if isinstance(links, list) else ()),
        )
        return made if made.is_whole else cls(charts=made.charts[:1] or (GridChart(),))

    @classmethod
    def read(cls, text: str | None) -> GridState:
        """What was kept as text."""
        try:
            return cls.from_json(json.loads(text or "{}"))
        except ValueError:
            return cls()


def another(charts: Sequence[GridChart], listed: Iterable[Symbol], links: frozenset[Link]) -> GridChart:
    """What one more chart shows: the next symbol of the list, or the same one over another range."""
    first = charts[0]
    if Link.SYMBOL in links:
        seen = {one.state.chart_range for one in charts}
        wanted = next((one for one in _RANGES if one not in seen), first.state.chart_range)
        state = replace(first.state, chart_range=wanted, interval=wanted.interval, dates=None)
        return GridChart(first.symbol, state)
    shown = {one.symbol for one in charts}
    return GridChart(next((one for one in listed if one not in shown), first.symbol), first.state)


def _chart(kept: Json) -> GridChart:
    return GridChart(
        _symbol(kept.get("symbol")) if isinstance(kept, dict) else None, ChartState.from_json(kept)
    )


def _symbol(kept: object) -> Symbol | None:
    try:
        return parse_symbol(kept) if isinstance(kept, str) else None
    except InputError:
        return None


def _one_of(kind: type[E], value: object) -> E | None:
    return kind(value) if isinstance(value, str) and value in list(kind) else None
