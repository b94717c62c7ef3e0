"""What a chart is compared with, as the user chose it and as it is kept; no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import StrEnum

from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol, parse_symbol
from watcher.ui.chart.chart_state import Json
from watcher.ui.plotting.line_colours import LINE_COLOURS, next_colour
from watcher.values import dataclass

MOST = 16
"""More lines than these nobody can tell apart."""


class Way(StrEnum):
    """How another symbol is compared."""

    LINE = "line"
    """Its change since the left edge, as a line among the prices."""
    RATIO = "ratio"
    """The chart's price divided by its own, in a pane."""
    SPREAD = "spread"
    """The chart's price less its own, in a pane."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One symbol, one way, one colour."""

    symbol: Symbol
    way: Way
    colour: str

    @property
    def key(self) -> str:
        """What tells it apart."""
        return f"{self.way.value} {self.symbol}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """All of it. `has_listings`: the chart's company is shown in its other listing, too."""

    compared: tuple[Compared, ...] = ()
    is_total: bool = False
    has_listings: bool = False

    @property
    def lines(self) -> tuple[Compared, ...]:
        """Those that are measured from the left edge."""
        return tuple(one for one in self.compared if one.way is Way.LINE)

    def has(self, symbol: Symbol, way: Way = Way.LINE) -> bool:
        """Whether it is in there."""
        return any(one.symbol == symbol and one.way is way for one in self.compared)

    def adding(
        self, symbols: Sequence[Symbol], way: Way = Way.LINE, others: Sequence[str] = ()
    ) -> Comparison:
        """With these, too, as far as there is room; in colours that other lines do not have."""
        compared = list(self.compared)
        for symbol in symbols:
            if len(compared) < MOST and not any(one.symbol == symbol and one.way is way for one in compared):
                compared.append(
                    Compared(symbol, way, next_colour([*others, *(one.colour for one in compared)]))
                )
        return replace(self, compared=tuple(compared))

    def without(self, key: str) -> Comparison:
        """Less this one."""
        return replace(self, compared=tuple(one for one in self.compared if one.key != key))

    def json(self) -> Json:
        """As it is kept; None where there is nothing to keep."""
        if self == Comparison():
            return None
        compared = [
            {"symbol": one.symbol, "way": one.way.value, "colour": one.colour} for one in self.compared
        ]
        return {"compared": compared, "total": self.is_total, "listings": self.has_listings}

    @classmethod
    def read(cls, kept: Json) -> Comparison:
        """What was kept; what of it cannot be understood is left out."""
        if not isinstance(kept, dict):
            return cls()
        entries = kept.get("compared")
        found: dict[str, Compared] = {}
        for entry in entries if isinstance(entries, list) else ():
            one = _read(entry) if isinstance(entry, dict) else None
            if one is not None and len(found) < MOST:
                found.setdefault(one.key, one)
        return cls(tuple(found.values()), kept.get("total") is True, kept.get("listings") is True)


def _read(entry: Mapping[str, Json]) -> Compared | None:
    way, colour = entry.get("way"), entry.get("colour")
    if way not in list(Way) or colour not in LINE_COLOURS:
        return None
    try:
        return Compared(parse_symbol(str(entry.get("symbol"))), Way(way), str(colour))
    except InputError:
        return None
