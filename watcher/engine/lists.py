"""The watchlists: read, changed and stored; the default one is made on the first start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import DEFAULT_NAME, DEFAULT_SYMBOLS, Watchlist

if TYPE_CHECKING:
    from watcher.store.watchlists import WatchlistsRepository


class Lists:
    """What is watched, as its users named it."""

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

    def add(self, watchlist: int, symbols: Sequence[Symbol], position: int | None) -> Watchlist:
        """Put symbols into a list, those that it has already excepted; answer it as it is then."""
        known = self._get(watchlist)
        new = [symbol for symbol in dict.fromkeys(symbols) if symbol not in known.symbols]
        if symbols and not new:
            named = ", ".join(symbols)
            raise InputError(f"{named} is in “{known.name}” already.")
        at = len(known.symbols) if position is None else position
        return self._put(known, (*known.symbols[:at], *new, *known.symbols[at:]))

    def replace(self, watchlist: int, symbols: Sequence[Symbol]) -> Watchlist:
        """Make a list hold exactly these; answer it as it was before."""
        known = self._get(watchlist)
        self._put(known, tuple(dict.fromkeys(symbols)))
        return known

    def _get(self, watchlist: int) -> Watchlist:
        for one in self._lists:
            if one.id == watchlist:
                return one
        raise InputError("That list does not exist any more.")

    def _put(self, known: Watchlist, symbols: tuple[Symbol, ...]) -> Watchlist:
        self._store.set_symbols(known.id, symbols)
        changed = Watchlist(known.id, known.name, symbols)
        self._lists = tuple(changed if one.id == known.id else one for one in self._lists)
        return changed
