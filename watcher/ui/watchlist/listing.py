"""Which entries of a list are seen: what the filter finds, and of a folded group only the heading."""

from __future__ import annotations

from watcher.bridge.session import Session
from watcher.domain.watchlist import Entry, Heading
from watcher.ui.watchlist.rows import matching


def listed(session: Session, wanted: str) -> list[Entry]:
    """What is to be seen of the shown list, in its own order; who filters looks into folded groups, too."""
    watchlist = session.shown
    if watchlist is None:
        return []
    found = matching(session, watchlist.symbols, wanted)
    if not watchlist.groups:
        return list(found)
    there, is_filtered = set(found), bool(wanted.strip())
    seen: list[Entry] = [one for one in watchlist.symbols[: watchlist.groups[0].at] if one in there]
    for group in watchlist.groups:
        members = [symbol for symbol in watchlist.members(group.name) if symbol in there]
        if members or not is_filtered:
            seen.append(Heading(group.name))
        if is_filtered or not group.is_folded:
            seen += members
    return seen


def is_symbol(entry: Entry) -> bool:
    """Whether it is no heading."""
    return not isinstance(entry, Heading)
