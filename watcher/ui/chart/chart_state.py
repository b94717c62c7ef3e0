"""How a chart is set: what is kept between sessions, and what layouts and grids are made of; no Qt."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from enum import StrEnum
from typing import Any, TypeVar

from watcher.domain.bars import ChartRange, Interval
from watcher.ui.chart.kinds import ChartKind
from watcher.ui.chart.scale import ScaleKind

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
    parts: Mapping[str, Json] = field(default_factory=dict)

    def with_part(self, name: str, value: Json) -> ChartState:
        """The same with another value of one module; None takes it away."""
        parts = {key: part for key, part in self.parts.items() if key != name}
        return replace(self, parts=parts if value is None else parts | {name: value})

    def text(self) -> str:
        """As it is kept."""
        return json.dumps({one.name: getattr(self, one.name) for one in fields(self)})

    @classmethod
    def read(cls, text: str | None) -> ChartState:
        """What was kept; what of it cannot be understood is as it was at first."""
        try:
            kept = json.loads(text or "{}")
        except ValueError:
            return cls()
        if not isinstance(kept, dict):
            return cls()
        chart_range = _one_of(ChartRange, kept.get("chart_range"), ChartRange.Y1)
        parts = kept.get("parts")
        return cls(
            chart_range,
            _one_of(Interval, kept.get("interval"), chart_range.interval),
            _one_of(ChartKind, kept.get("kind"), ChartKind.CANDLES),
            _one_of(ScaleKind, kept.get("scale"), ScaleKind.LINEAR),
            parts if isinstance(parts, dict) else {},
        )


def _one_of(kind: type[E], value: object, default: E) -> E:
    return kind(value) if isinstance(value, str) and value in list(kind) else default
