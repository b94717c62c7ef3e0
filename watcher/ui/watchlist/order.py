"""How the watchlist is sorted: an order of its own over live prices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Entry, Heading
from watcher.language import tr
from watcher.values import dataclass


class SortBy(StrEnum):
    """What a list can be sorted by; the value is part of the name of the action."""

    LIST = "my order"
    SYMBOL = "symbol"
    LAST = "last price"
    CHANGE = "change"
    PERCENT = "change in %"
    OPEN = "open"
    DAY_RANGE = "place in the day's range"
    YEAR_RANGE = "place in the year's range"
    VOLUME = "volume against average"
    CAP = "market cap"
    PE = "p/e"
    YTD = "year to date"
    POSITION = "value of the position"
    ALERT = "nearest alert"
    NOTE = "note"

    @property
    def title(self) -> str:  # type: ignore[override]
        """What the user is told."""
        return _TITLES[self]


_TITLES = {
    SortBy.LIST: tr("My order"),
    SortBy.SYMBOL: tr("Symbol"),
    SortBy.LAST: tr("Last price"),
    SortBy.CHANGE: tr("Change"),
    SortBy.PERCENT: tr("Change in %"),
    SortBy.OPEN: tr("Open"),
    SortBy.DAY_RANGE: tr("Place in the day's range"),
    SortBy.YEAR_RANGE: tr("Place in the year's range"),
    SortBy.VOLUME: tr("Volume against average"),
    SortBy.CAP: tr("Market cap"),
    SortBy.PE: tr("P/E"),
    SortBy.YTD: tr("Year to date"),
    SortBy.POSITION: tr("Value of the position"),
    SortBy.ALERT: tr("Nearest alert"),
    SortBy.NOTE: tr("Note"),
}


_RISING = frozenset((SortBy.SYMBOL, SortBy.NOTE, SortBy.ALERT))
"""These start with the least: names with the first letter, alerts with the nearest."""


@dataclass(frozen=True, slots=True)
class Order:
    """One way to sort. Figures start with the greatest, names with the first, alerts with the nearest."""

    by: SortBy = SortBy.LIST
    reverse: bool = False

    @property
    def is_live(self) -> bool:
        """Whether prices move rows about."""
        return self.by not in {SortBy.LIST, SortBy.SYMBOL, SortBy.NOTE}

    @property
    def falls(self) -> bool:
        """Whether the greatest comes first."""
        return self.reverse is (self.by in _RISING)

    @property
    def arrow(self) -> str:
        """Which way it goes; nothing for the user's own order."""
        return "" if self.by is SortBy.LIST else "↓" if self.falls else "↑"

    @property
    def text(self) -> str:
        """What is said about it beside the list; the user's own order needs no words."""
        return f"{self.by.title} {self.arrow}" if self.arrow else ""

    def chosen(self, by: SortBy) -> Order:
        """The order after the user chose `by`: the same again turns it round."""
        return Order(by, reverse=by is self.by and not self.reverse and by is not SortBy.LIST)

    def sorted(self, entries: Iterable[Entry], values: Mapping[Any, Any]) -> list[Entry]:
        """Put entries in order, each group within its own; those without a value (None) come last.

        Equal ones stay as they stand in `entries`. Where that is the order that is shown, nothing jumps
        without a reason, and what is nearly in order is sorted in no time.
        """
        if self.by is SortBy.LIST:
            return list(entries)
        section: list[Symbol] = []
        sections: list[tuple[Heading | None, list[Symbol]]] = [(None, section)]
        for entry in entries:
            if isinstance(entry, Heading):
                section = []
                sections.append((entry, section))
            else:
                section.append(entry)
        arranged: list[Entry] = []
        for heading, members in sections:
            if heading is not None:
                arranged.append(heading)
            known = [symbol for symbol in members if values[symbol] is not None]
            # Reversed, a stable sort keeps equal ones in their order, too.
            known.sort(key=values.__getitem__, reverse=self.falls)
            arranged += known
            if len(known) < len(members):
                arranged += [symbol for symbol in members if values[symbol] is None]
        return arranged
