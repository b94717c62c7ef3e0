"""A named, ordered list of symbols, in groups with headings where its user wants them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from watcher.domain.symbols import Symbol
from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading as it stands among the symbols of a list; its name is the group's."""

    name: str


Entry = Symbol | Heading
"""What a list is made of, from top to bottom."""


@dataclass(frozen=True, slots=True)
class Group:
    """Its heading stands before the symbol at position `at`; it ends where the next one begins."""

    name: str
    at: int
    is_folded: bool = False


@dataclass(frozen=True, slots=True)
class Watchlist:
    """Its `id` never changes; its name may. Each symbol stands in it once; those before any group in none.

    Groups are in the order of their places; each name is there once.
    """

    id: int
    name: str
    symbols: tuple[Symbol, ...] = ()
    groups: tuple[Group, ...] = ()

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Headings and symbols as they are read, whether they are folded or not."""
        if not self.groups:
            return self.symbols
        read: list[Entry] = []
        done = 0
        for group in self.groups:
            read += self.symbols[done : group.at]
            read.append(Heading(group.name))
            done = group.at
        return (*read, *self.symbols[done:])

    def arranged(self, entries: Iterable[Entry]) -> Watchlist:
        """The same list made of these, each once; a group that was folded stays so."""
        folded = {group.name for group in self.groups if group.is_folded}
        symbols: list[Symbol] = []
        groups: list[Group] = []
        for entry in dict.fromkeys(entries):
            if isinstance(entry, Heading):
                groups.append(Group(entry.name, len(symbols), entry.name in folded))
            else:
                symbols.append(entry)
        return replace(self, symbols=tuple(symbols), groups=tuple(groups))

    def without(self, gone: Iterable[Entry]) -> Watchlist:
        """The list without these; the symbols of a heading that goes belong to the group above."""
        there = set(gone)
        return self.arranged(entry for entry in self.entries if entry not in there)

    def with_moved(self, moved: Sequence[Entry], at: int) -> Watchlist:
        """The list with these entries put before the entry that stands at position `at` now."""
        taken, entries = set(moved), self.entries
        before = [entry for entry in entries[:at] if entry not in taken]
        behind = [entry for entry in entries[at:] if entry not in taken]
        return self.arranged((*before, *moved, *behind))

    def with_heading(self, name: str, members: Sequence[Symbol]) -> Watchlist:
        """The list with a new group of these: behind the group of the first of them, else at the end."""
        group = self.group_of(members[0]) if members else None
        at = len(self.entries) if group is None else self.end_of(group)
        return self.with_moved((Heading(name), *members), at)

    def without_group(self, group: str) -> Watchlist:
        """The list without a heading; its symbols belong to the group above."""
        return self.without((Heading(group),))

    def with_renamed(self, group: str, name: str) -> Watchlist:
        """The list with another name on a group."""
        groups = (replace(one, name=name) if one.name == group else one for one in self.groups)
        return replace(self, groups=tuple(groups))

    def with_folded(self, group: str, *, is_folded: bool) -> Watchlist:
        """The list with a group folded or opened."""
        groups = (replace(one, is_folded=is_folded) if one.name == group else one for one in self.groups)
        return replace(self, groups=tuple(groups))

    def members(self, group: str) -> tuple[Symbol, ...]:
        """The symbols of a group."""
        ends = [*(one.at for one in self.groups[1:]), len(self.symbols)]
        named = (self.symbols[one.at : ends[at]] for at, one in enumerate(self.groups) if one.name == group)
        return next(named, ())

    def group_of(self, symbol: Symbol) -> str | None:
        """The name of the group that a symbol is in; None for none."""
        at = self.symbols.index(symbol)
        return next((group.name for group in reversed(self.groups) if group.at <= at), None)

    def end_of(self, group: str | None) -> int:
        """The position among the entries behind the last symbol of a group; of None, of those in none."""
        entries = self.entries
        begun = group is None
        for at, entry in enumerate(entries):
            if isinstance(entry, Heading):
                if begun:
                    return at
                begun = entry.name == group
        return len(entries)


@dataclass(frozen=True, slots=True)
class ListChange:
    """One list before and after something was done to its symbols or groups."""

    before: Watchlist
    after: Watchlist

    def undone(self, now: Watchlist) -> Watchlist:
        """What the list has to be for this change not to have happened, whatever was done since.

        What it took comes back to its place, what it put in goes; what came later stays, at the end.
        """
        old, new, there = self.before.entries, set(self.after.entries), now.entries
        kept = set(there) | (set(old) - new)
        back = [entry for entry in old if entry in kept]
        known = new.union(old)
        later = [entry for entry in there if entry not in known]
        folded = {group.name for group in self.before.groups if group.is_folded}
        undone = now.arranged((*back, *later))
        for name in folded - {group.name for group in now.groups}:
            undone = undone.with_folded(name, is_folded=True)
        return undone


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
