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


@dataclass(frozen=True, slots=True)
class ListChange:
    """One list before and after something was done to its symbols."""

    before: Watchlist
    after: Watchlist

    def undone(self, now: tuple[Symbol, ...]) -> tuple[Symbol, ...]:
        """What the list has to hold for this change not to have happened, whatever was done since.

        What it took comes back to its place, what it put in goes; what came later stays, at the end.
        """
        old, new = set(self.before.symbols), set(self.after.symbols)
        kept = set(now) | (old - new)
        back = [symbol for symbol in self.before.symbols if symbol in kept]
        return (*back, *(symbol for symbol in now if symbol not in old and symbol not in new))


@dataclass(frozen=True, slots=True)
class Refusal:
    """A line of a text that is not a symbol, and why."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of bringing symbols from a text or a file into a list; no change if it had them all."""

    added: int
    change: ListChange | None
    refused: tuple[Refusal, ...] = ()


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
