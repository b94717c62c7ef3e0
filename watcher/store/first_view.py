"""What the window shows before anything heavy is imported: the last known state in one small file.

Standard library only. The engine writes it, the window reads it; the database stays the truth.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import field
from datetime import datetime
from pathlib import Path
from typing import Any

from watcher.domain.instrument import Instrument
from watcher.domain.quote import Quote
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Group, Watchlist
from watcher.paths import write_private
from watcher.store.values import instrument_from_json, instrument_to_json, quote_from_json, quote_to_json
from watcher.values import dataclass

_FORMAT = 1


@dataclass(frozen=True, slots=True)
class FirstView:
    """What a first picture needs; `saved_at` is when it was true."""

    saved_at: datetime
    watchlists: tuple[Watchlist, ...] = ()
    quotes: tuple[Quote, ...] = ()
    instruments: tuple[Instrument, ...] = ()
    sparklines: Mapping[Symbol, tuple[float, ...]] = field(default_factory=dict)
    selected: Symbol | None = None
    shown: int | None = None
    """The id of the list that was shown."""
    placement: str | None = None
    """Where the window and its panels were, in the window's own words."""
    chart: str | None = None
    """How the chart was set, in its own words."""


def write_first_view(path: Path, view: FirstView) -> None:
    """Replace the file as a whole: a reader sees the old one or the new one. Raises ProfileError."""
    write_private(path, json.dumps(_to_json(view), separators=(",", ":")).encode())


def read_first_view(path: Path) -> FirstView | None:
    """What was written last; None if there is nothing, or nothing that can be used."""
    try:
        data = json.loads(path.read_bytes())
        return _from_json(data) if data["format"] == _FORMAT else None
    except (OSError, ValueError, KeyError, TypeError, ArithmeticError, AttributeError, RecursionError):
        return None


def _to_json(view: FirstView) -> dict[str, Any]:
    return {
        "format": _FORMAT,
        "saved_at": view.saved_at.isoformat(),
        "watchlists": [
            [each.id, each.name, each.symbols, [[one.name, one.at, one.is_folded] for one in each.groups]]
            for each in view.watchlists
        ],
        "quotes": [quote_to_json(quote) for quote in view.quotes],
        "instruments": [instrument_to_json(instrument) for instrument in view.instruments],
        "sparklines": view.sparklines,
        "selected": view.selected,
        "shown": view.shown,
        "placement": view.placement,
        "chart": view.chart,
    }


def _watchlist(
    number: int, name: str, symbols: list[str], groups: list[list[Any]] | None = None
) -> Watchlist:
    known = tuple(Group(str(name), int(at), bool(is_folded)) for name, at, is_folded in groups or ())
    return Watchlist(number, name, tuple(map(Symbol, symbols)), known)


def _from_json(data: Mapping[str, Any]) -> FirstView:
    return FirstView(
        saved_at=datetime.fromisoformat(data["saved_at"]),
        watchlists=tuple(_watchlist(*parts) for parts in data["watchlists"]),
        quotes=tuple(quote_from_json(quote) for quote in data["quotes"]),
        instruments=tuple(instrument_from_json(instrument) for instrument in data["instruments"]),
        sparklines={
            Symbol(symbol): tuple(float(close) for close in closes)
            for symbol, closes in data["sparklines"].items()
        },
        selected=data["selected"],
        shown=data.get("shown"),
        placement=data.get("placement"),
        chart=data.get("chart"),
    )
