"""How far long work has come."""

from __future__ import annotations

from watcher.values import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """So much of so much is done; a `total` of 0 means that nobody knows how much it is."""

    done: int
    total: int = 0


NOT_BEGUN = Progress(0)
