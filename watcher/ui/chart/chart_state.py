"""How a chart is set: what is kept between sessions, and what layouts and grids are made of; no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from watcher.domain.bars import ChartRange, Interval
from watcher.ui.chart.dates import Dates
from watcher.ui.plotting.kinds import ChartKind
from watcher.ui.plotting.scale import ScaleKind
from watcher.values import dataclass

E = TypeVar("E", bound=StrEnum)

Json = Any
"""What `json` reads and writes."""


@dataclass(frozen=True, slots=True)
class ChartState:
    """How a chart is set, whatever symbol it shows.

    `parts` is what other modules want kept with it, by their name ("indicators"): JSON values that only
    they understand, and that they read with suspicion. What belongs to one symbol (drawings) is not
    in it.
    """

    chart_range: ChartRange = ChartRange.Y1
    interval: Interval = ChartRange.Y1.interval
    kind: ChartKind = ChartKind.CANDLES
    scale: ScaleKind = ScaleKind.LINEAR
    extended_hours: bool = True
    dates: Dates | None = None
    """The days that are shown instead of the range."""
    parts: Mapping[str, Json] = field(default_factory=dict)

    def with_part(self, name: str, value: Json) -> ChartState:
        """The same with another value of one module; None takes it away."""
        parts = {key: part for key, part in self.parts.items() if key != name}
        return replace(self, parts=parts if value is None else parts | {name: value})

    def json(self) -> Json:
        """As it is kept."""
        kept = {one.name: getattr(self, one.name) for one in fields(self)}
        if self.dates is not None:
            kept["dates"] = [self.dates.first.isoformat(), self.dates.last.isoformat()]
        return kept

    @classmethod
    def from_json(cls, kept: Json) -> ChartState:
        """What was kept; what of it cannot be understood is as it was at first."""
        if not isinstance(kept, dict):
            return cls()
        chart_range = _one_of(ChartRange, kept.get("chart_range"), ChartRange.Y1)
        parts = kept.get("parts")
        return cls(
            chart_range,
            _one_of(Interval, kept.get("interval"), chart_range.interval),
            _one_of(ChartKind, kept.get("kind"), ChartKind.CANDLES),
            _one_of(ScaleKind, kept.get("scale"), ScaleKind.LINEAR),
            kept.get("extended_hours") is not False,
            _dates(kept.get("dates")),
            parts if isinstance(parts, dict) else {},
        )


def _one_of(kind: type[E], value: object, default: E) -> E:
    return kind(value) if isinstance(value, str) and value in list(kind) else default


def _dates(kept: object) -> Dates | None:
    try:
        first, last = (date.fromisoformat(day) for day in kept)  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        return None
    return Dates(first, last) if first <= last else None
