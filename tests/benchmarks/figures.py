"""What was measured, beside peers, floor and goal, as a table or as JSON."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

TITLES = ("", "Figure", "Unit", "Ours", "Peers", "Floor", "Ratio", "Goal", "Met")
ABSENT = "not installed"


@dataclass(frozen=True, slots=True)
class Goal:
    """What a figure has to reach: `value`, a ratio or the figure itself, at most (or at least) `limit`."""

    value: float | None
    limit: float
    words: str
    is_least: bool = False

    @property
    def is_met(self) -> bool | None:
        """None where there was nothing to compare with."""
        if self.value is None or math.isnan(self.value):
            return None
        return self.value >= self.limit if self.is_least else self.value <= self.limit


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. A peer that is None is not installed."""

    part: str
    name: str
    unit: str
    ours: float | None
    peers: Mapping[str, float | None] = field(default_factory=dict)
    floor: float | None = None
    goal: Goal | None = None


def ratio(ours: float | None, other: float | None) -> float | None:
    """How many times the other; None if either is missing."""
    return None if ours is None or not other else ours / other


def share_goal(ours: float | None, limit: float, peer: float | None, name: str) -> Goal:
    """At most so many times what a peer takes."""
    return Goal(ratio(ours, peer), limit, f"≤ {limit:g} × {name}")


def faster_goal(ours: float | None, limit: float, peer: float | None, name: str) -> Goal:
    """At least so many times as fast as a peer."""
    return Goal(ratio(peer, ours), limit, f"≥ {limit:g} × faster than {name}", is_least=True)


def most_goal(ours: float | None, limit: float, unit: str) -> Goal:
    """At most this much."""
    return Goal(ours, limit, f"≤ {limit:g} {unit}")


def as_json(figures: Iterable[Figure]) -> str:
    """One JSON list, an object a figure."""
    return json.dumps([_plain(figure) for figure in figures], indent=2, ensure_ascii=False)


def as_table(figures: Iterable[Figure]) -> str:
    """Aligned columns for people."""
    rows = [TITLES, *(_cells(figure) for figure in figures)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(TITLES))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]
    return "\n".join([lines[0], "─" * max(map(len, lines)), *lines[1:]])


def _plain(figure: Figure) -> dict[str, object]:
    goal = figure.goal
    return {
        "part": figure.part,
        "figure": figure.name,
        "unit": figure.unit,
        "ours": figure.ours,
        "peers": dict(figure.peers),
        "floor": figure.floor,
        "ratio": None if goal is None else goal.value,
        "goal": None if goal is None else goal.words,
        "met": None if goal is None else goal.is_met,
    }


def _cells(figure: Figure) -> tuple[str, ...]:
    goal = figure.goal
    peers = ", ".join(f"{name} {_number(value, ABSENT)}" for name, value in figure.peers.items())
    met = {True: "met", False: "NOT MET", None: "–"}[None if goal is None else goal.is_met]
    return (
        figure.part,
        figure.name,
        figure.unit,
        _number(figure.ours),
        peers,
        _number(figure.floor),
        "" if goal is None else _number(goal.value),
        "" if goal is None else goal.words,
        "" if goal is None else met,
    )


def _number(value: float | None, missing: str = "") -> str:
    if value is None:
        return missing
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"
