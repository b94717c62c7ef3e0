"""What a user has drawn on a symbol's chart: places in time and price, kept as JSON, on a split basis."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from watcher.domain.corporate_actions import Split
from watcher.values import dataclass

MOST = 500
"""Drawings of one symbol."""
MOST_POINTS = 2_000
"""Of a brush stroke."""
LONGEST_TEXT = 500
WIDTHS = (1, 2, 3)


class DrawingKind(StrEnum):
    """What is drawn; the number of places it takes is `PLACES`."""

    TREND = "trend"
    RAY = "ray"
    HORIZONTAL = "horizontal"
    RECTANGLE = "rectangle"
    FIBONACCI = "fibonacci"
    TEXT = "text"
    BRUSH = "brush"


PLACES = {DrawingKind.HORIZONTAL: 1, DrawingKind.TEXT: 1, DrawingKind.BRUSH: 0}
"""How many places a kind takes, where that is not two; 0 for as many as are drawn."""


class Ink(StrEnum):
    """The colours there are: names of the theme's tokens, so that they fit dark and light."""

    ACCENT = "accent"
    ALERT = "alert"
    UP = "up"
    DOWN = "down"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place: an instant (epoch second, UTC) and a price."""

    at: int
    price: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """One drawing. Its prices are on the split basis of the day `basis`."""

    id: int
    kind: DrawingKind
    anchors: tuple[Anchor, ...]
    basis: date
    ink: Ink = Ink.ACCENT
    width: int = 1
    text: str = ""
    is_locked: bool = False

    def moved(self, seconds: int, ratio: float, offset: float = 0.0) -> Drawing:
        """The same elsewhere: every price × `ratio` + `offset` (a log scale moves by ratio)."""
        return replace(
            self,
            anchors=tuple(Anchor(one.at + seconds, one.price * ratio + offset) for one in self.anchors),
        )

    def with_anchor(self, index: int, anchor: Anchor) -> Drawing:
        """The same with one place elsewhere."""
        anchors = list(self.anchors)
        anchors[index] = anchor
        return replace(self, anchors=tuple(anchors))

    def on_basis(self, today: date, splits: Iterable[Split]) -> Drawing:
        """The same after the splits that came into force since it was drawn."""
        ratio = math.prod(
            (
                split.ratio
                for split in splits
                if self.basis < _day(split.ex_start) <= today and split.ratio > 0
            ),
            start=1.0,
        )
        moved = self if ratio == 1.0 else self.moved(0, 1 / ratio)
        return replace(moved, basis=max(today, self.basis))


def to_json(drawings: Sequence[Drawing]) -> str:
    """Drawings as they are kept."""
    return json.dumps(
        [
            {
                "id": one.id,
                "kind": one.kind.value,
                "anchors": [[anchor.at, anchor.price] for anchor in one.anchors],
                "basis": one.basis.isoformat(),
                "ink": one.ink.value,
                "width": one.width,
                "text": one.text,
                "locked": one.is_locked,
            }
            for one in drawings
        ]
    )


def from_json(text: str | None) -> tuple[Drawing, ...]:
    """What was kept, read with suspicion: what cannot be understood is left out."""
    try:
        kept = json.loads(text or "[]")
    except ValueError:
        return ()
    found = (_read(one) for one in kept) if isinstance(kept, list) else ()
    return tuple(one for one in found if one is not None)[:MOST]


def _read(kept: Any) -> Drawing | None:
    try:
        anchors = tuple(Anchor(int(at), float(price)) for at, price in kept["anchors"][:MOST_POINTS])
        kind = DrawingKind(kept["kind"])
        drawing = Drawing(
            int(kept["id"]),
            kind,
            anchors,
            date.fromisoformat(kept["basis"]),
            Ink(kept.get("ink", Ink.ACCENT)),
            kept.get("width", 1) if kept.get("width", 1) in WIDTHS else 1,
            str(kept.get("text", ""))[:LONGEST_TEXT],
            kept.get("locked") is True,
        )
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    wanted = PLACES.get(kind, 2)
    is_whole = len(anchors) == wanted if wanted else len(anchors) > 1
    is_real = all(math.isfinite(anchor.price) for anchor in anchors)
    return drawing if is_whole and is_real else None


def _day(start: int) -> date:
    return datetime.fromtimestamp(start, UTC).date()
