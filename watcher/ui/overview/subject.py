"""Which symbols the overview is about, and in which groups they stand."""

from __future__ import annotations

from collections.abc import Iterable

from watcher.bridge.session import Session
from watcher.domain.symbols import Symbol
from watcher.domain.watchlist import Watchlist
from watcher.language import tr
from watcher.ui import words
from watcher.ui.overview.acts import Of
from watcher.values import dataclass

Group = tuple[str, tuple[Symbol, ...]]
"""A heading, empty for none, and what stands below it."""

_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Subject:
    """Each symbol stands in one group. `unlisted` is what is held and has no symbol."""

    name: str
    groups: tuple[Group, ...]
    unlisted: tuple[str, ...] = ()

    @property
    def symbols(self) -> tuple[Symbol, ...]:
        """All of them."""
        return tuple(symbol for _, symbols in self.groups for symbol in symbols)


def subject_of(session: Session, of: Of | int) -> Subject | None:
    """What is to be shown; None while it is not known yet. A list that is gone is the one that is shown."""
    if of is Of.HELD:
        return None if session.portfolio is None else _holdings(session)
    if session.shown is None:
        return None
    if of is Of.ALL:
        return Subject(tr("All lists"), _lists(session.watchlists))
    chosen = next((one for one in session.watchlists if one.id == of), session.shown)
    return Subject(words.clean(chosen.name, _LONGEST), _groups(chosen))


def _holdings(session: Session) -> Subject:
    """By sector, where somebody has said any; the largest first."""
    sectors: dict[str, list[Symbol]] = {}
    unlisted: list[str] = []
    for row in session.positions.values():
        one = row.position
        if one.is_cash or not one.is_open:
            continue
        if one.security.symbol is None:
            unlisted.append(words.clean(one.security.name or one.security.label, _LONGEST))
        else:
            sectors.setdefault(words.clean(one.security.sector, _LONGEST), []).append(one.security.symbol)
    named = {name: symbols for name, symbols in sectors.items() if name}
    if named and "" in sectors:
        named[tr("No sector")] = sectors[""]
    groups = _once(named.items() if named else sectors.items())
    return Subject(tr("Holdings"), groups, tuple(dict.fromkeys(unlisted)))


def _lists(watchlists: Iterable[Watchlist]) -> tuple[Group, ...]:
    return _once((words.clean(one.name, _LONGEST), one.symbols) for one in watchlists)


def _groups(watchlist: Watchlist) -> tuple[Group, ...]:
    first = watchlist.symbols[: watchlist.groups[0].at] if watchlist.groups else watchlist.symbols
    named = ((words.clean(one.name, _LONGEST), watchlist.members(one.name)) for one in watchlist.groups)
    return _once([("", first), *named])


def _once(groups: Iterable[tuple[str, Iterable[Symbol]]]) -> tuple[Group, ...]:
    """Whoever stands in several is shown in the first of them; what is empty is not shown."""
    seen: set[Symbol] = set()
    made: list[Group] = []
    for name, symbols in groups:
        new = tuple(one for one in dict.fromkeys(symbols) if one not in seen)
        seen.update(new)
        if new:
            made.append((name, new))
    return tuple(made)
