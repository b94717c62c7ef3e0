"""The watchlists: read, changed and stored; the default one is made on the first start."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from watcher.domain.errors import InputError
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import DEFAULT_NAME, DEFAULT_SYMBOLS, Entry, Heading, ListChange, Watchlist
from watcher.language import tr

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
        """Put symbols into a list, those that it has already excepted; answer it as it is then.

        `position` is one among the list's entries; None puts them behind those that are in no group.
        """
        known = self.get(watchlist)
        there = set(known.symbols)
        new = [symbol for symbol in dict.fromkeys(symbols) if symbol not in there]
        if symbols and not new:
            named = ", ".join(symbols)
            raise InputError(tr("{named} is in “{name}” already.").format(named=named, name=known.name))
        at = known.end_of(None) if position is None else position
        return self._put(known.with_moved(new, at))[0].after

    def bring(self, watchlist: int, entries: Sequence[Entry]) -> ListChange | None:
        """Put in what the list has not got: each at the end of the group whose heading it stands below.

        Answers what changed; None if the list has them all.
        """
        known = self.get(watchlist)
        now, there, group = known, set(known.symbols), None
        for name, members in _sections(entries):
            new = [symbol for symbol in members if symbol not in there]
            there.update(new)
            group = _shortened(name) if name else None
            if new and group is not None and not any(one.name == group for one in now.groups):
                now = now.with_heading(group, ())
            now = now.with_moved(new, now.end_of(group)) if new else now
        return None if now == known else self._put(now)[0]

    def replace(self, watchlist: int, entries: Sequence[Entry]) -> tuple[ListChange, ...]:
        """Make a list hold exactly these symbols and headings; answer what changed."""
        return self._put(self.get(watchlist).arranged(entries))

    def remove(self, watchlist: int, symbols: Iterable[Symbol]) -> tuple[ListChange, ...]:
        """Take symbols out of a list; answer what changed."""
        return self._put(self.get(watchlist).without(symbols))

    def move(self, source: int, target: int, symbols: Sequence[Symbol]) -> tuple[ListChange, ...]:
        """Take symbols from one list to the end of another; answer what changed."""
        giver, taker = self.get(source), self.get(target)
        there = set(taker.symbols)
        new = [symbol for symbol in symbols if symbol not in there]
        return self._put(giver.without(symbols), taker.with_moved(new, taker.end_of(None)))

    def undo(self, changes: Sequence[ListChange]) -> None:
        """Have these changes not happened; what was done since stays."""
        self._put(*(change.undone(self.get(change.before.id)) for change in changes))

    # ---- groups

    def make_group(self, watchlist: int, name: str, members: Sequence[Symbol]) -> tuple[ListChange, ...]:
        """Make a group of these symbols. Raises InputError for a name that is taken or none."""
        known = self.get(watchlist)
        return self._put(known.with_heading(_free(known, name), members))

    def rename_group(self, watchlist: int, group: str, name: str) -> tuple[ListChange, ...]:
        """Give a group another name. Raises InputError as `make_group` does."""
        known = self.get(watchlist)
        if " ".join(name.split()) == group:
            return ()
        return self._put(known.with_renamed(group, _free(known, name)))

    def fold_group(self, watchlist: int, group: str, *, is_folded: bool) -> None:
        """Fold a group, or open it."""
        self._put(self.get(watchlist).with_folded(group, is_folded=is_folded))

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
        self._swap(replace(before, name=name))
        return before

    def delete(self, watchlist: int) -> Watchlist:
        """Remove a list; answer it as it was. Raises InputError for the last one."""
        gone = self.get(watchlist)
        if len(self._lists) == 1:
            raise InputError(
                tr("“{name}” is the last list.").format(name=gone.name),
                tr("Make another one before you remove it."),
            )
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
        raise InputError(tr("That list does not exist any more."))

    def _put(self, *lists: Watchlist) -> tuple[ListChange, ...]:
        self._store.set_many(lists)
        changes = tuple(ListChange(self.get(after.id), after) for after in lists)
        self._swap(*lists)
        return changes

    def _swap(self, *changed: Watchlist) -> None:
        new = {one.id: one for one in changed}
        self._lists = tuple(new.get(one.id, one) for one in self._lists)


def _checked(name: str, *, is_group: bool = False) -> str:
    short = " ".join(name.split())
    if not short:
        raise InputError(
            tr("A group needs a name.") if is_group else tr("A list needs a name."),
            tr("For example: Technology."),
        )
    if len(short) > LONGEST_NAME:
        said = (
            tr("A group's name has at most {most} letters.")
            if is_group
            else tr("A list's name has at most {most} letters.")
        )
        raise InputError(said.format(most=LONGEST_NAME))
    return short


def _free(known: Watchlist, name: str) -> str:
    """The name for a group, if no other one of the list has it."""
    short = _checked(name, is_group=True)
    if any(group.name == short for group in known.groups):
        raise InputError(
            tr("There is already a group named “{short}” in this list.").format(short=short),
            tr("Choose another name."),
        )
    return short


def _shortened(name: str) -> str:
    """A heading out of a file: too long, it is cut; a list of thousands is not refused for that."""
    return " ".join(name.split())[:LONGEST_NAME].strip() or "Group"


def _sections(entries: Iterable[Entry]) -> list[tuple[str, list[Symbol]]]:
    """The symbols below each heading, and first those below none."""
    sections: list[tuple[str, list[Symbol]]] = [("", [])]
    for entry in entries:
        if isinstance(entry, Heading):
            sections.append((entry.name, []))
        else:
            sections[-1][1].append(entry)
    return sections
