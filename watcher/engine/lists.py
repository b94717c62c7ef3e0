"""The watchlists: read, changed and stored; the default one is made on the first start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import DEFAULT_NAME, DEFAULT_SYMBOLS, ListChange, Watchlist

if TYPE_CHECKING:
    from watcher.store.watchlists import WatchlistsRepository

LONGEST_NAME = 60


class Lists:
    """What is watched, as its users named it. Every method raises InputError for a list that is gone."""

    def __init__(self, store: WatchlistsRepository) -> None:
        self._store = store
        self._lists: tuple[Watchlist, ...] = ()

    @property
    def all(self) -> tuple[Watchlist, ...]:
        """Every list as it is now."""
        return self._lists

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """Every symbol in any list, once, in order."""
        return tuple(dict.fromkeys(symbol for one in self._lists for symbol in one.symbols))

    def load(self) -> bool:
        """Read the lists; answer whether they differ from what was known."""
        stored = self._store.all()
        if not stored:
            stored = (self._store.create(DEFAULT_NAME, DEFAULT_SYMBOLS),)
        changed = stored != self._lists
        self._lists = stored
        return changed

    # ---- symbols

    def add(self, watchlist: int, symbols: Sequence[Symbol], position: int | None) -> Watchlist:
        """Put symbols into a list, those that it has already excepted; answer it as it is then."""
        known = self.get(watchlist)
        there = set(known.symbols)
        new = [symbol for symbol in dict.fromkeys(symbols) if symbol not in there]
        if symbols and not new:
            named = ", ".join(symbols)
            raise InputError(f"{named} is in “{known.name}” already.")
        at = len(known.symbols) if position is None else position
        return self._put({known: (*known.symbols[:at], *new, *known.symbols[at:])})[0].after

    def replace(self, watchlist: int, symbols: Sequence[Symbol]) -> tuple[ListChange, ...]:
        """Make a list hold exactly these; answer what changed."""
        return self._put({self.get(watchlist): tuple(dict.fromkeys(symbols))})

    def move(self, source: int, target: int, symbols: Sequence[Symbol]) -> tuple[ListChange, ...]:
        """Take symbols from one list to the end of another; answer what changed."""
        giver, taker = self.get(source), self.get(target)
        there, moved = set(taker.symbols), set(symbols)
        return self._put(
            {
                giver: tuple(symbol for symbol in giver.symbols if symbol not in moved),
                taker: (*taker.symbols, *(symbol for symbol in symbols if symbol not in there)),
            }
        )

    def undo(self, changes: Sequence[ListChange]) -> None:
        """Have these changes not happened; what was done since stays."""
        lists = [(self.get(change.before.id), change) for change in changes]
        self._put({now: change.undone(now.symbols) for now, change in lists})

    # ---- lists

    def create(self, name: str, symbols: Sequence[Symbol] = ()) -> Watchlist:
        """Make a list behind the others. Raises InputError for a name that is taken or none."""
        made = self._store.create(_checked(name), symbols)
        self._lists = (*self._lists, made)
        return made

    def rename(self, watchlist: int, name: str) -> Watchlist:
        """Give a list another name; answer it as it was before. Raises InputError as `create` does."""
        before, name = self.get(watchlist), _checked(name)
        self._store.rename(watchlist, name)
        self._swap({watchlist: Watchlist(watchlist, name, before.symbols)})
        return before

    def delete(self, watchlist: int) -> Watchlist:
        """Remove a list; answer it as it was. Raises InputError for the last one."""
        gone = self.get(watchlist)
        if len(self._lists) == 1:
            raise InputError(f"“{gone.name}” is the last list.", "Make another one before you remove it.")
        self._store.delete(watchlist)
        self._lists = tuple(one for one in self._lists if one.id != watchlist)
        return gone

    def restore(self, watchlist: Watchlist, position: int) -> None:
        """Bring a removed list back to where it stood. Raises InputError for a name that is taken now."""
        lists = (*self._lists[:position], watchlist, *self._lists[position:])
        self._store.restore(watchlist, [one.id for one in lists])
        self._lists = lists

    def arrange(self, order: Sequence[int]) -> None:
        """Put the lists in this order; those that it does not name come last."""
        named = [self.get(number) for number in dict.fromkeys(order)]
        lists = (*named, *(one for one in self._lists if one not in named))
        self._store.arrange([one.id for one in lists])
        self._lists = lists

    def get(self, watchlist: int) -> Watchlist:
        """The list with this id."""
        for one in self._lists:
            if one.id == watchlist:
                return one
        raise InputError("That list does not exist any more.")

    def _put(self, contents: dict[Watchlist, tuple[Symbol, ...]]) -> tuple[ListChange, ...]:
        self._store.set_many({known.id: symbols for known, symbols in contents.items()})
        changes = tuple(
            ListChange(known, Watchlist(known.id, known.name, symbols)) for known, symbols in contents.items()
        )
        self._swap({change.after.id: change.after for change in changes})
        return changes

    def _swap(self, changed: dict[int, Watchlist]) -> None:
        self._lists = tuple(changed.get(one.id, one) for one in self._lists)


def _checked(name: str) -> str:
    short = " ".join(name.split())
    if not short:
        raise InputError("A list needs a name.", "For example: Technology.")
    if len(short) > LONGEST_NAME:
        raise InputError(f"A list's name has at most {LONGEST_NAME} letters.")
    return short
