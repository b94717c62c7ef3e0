"""A named, ordered list of symbols."""

from __future__ import annotations

from dataclasses import dataclass

from watcher.domain.symbols import Symbol


@dataclass(frozen=True, slots=True)
class Watchlist:
    """Its `id` never changes; its name may. Each symbol stands in it once."""

    id: int
    name: str
    symbols: tuple[Symbol, ...] = ()


DEFAULT_NAME = "BABA & peers"
DEFAULT_SYMBOLS = tuple(
    Symbol(text)
    for text in (
        "BABA",
        "9988.HK",
        "JD",
        "PDD",
        "BIDU",
        "0700.HK",
        "NTES",
        "NVDA",
        "AMZN",
        "KWEB",
        "BTC-USD",
        "GC=F",
    )
)
